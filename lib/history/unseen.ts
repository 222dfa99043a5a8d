/**
 * Which cancellations count against the seller and are new since the popup was last opened: an index of its own, kept in
 * the transaction that saves them, so that the badge costs one count.
 */
import type { Step } from './batch';
import { toHistoryError } from './errors';
import { judgeRow } from './judge-row';
import { openHistory } from './open-history';
import { type Writing, writeHistory } from './write-history';

/**
 * Notes what has come to count: a cancellation that was not there, or did not count, before. One that was noted and is
 * merged with another stays noted once; one that turns out not to count is taken off.
 * @param isNews false where nothing is to be added
 */
export async function noteUnseen(writing: Writing, steps: readonly Step[], isNews: boolean): Promise<void> {
  const unseen = writing.objectStore('unseen');
  const noted = new Set(await unseen.getAllKeys());
  const counts = (row: Step['row']) => judgeRow(row).counts === 'yes';
  const writes: Promise<unknown>[] = [];
  for (const { row, was } of steps) {
    const wasNoted = was.some(({ key }) => noted.has(key));
    const isUnseen = counts(row) && (wasNoted || (isNews && !was.some(counts)));
    for (const { key } of was) if (noted.has(key) && !(isUnseen && key === row.key)) writes.push(unseen.delete(key));
    if (isUnseen && !noted.has(row.key)) writes.push(unseen.put(true, row.key));
  }
  await Promise.all(writes);
}

/** How many there are. @throws HistoryError */
export async function countUnseen(): Promise<number> {
  try {
    return await (await openHistory()).count('unseen');
  } catch (error) {
    throw toHistoryError(error);
  }
}

/** Forgets them: the popup has been opened. @throws HistoryError */
export function clearUnseen(): Promise<void> {
  return writeHistory((writing) => writing.objectStore('unseen').clear());
}
