/** How to keep it from happening again, and the traps, in English. */
import type { BuyerTipId, NoteId, RepeatScope, SellerTipId } from '../../ozon/advice/advice';
import type { Plural } from '../plural';

const seller = {
  'safety-stock': 'Keep a safety stock: stop selling at one or two pieces, not at zero.',
  'sync-stock': 'Let your stock software update Ozon through the API, so that a sale elsewhere is deducted at once.',
  'zero-before-cancel': 'When goods run out, set their stock to zero first, and only then cancel what is missing.',
  'check-promotions': 'Before a promotion starts, check its price and your minimum price.',
  'price-guard': 'Set a minimum price and turn on alerts for price changes.',
  'real-packing-time': 'Enter your real packing time, days off and drop-off schedule in the warehouse settings.',
  'handover-proof': 'See that the carrier scans every parcel at hand-over, and keep the proof.',
  'never-ask': 'Don’t ask buyers to cancel: the reason will show it.',
  'tracked-carriers': 'Use carriers that are connected to Ozon: their numbers are tracked without your help.',
  'method-limits': 'Check what a delivery method carries, and up to what size and weight, before you list a product with it.',
  'label-check': 'Check the label, contents and packaging of every parcel against the order before it leaves.',
  'passport-message':
    'Remind buyers of the passport data and taxpayer number in the chat, right after they order: they have {{passportHours}} hours.',
  'customs-description': 'Keep the description and value of every product exact: customs relies on them.',
  'better-card': 'Show on the product page what buyers cannot check by hand: true colours, a size chart, what is in the box.',
  'full-set': 'Pack by a list, and count the parts before you close the box.',
  'check-goods': 'Check goods for defects when they arrive, not only when they are packed.',
  'film-packing': 'Film the packing. Support may ask for proof and gives you two days to answer.',
  'honest-dates': 'Promise only delivery dates you can keep, before holidays too.',
  'carrier-choice': 'Choose delivery methods that serve your buyers’ regions well, and drop those that keep failing.',
  'read-rules': 'Read Ozon’s announcements for sellers: rules change there first.',
  'true-reason': 'If you have to cancel, give the true reason, and explain “other” in the comment.',
  'answer-disputes': 'Answer disputes early and with proof, before they are closed for you.',
  'sturdy-packaging': 'Pack so that the parcel survives a fall: fill empty spaces and protect the corners.',
  'payment-help': 'When a buyer asks why a payment failed, suggest another card or way to pay, and remind them of the timer.',
  'out-of-your-hands': 'You could not have prevented this one.',
} satisfies Record<SellerTipId, string>;

const buyer = {
  'ask-stock': 'For rare goods, ask the seller about stock and price before you order.',
  'keep-price': 'Keep a screenshot of the price when you order.',
  'pay-in-time': 'Have the card at hand when you order: the timer starts at once.',
  'save-passport': 'Save your passport data and taxpayer number in your Ozon account before you order from abroad.',
  'few-identical': 'Keep orders from abroad small: no more than {{identicalItems}} identical items.',
  'inspect-first': 'Check the goods at the pick-up point before you accept them.',
  'refuse-part': 'You can refuse part of the order on receipt and keep the rest.',
  'extend-storage': 'If you cannot come in time, extend the storage on the order page.',
  'check-address': 'Look at the address in the basket once more before you pay.',
  'read-card': 'Read the sizes, set contents and recent reviews before you order.',
  'check-basket': 'Check the basket before paying: goods, quantity, discount.',
  'own-reason': 'Don’t cancel with a false reason because a seller asks: it is recorded as your decision.',
  'check-date': 'Compare delivery dates of several sellers: they can differ by weeks.',
  'other-point': 'Choose a pick-up point that is near and has convenient hours.',
} satisfies Record<BuyerTipId, string>;

/** From the history: the same product, within the days up to this cancellation. */
const repeats = {
  cause: {
    one: 'The same product was cancelled for this reason {{count}} time within {{days}} days. Deal with it first.',
    other: 'The same product was cancelled for this reason {{count}} times within {{days}} days. Deal with it first.',
  },
  handover: {
    one: 'The same product was refused or not collected {{count}} time within {{days}} days. Deal with it first.',
    other: 'The same product was refused or not collected {{count}} times within {{days}} days. Deal with it first.',
  },
  seller: {
    one: 'The same product was cancelled on your side {{count}} time within {{days}} days, for various reasons. Deal with it first.',
    other:
      'The same product was cancelled on your side {{count}} times within {{days}} days, for various reasons. Deal with it first.',
  },
} satisfies Record<RepeatScope, Plural<'one' | 'other'>>;

export const tips = { seller, buyer, repeats };

export const notes = {
  'recorded-as-yours':
    'The reason itself shows the seller’s request. No rule says whether it counts: expect that it does, whoever pressed the button.',
  'not-a-stock-out':
    'A refusal at hand-over is not a stock-out: the order was packed and delivered. It says nothing against your stock figures.',
  'one-item-only': 'Cancelling one item cancels only its posting. Other postings of the same order may well have been delivered.',
  'not-a-lost-sale': 'Leave this one out when you go through your lost sales.',
  'comment-holds-reason':
    '“Other” and “no suitable reason” say nothing by themselves. The real reason is usually in the comment that goes with them.',
  'no-reason-given': 'Ozon often gives no reason, or only a vague one. We show its words as they are.',
  'days-off-count': 'When Ozon counts overdue days, the day after the violation counts even if you marked it as a day off.',
  'approving-is-better':
    'A formal request is not the same as asking in the chat: if you press cancel because a buyer asked there, the cancellation is the seller’s.',
  'reason-id-ambiguous':
    'The page gives only a number for the reason. Ozon uses one number for several reasons, so we do not read a cause from it.',
  'after-packing':
    'Ozon marks the order as cancelled after shipment. According to its documentation that means after packing; it does not prove that the parcel was handed over.',
  'mark-against-rule':
    'Under the rules we know, this would not count. But Ozon’s mark decides; if you think it is wrong, appeal.',
  'mark-spares-you': 'Under the rules such cancellations usually count, but Ozon’s mark on the order decides.',
  'channels-disagree':
    'Two places on this page say different things about the order. Both are shown below under “How do we know?”.',
  'year-assumed': 'The page shows a date without its year. We took the latest year that fits.',
  'clock-wrong':
    'By this computer’s clock, a date of this order lies in the future. Check the clock; we count no deadlines from that date.',
  'other-parcels': 'If the order has other parcels, they may still be on their way or already received.',
  'official-chat':
    'Never give anyone a code from a message or your card data, not even in the chat. Send documents only in the official chat on Ozon’s own site or app.',
} satisfies Record<NoteId, string>;
