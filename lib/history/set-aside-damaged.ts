import { toHistoryError } from './errors';
import { openHistory } from './open-history';
import { RowSchema } from './row';
import { setRowAside, writeHistory } from './write-history';

/**
 * Walks the whole history and sets aside every row that cannot be understood. Called by the background alone, after
 * somebody met such a row: it reads everything.
 * @returns how many rows were set aside
 * @throws HistoryError
 */
export function setAsideDamaged(now = new Date()): Promise<number> {
  return writeHistory(async (writing) => {
    let moved = 0;
    for await (const cursor of writing.objectStore('cancellations')) {
      if (RowSchema.safeParse(cursor.value).success) continue;
      await setRowAside(writing, cursor.key, cursor.value, now.toISOString());
      moved += 1;
    }
    return moved;
  });
}

/**
 * Looks for rows that no reading can meet, since a damaged field keeps them out of the index that everything is read by.
 * Reads no row; for the start of the browser.
 * @throws HistoryError
 */
export async function hasUnreachableRows(): Promise<boolean> {
  try {
    const history = await openHistory();
    const [rows, reachable] = await Promise.all([
      history.count('cancellations'),
      history.countFromIndex('cancellations', 'bySortAt'),
    ]);
    return rows > reachable;
  } catch (error) {
    throw toHistoryError(error);
  }
}
