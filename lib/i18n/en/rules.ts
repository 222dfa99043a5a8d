/** What counts, what it costs, by when: in English. The numbers come from `lib/ozon/advice/rules.ts`. */
import type { DeadlineId } from '../../ozon/advice/steps';
import type { Plural } from '../plural';

/** Whether it counts: one sentence for each way to know it. */
const counts = {
  badge: { yes: 'Counts', no: 'Does not count', unknown: 'Not known' },
  mark: {
    yes: 'Ozon has marked this cancellation as affecting your rating.',
    no: 'Ozon has marked this cancellation as not affecting your rating.',
  },
  rule: {
    'counts.seller-account': 'Under Ozon’s rules every cancellation through the seller’s account counts against the seller.',
    'counts.overdue':
      'Under Ozon’s rules a cancellation after {{overdueDays}} days of delay in shipping counts against the seller.',
    'counts.unpaid':
      'Ozon’s rules count cancellations through the seller’s account and those after long delays in shipping. An unpaid order is neither.',
    'counts.customer': 'Under Ozon’s rules a buyer’s cancellation, refusal or uncollected order does not affect your rating.',
    'counts.ozon-trouble': 'Under Ozon’s rules technical trouble at Ozon and force majeure do not count against the seller.',
    'counts.carrier.yes':
      'Under Ozon’s rules it counts when the carrier cancels because goods may not be carried or do not meet its requirements.',
    'counts.carrier.no': 'Under Ozon’s rules a parcel that was lost does not count against the seller.',
  },
  inferred: {
    yes: 'No rule says so outright. Judging by similar cases, expect it to count.',
    no: 'No rule says so outright. Judging by similar cases, it should not count.',
  },
  other: {
    request: 'Nothing has been cancelled yet. If you approve, it is a buyer’s cancellation and does not affect your rating.',
    fbo: 'This order came from Ozon’s warehouse (FBO). The rules we know speak of FBS and rFBS cancellations only.',
    'seller-pressed':
      'The cause alone would not count. But the order was cancelled through the seller’s account, and such cancellations usually count. Ozon does not say which prevails.',
    'buyer-pressed':
      'The cause alone would count. But the buyer cancelled, and such cancellations usually do not count. Ozon does not say which prevails.',
    unsaid: 'Ozon does not say on this page whether it counts.',
  },
  ifCauseIsRight: '{{line}} This holds if we have understood the cause correctly.',
};

