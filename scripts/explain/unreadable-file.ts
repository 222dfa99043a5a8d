/** Why a file could not be explained, as one sentence for a person. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError';
}
