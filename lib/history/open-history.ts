/** Opens the database `cancellations`, once per context. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { toHistoryError } from './errors';
import { currentVersion, migrations } from './migrations';
import type { SetAsideRow } from './row';

export interface HistorySchema extends DBSchema {
  cancellations: {
    key: string;
    /** Rows are parsed when they are read, so that a damaged one is found. */
    value: unknown;
    indexes: {
      byName: string;
      bySortAt: string;
      byStateAndSortAt: [string, string];
      bySideAndSortAt: [string, string];
      bySideStateAndSortAt: [string, string, string];
      byGoods: string;
    };
  };
  setAside: { key: number; value: SetAsideRow };
  /** How many cancellations of each kind a day has, see tallies.ts. */
  tallies: { key: string; value: unknown };
  /** Keys of rows that count against the seller and have not been shown in the popup yet, see unseen.ts. */
  unseen: { key: string; value: true };
  /** `tallies`: the rules that the tallies were made by. */
  marks: { key: 'tallies'; value: string };
}
export type History = IDBPDatabase<HistorySchema>;

let opening: Promise<History> | undefined;

/**
 * Opens the history, migrating it first where it is older.
 * @throws HistoryError `newer` where a newer version of the extension wrote it (it is left alone), `full`, `unavailable`
 */
export function openHistory(): Promise<History> {
  if (opening) return opening;
  const own = open(forget);
  own.catch(forget); // the next one tries again
  opening = own;
  return own;

  function forget() {
    if (opening === own) opening = undefined;
  }
}

/** Closes the connection, if there is one; the next `openHistory` opens anew. */
export async function closeHistory(): Promise<void> {
  const closing = opening;
  opening = undefined;
  const history = await closing?.catch(() => undefined);
  history?.close();
}

/** @param forget called when the connection is of no use any more */
async function open(forget: () => void): Promise<History> {
  try {
    return await openDB<HistorySchema>('cancellations', currentVersion, {
      async upgrade(database, oldVersion, _newVersion, transaction) {
        for (const migrate of migrations.slice(oldVersion)) await migrate(database as never, transaction as never);
      },
      // Another context wants to upgrade: let it, rather than hold it up until this page is closed.
      blocking: (_current, _blocked, event) => {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    });
  } catch (error) {
    throw toHistoryError(error);
  }
}
