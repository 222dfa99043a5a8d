/** Watches a document for changes that make it worth another reading. What changes during a reading is judged after it. */

/** Of more changes during one reading, none is looked at: the page is read again. */
const mostUnjudged = 2_000;

export class ChangeWatch {
  readonly #concerns: (change: MutationRecord) => boolean;
  readonly #observer: MutationObserver;
  #unjudged: MutationRecord[] | undefined;

  /**
   * @param concerns whether a change makes the page worth another reading
   * @param onChange called when such a change was seen while nothing was being read
   */
  constructor(concerns: (change: MutationRecord) => boolean, onChange: () => void) {
    this.#concerns = concerns;
    this.#observer = new MutationObserver((changes) => {
      if (this.#unjudged) this.#unjudged.push(...changes.slice(0, mostUnjudged));
      else if (changes.some(concerns)) onChange();
    });
  }

  start(document: Document): void {
    this.#observer.observe(document, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['title', 'aria-label', 'href', 'data-state', 'hidden'],
    });
  }

  stop(): void {
    this.#observer.disconnect();
  }

  /** From now on changes are put aside. */
  beginReading(): void {
    this.#unjudged = [];
  }

  /** @returns true where something changed since `beginReading` that makes the page worth another reading */
  endReading(): boolean {
    const changes = this.#unjudged ?? [];
    this.#unjudged = undefined;
    return changes.length >= mostUnjudged || changes.some(this.#concerns);
  }
}
