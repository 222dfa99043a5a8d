/**
 * Tells of a page: first of all that it holds, then of what has changed. It looks at the page and leaves it as it is. A long
 * telling comes in lots, between which the page may go on: what it changes meanwhile is told the next time.
 */
import { type News, PageChanges } from './page-changes';
import { PageWatch } from './page-watch';
import { ToldElements } from './told-elements';
import { cutText, isHollow, isTold, isUntold, most, readToldAttributes } from './told-parts';
import { pieceLength, type Token } from './tokens';
import { VainPlaces } from './vain-places';
import { MarkupWriter } from './write-markup';

/** After how many nodes a lot ends. */
const stride = 50;
/** So many elements, and what is in each, are looked up one by one. */
const few = 6;

export class PageTeller {
  readonly #document: Document;
  #watch: PageWatch | undefined;
  #told: ToldElements;
  /** There while a page is told for the first time, and large parts of it may be told as one. */
  #writer: MarkupWriter | undefined;
  /** True where a parser was found to make something else of this page's markup than the page is. */
  #isMarkupGivenUp = false;
  #isNew = true;
  #isCut = false;
  /** How much text has been told this time (characters). */
  #length = 0;
  readonly #vain = new VainPlaces();
  readonly #changes = new PageChanges(this.#vain);
  /** Where what was told last had changed. */
  #places: readonly Node[] = [];

  constructor(document: Document) {
    this.#document = document;
    this.#told = new ToldElements(document);
  }

