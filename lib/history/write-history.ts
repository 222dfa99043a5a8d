/** The one way to write into the history: a transaction that is wholly done, or leaves no trace. */
import type { IDBPTransaction } from 'idb';
import { announceChange, type RowsChanged } from './announce-changes';
import { toHistoryError } from './errors';
import { type HistorySchema, openHistory } from './open-history';

const stores = ['cancellations', 'setAside', 'tallies', 'unseen', 'marks'] as const;
export type Writing = IDBPTransaction<HistorySchema, typeof stores, 'readwrite'>;

/**
 * Runs `work` in one transaction. It may await nothing but the transaction's own requests.
 * @param work is given a function to tell of what it changes; everybody hears of it once it is done
 * @returns what `work` made, once everything is on the disk (not in its cache)
 * @throws HistoryError
 */
export async function writeHistory<Result>(
  work: (writing: Writing, tellChange: (changed: RowsChanged) => void) => Promise<Result>,
): Promise<Result> {
  const changes: RowsChanged[] = [];
  try {
    const history = await openHistory();
    const writing = history.transaction(stores, 'readwrite', { durability: 'strict' });
    const working = work(writing, (changed) => changes.push(changed));
    const [result] = await Promise.all([abortOnFailure(writing, working), writing.done]);
    changes.forEach(announceChange);
    return result;
  } catch (error) {
    throw toHistoryError(error);
  }
}

/** Moves a row that cannot be understood out of the way, as it is. What it was counted as is not known any more. */
export async function setRowAside(writing: Writing, key: string, row: unknown, now: string): Promise<void> {
  await writing.objectStore('setAside').add({ at: now, row });
  await writing.objectStore('cancellations').delete(key);
  await writing.objectStore('unseen').delete(key);
  await writing.objectStore('marks').delete('tallies');
}

async function abortOnFailure<Result>(writing: Writing, working: Promise<Result>): Promise<Result> {
  try {
    return await working;
  } catch (error) {
    try {
      writing.abort();
    } catch {
      // It ended by itself.
    }
    throw error;
  }
}
