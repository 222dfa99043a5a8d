/**
 * A document made of what is told of another. It is nobody's page: nothing in it runs, loads or is shown. What is told comes
 * from a page that may be hostile: every token is checked, and what makes no sense makes the mirror lost, never wrong.
 */
import { emptyPage, type ParseHtml, readMarkup } from './read-markup';
import { isToldAttribute, most } from './told-parts';
import { documentNumber, longestMarkup, type Markup, type MarkupPiece } from './tokens';

/** How much text and markup are taken in altogether (characters): nobody tells that much, unless to exhaust us. */
const longest = 200_000_000;

interface Open {
  node: Node;
  /** The children that were told of a node that has some already; the children of a new one are put into it at once. */
  told?: (Node | string)[];
}

/** A new element, of which nothing is told yet but how some markup begins. */
interface Coming {
  number: number;
  markup?: string;
}

export class Mirror {
  readonly document: Document;
  readonly #parse: ParseHtml;
  #elements = new Map<number, Node>();
  #numbers = new WeakMap<Node, number>();
  #open: Open[] = [];
  /** What the next token is said of. */
  #pending: Coming | { attributes: Element } | { gone: true } | undefined;
  #isLost = false;
  #length = 0;

  constructor(parse: ParseHtml) {
    this.#parse = parse;
    this.document = parse(emptyPage);
    this.document.replaceChildren();
    this.#know(documentNumber, this.document);
  }

  /** True where something was told that does not fit what was told before: what the mirror shows may be wrong. */
  get isLost(): boolean {
    return this.#isLost;
  }

  find(number: number): Node | undefined {
    return this.#elements.get(number);
  }

  /** @returns the number that an element was told under */
  numberOf(element: Element): number | undefined {
    return this.#numbers.get(element);
  }

  /** Takes in a part of a telling, which may begin and end anywhere. */
  take(tokens: readonly unknown[]): void {
    for (const token of tokens) {
      if (this.#isLost) return;
      try {
        this.#takeOne(token);
      } catch {
        this.#isLost = true; // an element that was put into itself, and the like
      }
    }
  }

  #takeOne(token: unknown): void {
    if (typeof token === 'string') this.#length += token.length;
    if (this.#length > longest) return void (this.#isLost = true);
    const pending = this.#pending;
    this.#pending = undefined;
    if (pending && 'number' in pending) return this.#begin(pending, token);
    if (pending && 'gone' in pending) return this.#forget(token);
    if (typeof token === 'object' && token !== null)
      return pending ? setAttributes(pending.attributes, token) : void (this.#isLost = true);
    const open = this.#open.at(-1);
    if (typeof token === 'string' && open) return this.#put(open, token);
    if (!Number.isSafeInteger(token)) return void (this.#isLost = true);
    const number = token as number;
    if (!open) return this.#change(number);
    if (number === 0) return this.#close(open);
    if (number > 0) return void (this.#pending = { number });
    const known = this.#elements.get(-number);
    if (known && known !== this.document) this.#put(open, known);
    else this.#isLost = true;
  }

  #change(number: number): void {
    if (number === 0) return void (this.#pending = { gone: true });
    const node = this.#elements.get(Math.abs(number));
    if (!node) this.#isLost = true;
    else if (number > 0) this.#open.push({ node, told: [] });
    else if (node.nodeType === 1) this.#pending = { attributes: node as Element };
    else this.#isLost = true;
  }

  #begin({ number, markup }: Coming, name: unknown): void {
    if (isMarkup(name)) return this.#takeMarkup(number, (markup ?? '') + name[0], name);
    const isWrong = typeof name !== 'string' || markup !== undefined;
    if (isWrong || this.#elements.has(number) || this.#elements.size > most.elements + 1) return void (this.#isLost = true);
    const element = this.#make(name);
    this.#put(this.#open.at(-1)!, element);
    this.#know(number, element);
    this.#open.push({ node: element });
    this.#pending = { attributes: element };
  }

  #takeMarkup(number: number, markup: string, [{ length }, count]: Markup | MarkupPiece): void {
    this.#length += length;
    if (this.#length > longest || markup.length > longestMarkup) return void (this.#isLost = true);
    if (count === undefined) return void (this.#pending = { number, markup });
    const isTooMuch = this.#elements.size + count > most.elements + 1;
    const elements = isTooMuch ? undefined : readMarkup([markup, count], this.#parse);
    if (!elements || elements.some((_, index) => this.#elements.has(number + index))) return void (this.#isLost = true);
    this.#put(this.#open.at(-1)!, elements[0]!);
    for (const [index, element] of elements.entries()) if (element) this.#know(number + index, element);
  }

  #make(name: string): Element {
    try {
      return this.document.createElement(name);
    } catch {
      return this.document.createElement('span'); // a parser takes names that `createElement` does not
    }
  }

  #know(number: number, node: Node): void {
    this.#elements.set(number, node);
    this.#numbers.set(node, number);
  }

  #put({ node, told }: Open, child: Node | string): void {
    if (told) told.push(child);
    else node.appendChild(this.#asNode(child));
  }

  #asNode(child: Node | string): Node {
    return typeof child === 'string' ? this.document.createTextNode(child) : child;
  }

  #close({ node, told }: Open): void {
    this.#open.pop();
    if (told) this.#replaceChildren(node, told);
  }

  /** Leaves alone what stays, at the beginning and at the end: what was read there need not be read again. */
  #replaceChildren(parent: Node, told: readonly (Node | string)[]): void {
    const { document } = this;
    const wanted = parent === document ? told.filter((child) => typeof child !== 'string') : told;
    const before = [...parent.childNodes];
    let start = 0;
    while (start < wanted.length && start < before.length && isSame(before[start]!, wanted[start]!)) start += 1;
    let end = 0;
    const rest = Math.min(wanted.length, before.length) - start;
    while (end < rest && isSame(before.at(-1 - end)!, wanted.at(-1 - end)!)) end += 1;
    const next = before[before.length - end] ?? null;
    const fresh = wanted.slice(start, wanted.length - end);
    const kept = new Set(fresh);
    for (const node of before.slice(start, before.length - end)) if (!kept.has(node)) parent.removeChild(node);
    let place = parent.childNodes[start] ?? null;
    for (const child of fresh) {
      if (place === child) place = place.nextSibling;
      else parent.insertBefore(this.#asNode(child), place ?? next);
    }
  }

  #forget(number: unknown): void {
    const element = this.#elements.get(number as number);
    if (!element || element === this.document) return;
    for (const node of [element, ...(element as Element).querySelectorAll('*')]) {
      const known = this.#numbers.get(node);
      if (known !== undefined) this.#elements.delete(known);
    }
  }
}

function isMarkup(token: unknown): token is Markup | MarkupPiece {
  if (!Array.isArray(token) || typeof token[0] !== 'string') return false;
  return token.length === 1 || (token.length === 2 && Number.isSafeInteger(token[1]));
}

function isSame(node: Node, told: Node | string): boolean {
  return node === told || (typeof told === 'string' && node.nodeType === 3 && node.nodeValue === told);
}

/** Makes the attributes those that were told, and no others. */
function setAttributes(element: Element, told: object): void {
  const values = new Map(
    Object.entries(told).filter(([name, value]) => typeof value === 'string' && isToldAttribute(name, value)),
  );
  for (const { name } of [...element.attributes]) if (!values.has(name)) element.removeAttribute(name);
  for (const [name, value] of values) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
