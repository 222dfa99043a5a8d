/** Reads from the history by its indexes; nothing here writes. A damaged row is counted, not thrown. */
import type { Side } from '../cancellation';
import type { History } from './open-history';
import { type Row, RowSchema } from './row';

export interface ReadRows {
  /** Newest first. */
  rows: Row[];
  /** Rows that could not be understood. */
  unreadable: number;
}

const beforeAll = '';
const afterAll = '\uffff';
/** A store that is this far behind the others has no recent rows. */
const mostPassed = 5_000;

/**
 * Reads the newest rows, `limit` of them at most.
 * @param isWanted leaves rows out; so many that the last of `mostPassed` rows is reached end the search
 */
export async function readNewest(
  history: History,
  { side }: { side?: Side },
  limit: number,
  isWanted: (row: Row) => boolean = () => true,
): Promise<ReadRows> {
  const found: ReadRows = { rows: [], unreadable: 0 };
  const store = history.transaction('cancellations').store;
  let cursor = side
    ? await store.index('bySideAndSortAt').openCursor(IDBKeyRange.bound([side, beforeAll], [side, afterAll]), 'prev')
    : await store.index('bySortAt').openCursor(null, 'prev');
  for (let passed = 0; cursor && found.rows.length < limit && passed < mostPassed; passed += 1) {
    const parsed = RowSchema.safeParse(cursor.value);
    if (!parsed.success) found.unreadable += 1;
    else if (isWanted(parsed.data)) found.rows.push(parsed.data);
    if (found.rows.length < limit) cursor = await cursor.continue();
  }
  return found;
}

/** Reads requests that nobody has decided, `limit` of them at most, newest first. */
export async function readRequested(history: History, limit: number): Promise<ReadRows> {
  const found: ReadRows = { rows: [], unreadable: 0 };
  const index = history.transaction('cancellations').store.index('byStateAndSortAt');
  let cursor = await index.openCursor(IDBKeyRange.bound(['requested', beforeAll], ['requested', afterAll]), 'prev');
  for (; cursor && found.rows.length + found.unreadable < limit; cursor = await cursor.continue()) {
    const parsed = RowSchema.safeParse(cursor.value);
    if (parsed.success) found.rows.push(parsed.data);
    else found.unreadable += 1;
  }
  return found;
}
