/**
 * Which number each element of a page was told under. Elements that were told as one markup are kept as the browser lists
 * them, which costs next to nothing and needs no object for each, until elements come, go or move, or many are asked for.
 */
import { documentNumber } from './tokens';

/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const following = 4;

/** How many elements may have numbers before it is looked which of them are gone. @param size how many there were last */
const mostBeside = (size: number): number => 2 * size + 1_000;

interface Lot {
  top: Element;
  /** What is in it, in the order of the page. */
  inner: NodeListOf<Element>;
  /** The number of the first of these. */
  first: number;
}

export class ToldElements {
  /** Both ways; what leaves the page leaves these. */
  #numbers = new Map<Node, number>();
  #elements = new Map<number, Element>();
  #lots: Lot[] = [];
  #last = documentNumber;
  #size = 0;
  /** Of so many, it is time to look which are still there; unknown until that is asked for the first time. */
  #mostUnswept: number | undefined;

  constructor(document: Document) {
    this.#numbers.set(document, documentNumber);
  }

  /** How many elements have a number. */
  get size(): number {
    return this.#size;
  }

  /** Gives an element a number. */
  add(element: Element): number {
    this.#last += 1;
    this.#size += 1;
    this.#set(element, this.#last);
    return this.#last;
  }

  /** Gives numbers to all elements that are in one that has got the last number. */
  addInner(top: Element, inner: NodeListOf<Element>): void {
    this.#lots.push({ top, inner, first: this.#last + 1 });
    this.#last += inner.length;
    this.#size += inner.length;
  }

  /** @returns the number of an element, once all are settled */
  numberOf(node: Node): number | undefined {
    return this.#numbers.get(node);
  }

  /** @returns the number of one of few elements, where none has come, gone or moved since all were told: each search takes its time */
  search(node: Node): number | undefined {
    const lot = this.#numbers.has(node) ? undefined : this.#lots.find(({ top }) => top.contains(node));
    const number = lot ? findIn(lot, node) : this.#numbers.get(node);
    if (number !== undefined || this.#lots.length === 0) return number;
    this.settle(); // some may have gone from where nobody looked: among these, no search finds its way
    return this.#numbers.get(node);
  }

  find(number: number): Element | undefined {
    const element = this.#elements.get(number);
    if (element) return element;
    for (const { first, inner } of this.#lots) if (number >= first && number - first < inner.length) return inner[number - first];
    return undefined;
  }

  /** From now on each is known for itself, wherever it stands. */
  settle(): void {
    for (const { inner, first } of this.#lots.splice(0))
      inner.forEach((element, index) => {
        if (!this.#numbers.has(element)) this.#set(element, first + index);
      });
  }

  /**
   * Forgets an element that is gone, with what is in it.
   * @returns its number, where it had one
   */
  forget(element: Element): number | undefined {
    const number = this.#numbers.get(element);
    for (const node of [element, ...element.querySelectorAll('*')]) {
      const known = this.#numbers.get(node);
      if (known === undefined) continue;
      this.#numbers.delete(node);
      this.#elements.delete(known);
      this.#size -= 1;
    }
    return number;
  }

  /**
   * Forgets all that left the page where nobody looked, once there may be as much of that as of all else.
   * @returns their numbers
   */
  sweep(): number[] {
    this.#mostUnswept ??= mostBeside(this.#size);
    if (this.#size <= this.#mostUnswept) return [];
    this.settle();
    const gone: number[] = [];
    for (const [number, element] of this.#elements) {
      if (element.isConnected) continue;
      this.#numbers.delete(element);
      this.#elements.delete(number);
      gone.push(number);
    }
    this.#size -= gone.length;
    this.#mostUnswept = mostBeside(this.#size);
    return gone;
  }

  #set(element: Element, number: number): void {
    this.#numbers.set(element, number);
    this.#elements.set(number, element);
  }
}

/** By halves: each is asked on which side of it the wanted one stands. */
function findIn({ inner, first }: Lot, wanted: Node): number | undefined {
  let [low, high] = [0, inner.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const element = inner[middle]!;
    if (element === wanted) return first + middle;
    if (element.compareDocumentPosition(wanted) & following) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
