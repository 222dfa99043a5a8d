import { displayNumber } from '../../lib/display-number';
import type { Placed } from '../../lib/read/page-reader';

/**
 * Names the panels: several parcels of one order each have their own; two records that stand in the same block under one
 * number share one.
 * @returns the cancellations that the page shows, by a key that stays the same from one reading to the next
 */
export function chooseKeys(cancellations: readonly Placed[]): Map<string, Placed> {
  const chosen = new Map<string, Placed>();
  const blocksOf = new Map<string, Set<Element>>();
  for (const placed of cancellations) {
    if (!placed.place) continue;
    const number = displayNumber(placed.record);
    const blocks = blocksOf.get(number) ?? new Set();
    if (blocks.has(placed.place.block)) continue;
    blocks.add(placed.place.block);
    blocksOf.set(number, blocks);
    const key = `${number}#${placed.record.parcelId ?? ''}`;
    chosen.set(chosen.has(key) ? `${key}#${blocks.size}` : key, placed);
  }
  return chosen;
}
