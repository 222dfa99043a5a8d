/** What of a reading concerns the panels of its page, and what of that is new. */
import type { Cancellation } from '../../lib/cancellation';
import { diagnoseWith } from '../../lib/classify/diagnose-with';
import type { Classify } from '../../lib/classify/known-reason';
import { displayNumber } from '../../lib/display-number';
import type { Mirror } from '../../lib/mirror/mirror';
import type { Placed } from '../../lib/read/page-reader';
import type { Sight } from '../../lib/sight';

interface Known {
  record: Cancellation;
  sight: Sight;
}

export class Sights {
  readonly #mirror: Mirror;
  readonly #classify: Classify;
  #known = new Map<string, Known>();

  constructor(mirror: Mirror, classify: Classify) {
    this.#mirror = mirror;
    this.#classify = classify;
  }

  /** The record that a panel speaks of. */
  recordOf(key: string): Cancellation | undefined {
    return this.#known.get(key)?.record;
  }

  /**
   * Takes in what a reading found. A generator: it yields between lots.
   * @returns what became other than it was
   */
  *update(cancellations: readonly Placed[]): Generator<undefined, { fresh: Sight[]; gone: string[] }> {
    const before = this.#known;
    this.#known = new Map();
    const fresh: Sight[] = [];
    for (const [key, placed] of chooseKeys(cancellations)) {
      if (this.#known.size % 25 === 24) yield;
      const sight = this.#describe(key, placed);
      if (!sight) continue;
      this.#known.set(key, { record: placed.record, sight });
      if (!isSame(before.get(key)?.sight, sight)) fresh.push(sight);
    }
    return { fresh, gone: [...before.keys()].filter((key) => !this.#known.has(key)) };
  }

  #describe(key: string, { record, place, isAddressed }: Placed): Sight | undefined {
    const block = place && this.#mirror.numberOf(place.block);
    const anchor = place && this.#mirror.numberOf(place.anchor);
    if (block === undefined || anchor === undefined) return undefined;
    const { cause, party, confidence } = diagnoseWith(record, this.#classify);
    const words = record.reasonText ?? record.status;
    const order = displayNumber(record);
    return { key, order, cause, party, state: record.state, confidence, ...(words && { words }), block, anchor, isAddressed };
  }
}

/**
 * Names the panels: several parcels of one order each have their own; two records that stand in the same block under one
 * number share one.
 * @returns the cancellations that the page shows, by a key that stays the same from one reading to the next
 */
function chooseKeys(cancellations: readonly Placed[]): Map<string, Placed> {
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

function isSame(one: Sight | undefined, other: Sight): boolean {
  return one !== undefined && JSON.stringify(one) === JSON.stringify(other);
}
