import type { PanelView } from '../../lib/explain/panel-view';
import { Source } from './source';

type LineView = PanelView['cost'][number];

/** A sentence, with the rule's source and date behind it where it has one. */
export function Line({ line: { text, source }, sourceLabel }: { line: LineView; sourceLabel: string }) {
  return (
    <p>
      {text} {source && <Source source={source} label={sourceLabel} />}
    </p>
  );
}

/** Sentences one below the other; those in a row that rest on the same rule name it once, after the last of them. */
export function Lines({ lines, sourceLabel }: { lines: readonly LineView[]; sourceLabel: string }) {
  return lines.map((line, index) => {
    const isNamedBelow = line.source?.label === lines[index + 1]?.source?.label;
    return <Line key={line.text} line={isNamedBelow ? { text: line.text } : line} sourceLabel={sourceLabel} />;
  });
}
