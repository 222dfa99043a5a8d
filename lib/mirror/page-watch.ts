/**
 * Follows what changes in a page, and looks away from a text that changes more often than the page is told: a countdown with
 * tenths, a counter, a price that runs. To be woken for each such change costs as much as the change itself. All else is followed
 * meanwhile, by the same observer; a text that ticks is told whenever anything is, and looked at now and then.
 */
import { watchedAttributes } from './told-parts';

/** A text that has changed in so many turns since the page was told last is looked away from. */
const often = 4;
/** How long (ms): at first, and as long as it keeps changing. */
const rest = { first: 400, longest: 2_000 } as const;
/** How many nodes may be followed one by one: of a page that is wider, all is followed. */
const mostBeside = 300;
/** More changes than that in one turn are a page that draws itself, no text that ticks. */
const mostOfTick = 20;

const attributes = { attributes: true, attributeFilter: [...watchedAttributes] };
const ofNode = { childList: true, ...attributes };
const ofAllWithin = { ...ofNode, characterData: true, subtree: true };

export class PageWatch {
  readonly #document: Document;
  readonly #onChanges: (changes: readonly MutationRecord[]) => void;
  readonly #onTicked: () => void;
  readonly #observer = new MutationObserver((changes) => this.#take(changes));
  /** In how many turns a text has changed since the page was told last. */
  readonly #turns = new Map<Element, number>();
  /** Those that tick, each with its text when it was told last. */
  readonly #ticking = new Map<Element, string | undefined>();
  /** What holds those that are looked away from; empty where all is followed. */
  #around: ReadonlySet<Node> = new Set();
  #rest: number = rest.first;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * Follows a document from now on.
   * @param onChanges gets what the browser reports, in lots
   * @param onTicked called when a text that was looked away from is not the one that was told
   */
  constructor(document: Document, onChanges: (changes: readonly MutationRecord[]) => void, onTicked: () => void) {
    this.#document = document;
    this.#onChanges = onChanges;
    this.#onTicked = onTicked;
    this.#followAll();
  }

  /** For good. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#observer.disconnect();
  }

  /**
   * To be called when the page is going to be told.
   * @returns what has changed and was not reported yet, and the elements that tick and hold another text than was told
   */
  collect(): { changes: readonly MutationRecord[]; ticked: readonly Element[] } {
    const changes = this.#observer.takeRecords();
    const ticked = this.#listTicked();
    for (const element of ticked) this.#ticking.set(element, element.textContent ?? '');
    if (this.#comesBeside(changes) || ticked.some(({ firstElementChild }) => firstElementChild)) this.#followAll();
    this.forget();
    return { changes, ticked };
  }

  /** To be called where what was told counts no more. */
  forget(): void {
    this.#turns.clear();
    if (this.#around.size > 0) return;
    this.#ticking.clear();
    this.#rest = rest.first;
  }

  #take(changes: readonly MutationRecord[]): void {
    this.#onChanges(changes);
    let isTicking = false;
    for (const leaf of changes.length > mostOfTick ? [] : new Set(changes.map(leafOf))) {
      if (!leaf) continue;
      const turns = (this.#turns.get(leaf) ?? 0) + 1;
      this.#turns.set(leaf, turns);
      if (turns >= often && !this.#ticking.has(leaf)) this.#ticking.set(leaf, undefined);
      isTicking ||= this.#ticking.has(leaf);
    }
    if (isTicking) this.#lookAway();
    else if (this.#comesBeside(changes)) this.#followAll();
  }

  /** What came in beside those that are followed one by one is followed by nobody yet. */
  #comesBeside(changes: readonly MutationRecord[]): boolean {
    return changes.some(({ type, target }) => type === 'childList' && this.#around.has(target));
  }

  #listTicked(): Element[] {
    return [...this.#ticking].flatMap(([element, text]) =>
      element.textContent === text && !element.firstElementChild ? [] : element,
    );
  }

  #followAll(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#around = new Set();
    this.#observer.disconnect();
    this.#observer.observe(this.#document, ofAllWithin);
  }

  #lookAway(): void {
    const around = new Set<Node>();
    for (const element of this.#ticking.keys()) {
      if (!element.isConnected || element.firstElementChild) this.#ticking.delete(element);
      else for (let node = element.parentNode; node; node = node.parentNode) around.add(node);
    }
    let beside = 0;
    for (const { childNodes } of around) beside += childNodes.length;
    if (beside > mostBeside) {
      for (const leaf of this.#ticking.keys()) this.#turns.set(leaf, -Infinity); // until the page is told
      this.#ticking.clear();
    }
    if (this.#ticking.size === 0) return this.#followAll();
    this.#observer.disconnect();
    for (const holder of around) {
      this.#observer.observe(holder, ofNode);
      for (const node of holder.childNodes)
        if (this.#ticking.has(node as Element)) this.#observer.observe(node, attributes);
        else if (!around.has(node)) this.#observer.observe(node, ofAllWithin);
    }
    this.#around = around;
    this.#timer ??= setTimeout(() => this.#lookAgain(), this.#rest);
  }

  #lookAgain(): void {
    const changes = this.#observer.takeRecords();
    this.#followAll();
    if (changes.length > 0) this.#onChanges(changes);
    this.#rest = Math.min(this.#rest * 2, rest.longest);
    if (this.#listTicked().length > 0) this.#onTicked();
    else this.forget();
  }
}

/** The element whose own text changed, where it holds nothing but text. */
function leafOf({ type, target }: MutationRecord): Element | undefined {
  const element = type === 'characterData' ? target.parentElement : type === 'childList' ? (target as Element) : undefined;
  return element?.nodeType === 1 && !element.firstElementChild ? element : undefined;
}
