/**
 * What the details of one posting say of others: the same order's other parcels, other orders of the day. The details may be a page of
 * their own or a dialog over a list; whose they are, the address or the dialog's head says.
 */
import type { Address } from '../../ozon/pages';
import { orderOfPosting } from '../sighting';
import { closestDialog } from './dialogs';
import type { Mark, NumberMark } from './marks';
import { isDialog } from './page-map';

/** One thing of several that are listed. */
const items = 'li, tr, article, [role="row"], [role="listitem"]';
const heads = 'h1, h2, h3, h4, h5, h6, header, [role="heading"]';

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
  if (address.side !== 'seller') return { own: marks, others: [], parts: [] };
  const dropped = new Set<Mark>();
  const parts = new Set<Element>();
  for (const [scope, numbers] of groupByScope(root, marks, address)) {
    const head = findHead(scope, numbers, address);
    if (!head) continue;
    const isOwn = (mark: NumberMark) =>
      mark.reference.postingNumber === head ||
      (!mark.reference.postingNumber && mark.reference.orderNumber === orderOfPosting(head));
    const inner = marks.filter(({ element }) => scope.contains(element));
    const trunk = new Set(
      numbers.filter(({ reference }) => reference.postingNumber === head).flatMap(({ element }) => [...ancestors(element)]),
    );
    for (const number of numbers) {
      if (isOwn(number)) continue;
      const part = findPart(number, inner, trunk);
      if (part) parts.add(part);
      else dropped.add(number);
    }
  }
  if (parts.size === 0 && dropped.size === 0) return { own: marks, others: [], parts: [] };
  const isOther = ({ element }: Mark) => [...parts].some((part) => part.contains(element));
  return {
    own: marks.filter((mark) => !dropped.has(mark) && !isOther(mark)),
    others: marks.filter(isOther),
    parts: [...parts],
  };
}

/** The numbers of each dialog, and of the page where it is a posting's own; only those parts that name several postings. */
function groupByScope(root: Element, marks: readonly Mark[], { isOwnPage }: Address): Map<Element, NumberMark[]> {
  const scopes = new Map<Element, NumberMark[]>();
  for (const mark of marks) {
    if (mark.kind !== 'number') continue;
    const scope = closestDialog(mark.element) ?? (isOwnPage ? root : undefined);
    if (scope) scopes.set(scope, [...(scopes.get(scope) ?? []), mark]);
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
  const named = first && isHead(first) ? first.reference.postingNumber : undefined;
  return named ?? numbers.find(({ reference }) => reference.postingNumber === postingNumber)?.reference.postingNumber;
}

function inOrder(numbers: readonly NumberMark[]): NumberMark[] {
  return [...numbers].sort((one, other) => (one.element.compareDocumentPosition(other.element) & 4 /* follows */ ? -1 : 1));
}

/** The part that is about another posting alone: an item of a list, else the smallest one that says anything of it. */
function findPart(
  { element: number, reference }: NumberMark,
  marks: readonly Mark[],
  trunk: ReadonlySet<Element>,
): Element | undefined {
  let part: Element | undefined;
  for (const element of ancestors(number)) {
    if (trunk.has(element)) break;
    const inside = marks.filter((mark) => element.contains(mark.element));
    if (inside.some((mark) => mark.kind === 'number' && mark.reference.orderNumber !== reference.orderNumber)) break;
    if (
      inside.some(
        (mark) => mark.kind === 'number' && (mark.reference.postingNumber ?? reference.postingNumber) !== reference.postingNumber,
      )
    )
      break;
    if (element.matches(items)) return inside.some(({ kind }) => kind !== 'number') ? element : undefined;
    if (!part && inside.some(({ kind }) => kind === 'status')) part = element;
  }
  return part;
}

function* ancestors(start: Element): Generator<Element> {
  for (let element: Element | null = start; element; element = element.parentElement) yield element;
}
