/**
 * The database's steps from each version to the next, numbered and append-only: a step that was ever released is never
 * changed. Step n brings a database of version n to version n + 1; the next one goes to the end of the list.
 */
import type { IDBPDatabase, IDBPTransaction } from 'idb';

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
];

/** The version that this code reads and writes. */
export const currentVersion = migrations.length;
