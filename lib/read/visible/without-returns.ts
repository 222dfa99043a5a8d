import { normaliseWords } from '../../classify/normalise';
import type { Address, PageKind } from '../../ozon/pages';
import { cancellationTypes, saidOfOrder } from '../../ozon/status-words';
import type { Mark } from './marks';

/** Which words of states on a page of returns are said of orders. */
const saidOfOrders: { readonly [Kind in PageKind]?: (words: string) => boolean } = {
  // A row tells of which type it is.
  'seller-returns': (words) => cancellationTypes.includes(words),
  'buyer-returns': (words) => saidOfOrder.test(words),
};

/** Drops the words of states that are said of returns and of the requests for them: «Отменена вами». */
export function withoutReturns(marks: Mark[], { kind }: Address): Mark[] {
  const isSaidOfOrder = saidOfOrders[kind];
  return isSaidOfOrder ? marks.filter((mark) => mark.kind !== 'status' || isSaidOfOrder(normaliseWords(mark.text))) : marks;
}
