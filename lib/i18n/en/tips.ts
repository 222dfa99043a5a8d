/** How to keep it from happening again, and the traps, in English. */
import type { BuyerTipId, NoteId, SellerTipId } from '../../ozon/advice';
import type { Plural } from '../plural';

const seller = {
  'safety-stock': 'Keep a safety stock: stop selling at one or two pieces, not at zero.',
  'sync-stock': 'Let your stock software update Ozon through the API, so that a sale elsewhere is deducted at once.',
  'zero-before-cancel': 'Set the stock to zero first and cancel afterwards, and cancel only the missing goods.',
  'check-promotions': 'Before a promotion starts, check its price and your minimum price.',
  'price-guard': 'Set a minimum price and have yourself alerted when a price changes by itself.',
  'real-packing-time': 'Enter your real packing time, days off and drop-off schedule in the warehouse settings.',
  'handover-proof': 'See that the carrier scans every parcel at hand-over, and keep the proof.',
  'never-ask': 'Never ask a buyer to cancel. The reason text records it.',
  'tracked-carriers': 'Use carriers that are connected to Ozon: their numbers are traced without your doing.',
  'method-limits': 'Check what a delivery method carries, and up to what size and weight, before you list a product with it.',
  'label-check': 'Check label, article and packaging of every parcel against the order before it leaves.',
  'passport-message':
    'Write to buyers from your chat right after the order: passport data and taxpayer number are due within {{passportHours}} hours.',
  'customs-description': 'Keep description and value of every product exact: customs goes by them.',
  'better-card': 'Show on the product page what buyers cannot feel: true colours, a size table, what is in the box.',
  'full-set': 'Pack by a list, and count the parts before you close the box.',
  'check-goods': 'Check goods for defects when they arrive, not only when they are packed.',
  'film-packing': 'Film the packing. Support may ask for proof, and an answer is due within two days.',
  'honest-dates': 'Promise delivery dates that you keep, also before holidays.',
  'carrier-choice': 'Choose delivery methods that serve your buyers’ regions well, and drop those that keep failing.',
  'read-rules': 'Read Ozon’s announcements for sellers: rules change there first.',
  'true-reason': 'When you have to cancel, give the true reason, and with “other” a comment that says it.',
  'answer-disputes': 'Answer disputes early and with proof, before they are closed for you.',
  'follow-accruals': 'Go through your accruals regularly: compensations for lost goods stand there.',
  'sturdy-packaging': 'Pack for a fall: fill hollow spaces and protect the corners.',
} satisfies Record<SellerTipId, string>;

const buyer = {
  'ask-stock': 'With rare goods, ask the seller about stock and price before you order.',
  'keep-price': 'Keep a screenshot of the price when you order.',
  'pay-in-time': 'Have the card at hand when you order: the timer starts at once.',
  'save-passport': 'Save passport data and taxpayer number in your Ozon account once; then they are there in time.',
  'few-identical': 'Keep orders from abroad small: no more than {{identicalItems}} identical items.',
  'inspect-first': 'Open the parcel at the pick-up point and check it before you accept it.',
  'refuse-part': 'You can refuse a part of the order on receipt and keep the rest.',
  'extend-storage': 'If you cannot come in time, extend the storage on the order page.',
  'check-address': 'Look at the address in the basket once more before you pay.',
  'read-card': 'Read sizes, set and fresh reviews before you order.',
  'check-basket': 'Check the basket before paying: goods, number, discount.',
  'own-reason': 'Don’t cancel with a false reason because a seller asks: it is recorded as your wish.',
  'check-date': 'Compare delivery dates of several sellers: they can differ by weeks.',
  'other-point': 'Choose a pick-up point that is near and open long hours.',
} satisfies Record<BuyerTipId, string>;

const repeats: Plural<'one' | 'other'> = {
  one: 'This product was cancelled for this cause {{count}} time in {{days}} days.',
  other: 'This product was cancelled for this cause {{count}} times in {{days}} days. Start here.',
};

export const tips = { seller, buyer, repeats };

export const notes = {
  'recorded-as-yours':
    'A cancellation at the seller’s request is recorded as such. Experts advise expecting it to count, whoever pressed the button.',
  'not-a-stock-out':
    'A refusal at hand-over is not a stock-out: the order was packed and delivered, your stock figures were right.',
  'one-item-only':
    'Cancelling one item cancels its posting alone. Other postings of the same order may well have been delivered.',
  'not-a-lost-sale': 'This is not a lost sale: leave it out when you look for what to improve.',
  'comment-holds-reason':
    '“Other” and “no suitable reason” say nothing by themselves; a comment is given with them, and it holds the reason.',
  'no-reason-given': 'Ozon often gives no reason, or a vague one. We show what it wrote and add nothing.',
  'days-off-count': 'When Ozon counts overdue days, the day after the violation counts even if you marked it as a day off.',
  'approving-is-better':
    'Approving a buyer’s request is a buyer’s cancellation. Pressing cancel in the account because a buyer asked is a seller’s.',
  'reason-id-ambiguous':
    'The page gave only a number for the reason. Ozon uses one number for several reasons, so we do not read a cause from it.',
  'after-packing':
    'Ozon marks the order as cancelled after shipment. By its documentation that means after packing; it does not prove a hand-over.',
  'mark-against-rule':
    'By the rules we would not have expected this to count. Ozon’s mark decides; if you think it is wrong, appeal.',
  'mark-spares-you':
    'By the rules such a cancellation often counts. Ozon’s mark on this order says that it does not, and the mark decides.',
  'channels-disagree': 'Two places on this page say different things about the order. Both stand below under “How do we know?”.',
  'year-assumed': 'The page prints a date without its year. We took the latest year that fits.',
  'clock-wrong':
    'A date of this order lies in the future by this computer’s clock. Check the clock; we reckon no deadlines from it.',
  'other-parcels': 'Only this parcel is cancelled. Other parcels of the same order may be on their way or received.',
  'official-chat': 'Never give codes, card data or documents to anyone outside the official chat on Ozon’s own site or app.',
} satisfies Record<NoteId, string>;
