/** What counts, what it costs, by when: in English. The numbers come from `lib/ozon/rules.ts`. */
import type { DeadlineId } from '../../ozon/steps';
import type { Plural } from '../plural';

/** Whether it counts: one sentence for each way to know it. */
const counts = {
  badge: { yes: 'Counts', no: 'Does not count', unknown: 'Not known' },
  mark: {
    yes: 'Ozon marks this order: it counts against your rating.',
    no: 'Ozon marks this order: it does not affect your rating.',
  },
  rule: {
    'counts.seller-account': 'By Ozon’s rules every cancellation through the seller’s account counts against the seller.',
    'counts.overdue': 'By Ozon’s rules a cancellation after {{overdueDays}} days of delay in shipping counts against the seller.',
    'counts.customer': 'By Ozon’s rules a buyer’s cancellation, refusal or uncollected order does not affect your rating.',
    'counts.ozon-trouble': 'By Ozon’s rules technical trouble at Ozon and force majeure do not count against the seller.',
    'counts.carrier.yes':
      'By Ozon’s rules it counts when the carrier cancels because goods may not be carried or break its requirements.',
    'counts.carrier.no': 'By Ozon’s rules a parcel that was lost does not count against the seller.',
  },
  inferred: {
    yes: 'No rule says so outright. Going by similar cases, expect it to count.',
    no: 'No rule says so outright. Going by similar cases, it should not count.',
  },
  other: {
    request: 'Nothing has been cancelled yet. If you approve, it is a buyer’s cancellation and does not affect your rating.',
    fbo: 'This order came from Ozon’s warehouse (FBO). The rules that we know count cancellations of FBS and rFBS only.',
    'seller-pressed':
      'The cause alone would not count. But it was cancelled through the seller’s account, and such cancellations count as a rule. Ozon does not say which holds.',
    'buyer-pressed':
      'The cause would count, but the buyer pressed cancel, which as a rule does not. Ozon does not say which holds.',
    unsaid: 'Ozon does not say on this page whether it counts.',
  },
  ifCauseIsRight: '{{line}} This holds if we have read the cause rightly.',
};

const cost = {
  'index-counted':
    'It goes into the error index: the share of your shipments of the last {{indexDays}} days that failed through your fault, recalculated daily.',
  'index-if-counted':
    'If it counts, it goes into the error index: the share of your shipments of the last {{indexDays}} days that failed through your fault.',
  'index-untouched': 'If it does not count, it stays out of the error index and is not charged.',
  'charges-crossborder':
    'Cross-border shops pay per counted order: index up to {{freeUpTo}}% nothing, to {{firstUpTo}}% a charge of {{firstRate}}%, to {{secondUpTo}}% {{secondRate}}%, above that {{thirdRate}}%, at most {{maxCharge, number}} roubles; above {{blockAbove}}% the shop may be blocked. Another source gives {{otherFirstRate, number}}, {{otherSecondRate, number}} and {{otherThirdRate, number}}%: check the rate in your seller account.',
  'charges-elsewhere':
    'What a counted FBS order costs today we do not know for certain. Look up the current rates in your seller account.',
  'request-open': 'While the request is open, nothing is charged. An approved request is a buyer’s cancellation.',
  'stay-or-return':
    'Not yet shipped: don’t hand the parcel over, the goods return to stock by themselves. Already shipped: the logistics partner handles the return.',
  stay: 'The goods, if there are any, stay with you: nothing is sent back.',
  refused:
    'The delivery partner handles the return, and you do not pay the delivery. Cross-border: above {{disposalBelow, number}} roubles the goods go to the return provider you chose, below they are disposed of, or as set for the warehouse. Another source says {{disposalBelowElsewhere, number}}: check your settings.',
  uncollected: 'The parcel is still with the delivery service. Ask there how it comes back.',
  lost: 'Ozon searches for the goods. If they are not found, a compensation is due: Finance → Accruals → Compensations.',
  damaged:
    'Ask whether the goods come back or are written off. A compensation would appear under Finance → Accruals → Compensations.',
  'on-the-way-back': 'The parcel has left your hands. The logistics partner decides on its way back: ask there.',
  moved: 'The goods are not back: they go on under the new posting.',
  ask: 'Where the goods are, Ozon does not say here. Ask, if they left your warehouse.',
  fbo: 'The goods belong to Ozon’s warehouse (FBO). Whether they are back on sale, the FBO returns show.',
  'money-held':
    'It was cancelled less than {{holdHours}} hours after ordering: the money was only held and is released at once. Banks often send no message about it.',
  'money-sent':
    'If you paid when ordering, the refund is a separate transfer. It usually starts within {{refundDays}} days; abroad it takes longer. Points come back too.',
  'money-late':
    'The refund usually starts within {{refundDays}} days, and they are over. If Returns does not show it as sent, write to support.',
  'money-unsure':
    'Paid less than {{holdHours}} hours before the cancellation: the money is released at once. Paid earlier: the refund usually starts within {{refundDays}} days, abroad later.',
  'money-unpaid':
    'As a rule nothing was taken. If your bank shows a held amount, it is released by itself; a payment that did go through comes back.',
  'money-moved': 'As a rule nothing is paid back: you get the goods you paid for, in another parcel.',
  'money-request': 'No money moves before the request is decided. Once it is approved, the refund starts by itself.',
  'money-where':
    'You can follow the refund under Returns for {{returnsWeeks}} weeks. It says: sent to the card, put on your Ozon balance, not started yet, or not possible.',
  'fee-returned': 'The delivery fee comes back as well: the order had not been handed over for delivery.',
  'fee-kept': 'The delivery fee does not come back: the order had already been handed over for delivery.',
  'fee-depends': 'The delivery fee comes back if the order was cancelled before it was handed over for delivery, otherwise not.',
  'fee-ask': 'By rule the delivery fee does not come back once the order is under way. As the fault is not yours, ask for it.',
  part: 'If only a part was cancelled, the delivery fee for the rest may be subtracted.',
};

/** `words`: the rule, where the order's own time is not known. `due`: with it; `{{when}}` is a date or a date and time. */
const deadlines = {
  left: '{{line}}, {{left}} left',
  words: {
    appeal: 'on the day of the cancellation',
    passport: 'within {{passportHours}} hours of ordering or paying',
    tracking: 'within {{trackingDays}} days of Ozon’s notice',
    request: '{{requestDays}} days by Ozon’s help; this page does not show its own time',
    charge: 'within {{chargeDays}} days of the withholding',
    returns: 'it stays there for {{returnsWeeks}} weeks',
  },
  due: {
    appeal: 'by {{when}}, the end of that day in Moscow',
    passport: 'by {{when}}, counted from ordering',
    request: 'by {{when}}',
    returns: 'until about {{when}}',
  },
  passed: {
    appeal: 'was until {{when}}, the end of that day in Moscow; write all the same',
    passport: 'for this order it was until {{when}}, counted from ordering',
    request: 'was until {{when}}: it should have approved itself by now',
    returns: 'was to be seen there until about {{when}}',
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
  refundBy: '{{line}} Counted from the cancellation, that is by {{when}}.',
};
