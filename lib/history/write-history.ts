/** The one way to write into the history: a transaction that is wholly done, or leaves no trace. */
import type { IDBPTransaction } from 'idb';
import { toHistoryError } from './errors';
import { type HistorySchema, openHistory } from './open-history';

const stores = ['cancellations', 'setAside', 'tallies', 'unseen', 'marks'] as const;
export type Writing = IDBPTransaction<HistorySchema, typeof stores, 'readwrite'>;

/**
 * Runs `work` in one transaction. It may await nothing but the transaction's own requests.
 * @returns what `work` made, once everything is on the disk (not in its cache)
 * @throws HistoryError
 */
export async function writeHistory<Result>(work: (writing: Writing) => Promise<Result>): Promise<Result> {
  try {
    const history = await openHistory();
    const writing = history.transaction(stores, 'readwrite', { durability: 'strict' });
    const [result] = await Promise.all([abortOnFailure(writing, work(writing)), writing.done]);
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
