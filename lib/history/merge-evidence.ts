import type { Evidence } from '../cancellation';

/** Enough for every field from every channel, several times over. */
const mostEvidence = 100;

/**
 * Joins the evidence of two readings, the newer first, each piece once, what is in use before what is not.
 * @param outdone the fields whose newer value gave way to the older one
 */
export function mergeEvidence(
  older: readonly Evidence[],
  newer: readonly Evidence[],
  outdone: ReadonlySet<Evidence['field']>,
): Evidence[] {
  const renewed = new Set(newer.filter((item) => item.used && !outdone.has(item.field)).map((item) => item.field));
  const marked = [
    ...newer.map((item) => ({ ...item, used: item.used && !outdone.has(item.field) })),
    ...older.map((item) => ({ ...item, used: item.used && !renewed.has(item.field) })),
  ];
  const pieces = new Map<string, Evidence>();
  for (const item of marked) {
    const key = JSON.stringify([item.field, item.channel, item.where, item.words]);
    const known = pieces.get(key);
    if (!known) pieces.set(key, item);
    else if (item.used) pieces.set(key, { ...known, used: true });
  }
  return [...pieces.values()].sort((a, b) => Number(b.used) - Number(a.used)).slice(0, mostEvidence);
}
