/** Reads from the history by its indexes; nothing here writes. A damaged row is counted, not thrown. */
import type { Side } from '../cancellation';
import type { History } from './open-history';
import { type Row, RowSchema } from './row';

/** What part of the history to look at; the whole of it where nothing is given. */
export interface HistoryFilter {
  /** The first calendar day, as `2026-09-01`. */
  sinceDay?: string;
  /** The first calendar day that is left out. */
  untilDay?: string;
  side?: Side;
}

export interface ReadRows {
  /** Newest first. */
  rows: Row[];
  /** Rows that could not be understood. */
  unreadable: number;
}

const beforeAll = '';
const afterAll = '\uffff';

/** Reads all rows of a period. */
export async function readPeriod(history: History, filter: HistoryFilter): Promise<ReadRows> {
  const values = filter.side
    ? await history.getAllFromIndex('cancellations', 'bySideAndSortAt', rangeOf(filter, [filter.side]))
    : await history.getAllFromIndex('cancellations', 'bySortAt', rangeOf(filter));
  return parseRows(values.reverse());
}

/** Reads the newest rows of a period, `limit` of them at most. */
export async function readNewest(history: History, filter: HistoryFilter, limit: number): Promise<ReadRows> {
  const values: unknown[] = [];
  if (limit <= 0) return { rows: [], unreadable: 0 };
  const store = history.transaction('cancellations').store;
  let cursor = filter.side
    ? await store.index('bySideAndSortAt').openCursor(rangeOf(filter, [filter.side]), 'prev')
    : await store.index('bySortAt').openCursor(rangeOf(filter), 'prev');
  while (cursor && values.length < limit) {
    values.push(cursor.value);
    if (values.length < limit) cursor = await cursor.continue();
  }
  return parseRows(values);
}

/** Counts the cancellations of a period (requests left out) without reading one. */
export async function countCancelled(history: History, filter: HistoryFilter): Promise<number> {
  return filter.side
    ? history.countFromIndex('cancellations', 'bySideStateAndSortAt', rangeOf(filter, [filter.side, 'cancelled']))
    : history.countFromIndex('cancellations', 'byStateAndSortAt', rangeOf(filter, ['cancelled']));
}

/** Says whether anything in the history is older than a day. */
export async function reachesBefore(history: History, day: string, side?: Side): Promise<boolean> {
  const filter = { untilDay: day, ...(side && { side }) };
  const key = side
    ? await history.getKeyFromIndex('cancellations', 'bySideAndSortAt', rangeOf(filter, [side]))
    : await history.getKeyFromIndex('cancellations', 'bySortAt', rangeOf(filter));
  return key !== undefined;
}

function rangeOf(filter: HistoryFilter, before: string[] = []): IDBKeyRange {
  const bound = (day: string) => (before.length > 0 ? [...before, day] : day);
  return IDBKeyRange.bound(bound(filter.sinceDay ?? beforeAll), bound(filter.untilDay ?? afterAll), false, true);
}

function parseRows(values: readonly unknown[]): ReadRows {
  const rows: Row[] = [];
  for (const value of values) {
    const parsed = RowSchema.safeParse(value);
    if (parsed.success) rows.push(parsed.data);
  }
  return { rows, unreadable: values.length - rows.length };
}
