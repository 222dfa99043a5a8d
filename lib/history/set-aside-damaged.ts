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
