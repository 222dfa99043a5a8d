import { normaliseWords } from '../../../classify/normalise';
import type { Address, PageKind } from '../../../ozon/pages/page-kinds';
import { labelsOfTypedRows } from '../../../ozon/words/field-labels';
import {
  bareCancelled,
  cancelledOrderTitles,
  cancellationTypes,
  cancelledStem,
  moneyBack,
  ofCancelledOrder,
  otherTypes,
  returnsTitle,
  saidOfOrder,
  stateOfReturn,
  titlesOfErrors,
} from '../../../ozon/words/status-words';
import type { Reading } from '../../sighting';
import { findDate, isToCome } from '../../words/dates';
import { tellsOfEndedRequest } from '../../words/ended-request';
import { withoutNumber } from '../../words/numbers';
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

/**
 * True in a report of violations for a row that is about a cancellation. The bare word «Отменено», or «Отмена Ozon», may be said of a
 * fine or of an appeal,
 * where no reason and nobody who did it stands under such a title.
 */
export function namesCancellation(
  status: { words: string; where: string },
  told: readonly (Reading<string> | undefined)[],
  day: Reading<string> | undefined,
  now: Date,
): boolean {
  const words = normaliseWords(status.words);
  const isOfParty = readType(words)?.initiator !== undefined && !cancellationTypes.includes(words);
  const isLoose = status.where === 'status' || titlesOfErrors.includes(normaliseWords(status.where));
  const isBare = (isLoose && bareCancelled.test(words)) || (status.where === 'status' && isOfParty);
  if (!isBare) return true;
  return [...told, ofCancelling(day, now)].some(isTitledCancelling);
}

/**
 * True in such a report for a row without a type that its columns say it of: beside the reason of a cancellation, when that was. In the
 * row of a delay, or of what is yet to be cancelled, there is no such day.
 */
export function isToldByColumns(reason: Reading<string> | undefined, day: Reading<string> | undefined, now: Date): boolean {
  const told = ofCancelling(day, now);
  return isTitledCancelling(reason) && isTitledCancelling(told) && !isToCome(findDate(told!.value, now)!.moment, now);
}

/** «Дата отмены или просрочки» is that of a delay as well. */
function ofCancelling(day: Reading<string> | undefined, now: Date): Reading<string> | undefined {
  const isOfBoth = day && labelsOfTypedRows.cancelledAt.some((title) => title === normaliseWords(day.where));
  return day && !isOfBoth && findDate(day.value, now) ? day : undefined;
}

function isTitledCancelling(reading: Reading<string> | undefined): boolean {
  return reading !== undefined && cancelledStem.test(normaliseWords(reading.where));
}

/** Drops the words of states that are said of returns and of the requests for them: «Отменена вами». */
export function withoutReturns(marks: Mark[], { kind }: Address): Mark[] {
  const isSaidOfOrder = saidOfOrders[kind];
  const numbers = kind === 'buyer-returns' ? marks.filter((mark) => mark.kind === 'number') : [];
  const isKept = (mark: Mark) =>
    isSaidOfOrder
      ? isSaidOfOrder(normaliseWords(mark.text)) || isInRefund(mark.element, numbers)
      : kind !== 'buyer-order' || !isAmongReturns(mark.element) || saidOfOrder.test(normaliseWords(mark.text));
  return marks.flatMap((mark): Mark | Mark[] => {
    if (mark.kind === 'number' && kind === 'buyer-returns' && headsCancelled(mark, marks, numbers))
      return [mark, { ...mark, kind: 'status' as const, status: { state: 'cancelled' as const } }];
    return mark.kind !== 'status' || isKept(mark) ? mark : [];
  });
}

/** The row of each order in a list of refunds: beside it stand returns, which have numbers of their own. */
export function findRowsOfOrders(marks: readonly Mark[], { kind }: Address): Element[] {
  if (kind !== 'buyer-returns') return [];
  return marks.flatMap((mark) => {
    let row = mark.kind === 'number' ? mark.element : null;
    while (row?.parentElement && row.parentElement.querySelector(returnLinks) === null) row = row.parentElement;
    return row?.parentElement && row.querySelector(returnLinks) === null && isBesideReturn(row) ? row : [];
  });
}

/** True for a whole entry beside one of its kind; a card of the order's own may link to its return as well. */
function isBesideReturn(row: Element): boolean {
  const isReturn = (other: Element) =>
    other.tagName === row.tagName && (other.matches(returnLinks) || other.querySelector(returnLinks) !== null);
  return readLinesOf(row, 2).length === 2 && [...row.parentElement!.children].some(isReturn);
}

/**
 * «Отменённый заказ 10000001-0007», or «Возврат денег за отменённый заказ» and the number beneath, at the beginning of a card that tells
 * why or when, of no return and of no other state.
 */
function headsCancelled(
  { element, text, reference }: NumberMark,
  marks: readonly Mark[],
  numbers: readonly NumberMark[],
): boolean {
  const isOfAnother = (part: Element) =>
    numbers.some((other) => other.reference.orderNumber !== reference.orderNumber && part.contains(other.element)) ||
    returnNumber.test(textOf(part));
  if (isOfAnother(element)) return false;
  let card = element;
  while (card.parentElement && !isOfAnother(card.parentElement)) card = card.parentElement;
  const isTitle = cancelledOrderTitles.includes(normaliseWords(withoutNumber(text)).replace(/ ?[№#:：]*$/, ''));
  return (
    (isTitle ? textOf(card).trimStart().startsWith(text) : beginsWith(card, isRefundOfCancelled)) &&
    !returnNumber.test(textOf(card)) &&
    !marks.some((mark) => mark.kind === 'status' && card.contains(mark.element)) &&
    marks.some((mark) => mark.kind === 'label' && card.contains(mark.element) && cancelledStem.test(normaliseWords(mark.text))) &&
    !readLinesOf(card, mostLines).some(({ text: line }) => tellsOfEndedRequest(line))
  );
}

/** True in a row that begins by saying that it is about a cancelled order, names one, and no return. */
function isInRefund(element: Element, numbers: readonly NumberMark[]): boolean {
  const row = element.closest(listed);
  const orders = new Set(numbers.flatMap((number) => (row?.contains(number.element) ? number.reference.orderNumber : [])));
  if (!row || orders.size !== 1 || returnNumber.test(textOf(row))) return false;
  return beginsWith(row, (title) => ofCancelledOrder.test(title));
}

/** «Возврат денег за отменённый заказ», no request to cancel one. */
function isRefundOfCancelled(title: string): boolean {
  return moneyBack.test(title) && ofCancelledOrder.test(title);
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
