import { normaliseWords } from '../../../classify/normalise';
import type { Address, PageKind } from '../../../ozon/pages/page-kinds';
import { cancelledOrderTitles, ofCancelledOrder, refundOfCancelled, returnsTitle } from '../../../ozon/words/part-titles';
import { cancellationTypes, otherTypes, speaksOfReturn, stateOfReturn, undecided } from '../../../ozon/words/return-words';
import { cancelledStem, saidOfOrder } from '../../../ozon/words/status-words';
import { tellsOfEndedRequest } from '../../words/ended-request';
import { findNumbers, withoutNumber } from '../../words/numbers';
import { readType } from '../../words/type-of-row';
import { titleAbove } from '../map/title-above';
import type { Mark, NumberMark } from '../marks/marks';
import { isControl } from '../text/controls';
import { textOf } from '../text/element-text';
import { readLinesOf } from '../text/lines';
import { listed } from '../text/row-cells';

/** A link to one return, in the way that they are written. */
const returnLinks = '[href*="returnNumber=" i]';
const longestTitle = 60;
const mostLines = 40;
const returnNumber = /\d-R\d/;

/** Which words of states on a page of returns are said of orders. */
const saidOfOrders: { readonly [Kind in PageKind]?: (words: string) => boolean } = {
  // A row tells of which type it is.
  'seller-returns': (words) => cancellationTypes.includes(words),
  'buyer-returns': (words) => saidOfOrder.test(words),
};

/**
 * True for a row that says of itself that it is a return or a delay: «Отмена» behind that is what may be done. Where the row says
 * first that it is a cancellation, a return is what became of the goods: 取消, 退货正在运往卖家.
 */
export function isOfOtherType(row: Element): boolean {
  const types = readLinesOf(row, mostLines).flatMap(({ element, text }) => {
    const words = text.length <= 40 && !/\d/.test(text) ? normaliseWords(text) : '';
    if (otherTypes.test(words)) return stateOfReturn.test(words) ? 'state' : 'other';
    return readType(words) && !isControl(element) ? 'cancellation' : [];
  });
  return types.includes('other') || types[0] === 'state';
}

/** Drops the words of states that are said of returns and of the requests for them: «Отменена вами». */
export function withoutReturns(marks: Mark[], { kind }: Address): Mark[] {
  const isSaidOfOrder = saidOfOrders[kind];
  const orders = ordersByPart(kind === 'buyer-returns' ? marks.filter((mark) => mark.kind === 'number') : []);
  const isKept = (mark: Mark) =>
    isSaidOfOrder
      ? isSaidOfOrder(normaliseWords(mark.text)) || isInRefund(mark.element, orders)
      : kind !== 'buyer-order' || !isAmongReturns(mark.element) || saidOfOrder.test(normaliseWords(mark.text));
  return marks.flatMap((mark): Mark | Mark[] => {
    if (mark.kind === 'number' && kind === 'buyer-returns' && headsCancelled(mark, marks, orders))
      return [mark, { ...mark, kind: 'status' as const, status: { state: 'cancelled' as const } }];
    return mark.kind !== 'status' || isKept(mark) ? mark : [];
  });
}

/** False where the number of a return stands. */
function namesNoReturn(part: Element): boolean {
  return !returnNumber.test(textOf(part));
}

/** True for the only card on a page of returns that names its order first, or says that it was cancelled, and speaks of no return. */
export function isOnlyRefund(block: Element, status: Element, numbers: readonly NumberMark[]): boolean {
  const number = numbers.find(({ element }) => block.contains(element));
  let card = number?.element ?? null;
  while (card && !card.contains(status)) card = card.parentElement;
  const lines = card ? readLinesOf(card, mostLines) : [];
  const [first] = lines;
  const isHead = first !== undefined && (findNumbers(first.text).length > 0 || ofCancelledOrder.test(normaliseWords(first.text)));
  const isCancelled = first !== undefined && cancelledOrderTitles.includes(normaliseWords(first.text));
  return (isHead || isCancelled) && namesNoReturn(block) && !lines.some(({ text }) => speaksOfReturn.test(normaliseWords(text)));
}

