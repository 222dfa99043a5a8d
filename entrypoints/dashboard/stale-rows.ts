import { watchChanges } from '../../lib/history/announce-changes';

/** Reading more rows again one by one takes longer than reading all of them in batches. */
const mostByKey = 5_000;

/** Which rows were written or removed since they were read. Listens as long as it lives. */
export class StaleRows {
  readonly #keys = new Set<string>();
  #isMany = false;

  constructor() {
    watchChanges((changed) => {
      if (changed === 'all') this.#isMany = true;
      else for (const key of changed) this.#keys.add(key);
      if (this.#keys.size > mostByKey) this.#isMany = true;
      if (this.#isMany) this.#keys.clear();
    });
  }

  /** Hands them over, and forgets them. */
  take(): string[] | 'many' {
    const taken = this.#isMany ? ('many' as const) : [...this.#keys];
    this.#isMany = false;
    this.#keys.clear();
    return taken;
  }
}
