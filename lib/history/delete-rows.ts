/** Removes cancellations for good. */
import { dropTalliesBefore, startTallies } from './tallies';
import { writeHistory } from './write-history';

/**
 * Empties the history, the rows that were set aside included.
 * @returns how many rows there were
 * @throws HistoryError
 */
export function deleteAllRows(): Promise<number> {
  return writeHistory(async (writing, tellChange) => {
    const [rows, aside] = [writing.objectStore('cancellations'), writing.objectStore('setAside')];
    const count = (await rows.count()) + (await aside.count());
    await Promise.all([rows, aside, writing.objectStore('unseen')].map((store) => store.clear()));
    await startTallies(writing);
    tellChange('all');
    return count;
  });
}

/**
 * Removes what was cancelled (or, where no date was read, first seen) before a day.
 * @param day a local calendar day, as `2026-09-01`; itself kept
 * @returns how many rows were removed
 * @throws HistoryError
 */
export function deleteRowsBefore(day: string): Promise<number> {
  return writeHistory(async (writing, tellChange) => {
    const rows = writing.objectStore('cancellations');
    const keys = await rows.index('bySortAt').getAllKeys(IDBKeyRange.upperBound(day, true));
    const unseen = writing.objectStore('unseen');
    const noted = new Set(await unseen.getAllKeys());
    await Promise.all([
      ...keys.map((key) => rows.delete(key)),
      ...keys.filter((key) => noted.has(key)).map((key) => unseen.delete(key)),
      dropTalliesBefore(writing, day),
    ]);
    if (keys.length > 0) tellChange(keys);
    return keys.length;
  });
}
