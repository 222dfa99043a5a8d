/**
 * Which words together mean which cause: for texts that the catalogue (reasons.ts) does not hold. Words are names of
 * reason-words.ts, so each rule speaks Russian, English and Chinese alike.
 * Meanings: Ozon's help for sellers and the families of its reason texts, as of 2026-08.
 */
import type { CauseId } from './causes';
import type { Word } from './reason-words';

/** A word that must be said; with `!`, said not to be so: `!ship` is "did not ship", «не отгрузил», 未发货. */
export type Need = Word | `!${Word}`;

export interface ReasonRule {
  readonly cause: CauseId;
  /** The more specific rule wins: 1 who alone, 2 a family's head, 3 a general and 4 a particular cause, 5 what overrides them. */
  readonly rank: 1 | 2 | 3 | 4 | 5;
  /** All of these; of a list, any. */
  readonly needs: readonly (Need | readonly Need[])[];
  /** None of these. */
  readonly not?: readonly Need[];
  readonly side?: 'seller' | 'buyer';
}

const others = ['seller', 'ozon', 'carrier', 'warehouse'] as const;

/** Refused at hand-over. The carrier, the customs and a bank refuse too: that is something else. */
const refused = ['refuse', 'handing'] as const;
const notHandover = ['carrierRefuses', 'payment', 'customs', 'duty', 'dispute', 'passport'] as const;
const refusal = (cause: CauseId, rank: 2 | 3 | 4, ...tail: ReasonRule['needs']): ReasonRule => ({
  cause,
  rank,
  needs: [...refused, ...tail],
  not: notHandover,
});

