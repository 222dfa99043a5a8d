/**
 * Remembers where a page changes to no avail: a carousel, a chat, a clock. What changes there again may wait longer than what
 * changes elsewhere.
 */

/** Where nothing has been told for so long (ms), the next change is like any other. */
const memory = 10_000;

/** @returns where a change took place: what has other attributes, or holds other children */
export function placeOf({ type, target }: MutationRecord): Node {
  return type === 'characterData' ? (target.parentNode ?? target) : target;
}

export class VainPlaces {
  #times = new WeakMap<Node, { count: number; last: number }>();

  /** @returns how many times in a row it was in vain to tell what had changed in this node */
  timesOf(place: Node): number {
    const known = this.#times.get(place);
    return known && performance.now() - known.last < memory ? known.count : 0;
  }

  /** @param places whose changes were told together */
  learn(places: Iterable<Node>, isVain: boolean): void {
    for (const place of places)
      if (isVain) this.#times.set(place, { count: this.timesOf(place) + 1, last: performance.now() });
      else this.#times.delete(place);
  }
}
