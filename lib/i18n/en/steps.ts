/** What to do, in English. The ids and what belongs to them: `lib/ozon/advice/steps.ts`. */
import type { BuyerStepId, SellerStepId } from '../../ozon/advice/steps';

const seller = {
  'keep-parcel': 'If you still have the parcel, don’t hand it over, and check that the goods are back in your stock.',
  'return-goods':
    'If the parcel is already on its way, ask the delivery service when and where it will come back, and follow it under Returns.',
  'follow-return': 'Find out from the delivery service when and where the parcel will come back, and follow it under Returns.',
  'fbo-return': 'Check in the FBO returns where the goods are and whether they are back on sale.',
  'nothing-else': 'There is nothing more to do. If the buyer still wants the goods, a new order will come in as usual.',
  'await-new-order': 'Keep the product in stock at the right price: the buyer may well order again.',
  appeal:
    'If the fault is not yours, report it to support the same day, with proof. The current day is not yet in the error index.',
  'gather-proof': 'Gather the proof of hand-over: the carrier’s scan, the acceptance certificate, the video of the packing.',
  'check-counted': 'Check in the error index report whether this order was counted.',
  'dispute-charge': 'If an amount has been withheld and you disagree, dispute it under Finance.',
  'ask-reason': 'Ask support for the cause and give the posting number. The message below is ready to send.',
  'zero-stock':
    'Set this product’s stock to zero at once, before you cancel anything else. Otherwise the next order falls through as well.',
  'check-open-orders': 'Look for the same product in your other open orders, and cancel only what you cannot send.',
  'check-due-orders': 'See which other orders are due now and hand them over today, even if today is marked as a day off.',
  'correct-price': 'Correct the price of the product before the next order comes in.',
  'check-quarantine': 'See whether Ozon holds the product in the price quarantine because its price jumped.',
  'compare-price': 'Compare your price with offers for the same product, on Ozon and elsewhere.',
  'check-promotions': 'Check which promotions the product is in, and what the buyer really pays.',
  'check-dates': 'Check the packing time and the delivery dates that buyers are shown.',
  'find-first-item': 'Find out which goods of this order were cancelled first, and why.',
  'let-buyer-cancel':
    'Next time a buyer asks in the chat, don’t cancel for them and don’t press them: they can cancel themselves with their own true reason, or you approve their request under cancellation requests.',
  'save-chat': 'Save the chat with the buyer: it shows who wanted the cancellation and why.',
  'check-tracking':
    'Look the number up on the carrier’s own site. If it is there, send support a screenshot; if it has a typo, send the right one.',
  'replace-tracking': 'If other orders have the same trouble, replace their numbers too.',
  'change-method':
    'Check which goods, sizes and regions the delivery method covers. Move the product to a method that fits, or stop offering it with this one.',
  'check-packaging':
    'Compare label, size, weight and packaging with the carrier’s requirements, and correct the rest of the batch.',
  'read-dispute': 'Open the dispute and read how it ended: what the buyer claimed and what you answered.',
  'find-comment': 'Open the order and look for a comment next to the reason.',
  'message-buyer': 'If the buyer orders again, write to them at once: the data must be given within {{passportHours}} hours.',
  'check-customs-papers':
    'Check the description, value and quantity that were declared, and correct any mistakes on the product page.',
  'ask-customs': 'Ask support or the delivery service what customs objected to.',
  'inspect-return': 'If the goods come back, check them before they go on sale again, and take photos if they are damaged.',
  'compare-packing': 'Compare what was packed with the order: item, colour, size, quantity. The packing video helps.',
  'fix-card':
    'Read what recent reviews complain about, and put it right on the product page: photos, sizes, colours, set contents.',
  'fetch-uncollected': 'Ask the delivery service where the parcel is and how to get it back, and follow it under Returns.',
  'ask-search': 'Ask support to find out what has become of the goods. The message below is ready to send.',
  'track-compensation': 'Keep an eye on Finance → Accruals → Compensations: any compensation for the goods appears there.',
  'ask-carrier': 'Ask the delivery service what happened to the parcel, and keep the answer.',
  'check-reserved-stock': 'Compare the stock on Ozon with what you really have, and correct it if they differ.',
  'find-new-posting': 'Find the new posting of the same order and send that one. Don’t pack the cancelled one.',
  'find-notice': 'Look in your messages from Ozon for a notice about this order or product: it should name the rule.',
  'compare-card': 'Compare the goods you send with the product page, point by point. Correct what differs.',
  'decide-request':
    'Open the cancellation requests and approve or reject this one. Without your decision it is approved automatically.',
  'stop-parcel': 'If the parcel has not left yet, decide before its shipping deadline, and hold it back only until then.',
  'comment-rejection': 'If you reject it, give a reason in the comment: you cannot reject without one.',
} satisfies Record<SellerStepId, string>;

