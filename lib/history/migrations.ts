/**
 * The database's steps from each version to the next, numbered and append-only: a step that was ever released is never
 * changed. Step n brings a database of version n to version n + 1; the next one goes to the end of the list.
 */
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { dayOf, moveDay } from '../calendar-day';
import { goodsOf, repeatDays } from './goods';
import { RowSchema } from './row';

type Migration = (
  database: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;

export const migrations: readonly Migration[] = [
  function createHistory(database) {
    const rows = database.createObjectStore('cancellations', { keyPath: 'key' });
    rows.createIndex('byName', 'names', { multiEntry: true });
    rows.createIndex('bySortAt', 'sortAt');
    rows.createIndex('byStateAndSortAt', ['state', 'sortAt']);
    rows.createIndex('bySideAndSortAt', ['side', 'sortAt']);
    rows.createIndex('bySideStateAndSortAt', ['side', 'state', 'sortAt']);
    database.createObjectStore('setAside', { autoIncrement: true });
  },
  /** Of older rows nobody asks how often their goods were cancelled lately: only the latest are rewritten, so that it is quick. */
  async function indexGoods(_database, transaction) {
    const rows = transaction.objectStore('cancellations');
    rows.createIndex('byGoods', 'goods', { multiEntry: true });
    const since = moveDay(dayOf(new Date()), -2 * repeatDays);
    for await (const cursor of rows.index('bySortAt').iterate(IDBKeyRange.lowerBound(since))) {
      const row = RowSchema.safeParse(cursor.value);
      if (row.success) await cursor.update({ ...(cursor.value as object), goods: goodsOf(row.data.record, row.data.sortAt) });
    }
  },
  function createTallies(database) {
    database.createObjectStore('tallies', { keyPath: 'day' });
    database.createObjectStore('unseen');
    database.createObjectStore('marks');
  },
  /** All days together have a tally of their own since: it is made with the others when they are made anew. */
  async function forgetTalliesWithoutWhole(_database, transaction) {
    await transaction.objectStore('marks').delete('tallies');
  },
];

/** The version that this code reads and writes. */
export const currentVersion = migrations.length;