const cost = {
  'index-counted':
    'It goes into the error index: the share of your shipments over the last {{indexDays}} days that failed through your fault. It is recalculated daily.',
  'index-if-counted':
    'If it counts, it goes into the error index: the share of your shipments over the last {{indexDays}} days that failed through your fault.',
  'index-untouched':
    'A cancellation that does not count stays out of the error index and adds nothing to the charges that follow from it.',
  'charges-crossborder':
    'For each counted order, cross-border stores pay nothing while the index is at most {{freeUpTo}}%; then {{firstRate}}% of the order up to {{firstUpTo}}%, {{secondRate}}% up to {{secondUpTo}}%, {{thirdRate}}% beyond, and at most {{maxCharge, number}} roubles. Above {{blockAbove}}% the store may be blocked. Another source gives {{otherFirstRate, number}}, {{otherSecondRate, number}} and {{otherThirdRate, number}}%: check the rate in your seller account.',
  'charges-elsewhere':
    'We do not know for certain what a counted FBS order costs today. See the current rates in your seller account.',
  'request-open': 'While the request is open, nothing is charged for it.',
  'stay-or-return':
    'Before shipment the goods stay with you and go back into stock automatically. After shipment the delivery service handles the return.',
  stay: 'The goods, if there are any, stay with you: nothing is sent back.',
  refused:
    'The delivery service handles the return. Cross-border sellers pay no delivery; Ozon’s pages disagree on a handling charge since April 2026: check your account. Goods above {{disposalBelow, number}} roubles go to your return provider, cheaper ones are disposed of, or as your warehouse is set (elsewhere: {{disposalBelowElsewhere, number}}). Others see charges in their accruals.',
  uncollected:
    'The parcel should be with the delivery service: arrange its return with them. Handling may be charged: check your seller account.',
  lost: 'Ozon searches for missing goods. If they are not found, compensation is due.',
  damaged: 'Ozon does not say here whether the goods come back or are written off. Compensation is possible.',
  'on-the-way-back': 'The parcel has left your hands. The delivery service decides how it comes back.',
  moved: 'Nothing comes back: the goods go to the buyer under the new posting.',
  ask: 'Ozon does not say here where the goods are. If they have left you, ask support.',
  fbo: 'This is FBO: Ozon itself stores the goods and handles the return.',
  'money-held':
    'The order was cancelled less than {{holdHours}} hours after it was placed: the money was only held and is released at once. Banks often send no message about it.',
  'money-sent':
    'If you paid when ordering, the refund is a separate transfer. Points come back too. The transfer usually starts within {{refundDays}} days; international ones take longer.',
  'money-late':
    'The refund usually starts within {{refundDays}} days, and that time has passed. Check your bank account; Returns shows a refund for {{returnsWeeks}} weeks only. If the money has not come, write to support.',
  'money-unsure':
    'If you paid less than {{holdHours}} hours before the cancellation, the money is released at once. If earlier, the refund usually starts within {{refundDays}} days; international transfers take longer.',
  'money-unpaid':
    'Most likely nothing was taken. If your bank shows a held amount, it will be released; a payment that did go through will be returned.',
  'money-moved': 'Usually nothing is paid back: the goods you paid for come in another parcel.',
  'money-request': 'No money moves before the request is decided. Once it is approved, the refund starts automatically.',
  'money-where':
    'The entry under Returns says whether the refund was sent to your card, put on your Ozon balance, or has not started yet.',
  'fee-returned': 'The delivery fee comes back as well: the order had not been handed over for delivery.',
  'fee-kept': 'The delivery fee does not come back: the order had already been handed over for delivery.',
  'fee-depends': 'The delivery fee comes back if the order was cancelled before it was handed over for delivery, otherwise not.',
  'fee-ask':
    'Under the rules the delivery fee does not come back once the order is under way. If the fault is not yours, ask for it all the same.',
  part: 'If only part of the order was cancelled, the delivery fee for the rest may be deducted from the refund.',
};

/** `words`: the rule, where the order's own time is not known. `due`: with it; `{{when}}` is a date or a date and time. */
const deadlines = {
  left: '{{line}}, {{left}} left',
  words: {
    appeal: 'on the day of the cancellation',
    passport: 'within {{passportHours}} hours of ordering or paying',
    tracking: 'within {{trackingDays}} days of Ozon’s notice',
    request: 'within {{requestDays}} days according to Ozon’s help; this page gives no exact time',
    charge: 'within {{chargeDays}} days of the charge',
    returns: 'visible there for {{returnsWeeks}} weeks',
  },
  due: {
    appeal: 'by {{when}}, the end of that day in Moscow',
    passport: 'for this order by {{when}}, counted from ordering',
    request: 'by {{when}}',
    returns: 'visible there until about {{when}}',
  },
  passed: {
    appeal: 'the deadline was {{when}}, the end of that day in Moscow; write all the same',
    passport: 'the deadline for this order was {{when}}, counted from ordering',
    request: 'the deadline was {{when}}: it should have been approved automatically by now',
    returns: 'was visible there until about {{when}}',
  },
} satisfies { words: Record<DeadlineId, string> } & Record<string, unknown>;

const days: Plural<'one' | 'other'> = { one: '{{count}} day', other: '{{count}} days' };
const hours: Plural<'one' | 'other'> = { one: '{{count}} hour', other: '{{count}} hours' };
const minutes: Plural<'one' | 'other'> = { one: '{{count}} minute', other: '{{count}} minutes' };

export const rules = {
  counts,
  cost,
  deadlines,
  time: { days, hours, minutes },
  refundBy: '{{line}} Counted from the cancellation, the usual time ends on {{when}}.',
};