  /**
   * Follows the page from now on.
   * @param onNews called when there is something to tell, once for each lot of changes that the browser reports
   */
  watch(onNews: (news: News) => void): void {
    const note = (changes: readonly MutationRecord[]) => {
      const news = this.#changes.note(changes, !this.#isNew);
      if (news) onNews(news);
    };
    this.#watch = new PageWatch(this.#document, this.#vain, note, (ticked, hasWaited) => {
      if (!this.#isNew) this.#changes.doubt(ticked);
      onNews({ kind: 'elements', timesInVain: 0, hasWaited }); // a panel may be gone, too
    });
  }

  stop(): void {
    this.#watch?.stop();
    this.startAnew();
  }

  /** To be called where nobody knows any more what was told: the next telling begins at the beginning. */
  startAnew(): void {
    this.#isNew = true;
    this.#isCut = false;
    this.#changes.clear();
    this.#places = [];
    this.#watch?.forget();
    this.#told = new ToldElements(this.#document);
    this.#writer = undefined;
  }

  /**
   * To be called where a parser made something else of this page's markup than the page is: from now on all is told piece by piece.
   * @returns false where it was before
   */
  giveUpMarkup(): boolean {
    const wasGivenUp = this.#isMarkupGivenUp;
    this.#isMarkupGivenUp = true;
    return !wasGivenUp;
  }

  /** To be called when it is known whether what has been told since the last time told anything new. */
  learn(isVain: boolean): void {
    this.#vain.learn(this.#places, isVain);
    this.#places = [];
  }

  /** @returns the element that was told under a number, while the page holds it */
  find(number: number): Element | undefined {
    const element = this.#told.find(number);
    return element?.isConnected ? element : undefined;
  }

  /** True where the page holds more than is told. */
  get isCut(): boolean {
    return this.#isCut;
  }

  /**
   * @returns a generator of lots of tokens: all that is to be told since the last time. It ends with false where the page took
   * away where the telling had come to: what had been begun is told again the next time, and until then half of it is missing
   */
  *tell(): Generator<Token[], boolean> {
    this.#length = 0;
    const { changes = [], ticking = [] } = this.#watch?.collect() ?? {};
    this.#changes.note(changes, !this.#isNew);
    this.#changes.doubt(ticking);
    if (this.#isNew) return yield* this.#tellAll();
    if (this.#changes.came.size > 0) this.#doubtReturned();
    const children = [...this.#changes.children];
    const attributes = [...this.#changes.attributes];
    const isLittle = children.length + attributes.length <= few && children.every(({ childNodes }) => childNodes.length <= few);
    if (!isLittle || this.#changes.areElements) this.#told.settle();
    const gone = [...this.#changes.removed].flatMap((element) => (element.isConnected ? [] : (this.#told.forget(element) ?? [])));
    if (ticking.length > 0) gone.push(...this.#told.sweep());
    this.#changes.clear();
    this.#places = [...this.#places, ...children, ...attributes];
    let isWhole = true;
    for (const node of children) if (node.isConnected && !(yield* this.#tellChildren(node))) isWhole = false;
    for (const element of attributes) {
      const number = element.isConnected && !isUntold(element) ? this.#numberOf(element) : undefined;
      if (number !== undefined) yield [-number, readToldAttributes(element)];
    }
    if (gone.length > 0) yield gone.flatMap((number) => [0, number]);
    return isWhole;
  }

  /** What is known and comes from where nobody followed it is told with all that is in it. */
  #doubtReturned(): void {
    this.#told.settle();
    for (const top of this.#changes.came) {
      if (!top.isConnected) continue;
      for (const element of [top, ...top.querySelectorAll('*')])
        if (this.#told.numberOf(element) !== undefined) {
          this.#changes.children.add(element);
          this.#changes.attributes.add(element);
        }
    }
  }

  *#tellAll(): Generator<Token[], boolean> {
    this.#isNew = false;
    this.#changes.clear();
    this.#writer = this.#isMarkupGivenUp ? undefined : new MarkupWriter();
    const isWhole = yield* this.#tellChildren(this.#document);
    this.#writer = undefined;
    return isWhole;
  }

  /** What came, went or moved since the last lot of tokens has each element known for itself. */
  #numberOf(node: Node): number | undefined {
    if (this.#changes.areElements) this.#told.settle();
    return this.#told.search(node);
  }

  /** Tells of what is in a node, where that is known; ends with false where it was broken off. */
  *#tellChildren(top: Node): Generator<Token[], boolean> {
    const number = top.nodeType === 1 && isUntold(top as Element) ? undefined : this.#numberOf(top);
    if (number === undefined || isHollow((top as Element).localName)) return true;
    let lot: Token[] = [number];
    const parents = [top];
    let node = top.firstChild;
    for (let count = 1; parents.length > 0; count += 1) {
      if (count % stride === 0) {
        yield lot;
        lot = [];
        if (!isAsItWas(parents, node)) {
          for (const parent of parents) this.#changes.children.add(parent);
          yield parents.map(() => 0);
          return false;
        }
      }
      if (!node) {
        lot.push(0);
        node = parents.pop()!.nextSibling;
        if (parents.length === 0) break;
        continue;
      }
      const next: Node = node;
      node = next.nextSibling;
      if (next.nodeType === 3) this.#say((next as Text).data, lot);
      else if (next.nodeType === 1 && this.#begin(next as Element, lot, parents.length === 1)) {
        parents.push(next);
        node = next.firstChild;
      }
    }
    yield lot;
    return true;
  }

  /**
   * Tells of an element: either with all that is in it, or but for the elements in it.
   * @param isFirst true where it stands in what is known already
   * @returns whether there are any that are yet to be told
   */
  #begin(element: Element, lot: Token[], isFirst: boolean): boolean {
    const name = element.localName;
    if (!isTold(element, name)) return false;
    // What stands in a new one was known only where it moved there.
    const known = isFirst || this.#changes.areElements ? this.#numberOf(element) : this.#told.numberOf(element);
    if (known !== undefined) {
      lot.push(-known);
      return false;
    }
    if (this.#told.size >= most.elements) {
      this.#isCut = true;
      return false;
    }
    lot.push(this.#told.add(element));
    if (element.firstElementChild && !isHollow(name) && this.#writeAll(element, lot)) return false;
    lot.push(name);
    if (element.hasAttributes()) this.#sayAttributes(element, lot);
    if (element.firstElementChild && !isHollow(name)) return true;
    // Most elements hold a text alone: it is asked of them, and nothing of its node.
    if (!isHollow(name)) this.#say(element.textContent ?? '', lot);
    lot.push(0);
    return false;
  }

  /** @returns false where an element has to be told one by one */
  #writeAll(element: Element, lot: Token[]): boolean {
    // Where the page moves its elements meanwhile, some of these may be known.
    const written = this.#changes.areElements ? undefined : this.#writer?.write(element, most.elements - this.#told.size);
    if (!written) return false;
    this.#told.addInner(element, written.inner);
    const pieces = cutInPieces(written.markup);
    for (const piece of pieces.slice(0, -1)) lot.push([piece]);
    lot.push([pieces.at(-1)!, written.inner.length]);
    return true;
  }

  #say(text: string, lot: Token[]): void {
    if (text === '') return;
    const told = cutText(text);
    this.#length += told.length;
    if (this.#length <= most.text) lot.push(...cutInPieces(told));
    else this.#isCut = true;
  }

  #sayAttributes(element: Element, lot: Token[]): void {
    const told = readToldAttributes(element);
    for (const name in told) this.#length += told[name]!.length;
    if (this.#length <= most.text) lot.push(told);
    else this.#isCut = true;
  }
}

/** Whether a walk may go on where it was: each parent still holds the next one, and the last one the node that comes next. */
function isAsItWas(parents: readonly Node[], next: Node | null): boolean {
  if (next && next.parentNode !== parents.at(-1)) return false;
  return parents[0]!.isConnected && parents.every((parent, index) => index === 0 || parent.parentNode === parents[index - 1]);
}

function cutInPieces(text: string): string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; start += pieceLength) pieces.push(text.slice(start, start + pieceLength));
  return pieces;
}
