/**
 * Why the history cannot be used: the browser offers no database, the disk is full, or the database was written by a
 * newer version of the extension and is left alone.
 */
export type HistoryTrouble = 'unavailable' | 'full' | 'newer';

export class HistoryError extends Error {
  override readonly name = 'HistoryError';
  readonly trouble: HistoryTrouble;

  constructor(trouble: HistoryTrouble, cause: unknown) {
    super(`The history cannot be used: ${trouble}`, { cause });
    this.trouble = trouble;
  }
}

/** Makes a `HistoryError` of whatever IndexedDB threw. */
export function toHistoryError(error: unknown): HistoryError {
  if (error instanceof HistoryError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'VersionError') return new HistoryError('newer', error);
  return new HistoryError(name === 'QuotaExceededError' ? 'full' : 'unavailable', error);
}
