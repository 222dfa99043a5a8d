import type { ComponentChildren } from 'preact';
import type { CauseView } from '../../lib/explain/describe-cause';
import { Line, Lines } from '../panel/line';
import { StepList } from '../panel/step-list';
import { CopyButton } from '../ui/copy-button';
import { Disclosure } from '../ui/disclosure';
import type { GuideWords } from './guide-words';

interface RemediesProps {
  heading: string;
  view: CauseView;
  /** What happened, as the guide tells it. */
  happened: string;
  countsLine: { text: string; source?: { label: string; url?: string } } | undefined;
  words: GuideWords;
}

/** What one cause means to one reader, and what they can do. */
export function Remedies({ heading, view, happened, countsLine, words }: RemediesProps) {
  const { t, texts } = words;
  const label = (id: 'meaning' | 'counts' | 'cost' | 'steps' | 'prevent' | 'notes' | 'source' | 'message') =>
    t(`panel/labels/${id}`);
  const copyLabels = { copy: t('panel/labels/copy'), copied: t('panel/labels/copied'), copyFailed: t('panel/labels/copyFailed') };
  return (
    <section class="remedies">
      <h5>{heading}</h5>
      <dl>
        <Answer label={label('meaning')}>{happened}</Answer>
        {countsLine && (
          <Answer label={label('counts')}>
            <Line line={countsLine} sourceLabel={label('source')} />
          </Answer>
        )}
        <Answer label={label('cost')}>
          <Lines lines={view.cost} sourceLabel={label('source')} />
        </Answer>
        <Answer label={label('steps')}>
          <StepList steps={view.steps} sourceLabel={label('source')} />
        </Answer>
        {view.prevent.length > 0 && (
          <Answer label={label('prevent')}>
            <Points texts={view.prevent} />
          </Answer>
        )}
        {view.notes.length > 0 && (
          <Answer label={label('notes')}>
            <Points texts={view.notes} />
          </Answer>
        )}
      </dl>
      <Disclosure label={label('message')}>
        <p class="quiet">{texts.causes.replaceNumber}</p>
        <p class="letter" {...(view.message.translation && { lang: 'ru' })}>
          {view.message.text}
        </p>
        {view.message.translation && (
          <p class="letter quiet">
            {t('panel/labels/translation')}
            {'\n'}
            {view.message.translation}
          </p>
        )}
        <CopyButton text={view.message.text} labels={copyLabels} onFailure={() => undefined} />
      </Disclosure>
    </section>
  );
}

function Answer({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Points({ texts }: { texts: readonly string[] }) {
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
