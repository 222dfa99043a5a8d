/** The shape of the advice for one cause; the advice itself: `seller-advice.ts`, `buyer-advice.ts`. */
import type { RuleId } from './rules';
import type { BuyerStepId, SellerStepId } from './steps';

export const sellerTipIds = [
  'safety-stock',
  'sync-stock',
  'zero-before-cancel',
  'check-promotions',
  'price-guard',
  'real-packing-time',
  'handover-proof',
  'never-ask',
  'tracked-carriers',
  'method-limits',
  'label-check',
  'passport-message',
  'customs-description',
  'better-card',
  'full-set',
  'check-goods',
  'film-packing',
  'honest-dates',
  'carrier-choice',
  'read-rules',
  'true-reason',
  'answer-disputes',
  'sturdy-packaging',
  'payment-help',
  'out-of-your-hands',
] as const;
export type SellerTipId = (typeof sellerTipIds)[number];

export const buyerTipIds = [
  'ask-stock',
  'keep-price',
  'pay-in-time',
  'save-passport',
  'few-identical',
  'inspect-first',
  'refuse-part',
  'extend-storage',
  'check-address',
  'read-card',
  'check-basket',
  'own-reason',
  'check-date',
  'other-point',
] as const;
export type BuyerTipId = (typeof buyerTipIds)[number];

/** The groups of causes that say something of a product by themselves, even where the causes differ. */
export const tellingGroups = ['handover', 'seller'] as const;
export type RepeatScope = 'cause' | (typeof tellingGroups)[number];

/** Traps and things worth knowing. Those that hang on the record and not on the cause are added by `lib/explain`. */
export const noteIds = [
  'recorded-as-yours',
  'not-a-stock-out',
  'one-item-only',
  'not-a-lost-sale',
  'comment-holds-reason',
  'no-reason-given',
  'days-off-count',
  'approving-is-better',
  'reason-id-ambiguous',
  'after-packing',
  'mark-against-rule',
  'mark-spares-you',
  'channels-disagree',
  'year-assumed',
  'clock-wrong',
  'other-parcels',
  'official-chat',
] as const;
export type NoteId = (typeof noteIds)[number];

/** What becomes of the goods. */
export const goodsIds = [
  'stay-or-return',
  'stay',
  'refused',
  'uncollected',
  'lost',
  'damaged',
  'on-the-way-back',
  'moved',
  'fbo',
  'ask',
] as const;
export type GoodsId = (typeof goodsIds)[number];

/** Where the delivery fee goes, and what a cancelled part changes. */
export const feeIds = ['fee-returned', 'fee-kept', 'fee-depends', 'fee-ask', 'part'] as const;
export type FeeId = (typeof feeIds)[number];

export const sellerMessageIds = [
  'reason',
  'fbo-reason',
  'contest',
  'asked-in-chat',
  'counted',
  'recheck',
  'rule',
  'goods',
  'confirm',
  'request',
] as const;
export type SellerMessageId = (typeof sellerMessageIds)[number];
export const buyerMessageIds = [
  'reason',
  'refund',
  'recheck',
  'rule',
  'price',
  'not-my-wish',
  'seller-asked',
  'payment',
  'parcel',
  'request',
] as const;
export type BuyerMessageId = (typeof buyerMessageIds)[number];

export interface SellerAdvice {
  readonly steps: readonly SellerStepId[];
  readonly prevent: readonly SellerTipId[];
  readonly notes?: readonly NoteId[];
  readonly goods: GoodsId;
  readonly message: SellerMessageId;
  /** Where the verdict on counting comes from; absent where no rule speaks of it. */
  readonly rule?: RuleId;
}

export interface BuyerAdvice {
  readonly steps: readonly BuyerStepId[];
  readonly prevent: readonly BuyerTipId[];
  readonly notes?: readonly NoteId[];
  /** `moved`: the goods go on in another parcel, nothing is paid back. */
  readonly money: 'refund' | 'unpaid' | 'moved';
  readonly fee: readonly FeeId[];
  readonly message: BuyerMessageId;
}
