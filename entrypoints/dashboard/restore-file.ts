import type { Remote } from 'comlink';
import type { RestoreOutcome } from '../../components/dashboard/backup-section';
import { batchSize, sendMessage } from '../../lib/messages/protocol';
import { type Change, ChangesSchema, mostChanges } from '../../lib/settings/preferences';
import type { Engine } from './engine';
import { callback } from './start-engine';

/**
 * Reads a back-up in the worker and has its rows merged by the background, group by group.
 * @param changes the marked changes that are there already
 * @returns what became of the rows, and the marked changes with those of the file
 * @throws where the background could not store a group
 */
export async function restoreFile(
  engine: Remote<Engine>,
  file: File,
  changes: readonly Change[],
  tellProgress: (share: number) => void,
): Promise<{ outcome: RestoreOutcome; changes: Change[] }> {
  const take = callback(async (rows: Parameters<typeof sendMessage<'importRows'>>[1]) => {
    await sendMessage('importRows', rows);
  });
  const outcome = await engine.readBackup(file, batchSize / 2, take as never, callback(tellProgress));
  if ('trouble' in outcome) return { outcome, changes: [...changes] };
  const found = ChangesSchema.safeParse(outcome.changes);
  const known = new Set(changes.map(({ id }) => id));
  const added = found.success ? found.data.filter(({ id }) => !known.has(id)) : [];
  return { outcome, changes: [...changes, ...added].slice(0, mostChanges) };
}
