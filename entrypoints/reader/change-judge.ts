/** Gathers the changes of a mirrored page and tells whether they are worth another reading. */

/** Of more changes at once, none is looked at: the page is read again. */
const mostUnjudged = 2_000;

export class ChangeJudge {
  readonly #observer: MutationObserver;
  #unjudged: MutationRecord[] = [];

  constructor(document: Document) {
    this.#observer = new MutationObserver((changes) => this.#gather(changes));
    this.#observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
  }

  stop(): void {
    this.#observer.disconnect();
    this.#unjudged = [];
  }

  /**
   * Judges what has changed since the last time.
   * @param concerns whether one change makes the page worth another reading
   */
  judge(concerns: (change: MutationRecord) => boolean): boolean {
    this.#gather(this.#observer.takeRecords());
    const changes = this.#unjudged;
    this.#unjudged = [];
    return changes.length >= mostUnjudged || withoutRepeats(changes).some(concerns);
  }

  #gather(changes: readonly MutationRecord[]): void {
    if (this.#unjudged.length < mostUnjudged) this.#unjudged.push(...changes.slice(0, mostUnjudged));
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
