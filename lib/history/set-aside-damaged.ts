import { toHistoryError } from './errors';
import { openHistory } from './open-history';
import { RowSchema } from './row';
import { setRowAside } from './save-records';

/**
 * Walks the whole history and sets aside every row that cannot be understood. Called by the background alone, after
 * somebody met such a row: it reads everything.
 * @returns how many rows were set aside
 * @throws HistoryError
 */
export async function setAsideDamaged(now = new Date()): Promise<number> {
  try {
    const history = await openHistory();
    const writing = history.transaction(['cancellations', 'setAside'], 'readwrite', { durability: 'strict' });
    let moved = 0;
    for await (const cursor of writing.objectStore('cancellations')) {
      if (RowSchema.safeParse(cursor.value).success) continue;
      await setRowAside(writing, cursor.key, cursor.value, now.toISOString());
      moved += 1;
    }
    await writing.done;
    return moved;
  } catch (error) {
    throw toHistoryError(error);
  }
}