/** The row of each order in a list of refunds: beside it stand returns, which have numbers of their own. */
export function findRowsOfOrders(marks: readonly Mark[], { kind }: Address): Element[] {
  if (kind !== 'buyer-returns') return [];
  const ofReturns = new Set<Element>();
  for (const link of marks[0]?.element.ownerDocument.querySelectorAll(returnLinks) ?? [])
    for (let part: Element | null = link; part && !ofReturns.has(part); part = part.parentElement) ofReturns.add(part);
  return marks.flatMap((mark) => {
    let row = mark.kind === 'number' ? mark.element : null;
    while (row?.parentElement && !ofReturns.has(row.parentElement)) row = row.parentElement;
    return row?.parentElement && !ofReturns.has(row) && isBesideReturn(row, ofReturns) ? row : [];
  });
}

/**
 * True for a whole entry beside one of its kind; a card of the order's own may link to its return as well.
 * @param ofReturns all that is or holds a link to a return
 */
function isBesideReturn(row: Element, ofReturns: ReadonlySet<Element>): boolean {
  const isReturn = (other: Element) => other.tagName === row.tagName && ofReturns.has(other);
  return readLinesOf(row, 2).length === 2 && [...row.parentElement!.children].some(isReturn);
}

/** The order that each part of the page names; undefined where it names several. */
function ordersByPart(numbers: readonly NumberMark[]): ReadonlyMap<Element, string | undefined> {
  const orders = new Map<Element, string | undefined>();
  for (const { element, reference } of numbers)
    for (let part: Element | null = element; part; part = part.parentElement) {
      const isOther = orders.has(part) && orders.get(part) !== reference.orderNumber;
      orders.set(part, isOther ? undefined : reference.orderNumber);
    }
  return orders;
}

/**
 * «Отменённый заказ 10000001-0007», or «Возврат денег за отменённый заказ» and the number beneath, at the beginning of a card that tells
 * why or when, of no return and of no other state.
 */
function headsCancelled(
  { element, text }: NumberMark,
  marks: readonly Mark[],
  orders: ReadonlyMap<Element, string | undefined>,
): boolean {
  const isOfAnother = (part: Element) => orders.get(part) === undefined || !namesNoReturn(part);
  if (isOfAnother(element)) return false;
  let card = element;
  while (card.parentElement && !isOfAnother(card.parentElement)) card = card.parentElement;
  const words = normaliseWords(withoutNumber(text)).replace(/ ?[№#:：]*$/, '');
  const isTitle = cancelledOrderTitles.includes(words) || refundOfCancelled.test(words);
  return (
    (isTitle ? textOf(card).trimStart().startsWith(text) : beginsWith(card, (title) => refundOfCancelled.test(title))) &&
    namesNoReturn(card) &&
    !marks.some((mark) => mark.kind === 'status' && card.contains(mark.element)) &&
    marks.some((mark) => mark.kind === 'label' && card.contains(mark.element) && cancelledStem.test(normaliseWords(mark.text))) &&
    !readLinesOf(card, mostLines).some(({ text: line }) => tellsOfEndedRequest(line) || undecided.test(normaliseWords(line)))
  );
}

/** True in a row that begins by saying that it is about a cancelled order, names one, and no return. */
function isInRefund(element: Element, orders: ReadonlyMap<Element, string | undefined>): boolean {
  const row = element.closest(listed);
  if (!row || orders.get(row) === undefined || !namesNoReturn(row)) return false;
  return beginsWith(row, (title) => ofCancelledOrder.test(title));
}

function beginsWith(part: Element, isTitle: (words: string) => boolean): boolean {
  const [title] = readLinesOf(part, 1);
  return title !== undefined && title.text.length <= longestTitle && isTitle(normaliseWords(title.text));
}

/** True for what stands in a link to a return, or beneath a heading of returns. */
function isAmongReturns(element: Element): boolean {
  if (element.closest('a[href]')?.matches(returnLinks)) return true;
  const title = titleAbove(element);
  return title !== undefined && returnsTitle.test(normaliseWords(title));
}