const buyer = {
  'check-refund': 'Check the refund under Returns. If it says the money could not be returned, write to support.',
  reorder:
    'If you still want the goods, order them again: Ozon’s app has “Repeat order” on the order’s page. Check the price first.',
  'order-elsewhere': 'If you still want the goods, order from another seller.',
  'keep-price-proof': 'Take a screenshot of the order with its price, and of the product page if it now costs more.',
  'ask-about-price': 'If the price has risen since, send support the order number and both prices, and ask what they can do.',
  'ask-reason': 'Ask support in the chat on the order’s page. The message below, with the order number, is ready to send.',
  'not-my-wish': 'If you did not want this cancellation, tell support in the chat on the order’s page as soon as you can.',
  'other-card': 'Try another card or another way to pay. Only your bank can say why it declined a payment.',
  'pay-in-time': 'Order again and pay before the timer on the order card runs out.',
  'check-charged': 'Check your bank’s app. If the money was taken all the same, write to support with the order number.',
  'fill-passport': 'Enter your passport data and taxpayer number in your Ozon account and save them there.',
  'reorder-passport': 'Then order again. The data must be given within {{passportHours}} hours of ordering or paying.',
  'answer-broker': 'If a customs broker writes to you through Ozon next time, answer at once: the parcel waits for your reply.',
  'check-duty':
    'Before the next order, check the duty-free limit: it was {{dutyFreeEuro, number}} euros in April 2024 and may have changed.',
  'fewer-identical':
    'From abroad, order no more than {{identicalItems}} identical items at a time: more can look like goods for resale.',
  'other-item': 'Choose a similar product that can be delivered, or another seller.',
  'other-delivery': 'Order again with another delivery method or from another seller. Check the date before you pay.',
  'other-point': 'Order again and choose a pick-up point that is open.',
  'right-address': 'Order again with the right address or pick-up point.',
  'check-discount': 'Order again if you like, but pay only once the discount is shown in the basket.',
  'check-other-parcels': 'Open the order and look at its other parcels: only those marked as cancelled are affected.',
  'tell-true-reason': 'If that is what happened, tell support that the seller asked for it.',
  'keep-photos': 'Keep photos of what was handed to you, if you took any. They help if the refund is questioned.',
  'choose-better': 'Before you order again, compare sizes, description, reviews and the final price.',
  'find-new-parcel': 'Open the order and find the parcel that replaces this one: it has its own date and status.',
  'ask-seller': 'Ask the seller in the chat what happened, and whether you can still buy the goods.',
  'ask-recheck': 'If the refund does not come, or tracking shows the parcel still moving, ask support to look into it.',
  'ask-rule': 'Ask support which rule is meant, and give the order number. The message below is ready to send.',
  'wait-answer': 'Wait for the seller’s answer. The decision will appear on the order’s page.',
  'refuse-later': 'If the parcel arrives all the same, you can refuse it on receipt.',
} satisfies Record<BuyerStepId, string>;

export const steps = { seller, buyer };
