import type { Remote } from 'comlink';
import type { RestoreOutcome } from '../../components/dashboard/backup-section';
import { type Change, ChangesSchema, mostChanges } from '../../lib/settings/preferences';
import type { Engine } from './engine';
import { callback } from './start-engine';

/**
 * Merges a back-up into what is there.
 * @param changes the marked changes that are there already
 * @returns what became of the rows, and the marked changes with those of the file
 * @throws where a group could not be stored
 */
export async function restoreFile(
  engine: Remote<Engine>,
  file: File,
  changes: readonly Change[],
  tellProgress: (share: number) => void,
): Promise<{ outcome: RestoreOutcome; changes: Change[] }> {
  const outcome = await engine.restore(file, callback(tellProgress));
  if ('trouble' in outcome) return { outcome, changes: [...changes] };
  const found = ChangesSchema.safeParse(outcome.changes);
  const known = new Set(changes.map(({ id }) => id));
  const added = found.success ? found.data.filter(({ id }) => !known.has(id)) : [];
  return { outcome, changes: [...changes, ...added].slice(0, mostChanges) };
}