export const reasonRules: readonly ReasonRule[] = [
  { cause: 'buyer.changed-mind', rank: 4, needs: ['changedMind', 'buyer'] },
  { cause: 'buyer.changed-mind', rank: 4, needs: ['changedMind'], not: others },
  { cause: 'buyer.changed-mind', rank: 3, needs: [['!need', 'dropped']], not: others },
  { cause: 'buyer.changed-mind', rank: 3, needs: [['!need', 'dropped'], 'buyer'] },
  { cause: 'buyer.found-cheaper', rank: 4, needs: ['cheaper', ['find', 'buyerCancels']] },
  { cause: 'buyer.delivery-date', rank: 4, needs: ['long', ['wait', 'deliver', 'date']], not: ['!ship', 'dispatch', 'seller'] },
  { cause: 'buyer.delivery-date', rank: 4, needs: ['!wait'], not: ['seller'] },
  { cause: 'buyer.delivery-date', rank: 4, needs: ['deliver', ['postpone', '!suit']], not: ['seller', 'notThat', 'quality', 'price'] },
  { cause: 'buyer.delivery-date', rank: 4, needs: ['deliver', ['overdue', '!late'], 'buyerCancels'], not: ['!ship'] },
  { cause: 'buyer.delivery-date', rank: 4, needs: ['deliver', 'date', 'change'], not: ['seller'] },
  { cause: 'buyer.reordering', rank: 4, needs: ['again', ['buyer', 'need', 'cancel']] },
  { cause: 'buyer.reordering', rank: 4, needs: ['change', ['order', 'goods', 'size'], ['buyer', 'need', 'cancel']], not: ['address', 'pickup', 'date', 'changedMind', 'price'] },
  { cause: 'buyer.promo-not-applied', rank: 4, needs: ['promo', ['!apply', 'failed', 'over', '!promo']], not: ['seller'] },
  { cause: 'buyer.wrong-address', rank: 4, needs: [['address', 'pickup'], 'wrong'], not: ['seller', 'price', 'tracking', 'packing'] },
  { cause: 'buyer.wrong-address', rank: 4, needs: [['address', 'pickup'], 'change', ['buyer', 'need', 'cancel']], not: ['closed'] },
  { cause: 'buyer.partial-order', rank: 4, needs: ['partial', 'cancel'] },
  { cause: 'buyer.at-seller-request', rank: 5, needs: ['sellerAsks', 'buyer', 'cancel'] },
  { cause: 'buyer.asked-seller', rank: 5, needs: ['buyerAsks', 'seller', 'cancel'], not: ['sellerAsks'] },
  { cause: 'buyer.asked-seller', rank: 5, needs: ['buyerAsks', 'you', 'cancel'], not: ['sellerAsks'], side: 'seller' },
  { cause: 'buyer.unspecified', rank: 2, needs: ['buyerAsks', 'cancel'] },
  { cause: 'buyer.unspecified', rank: 4, needs: ['noReasonFits'], not: others },
  { cause: 'buyer.unspecified', rank: 1, needs: ['buyerCancels'] },

  refusal('handover.refused', 2),
  { cause: 'handover.refused', rank: 2, needs: ['buyer', '!accept'], not: notHandover },
  refusal('handover.unsuitable', 3, ['!suit', 'small', 'size']),
  refusal('handover.wrong-item', 4, ['notThat', '!match']),
  refusal('handover.quality', 4, ['quality', 'damage']),
  refusal('handover.incomplete', 4, 'incomplete'),
  refusal('handover.incomplete', 4, 'lacking', 'parts'),
  refusal('handover.changed-mind', 4, ['changedMind', 'dropped', '!need']),
  refusal('handover.price', 4, ['price', 'cheaper']),
  { cause: 'handover.not-collected', rank: 4, needs: ['!collect'], not: ['refuse', 'payment', 'duty', 'passport', 'price'] },
  { cause: 'handover.not-collected', rank: 4, needs: ['storage', 'over'] },
  { cause: 'handover.not-collected', rank: 4, needs: [['!reach', 'away'], 'buyer'], not: ['seller'] },

  { cause: 'payment.not-paid', rank: 4, needs: ['!pay', ['order', 'buyer', 'payment']], not: ['duty', 'customs'] },
  { cause: 'payment.not-paid', rank: 4, needs: ['payment', ['failed', '!done', 'over', 'lacking']], not: ['duty', 'customs'] },
  { cause: 'customs.passport-missing', rank: 4, needs: ['passport', ['!give', 'lacking', 'refuse']] },
  { cause: 'customs.duty-unpaid', rank: 4, needs: ['duty', ['!pay', 'refuse']] },
  { cause: 'customs.rejected', rank: 3, needs: ['customs', ['!pass', '!done', 'failed', 'refuse']] },
  { cause: 'customs.rejected', rank: 5, needs: ['passport', '!give', 'duty', '!pay'] },

  { cause: 'seller.out-of-stock', rank: 4, needs: ['outOfStock'], not: ['refuse', 'reserve', 'ship'], side: 'seller' },
  {
    // A bare "out of stock" on the buyer's page is said of the shop's goods today.
    cause: 'seller.out-of-stock',
    rank: 4,
    needs: ['outOfStock', ['seller', 'warehouse', 'cancel', 'order', 'because']],
    not: ['refuse', 'reserve', 'ship'],
    side: 'buyer',
  },
  { cause: 'seller.defective', rank: 4, needs: ['defective', ['remain', 'beforeShipping', 'seller']], not: ['refuse', 'carrier', 'inTransit', 'packing', 'buyer'] },
  { cause: 'seller.price-error', rank: 4, needs: [['price', 'promo'], 'wrong'], not: ['refuse', 'buyer', 'address'] },
  { cause: 'seller.price-error', rank: 4, needs: [['price', 'promo'], 'wrong', 'seller'], not: ['refuse'] },
  { cause: 'seller.not-shipped', rank: 4, needs: ['!ship', 'seller'], not: ['passport'] },
  { cause: 'seller.not-shipped', rank: 4, needs: ['!ship', ['order', 'goods', 'late', 'overdue']], not: ['buyer', 'ozon', 'passport'] },
  { cause: 'seller.not-shipped', rank: 4, needs: ['dispatch', ['overdue', 'over', 'violate'], ['late', 'overdue']], not: ['buyer', 'ozon', 'payment'] },
  { cause: 'seller.prohibited-goods', rank: 4, needs: ['prohibited', ['goods', 'transport', 'order', 'carrier']], not: ['customs', 'forSale'] },
  { cause: 'seller.prohibited-goods', rank: 4, needs: ['violate', 'transport'], not: ['customs', 'carrier'] },
  { cause: 'seller.packaging', rank: 4, needs: ['packing', ['wrong', '!match', 'exceed', 'violate', 'lacking']], not: ['refuse', 'buyer'] },
  { cause: 'seller.packaging', rank: 4, needs: ['requirement', 'carrier', ['!match', 'violate']], not: ['prohibited'] },
  { cause: 'seller.tracking-invalid', rank: 4, needs: ['tracking', ['wrong', '!found', 'failed']] },
  { cause: 'seller.arbitration', rank: 4, needs: ['dispute', 'cancel'] },
  { cause: 'seller.arbitration', rank: 4, needs: ['dispute', 'seller', ['refuse', 'failed', '!accept']] },
  { cause: 'seller.unspecified', rank: 1, needs: ['sellerCancels'] },
  { cause: 'seller.asked-ozon', rank: 5, needs: ['sellerAsks', 'cancel'], not: ['buyer'] },

  { cause: 'carrier.lost', rank: 4, needs: ['lost', ['carrier', 'inTransit']] },
  { cause: 'carrier.lost', rank: 4, needs: ['lost', 'order'], not: ['warehouse', 'seller', 'reserve'] },
  { cause: 'carrier.damaged', rank: 4, needs: ['damage', 'carrier'] },
  { cause: 'carrier.damaged', rank: 4, needs: ['damage', 'inTransit'], not: ['warehouse'] },
  { cause: 'carrier.not-delivered', rank: 3, needs: [['!deliver', 'failed'], 'deliver', ['order', 'goods', 'buyer', 'carrier', 'failed', 'late']], not: ['seller', 'notThat'] },
  { cause: 'carrier.not-delivered', rank: 3, needs: ['backToSender'] },
  { cause: 'carrier.not-delivered', rank: 2, needs: ['carrierReturn'] },
  { cause: 'carrier.no-service', rank: 4, needs: ['region', '!serve'] },
  { cause: 'carrier.not-registered', rank: 4, needs: ['register', ['!register', 'failed'], ['carrier', 'order']], not: ['tracking'] },
  { cause: 'carrier.not-registered', rank: 3, needs: ['carrierRefuses'] },

  { cause: 'warehouse.lost-or-damaged', rank: 4, needs: [['lost', 'damage'], 'warehouse'], not: ['seller', 'carrier', 'inTransit', 'remain'] },
  { cause: 'warehouse.reservation', rank: 4, needs: ['reserve', ['!reserve', 'failed', 'over', 'cancel', '!done']] },

  { cause: 'ozon.processing-failed', rank: 3, needs: ['process', ['!process', 'failed']], not: ['payment', 'seller', 'carrier'] },
  { cause: 'ozon.processing-failed', rank: 3, needs: ['technical'], not: ['payment', 'seller', 'carrier'] },
  { cause: 'ozon.rule-violation', rank: 3, needs: ['rules', 'violate'], not: ['transport', 'carrier', 'deliver', 'dispatch'] },
  { cause: 'ozon.rule-violation', rank: 3, needs: ['fraud'] },
  { cause: 'ozon.rule-violation', rank: 3, needs: ['limit', ['over', 'violate']] },
  { cause: 'ozon.rule-violation', rank: 3, needs: ['forSale', 'prohibited'] },
  { cause: 'ozon.quality-check', rank: 4, needs: ['testPurchase'] },
  { cause: 'ozon.quality-check', rank: 4, needs: ['check', 'card'], not: ['handing', 'refuse'] },
  { cause: 'ozon.pickup-closed', rank: 4, needs: ['pickup', ['closed', '!working']], not: ['!collect'] },
  { cause: 'ozon.shipment-split', rank: 4, needs: ['split', ['order', 'goods'], ['cancel', 'because']] },
  { cause: 'ozon.shipment-split', rank: 4, needs: ['wasSplit'], side: 'seller' },
  { cause: 'ozon.unspecified', rank: 1, needs: ['ozonCancels'] },
  { cause: 'ozon.unspecified', rank: 1, needs: ['automatic', 'cancel', ['order', 'ozon']] },
];

/**
 * Heads of Ozon's families: «Покупатель отказался при вручении: …», «Покупатель отменил заказ: …», «Возврат из службы
 * доставки: …». Where one is said, the cause is of these groups, whatever the tail; the first that is said decides.
 */
export const familyHeads: readonly (Pick<ReasonRule, 'needs' | 'not'> & { readonly groups: readonly string[] })[] = [
  { needs: refused, not: notHandover, groups: ['handover'] },
  { needs: ['buyerCancels'], groups: ['buyer'] },
  { needs: ['carrierReturn'], groups: ['carrier', 'customs', 'seller', 'warehouse'] },
];
