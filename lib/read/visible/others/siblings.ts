/**
 * What the details of one posting say of others: the same order's other parcels, other orders of the day. The details may be a page of
 * their own or a dialog over a list; whose they are, the address or the dialog's head says.
 */
import type { Address } from '../../../ozon/pages/page-kinds';
import { orderOfPosting } from '../../sighting';
import { closestDialog, isDialog } from '../map/page-frame';
import type { Mark, NumberMark } from '../marks/marks';
import { listed } from '../text/row-cells';

/** Of more, they are no siblings but a list. */
const mostOthers = 50;
const heads = 'h1, h2, h3, h4, h5, h6, header, [role="heading"]';
/** A number in one of these leads to a posting, and heads nothing. */
const leads = 'a, button, [role="button"], [role="tab"]';

export interface MarksOfDetails {
  /** What is said of the posting whose details these are, and all that stands outside of details. */
  own: Mark[];
  /** What stands in parts that are about another posting each. */
  others: Mark[];
  /** Those parts. */
  parts: readonly Element[];
}

/** Parts the marks of a seller's page; where nothing shows details, all are own. */
export function partSiblings(root: Element, marks: Mark[], address: Address): MarksOfDetails {
  const whole: MarksOfDetails = { own: marks, others: [], parts: [] };
  if (address.side !== 'seller') return whole;
  const dropped = new Set<Mark>();
  const parts = new Set<Element>();
  for (const [scope, numbers] of groupByScope(root, marks, address)) {
    const head = findHead(scope, numbers, address);
    const others = head ? numbers.filter((mark) => !isOf(mark, head)) : [];
    if (others.length === 0 || others.length > mostOthers) continue;
    const inner = marks.filter(({ element }) => scope.contains(element));
    const trunk = new Set(
      numbers.filter(({ reference }) => reference.postingNumber === head).flatMap(({ element }) => [...ancestors(element)]),
    );
    for (const number of others) {
      const part = findPart(number, inner, trunk);
      if (part) parts.add(part);
      else dropped.add(number);
    }
  }
  if (parts.size === 0 && dropped.size === 0) return whole;
  const isOther = ({ element }: Mark) => [...parts].some((part) => part.contains(element));
  return {
    own: marks.filter((mark) => !dropped.has(mark) && !isOther(mark)),
    others: marks.filter(isOther),
    parts: [...parts],
  };
}

/** True for a posting's number, and for that of its order. */
function isOf({ reference }: NumberMark, posting: string): boolean {
  return reference.postingNumber ? reference.postingNumber === posting : reference.orderNumber === orderOfPosting(posting);
}

/** The numbers of each dialog, and of the page where it is a posting's own; only those parts that name several postings. */
function groupByScope(root: Element, marks: readonly Mark[], { isOwnPage }: Address): Map<Element, NumberMark[]> {
  const scopes = new Map<Element, NumberMark[]>();
  for (const mark of marks) {
    if (mark.kind !== 'number') continue;
    const scope = closestDialog(mark.element) ?? (isOwnPage ? root : undefined);
    const known = scope && scopes.get(scope);
    if (known) known.push(mark);
    else if (scope) scopes.set(scope, [mark]);
  }
  for (const [scope, numbers] of scopes)
    if (new Set(numbers.flatMap(({ reference }) => reference.postingNumber ?? [])).size < 2) scopes.delete(scope);
  return scopes;
}

/** The posting whose details a part shows; undefined for a list of several. */
function findHead(scope: Element, numbers: readonly NumberMark[], { postingNumber, isOwnPage }: Address): string | undefined {
  if (!isDialog(scope)) return isOwnPage && postingNumber;
  const title = scope.getAttribute('aria-labelledby');
  const isHead = ({ element }: NumberMark) =>
    element.closest(heads) !== null || [...ancestors(element)].some(({ id }) => id !== '' && id === title);
  const first = inOrder(numbers).find(({ reference }) => reference.postingNumber);
  const named = first?.reference.postingNumber;
  return first && (isHead(first) || named === postingNumber) ? named : undefined;
}

function inOrder(numbers: readonly NumberMark[]): NumberMark[] {
  return [...numbers].sort((one, other) => (isBehind(other.element, one.element) ? -1 : 1));
}

function isBehind(element: Element, other: Element): boolean {
  return Boolean(other.compareDocumentPosition(element) & 4 /* follows */);
}

/**
 * The part that is about another posting alone: an item of a list, else the smallest one in which anything is said of it. Its number
 * heads it: what stands before belongs to the details.
 */
function findPart(number: NumberMark, marks: readonly Mark[], trunk: ReadonlySet<Element>): Element | undefined {
  const posting = number.reference.postingNumber ?? number.reference.orderNumber;
  const isWay = number.element.closest(leads) !== null;
  let part: Element | undefined;
  for (const element of ancestors(number.element)) {
    if (trunk.has(element)) break;
    const inside = marks.filter((mark) => element.contains(mark.element));
    const told = inside.filter(({ kind }) => kind !== 'number');
    if (inside.some((mark) => mark.kind === 'number' && !isOf(mark, posting))) break;
    if (element.matches(listed)) return told.length > 0 ? element : undefined;
    if (told.some((mark) => !mark.element.contains(number.element) && !isBehind(mark.element, number.element))) break;
    if (!part && told.some(({ kind }) => kind === 'status' || !isWay)) part = element;
  }
  return part;
}

function* ancestors(start: Element): Generator<Element> {
  for (let element: Element | null = start; element; element = element.parentElement) yield element;
}
