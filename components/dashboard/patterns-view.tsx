import { useId, useRef } from 'preact/hooks';
import { ruleNumbers } from '../../lib/ozon/advice/rules';
import type { CauseId, Party } from '../../lib/ozon/causes/causes';
import type { Filter } from '../../lib/overview/filter';
import type { Findings } from '../../lib/overview/overview';
import type { PageState } from '../../lib/overview/page-state';
import { TimeChart } from '../charts/time-chart';
import { CopyButton } from '../ui/copy-button';
import { OutwardLink } from '../ui/outward-link';
import { Choose } from './filter-bar';
import { ShareList } from './share-list';
import type { Words } from './words';

interface PatternsViewProps {
  findings: Findings;
  state: PageState;
  isDark: boolean;
  words: Words;
  onState: (change: Partial<PageState>) => void;
  onFilter: (change: Partial<Filter>) => void;
}

/** When, by whom, why and where orders are cancelled. */
export function PatternsView({ findings, state, isDark, words, onState, onFilter }: PatternsViewProps) {
  const { translate, names } = words;
  const { tally, series } = findings;
  const nameOf = (id: string) =>
    id === 'other'
      ? translate('chart/other')
      : state.stackBy === 'party'
        ? names.parties[id as Party]
        : names.causes[id as CauseId].seller;
  return (
    <>
      {series && (
        <section class="card">
          <div class="section-head">
            <h2>{translate('chart/title')}</h2>
            <Choose
              label={translate('chart/stackBy')}
              name="stack"
              value={state.stackBy}
              options={(['party', 'cause'] as const).map((value) => ({ value, text: translate(`chart/${value}`) }))}
              onChoose={(value) => onState({ stackBy: value === 'cause' ? 'cause' : 'party' })}
            />
            <Choose
              label={translate('chart/bucket')}
              name="bucket"
              value={series.bucket}
              options={(['day', 'week'] as const).map((value) => ({ value, text: translate(`chart/${value}`) }))}
              onChoose={(value) => onState({ bucket: value === 'week' ? 'week' : 'day' })}
            />
          </div>
          <TimeChart series={series} nameOf={nameOf} isDark={isDark} words={words} />
        </section>
      )}
      <Rate findings={findings} words={words} />
      <div class="share-grid">
        <ShareList
          heading={translate('patterns/byParty')}
          shares={tally.byParty}
          nameOf={(id) => names.parties[id as Party]}
          words={words}
          onChoose={(id) => onFilter({ party: id as Party })}
        />
        <ShareList
          heading={translate('patterns/byCause')}
          shares={tally.byCause}
          nameOf={(id) => names.causes[id as CauseId].seller}
          words={words}
          onChoose={(id) => onFilter({ cause: id as CauseId })}
        />
        <ShareList
          heading={translate('patterns/byStore')}
          shares={tally.byStore}
          nameOf={(id) => id}
          words={words}
          onChoose={(store) => onFilter({ store })}
        />
        <ShareList
          heading={translate('patterns/byScheme')}
          shares={tally.byScheme}
          nameOf={(id) => id || translate('schemeUnknown')}
          words={words}
          onChoose={(id) => onFilter({ scheme: (id || '-') as NonNullable<Filter['scheme']> })}
        />
      </div>
      <ShareList
        heading={translate('patterns/byReason')}
        shares={tally.byReason}
        nameOf={(id) => id}
        words={words}
        onChoose={(reason) => onFilter({ reason })}
      />
      <Unclassified texts={tally.unclassified} words={words} />
    </>
  );
}

/** How often; a share of all orders only where a page told how many there were, which none does yet. */
function Rate({ findings: { tally, span }, words }: { findings: Findings; words: Words }) {
  const { translate, writeNumber, names } = words;
  const { freeUpTo: free, blockAbove: block, indexDays: days } = ruleNumbers;
  if (!span || tally.cancelled === 0) return null;
  const numbers = { ...ruleNumbers, free, block, days };
  return (
    <section class="card rate">
      <h2>{translate('patterns/rate')}</h2>
      <p>
        {translate('patterns/perDay', {
          rate: writeNumber(tally.cancelled / span.days, 2),
          count: tally.cancelled,
          days: span.days,
        })}
      </p>
      <p class="quiet">{translate('patterns/noShare')}</p>
      {tally.sellerTotal > 0 && (
        <p class="quiet">
          {translate('patterns/thresholds', numbers)}{' '}
          <span class="source">
            {translate('patterns/source')} <OutwardLink url={names.thresholds.url} label={names.thresholds.label} />
          </span>
        </p>
      )}
    </section>
  );
}

function Unclassified({ texts, words: { translate, writeNumber } }: { texts: Findings['tally']['unclassified']; words: Words }) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const lines = texts.map(({ id: text, count }) => `${count}\t${text.replace(/\s+/g, ' ')}`).join('\n');
  const labels = {
    copy: translate('patterns/copy'),
    copied: translate('patterns/copied'),
    copyFailed: translate('patterns/copyFailed'),
  };
  return (
    <section class="card unclassified">
      <h2 id={id}>
        {translate('patterns/unclassified')} {texts.length > 0 && `(${writeNumber(texts.length)})`}
      </h2>
      {texts.length === 0 ? (
        <p class="quiet">{translate('patterns/noneUnclassified')}</p>
      ) : (
        <>
          <p>{translate('patterns/unclassifiedText')}</p>
          <textarea ref={box} readOnly rows={Math.min(10, texts.length + 1)} lang="" aria-labelledby={id} value={lines} />
          <CopyButton text={lines} labels={labels} onFailure={() => box.current?.select()} />
        </>
      )}
    </section>
  );
}
