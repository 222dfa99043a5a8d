/**
 * Follows what changes in a page, and looks away from a text that changes more often than the page is told: a countdown with
 * tenths, a counter, a price that runs. To be woken for each such change costs as much as the change itself. All that stands around
 * it is followed meanwhile, by the same observer; what ticks is told whenever anything is, and when it is looked at again.
 */
import { watchedAttributes } from './told-parts';

/** A text that has changed in so many turns since the page was told last is looked away from. */
const often = 4;
/** How long (ms): at first, and as long as anything keeps ticking. */
const rest = { first: 400, longest: 2_000 } as const;
/** How many nodes may be followed one by one: of a page that is wider, all is followed. */
const mostBeside = 300;
/** More changes than that in one turn are a page that draws itself, and not looked at one by one. */
const mostAtOnce = 20;

const watched = { attributes: true, attributeFilter: [...watchedAttributes] };
const ofNode = { ...watched, childList: true };
const ofAllWithin = { ...ofNode, characterData: true, subtree: true };

export class PageWatch {
  readonly #document: Document;
  readonly #onChanges: (changes: readonly MutationRecord[]) => void;
  readonly #onTicked: (elements: readonly Element[]) => void;
  readonly #observer = new MutationObserver((changes) => this.#take(changes));
  /** In how many turns a text has changed since the page was told last. */
  #turns = new WeakMap<Element, number>();
  /** Those that tick: what they hold may have changed since it was told. */
  readonly #ticking = new Set<Element>();
  /** What holds those that are looked away from; empty where all is followed. */
  #around: ReadonlySet<Node> = new Set();
  #rest: number = rest.first;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * Follows a document from now on.
   * @param onChanges gets what the browser reports, in lots
   * @param onTicked gets elements that were looked away from, when that ends: what they hold may be another thing now
   */
  constructor(
    document: Document,
    onChanges: (changes: readonly MutationRecord[]) => void,
    onTicked: (elements: readonly Element[]) => void,
  ) {
    this.#document = document;
    this.#onChanges = onChanges;
    this.#onTicked = onTicked;
    this.#followAll();
  }

  /** For good. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#observer.disconnect();
    this.#around = new Set();
    this.#ticking.clear();
  }

  /**
   * To be called when the page is going to be told.
   * @returns what has changed and was not reported yet, and the elements that tick
   */
  collect(): { changes: readonly MutationRecord[]; ticking: readonly Element[] } {
    const changes = this.#observer.takeRecords();
    const ticking = [...this.#ticking];
    if (this.#comesBeside(changes) || ticking.some(({ firstElementChild }) => firstElementChild)) this.#followAll();
    this.forget();
    return { changes, ticking };
  }

  /** To be called where what was told counts no more. */
  forget(): void {
    this.#turns = new WeakMap();
    if (this.#around.size > 0) return;
    this.#ticking.clear();
    this.#rest = rest.first;
  }

  #take(changes: readonly MutationRecord[]): void {
    this.#onChanges(changes);
    let isTicking = false;
    for (const leaf of changes.length > mostAtOnce ? [] : new Set(changes.map(leafOf))) {
      if (!leaf) continue;
      const turns = (this.#turns.get(leaf) ?? 0) + 1;
      this.#turns.set(leaf, turns);
      if (turns >= often) this.#ticking.add(leaf);
      isTicking ||= this.#ticking.has(leaf);
    }
    if (isTicking) this.#lookAway();
    else if (this.#comesBeside(changes)) this.#followAll();
  }

  /** What came in beside those that are followed one by one is followed by nobody yet. */
  #comesBeside(changes: readonly MutationRecord[]): boolean {
    return changes.some(({ type, target }) => type === 'childList' && this.#around.has(target));
  }

  /** Those that tick go on to do so: what was missed of them is told when the time has come. */
  #followAll(): void {
    this.#around = new Set();
    this.#observer.disconnect();
    this.#observer.observe(this.#document, ofAllWithin);
  }

  #lookAway(): void {
    const around = new Set<Node>();
    let beside = 0;
    for (const element of this.#ticking) for (let node = element.parentNode; node; node = node.parentNode) around.add(node);
    for (const { childNodes } of around) beside += childNodes.length;
    const isOver = (element: Element) => beside > mostBeside || !element.isConnected || element.firstElementChild !== null;
    const over = [...this.#ticking].filter(isOver);
    for (const element of over) {
      this.#ticking.delete(element);
      this.#turns.set(element, -Infinity); // until the page has been told
    }
    if (over.length > 0) {
      this.#followAll();
      this.#onTicked(over);
    } else this.#followAround(around);
  }

  #followAround(around: ReadonlySet<Node>): void {
    this.#observer.disconnect();
    for (const holder of around) {
      this.#observer.observe(holder, ofNode);
      for (const node of holder.childNodes)
        if (this.#ticking.has(node as Element)) this.#observer.observe(node, watched);
        else if (!around.has(node)) this.#observer.observe(node, ofAllWithin);
    }
    this.#around = around;
    this.#timer ??= setTimeout(() => this.#lookAgain(), this.#rest);
  }

  #lookAgain(): void {
    this.#timer = undefined;
    const changes = this.#observer.takeRecords();
    if (changes.length > 0) this.#onChanges(changes);
    this.#followAll();
    this.#rest = Math.min(this.#rest * 2, rest.longest);
    if (this.#ticking.size > 0) this.#onTicked([...this.#ticking]);
    else this.forget();
  }
}

/** The element whose own text changed, where it holds nothing but text. */
function leafOf({ type, target }: MutationRecord): Element | undefined {
  const element = type === 'characterData' ? target.parentElement : type === 'childList' ? (target as Element) : undefined;
  return element?.nodeType === 1 && !element.firstElementChild ? element : undefined;
}
