/**
 * Watches a document for changes that make it worth another reading. They are judged together, after a rest: a page may change
 * hundreds of times a second in places that tell nothing, and each judgement is about what stands there by then. What changes
 * during a reading is judged after it.
 */

/** Of more changes at once, none is looked at: the page is read again. */
const mostUnjudged = 2_000;

export class ChangeWatch {
  readonly #concerns: (change: MutationRecord) => boolean;
  readonly #rest: () => number;
  readonly #onChange: () => void;
  readonly #observer: MutationObserver;
  #unjudged: MutationRecord[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isReading = false;

  /**
   * @param concerns whether a change makes the page worth another reading
   * @param rest how long changes are gathered before they are judged (ms)
   * @param onChange called when such a change was seen while nothing was being read
   */
  constructor(concerns: (change: MutationRecord) => boolean, rest: () => number, onChange: () => void) {
    this.#concerns = concerns;
    this.#rest = rest;
    this.#onChange = onChange;
    this.#observer = new MutationObserver((changes) => {
      if (this.#unjudged.length < mostUnjudged) this.#unjudged.push(...changes.slice(0, mostUnjudged));
      if (!this.#isReading) this.#timer ??= setTimeout(() => this.#judge() && this.#onChange(), this.#rest());
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
    this.#forget();
  }

  /** What has changed so far is about to be read; from now on changes are put aside. */
  beginReading(): void {
    this.#forget();
    this.#isReading = true;
  }

  /** @returns true where something changed since `beginReading` that makes the page worth another reading */
  endReading(): boolean {
    this.#isReading = false;
    return this.#judge();
  }

  #judge(): boolean {
    const changes = this.#unjudged;
    this.#forget();
    return changes.length >= mostUnjudged || withoutRepeats(changes).some(this.#concerns);
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#unjudged = [];
  }
}

/** However often a text was written to, it is what it is now: one of these changes stands for all. */
function withoutRepeats(changes: readonly MutationRecord[]): MutationRecord[] {
  const texts = new Map(changes.filter(isOfText).map((change) => [change.target, change]));
  return changes.filter((change) => !isOfText(change) || texts.get(change.target) === change);
}

/** True where nothing but a text became another. */
function isOfText({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  return type !== 'attributes' && [...addedNodes, ...removedNodes].every((node) => node.nodeType === 3);
}
