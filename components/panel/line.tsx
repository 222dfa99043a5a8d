import type { PanelView } from '../../lib/explain/panel-view';
import { OutwardLink } from '../ui/outward-link';

/** A sentence, with the rule's source and date behind it where it has one. */
export function Line({ line, sourceLabel }: { line: PanelView['cost'][number]; sourceLabel: string }) {
  return (
    <p>
      {line.text}{' '}
      {line.source && (
        <span class="source">
          {sourceLabel} <OutwardLink url={line.source.url} label={line.source.label} />
        </span>
      )}
    </p>
  );
}
