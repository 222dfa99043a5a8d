/**
 * Words as the alternatives of a pattern, the longest first, so that none is taken for the beginning of a longer one.
 * @param words as they stand in a pattern: what has a meaning there is escaped already
 */
export function oneOf(words: readonly string[]): string {
  return [...words].sort((one, other) => other.length - one.length).join('|');
}
