import { useId, useState } from 'preact/hooks';
import { Icon } from '../ui/icon';
import type { PanelView } from '../../lib/explain/panel-view';
import { PanelBody } from './panel-body';
import { Headline } from './headline';

interface PanelProps {
  /** Absent while the texts are on their way, and after a reload of the extension: then nothing is claimed. */
  view: PanelView | undefined;
  /** Ozon's own words, for as long as there is no view. */
  words?: string | undefined;
  /** `full` for a page about one order, `compact` for a list: a line that unfolds in place. */
  form: 'full' | 'compact';
}

/**
 * The explanation of one cancellation. Give it the order's number as `key`: what a person unfolded or typed lives as
 * long as that key, whatever new view comes.
 */
export function Panel({ view, words, form }: PanelProps) {
  const [unfolded, setUnfolded] = useState<boolean>(); // undefined: never yet, so there is nothing drawn to hide
  const [draft, setDraft] = useState<string>();
  const bodyId = useId();

  if (!view) return words ? <WordsAlone words={words} /> : null;

  const isFull = form === 'full';
  return (
    <div role="group" class={`panel ${form}`} aria-label={view.labels.heading} lang={view.language}>
      {isFull ? (
        <div class="head">
          <Headline view={view} titleRole="heading" />
        </div>
      ) : (
        <div role="heading" aria-level={3}>
          <button
            type="button"
            class="head"
            title={unfolded ? view.labels.fold : view.labels.unfold}
            aria-expanded={unfolded ?? false}
            aria-controls={bodyId}
            onClick={() => setUnfolded(!unfolded)}
          >
            <Headline view={view} />
            <Icon name="chevron" />
          </button>
        </div>
      )}
      <div id={bodyId} class="fold" hidden={!isFull && !unfolded}>
        {(isFull || unfolded !== undefined) && <PanelBody view={view} draft={draft} onDraft={setDraft} />}
      </div>
    </div>
  );
}

function WordsAlone({ words }: { words: string }) {
  return (
    <div class="panel compact">
      <div class="head">
        <span class="party">
          <Icon name="question" />
        </span>
        <q lang="">{words}</q>
      </div>
    </div>
  );
}
