import { useId, useState } from 'preact/hooks';
import { displayNumber } from '../../lib/display-number';
import type { RecentCancellation } from '../../lib/history/summarise';
import { orderUrl } from '../../lib/ozon/pages/order-url';
import { Icon } from '../ui/icon';
import { PartyIcon } from './party-icon';
import { createDateWriter } from './short-date';
import type { Names, PopupWords } from './popup-words';

interface RecentListProps extends PopupWords {
  recent: readonly RecentCancellation[];
  names: Names;
  /** Where all of them are, not the latest alone. */
  dashboardUrl: string;
  /** Today, as `2026-09-14`. */
  today: string;
}

/** The newest cancellations, those of the period first; each row opens its order's page. */
export function RecentList({ recent, names, dashboardUrl, today, language, translate }: RecentListProps) {
  const [search, setSearch] = useState('');
  const searchId = useId();
  const writeDate = createDateWriter(language, today);
  const titleOf = (row: RecentCancellation) =>
    row.record.state === 'requested' ? names.request : names.cause(row.cause, row.record.side);
  const found = findRows(recent, search, titleOf);
  const groups = [
    { id: 'period', heading: undefined, rows: found.filter(({ inPeriod }) => inPeriod) },
    { id: 'earlier', heading: translate('earlier'), rows: found.filter(({ inPeriod }) => !inPeriod) },
  ].filter(({ rows }) => rows.length > 0);
  return (
    <section class="recent">
      <h2>{translate('recent')}</h2>
      <label for={searchId} class="unseen">
        {translate('search/label')}
      </label>
      <input
        id={searchId}
        type="search"
        placeholder={translate('search/hint')}
        value={search}
        onInput={({ currentTarget }) => setSearch(currentTarget.value)}
      />
      <p role="status">{search && found.length === 0 ? translate('search/nothing') : ''}</p>
      {search && (
        <a class="link" href={`${dashboardUrl}#${new URLSearchParams({ search })}`} target="_blank">
          {translate('search/everywhere')}
        </a>
      )}
      <p id="opens-order" hidden>
        {translate('opensOrder')}
      </p>
      {groups.map(({ id, heading, rows }) => (
        <div key={id}>
          {heading && <h3>{heading}</h3>}
          <ul>
            {rows.map((row) => (
              <li key={row.key}>
                <RecentRow row={row} title={titleOf(row)} date={writeDate(row.sortAt)} translate={translate} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** Rows that say every word of the search: in their numbers, goods, reason or title. */
function findRows(
  recent: readonly RecentCancellation[],
  search: string,
  titleOf: (row: RecentCancellation) => string,
): readonly RecentCancellation[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return recent;
  return recent.filter((row) => {
    const { record } = row;
    const goods = record.products.flatMap(({ name, offerId, sku }) => [name, offerId, sku]);
    const said = [displayNumber(record), record.orderNumber, record.reasonText, titleOf(row), ...goods].join('\n').toLowerCase();
    return words.every((word) => said.includes(word));
  });
}

interface RecentRowProps {
  row: RecentCancellation;
  title: string;
  date: string;
  translate: PopupWords['translate'];
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
