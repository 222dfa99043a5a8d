import { useState } from 'preact/hooks';
import type { PanelView } from '../../lib/explain/panel-view';
import { PanelBody } from './panel-body';
import { PanelShell } from './panel-shell';
import { WordsAlone } from './words-alone';

interface PanelProps {
  /** Absent while the texts are on their way, and after a reload of the extension: then nothing is claimed. */
  view: PanelView | undefined;
  /** Ozon's own words, for as long as there is no view. */
  words?: string | undefined;
  /** `full` for a page about one order, `compact` for a list: a line that unfolds in place. */
  form: 'full' | 'compact';
  /** True where a compact one is unfolded from the start. */
  startsUnfolded?: boolean;
}

/**
 * The explanation of one cancellation. Give it the order's number as `key`: what a person unfolded or typed lives as
 * long as that key, whatever new view comes.
 */
export function Panel({ view, words, form, startsUnfolded }: PanelProps) {
  // undefined: never yet, so there is nothing drawn to hide
  const [unfolded, setUnfolded] = useState<boolean | undefined>(startsUnfolded || undefined);
  const [draft, setDraft] = useState<string>();

  if (!view) return words ? <WordsAlone words={words} /> : null;

  return (
    <PanelShell view={view} form={form} isUnfolded={unfolded ?? false} onPress={() => setUnfolded(!unfolded)}>
      {(form === 'full' || unfolded !== undefined) && <PanelBody view={view} draft={draft} onDraft={setDraft} />}
    </PanelShell>
  );
}
