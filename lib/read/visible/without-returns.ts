import { normaliseWords } from '../../classify/normalise';
import type { Address, PageKind } from '../../ozon/pages';
import { cancellationTypes, otherTypes, saidOfOrder } from '../../ozon/status-words';
import { readLinesOf } from './lines';
import type { Mark } from './marks';

/** Which words of states on a page of returns are said of orders. */
const saidOfOrders: { readonly [Kind in PageKind]?: (words: string) => boolean } = {
  // A row tells of which type it is.
  'seller-returns': (words) => cancellationTypes.includes(words),
  'buyer-returns': (words) => saidOfOrder.test(words),
};

/** True for a row that says of itself that it is a return or a delay: «Отмена» in it is what may be done. */
export function isOfOtherType(row: Element): boolean {
  return readLinesOf(row, 40).some(({ text }) => text.length <= 40 && !/\d/.test(text) && otherTypes.test(normaliseWords(text)));
}

/** Drops the words of states that are said of returns and of the requests for them: «Отменена вами». */
export function withoutReturns(marks: Mark[], { kind }: Address): Mark[] {
  const isSaidOfOrder = saidOfOrders[kind];
  return isSaidOfOrder ? marks.filter((mark) => mark.kind !== 'status' || isSaidOfOrder(normaliseWords(mark.text))) : marks;
}
