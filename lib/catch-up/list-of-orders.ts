/** The rows of a page's list of orders, as far as scrolling needs them: told by the order numbers that they carry. */
import { findNumbers, readOrderLink } from '../read/words/numbers';

export interface ListOfOrders {
  /** Order and posting numbers, each once. */
  numbers: Set<string>;
  /** The last element that carries one. */
  last: Element;
  /** The smallest element around all rows. */
  container: Element;
}

/** @returns undefined where the page shows no order numbers */
export function findListOfOrders(root: Element): ListOfOrders | undefined {
  const numbers = new Set<string>();
  const carriers: Element[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const found = node instanceof Element ? numbersOfLink(node) : numbersOfText(node);
    if (found.length === 0) continue;
    for (const number of found) numbers.add(number);
    const carrier = node instanceof Element ? node : node.parentElement;
    if (carrier) carriers.push(carrier);
  }
  const [first, last] = [carriers[0], carriers.at(-1)];
  return first && last ? { numbers, last, container: smallestAround(first, last) } : undefined;
}

/** The part of the list, right below its container, that an element stands in. */
export function branchOf({ container }: ListOfOrders, element: Element): Element | undefined {
  let branch: Element | null = element;
  while (branch && branch.parentElement !== container) branch = branch.parentElement;
  return branch ?? undefined;
}

function numbersOfLink(element: Element): string[] {
  const order = element.localName === 'a' ? readOrderLink(element.getAttribute('href') ?? '') : undefined;
  return order ? [order.orderNumber] : [];
}

function numbersOfText(node: Node): string[] {
  if (/^(?:script|style|template)$/.test(node.parentElement?.localName ?? '')) return [];
  return findNumbers(node.nodeValue ?? '').map(({ orderNumber, postingNumber }) => postingNumber ?? orderNumber);
}

function smallestAround(first: Element, last: Element): Element {
  let around = first.parentElement ?? first;
  while (!around.contains(last) && around.parentElement) around = around.parentElement;
  return around;
}
