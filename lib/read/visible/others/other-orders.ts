/**
 * On the page of one order: what is said of others. The address (else the page's heading) says whose page it is, and a number in
 * a header, a sentence or a notice never takes over what the page says of its own order.
 */
import type { Address } from '../../../ozon/pages/page-kinds';
import { mayHoldNumbers } from '../../words/numbers';
import { findParcelElements, isParcel } from '../blocks/parcels';
import { closestDialog, isDialog, isPage } from '../map/page-frame';
import type { Mark, NumberMark } from '../marks/marks';
import { cleanWords } from '../text/clean-words';
import { textOf } from '../text/element-text';
import { readLine } from '../text/text-elements';

/** «Заказ 10000001-0007 от 3 ноября 2026 года» is the head of a part, a longer line mentions a number in passing. */
const longestCaption = 45;

/** What comes and goes over a page. */
const messages = '[role="alert"], [role="status"]';

export interface MarksByOwner {
  /** What is said of the page's own order, or of nobody by name. */
  own: Mark[];
  /** What stands in parts of the page that are about another order each. */
  others: Mark[];
  /** Dialogs that speak of other orders alone: nothing in them is said of this one. */
  notices: ReadonlySet<Element>;
}

/** The order that a buyer's details page is about. */
export function ownOrderOf({ kind, orderNumber }: Address, root: Element, marks: readonly Mark[]): string | undefined {
  if (kind !== 'buyer-order' || orderNumber) return orderNumber;
  const headings = [...root.querySelectorAll('h1')];
  const named = marks.flatMap((mark) =>
    mark.kind === 'number' && headings.some((heading) => heading.contains(mark.element)) ? mark.reference.orderNumber : [],
  );
  return new Set(named).size === 1 ? named[0] : undefined;
}

/** Parts the marks of the page of one order by whom they speak of. Where the page is nobody's own, all are told alike. */
export function partByOwner(root: Element, marks: Mark[], ownOrder: string | undefined): MarksByOwner {
  const isOther = (mark: Mark): mark is NumberMark => mark.kind === 'number' && mark.reference.orderNumber !== ownOrder;
  const foreign = marks.filter(isOther);
  if (!ownOrder || foreign.length === 0) return { own: marks, others: [], notices: new Set() };
  const trunk = findTrunk(root, marks, ownOrder);
  const holders = findHoldersOfStatus(marks);
  const notices = new Set<Element>();
  const claimed = new Set<Element>();
  const doubtful = new Set<Element>();
  for (const mark of foreign) {
    const { part, dialog } = findPart(mark, trunk, holders);
    if (dialog) notices.add(dialog);
    else if (part && isPlainlyAbout(mark, part, marks)) claimed.add(part);
    else if (part && !isInSentence(mark.element)) doubtful.add(part);
  }
  const isIn = (parts: ReadonlySet<Element>) => (mark: Mark) => [...parts].some((part) => part.contains(mark.element));
  const inNotice = isIn(notices);
  const inClaimed = isIn(claimed);
  const inDoubtful = isIn(doubtful);
  const rest = marks.filter((mark) => !isOther(mark) && !inNotice(mark) && !inClaimed(mark));
  // A card with a link to another order is that one's, unless nothing else on the page speaks of the page's own.
  const sure = rest.filter((mark) => !inDoubtful(mark));
  return {
    own: sure.some(({ kind }) => kind === 'status') ? sure : rest,
    others: marks.filter((mark) => !inNotice(mark) && inClaimed(mark)),
    notices,
  };
}

/** All that holds a part of the page which is the order's own for certain: its number, its title, its parcels. */
function findTrunk(root: Element, marks: readonly Mark[], ownOrder: string): ReadonlySet<Element> {
  const own = marks.filter(
    (mark) =>
      (mark.kind === 'number' && mark.reference.orderNumber === ownOrder) ||
      (mark.kind === 'label' && mark.field === 'orderedAt' && mark.rest !== undefined),
  );
  const headings = [...root.querySelectorAll('h1')].filter((heading) => !closestDialog(heading));
  const parcels = findParcelElements(root);
  const trunk = new Set<Element>();
  for (const start of [...own.map(({ element }) => element), ...headings, ...parcels])
    for (let element: Element | null = start; element; element = element.parentElement) trunk.add(element);
  return trunk;
}

function findHoldersOfStatus(marks: readonly Mark[]): ReadonlySet<Element> {
  const holders = new Set<Element>();
  for (const mark of marks)
    if (mark.kind === 'status')
      for (let element: Element | null = mark.element; element && !holders.has(element); element = element.parentElement)
        holders.add(element);
  return holders;
}

/** The smallest part around a number that holds a status and nothing of the page's own; or the dialog that it stands in. */
function findPart(
  { element: start }: NumberMark,
  trunk: ReadonlySet<Element>,
  holders: ReadonlySet<Element>,
): { part?: Element; dialog?: Element } {
  let part: Element | undefined;
  for (let element: Element | null = start; element && !isPage(element); element = element.parentElement) {
    if (isParcel(element)) return {};
    if (trunk.has(element)) break;
    if (isDialog(element) || element.matches(messages)) return { dialog: element };
    if (!part && holders.has(element)) part = element;
  }
  return part ? { part } : {};
}

/** True where the status stands in the number's own text or link, or the number, as the head of a part, goes before its statuses. */
function isPlainlyAbout({ element }: NumberMark, part: Element, marks: readonly Mark[]): boolean {
  if (part === element) return true;
  if (!mayHoldNumbers(textOf(element, 200)) || isInSentence(element)) return false;
  return marks
    .filter((mark) => mark.kind === 'status' && part.contains(mark.element))
    .every((mark) => mark.element.contains(element) || Boolean(element.compareDocumentPosition(mark.element) & 4));
}

/** True where a sentence mentions the number: it is longer than a caption. */
function isInSentence(element: Element): boolean {
  return (readLine(element) ?? cleanWords(textOf(element, 200))).length > longestCaption;
}
