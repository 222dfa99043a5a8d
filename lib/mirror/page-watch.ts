/**
 * Follows what changes in a page, and looks away from what changes more often than the page is told: a countdown with tenths, a
 * price that runs, and any part of the page where changes were told in vain before. To be woken for each such change costs as much
 * as the change itself. All that stands around it is followed meanwhile, by the same observer; what ticks is told whenever anything
 * is, and when it is looked at again.
 */
import { holdsPanel, watchedAttributes } from './told-parts';
import { placeOf, type VainPlaces } from './vain-places';

/** What has changed in so many turns since the page was told last is looked away from; so is what holds so many that have changed. */
const often = 4;
/** How long (ms): at first, and where nothing ever comes of it. */
const rest = { first: 400, longest: 2_000 } as const;
/** How many nodes may be followed one by one: of a page that is wider, all is followed. */
const mostBeside = 300;
/**
 * How many elements may be in what is looked away from: when it is looked at again, each is told. Where many parts of something
 * changed, not it itself, it has to be smaller: a card with a clock, not a list of cards.
 */
const mostWithin = { own: 1_000, ofParts: 60 } as const;
/** More changes than that in one turn are a page that draws itself, and not looked at one by one. */
const mostAtOnce = 20;

const ofNode = { attributes: true, attributeFilter: [...watchedAttributes], childList: true };
const ofAllWithin = { ...ofNode, characterData: true, subtree: true };

export class PageWatch {
  readonly #document: Document;
  readonly #vain: VainPlaces;
  readonly #onChanges: (changes: readonly MutationRecord[]) => void;
  readonly #onTicked: (elements: readonly Element[], hasWaited: boolean) => void;
  readonly #observer = new MutationObserver((changes) => this.#take(changes));
  /** In how many turns a part has changed since the page was told last. */
  #turns = new WeakMap<Element, number>();
  /** Which parts of a part have changed since then. */
  #parts = new WeakMap<Element, Set<Node>>();
  /** Those that tick: what they hold may have changed since it was told. */
  readonly #ticking = new Set<Element>();
  /** What holds those that are looked away from; empty where all is followed. */
  #around: ReadonlySet<Node> = new Set();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the timer ends (ms on the page's own clock). */
  #due = Infinity;
  #isOver = false;

  /**
   * Follows a document from now on.
   * @param vain where changes were told in vain
   * @param onChanges gets what the browser reports, in lots
   * @param onTicked gets elements that were looked away from, when that ends: what they hold may be another thing now
   */
  constructor(
    document: Document,
    vain: VainPlaces,
    onChanges: (changes: readonly MutationRecord[]) => void,
    onTicked: (elements: readonly Element[], hasWaited: boolean) => void,
  ) {
    this.#document = document;
    this.#vain = vain;
    this.#onChanges = onChanges;
    this.#onTicked = onTicked;
    this.#followAll();
  }

  /** For good. */
  stop(): void {
    this.#isOver = true;
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
    if (this.#comesBeside(changes) || ticking.some((element) => !mayTick(element, mostWithin.own))) this.#followAll();
    this.forget();
    return { changes, ticking };
  }

  /** To be called where what was told counts no more. */
  forget(): void {
    this.#turns = new WeakMap();
    this.#parts = new WeakMap();
    if (this.#around.size > 0) return;
    this.#ticking.clear();
  }

  #take(changes: readonly MutationRecord[]): void {
    this.#onChanges(changes);
    if (this.#isOver) return; // who was told has noticed that it is over
    if (changes.length <= mostAtOnce) for (const place of new Set(changes.map(placeOf))) this.#count(place);
    if (changes.some((change) => this.#ticks(placeOf(change)))) this.#lookAway();
    else if (this.#comesBeside(changes)) this.#followAll();
  }

  #count(place: Node): void {
    if (place.nodeType !== 1) return;
    const [element, { parentElement: around }] = [place as Element, place];
    const turns = (this.#turns.get(element) ?? 0) + 1;
    this.#turns.set(element, turns);
    // A text that is known to change to no avail need not do so again and again.
    if (turns + (element.firstElementChild ? 0 : this.#vain.timesOf(element)) >= often) this.#tryTicking(element, mostWithin.own);
    if (!around) return;
    const parts = this.#parts.get(around) ?? new Set();
    this.#parts.set(around, parts.add(element));
    if (parts.size >= often) this.#tryTicking(around, mostWithin.ofParts);
  }

  #tryTicking(element: Element, most: number): void {
    if (this.#turns.get(element) === -Infinity) return;
    if (!this.#ticking.has(element) && mayTick(element, most)) this.#ticking.add(element);
  }

  #ticks(place: Node): boolean {
    for (let node: Node | null = place; node; node = node.parentNode) if (this.#ticking.has(node as Element)) return true;
    return false;
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
    for (const element of this.#ticking) if (this.#ticks(element.parentNode!)) this.#ticking.delete(element);
    for (const element of this.#ticking) for (let node = element.parentNode; node; node = node.parentNode) around.add(node);
    for (const { childNodes } of around) beside += childNodes.length;
    const over = [...this.#ticking].filter((element) => beside > mostBeside || !mayTick(element, mostWithin.own));
    for (const element of over) {
      this.#ticking.delete(element);
      this.#turns.set(element, -Infinity); // until the page has been told
    }
    if (over.length > 0) {
      this.#followAll();
      this.#onTicked(over, false);
    } else this.#followAround(around);
  }

  #followAround(around: ReadonlySet<Node>): void {
    this.#observer.disconnect();
    for (const holder of around) {
      this.#observer.observe(holder, ofNode);
      for (const node of holder.childNodes)
        if (!around.has(node) && !this.#ticking.has(node as Element)) this.#observer.observe(node, ofAllWithin);
    }
    this.#around = around;
    const timesInVain = Math.min(...[...this.#ticking].map((element) => this.#vain.timesOf(element)));
    this.#setTimer(Math.min(rest.first * 2 ** timesInVain, rest.longest));
  }

  /** Whoever ticks in vain holds up nobody else. */
  #setTimer(wait: number): void {
    const due = performance.now() + wait;
    if (due >= this.#due) return;
    clearTimeout(this.#timer);
    this.#due = due;
    this.#timer = setTimeout(() => this.#lookAgain(), wait);
  }

  #lookAgain(): void {
    this.#timer = undefined;
    this.#due = Infinity;
    const changes = this.#observer.takeRecords();
    if (changes.length > 0) this.#onChanges(changes);
    if (this.#isOver) return;
    this.#followAll();
    if (this.#ticking.size === 0) this.forget();
    this.#onTicked([...this.#ticking], true);
  }
}

/** A text, or a part of the page that is small and holds no panel. */
function mayTick(element: Element, most: number): boolean {
  if (!element.isConnected) return false;
  if (!element.firstElementChild) return true;
  const { documentElement } = element.ownerDocument;
  if (element === documentElement || element.parentNode === documentElement) return false;
  return element.getElementsByTagName('*').length <= most && !holdsPanel(element);
}
