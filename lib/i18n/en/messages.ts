/** The message to support, in English: an opening, the order's facts, what is asked, a closing. */
import type { BuyerMessageId, SellerMessageId } from '../../ozon/advice';
import type { Plural } from '../plural';

const seller = {
  reason: 'Please tell me the exact cause of this cancellation, and whether it counts in my error index.',
  contest:
    'I ask you to review whose fault this cancellation is. I do not consider it mine and can send proof. Please leave it out of my error index if you agree.',
  counted: 'Please tell me whether this cancellation counts in my error index and what charge it brings.',
  recheck:
    'Please search for the goods once more and tell me the result. If they are not found, please tell me when the compensation is paid.',
  rule: 'Please tell me which rule or requirement was broken, and what I have to change so that it does not happen again.',
  goods: 'Please tell me where the goods are now, when they come back, and whether anything is to be paid for that.',
  confirm: 'Please confirm that this cancellation is not counted in my error index.',
  request:
    'Please tell me by when I have to decide on this cancellation request, and whether it would count in my error index if I approve it.',
} satisfies Record<SellerMessageId, string>;

const buyer = {
  reason: 'Please tell me why the order was cancelled and when I get my money back.',
  refund: 'Please tell me when the money was or will be returned, where to, and whether the delivery fee is included.',
  recheck: 'Please check where the parcel is. If it cannot be found, please tell me when I get my money back.',
  rule: 'Please tell me which rule was broken and what I can do about it, and when I get my money back.',
  price:
    'I did not ask for this cancellation. If the price has risen since, please let me buy at the price of this order, and tell me when the money is returned.',
  'not-my-wish':
    'The order is recorded as cancelled by me. Please tell me who cancelled it and for what reason, and when I get my money back.',
  payment: 'Please tell me why the payment did not go through, and whether any money was taken.',
  parcel: 'Please tell me in which parcel my goods will come, and when.',
  request: 'I have asked to cancel this order. Please tell me when this will be decided.',
} satisfies Record<BuyerMessageId, string>;

const moreProducts: Plural<'one' | 'other'> = { one: '{{list}} and {{count}} more', other: '{{list}} and {{count}} more' };

export const messages = {
  opening: 'Hello!',
  closing: 'Thank you!',
  cancelled: {
    posting: 'Posting {{number}} was cancelled.',
    order: 'Order {{number}} was cancelled.',
    parcel: 'The parcel with the id {{number}} was cancelled.',
  },
  requested: {
    posting: 'There is a cancellation request for posting {{number}}.',
    order: 'There is a cancellation request for order {{number}}.',
    parcel: 'There is a cancellation request for the parcel with the id {{number}}.',
  },
  date: 'Date of the cancellation: {{when}}.',
  ordered: 'Date of the order: {{when}}.',
  products: 'Goods: {{list}}.',
  moreProducts,
  words: 'Ozon gives as the reason: “{{words}}”.',
  status: 'Ozon shows the status: “{{words}}”.',
  seller,
  buyer,
};
