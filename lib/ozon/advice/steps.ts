/**
 * What a person can do about a cancellation: where it is done, and which rule sets a time for it. The words stand in the
 * catalogues under the same ids; which cause needs which steps stands in `seller-advice.ts` and `buyer-advice.ts`.
 */
import type { PlaceId } from '../pages/links';
import type { RuleId } from './rules';

/** The rules that set a time. Each has its words and its reckoning in the catalogues and in `lib/explain/deadlines.ts`. */
export const deadlineIds = ['appeal', 'passport', 'tracking', 'request', 'charge', 'returns'] as const;
export type DeadlineId = (typeof deadlineIds)[number];

/** Deadlines that a cancelled order has left behind: told as past, or not at all. */
export const deadlinesOfOpenOrders: readonly DeadlineId[] = ['passport'];

export interface StepFacts {
  /** `returns`: the returns page of the order's scheme. */
  readonly place?: PlaceId | 'returnsOfScheme';
  readonly deadline?: DeadlineId;
  /** The rule that the step rests on. */
  readonly rule?: RuleId;
}

export const sellerSteps = {
  'keep-parcel': { place: 'stocks' },
  'return-goods': { place: 'returnsOfScheme' },
  'follow-return': { place: 'returnsOfScheme' },
  'fbo-return': { place: 'returnsFbo' },
  'nothing-else': {},
  'await-new-order': { place: 'stocks' },
  appeal: { place: 'support', deadline: 'appeal', rule: 'deadline.appeal' },
  'gather-proof': {},
  'check-counted': { place: 'errorReport' },
  'dispute-charge': { deadline: 'charge', rule: 'deadline.charge' },
  'ask-reason': { place: 'support' },
  'zero-stock': { place: 'stocks' },
  'check-open-orders': { place: 'dueOrders' },
  'check-due-orders': { place: 'dueOrders' },
  'correct-price': { place: 'prices' },
  'check-quarantine': { place: 'priceQuarantine' },
  'compare-price': { place: 'prices' },
  'check-promotions': { place: 'promotions' },
  'check-dates': { place: 'warehouses' },
  'find-first-item': { place: 'allOrders' },
  'let-buyer-cancel': { place: 'requests', rule: 'counts.request-approved' },
  'save-chat': { place: 'buyersChat' },
  'check-tracking': {},
  'replace-tracking': { deadline: 'tracking', rule: 'deadline.tracking' },
  'change-method': { place: 'warehouses' },
  'check-packaging': {},
  'read-dispute': { place: 'disputes' },
  'find-comment': { place: 'allOrders' },
  'message-buyer': { place: 'buyersChat', rule: 'deadline.passport' },
  'check-customs-papers': {},
  'ask-customs': { place: 'support' },
  'inspect-return': { place: 'returnsOfScheme' },
  'compare-packing': {},
  'fix-card': {},
  'fetch-uncollected': { place: 'returnsOfScheme' },
  'ask-search': { place: 'support' },
  'track-compensation': {},
  'ask-carrier': {},
  'check-reserved-stock': { place: 'stocks' },
  'find-new-posting': { place: 'allOrders' },
  'find-notice': {},
  'compare-card': {},
  'decide-request': { place: 'requests', deadline: 'request', rule: 'deadline.request' },
  'stop-parcel': {},
  'comment-rejection': { place: 'requests' },
} as const satisfies Record<string, StepFacts>;
export type SellerStepId = keyof typeof sellerSteps;

export const buyerSteps = {
  'check-refund': { place: 'returns', deadline: 'returns', rule: 'money.returns-section' },
  reorder: { place: 'order' },
  'order-elsewhere': {},
  'keep-price-proof': {},
  'ask-about-price': { place: 'order' },
  'ask-reason': { place: 'order' },
  'not-my-wish': { place: 'order' },
  'other-card': {},
  'pay-in-time': { place: 'orders' },
  'check-charged': {},
  'fill-passport': { deadline: 'passport', rule: 'deadline.passport' },
  'reorder-passport': { place: 'order' },
  'answer-broker': {},
  'check-duty': { rule: 'customs.duty' },
  'fewer-identical': { rule: 'customs.identical' },
  'other-item': {},
  'other-delivery': { place: 'order' },
  'other-point': { place: 'order' },
  'right-address': { place: 'order' },
  'check-discount': {},
  'check-other-parcels': { place: 'order' },
  'tell-true-reason': { place: 'order' },
  'keep-photos': {},
  'choose-better': {},
  'find-new-parcel': { place: 'order' },
  'ask-seller': { place: 'order' },
  'ask-recheck': { place: 'order' },
  'ask-rule': { place: 'order' },
  'wait-answer': { place: 'order', deadline: 'request', rule: 'deadline.request' },
  'refuse-later': {},
} as const satisfies Record<string, StepFacts>;
export type BuyerStepId = keyof typeof buyerSteps;
