import type { ComponentChildren } from 'preact';
import type { PanelView } from '../../lib/explain/panel-view';
import { Disclosure } from '../ui/disclosure';
import { EvidenceList } from './evidence-list';
import { Line, Lines } from './line';
import { SupportMessage } from './support-message';
import { StepList } from './step-list';

interface PanelBodyProps {
  view: PanelView;
  /** The message to support as the person changed it. */
  draft: string | undefined;
  onDraft: (draft: string) => void;
}

/** All that a panel says below its headline, in the order in which a person asks. */
export function PanelBody({ view, draft, onDraft }: PanelBodyProps) {
  const { labels, quote, counts } = view;
  return (
    <div class="body">
      <div class="answers">
        {quote && (
          <Answer label={labels.ozonsWords}>
            <p>
              <q lang={quote.language ?? ''}>{quote.words}</q>
            </p>
            {quote.translation && (
              <p class="quiet">
                {labels.translation} <q>{quote.translation}</q>
              </p>
            )}
          </Answer>
        )}
        <Answer label={labels.meaning}>
          <p>{view.happened}</p>
        </Answer>
        {counts && (
          <Answer label={labels.counts}>
            <Line line={counts.line} sourceLabel={labels.source} />
          </Answer>
        )}
        {view.cost.length > 0 && (
          <Answer label={labels.cost}>
            <Lines lines={view.cost} sourceLabel={labels.source} />
          </Answer>
        )}
        {view.steps.length > 0 && (
          <Answer label={labels.steps}>
            <StepList steps={view.steps} sourceLabel={labels.source} />
          </Answer>
        )}
        {view.prevent.length > 0 && (
          <Disclosure label={labels.prevent}>
            <Points texts={view.prevent} />
          </Disclosure>
        )}
        {view.notes.length > 0 && (
          <Answer label={labels.notes}>
            <Points texts={view.notes} />
          </Answer>
        )}
      </div>
      <SupportMessage message={view.message} labels={labels} draft={draft} onDraft={onDraft} />
      {view.evidence.length > 0 && (
        <Disclosure label={labels.evidence}>
          <p class="quiet">{labels.evidenceIntro}</p>
          <EvidenceList evidence={view.evidence} notUsedLabel={labels.notUsed} />
        </Disclosure>
      )}
    </div>
  );
}

function Answer({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class="answer">
      <h4>{label}</h4>
      <div>{children}</div>
    </div>
  );
}

function Points({ texts }: { texts: readonly string[] }) {
  if (texts.length === 1) return <p>{texts[0]}</p>;
  return (
    <ul>
      {texts.map((text) => (
        <li>{text}</li>
      ))}
    </ul>
  );
}
