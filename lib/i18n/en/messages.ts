/** The message to support, in English: an opening, the order's facts, what is asked, a closing. */
import type { BuyerMessageId, SellerMessageId } from '../../ozon/advice/advice';
import type { Plural } from '../plural';

const seller = {
  reason: 'Please tell me the exact cause of this cancellation, and whether it counts in my error index.',
  'fbo-reason': 'Please tell me the exact cause of this cancellation, and where the goods are now.',
  contest:
    'Please review whose fault this cancellation is. I believe that it is not mine; proof is attached. If you agree, please leave it out of my error index.',
  'asked-in-chat':
    'The buyer asked me in the chat to cancel; the chat is attached. Please tell me whether this has to count in my error index.',
  counted: 'Please tell me whether this cancellation counts in my error index and how much I will be charged for it.',
  recheck:
    'Please check once more where the goods are and in what state. If they are lost or damaged, please tell me when compensation will be paid.',
  rule: 'Please tell me which rule or requirement was broken, and what I should change so that it does not happen again.',
  goods: 'Please tell me where the goods are now, when they will come back, and whether I have to pay for that.',
  confirm: 'Please confirm that this cancellation is not counted in my error index.',
  request:
    'Please tell me by when I have to decide on this cancellation request, and whether it would count in my error index if I approve it.',
} satisfies Record<SellerMessageId, string>;

const buyer = {
  reason: 'Please tell me why the order was cancelled and when I will get my money back.',
  refund: 'Please tell me when and where my money is being returned, and whether that includes the delivery fee.',
  recheck: 'Please check where the parcel is. If it cannot be found, please tell me when I will get my money back.',
  rule: 'Please tell me which rule was broken, what I can do about it, and when I will get my money back.',
  price:
    'I did not ask for this cancellation. If the price has risen since, could I still buy at the price of this order? Please also tell me when I will get my money back.',
  'not-my-wish':
    'The order is shown as cancelled by me. Please tell me who cancelled it and why, and when I will get my money back.',
  'seller-asked':
    'The order is shown as cancelled by me, but the seller had asked me to cancel it. Please record that, and tell me when I will get my money back.',
  payment: 'Please tell me whether any money was taken for this order and, if so, when it will be returned.',
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
    parcel: 'Parcel {{number}} was cancelled.',
  },
  requested: {
    posting: 'There is a cancellation request for posting {{number}}.',
    order: 'There is a cancellation request for order {{number}}.',
    parcel: 'There is a cancellation request for parcel {{number}}.',
  },
  date: 'Date of the cancellation: {{when}}.',
  ordered: 'Date of the order: {{when}}.',
  products: 'Goods: {{list}}.',
  moreProducts,
  words: 'Reason given: “{{words}}”.',
  translatedWords: 'Reason given: “{{translation}}” (on the page: “{{words}}”).',
  status: 'Status shown: “{{words}}”.',
  seller,
  buyer,
};
