import { useEffect, useRef, useState } from 'preact/hooks';
import type { Digest } from '../../lib/overview/digest';
import type { Sort, SortColumn } from '../../lib/overview/sort';
import { Icon } from '../ui/icon';
import { OrderCell } from './order-cell';
import { useVirtualRows } from './use-virtual-rows';
import type { Words } from './words';

interface OrderTableProps {
  count: number;
  /** Changes with every answer: rows that were fetched before are out of date. */
  version: number;
  columns: readonly SortColumn[];
  sort: Sort;
  words: Words;
  fetchRows: (start: number, end: number) => Promise<Digest[]>;
  onSort: (sort: Sort) => void;
  onOpen: (key: string) => void;
}

const rowHeight = 40;
/** A card of several lines, where there is no room for a line. */
const cardHeight = 108;
const narrow = '(max-width: 900px)';
const step = 100;

/** All orders that the filters leave; only those near the screen are drawn. */
export function OrderTable({ count, version, columns, sort, words, fetchRows, onSort, onOpen }: OrderTableProps) {
  const { translate } = words;
  const scroller = useRef<HTMLDivElement>(null);
  const isNarrow = useMedia(narrow);
  const { rows, height } = useVirtualRows(scroller, count, isNarrow ? cardHeight : rowHeight);
  const fetched = useFetchedRows(version, count, rows[0]?.index ?? 0, rows.at(-1)?.index ?? 0, fetchRows);

  return (
    <div class="table-scroller" ref={scroller} tabIndex={0} role="region" aria-label={translate('table/caption')}>
      <div
        role="table"
        class="orders"
        aria-label={translate('table/caption')}
        aria-rowcount={count + 1}
        data-columns={columns.length}
      >
        <div role="rowgroup" class="orders-head">
          <div role="row" aria-rowindex={1} class={`orders-row columns-${columns.join(' columns-')}`}>
            {columns.map((column) => (
              <Heading key={column} column={column} sort={sort} words={words} onSort={onSort} />
            ))}
          </div>
        </div>
        <div role="rowgroup" class="orders-body" style={{ height: `${height}px` }} onKeyDown={moveFocus}>
          {rows.map(({ index, start, size }) => {
            const one = fetched(index);
            return (
              <div
                key={one?.key ?? index}
                role="row"
                class={`orders-row columns-${columns.join(' columns-')}`}
                aria-rowindex={index + 2}
                style={{ transform: `translateY(${start}px)`, height: `${size}px` }}
                {...(one && { 'data-order': one.number, 'data-cause': one.cause, 'data-state': one.state })}
                onClick={() => one && onOpen(one.key)}
              >
                {columns.map((column) => (
                  <div key={column} role="cell" class={`cell ${column}`}>
                    {one && (
                      <OrderCell
                        one={one}
                        column={column}
                        words={words}
                        opens={columns.includes('number') ? column === 'number' : column === columns[0]}
                      />
                    )}
                  </div>
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

interface HeadingProps {
  column: SortColumn;
  sort: Sort;
  words: Words;
  onSort: (sort: Sort) => void;
}

function Heading({ column, sort, words: { translate }, onSort }: HeadingProps) {
  const isSorted = sort.by === column;
  const descending = isSorted ? !sort.descending : column === 'date';
  const direction = sort.descending ? 'descending' : 'ascending';
  return (
    <div role="columnheader" class={`cell ${column}`} aria-sort={isSorted ? direction : 'none'}>
      <button
        type="button"
        title={translate('table/sort', { name: translate(`table/${column}`) })}
        onClick={() => onSort({ by: column, descending })}
      >
        {translate(`table/${column}`)}
        {isSorted && (
          <span class={direction}>
            <Icon name="chevron" />
          </span>
        )}
      </button>
    </div>
  );
}

/** Arrow keys go from row to row, so that nobody has to press Tab through thousands. */
function moveFocus(event: KeyboardEvent & { currentTarget: HTMLElement }) {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const row = (event.target as Element).closest('[role="row"]');
  if (step === 0 || !row) return;
  event.preventDefault();
  const next = Number(row.getAttribute('aria-rowindex')) + step;
  event.currentTarget.querySelector<HTMLElement>(`[aria-rowindex="${next}"] .open-row`)?.focus();
}

/** Rows near the screen, fetched by the hundred. */
function useFetchedRows(version: number, count: number, first: number, last: number, fetchRows: OrderTableProps['fetchRows']) {
  const [pages, setPages] = useState<{ version: number; pages: ReadonlyMap<number, Digest[]> }>({ version, pages: new Map() });
  const firstPage = Math.floor(first / step);
  const lastPage = Math.floor(last / step);

  useEffect(() => {
    let current = true;
    const known = pages.version === version ? pages.pages : new Map<number, Digest[]>();
    const missing: number[] = [];
    for (let page = firstPage; page <= lastPage; page += 1) if (!known.has(page) && page * step < count) missing.push(page);
    if (missing.length === 0) return;
    void Promise.all(missing.map(async (page) => [page, await fetchRows(page * step, (page + 1) * step)] as const)).then(
      (found) => {
        if (current) setPages({ version, pages: new Map([...known, ...found]) });
      },
    );
    return () => {
      current = false;
    };
  }, [version, count, firstPage, lastPage, pages, fetchRows]);

  // The rows of the answer before stay until the new ones are there: no flicker while a person types.
  return (index: number) => (index < count ? pages.pages.get(Math.floor(index / step))?.[index % step] : undefined);
}

function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const listen = () => setMatches(media.matches);
    media.addEventListener('change', listen);
    return () => media.removeEventListener('change', listen);
  }, [query]);
  return matches;
}
