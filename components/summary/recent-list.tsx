import { displayNumber } from '../../lib/display-number';
import type { RecentCancellation } from '../../lib/history/summarise';
import { orderUrl } from '../../lib/ozon/order-url';
import { Icon } from '../ui/icon';
import { PartyIcon } from './party-icon';
import { createDateWriter } from './short-date';
import type { Names, SummaryTexts } from './summary-texts';

interface RecentListProps extends SummaryTexts {
  recent: readonly RecentCancellation[];
  names: Names;
  /** Today, as `2026-09-14`. */
  today: string;
}

/** The newest cancellations, those of the period first; each row opens its order's page. */
export function RecentList({ recent, names, today, language, translate }: RecentListProps) {
  const writeDate = createDateWriter(language, today);
  const groups = [
    { id: 'period', heading: undefined, rows: recent.filter(({ inPeriod }) => inPeriod) },
    { id: 'earlier', heading: translate('earlier'), rows: recent.filter(({ inPeriod }) => !inPeriod) },
  ].filter(({ rows }) => rows.length > 0);
  return (
    <section class="recent">
      <h2>{translate('recent')}</h2>
      <p id="opens-order" hidden>
        {translate('opensOrder')}
      </p>
      {groups.map(({ id, heading, rows }) => (
        <div key={id}>
          {heading && <h3>{heading}</h3>}
          <ul>
            {rows.map((row) => (
              <li key={row.key}>
                <RecentRow
                  row={row}
                  title={row.record.state === 'requested' ? names.request : names.cause(row.cause, row.record.side)}
                  date={writeDate(row.sortAt)}
                  translate={translate}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

interface RecentRowProps {
  row: RecentCancellation;
  title: string;
  date: string;
  translate: SummaryTexts['translate'];
}

function RecentRow({ row: { record, cause, party, counts, sortAt }, title, date, translate }: RecentRowProps) {
  const url = orderUrl(record);
  const attributes = {
    class: 'row',
    'data-order': displayNumber(record),
    'data-cause': cause,
    'data-party': party,
    'data-state': record.state,
  };
  const goods = record.products.map(({ name, offerId }) => name ?? offerId).find((name) => name !== undefined);
  const content = (
    <>
      <PartyIcon party={party} state={record.state} verdict={counts} />
      <span class="line">
        <span class="title">{title}</span>
        <time dateTime={sortAt}>{date}</time>
      </span>
      <span class="line details">
        <span class="number">{displayNumber(record)}</span>
        {goods && <span class="goods">{goods}</span>}
        {counts === 'yes' && (
          <span class="mark yes">
            <Icon name="alert" />
            {translate('mark/counts')}
          </span>
        )}
      </span>
    </>
  );
  if (!url) return <div {...attributes}>{content}</div>;
  return (
    <a {...attributes} href={url} target="_blank" rel="noreferrer" aria-describedby="opens-order">
      {content}
    </a>
  );
}
