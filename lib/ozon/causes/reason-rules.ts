/**
 * Which words together mean which cause: for texts that the catalogue (reasons.ts) does not hold. Words are names of
 * reason-words.ts, so each rule speaks Russian, English and Chinese alike.
 * Meanings: Ozon's help for sellers and the families of its reason texts, as of 2026-08.
 */
import type { CauseId } from './causes';
import type { Word } from './reason-words';

/** A word that is said; with `!`, said not to be so: `!ship` is "did not ship", «не отгрузил», 未发货. */
export type Spoken = Word | `!${Word}`;
/** What a rule asks for: a word, or that one of the ways below says a refusal. */
export type Need = Spoken | 'refusal';

export interface ReasonRule<Asked = Need> {
  readonly cause: CauseId;
  /** The more specific rule wins: 1 who alone, 2 a family's head, 3 a general and 4 a particular cause, 5 what overrides them. */
  readonly rank: 1 | 2 | 3 | 4 | 5;
  /** All of these; of a list, any. */
  readonly needs: readonly (Asked | readonly Asked[])[];
  /** None of these. */
  readonly not?: readonly Asked[];
  readonly side?: 'seller' | 'buyer';
  /** The words may speak of something else: believed only where the page says that they are a reason. */
  readonly isWeak?: true;
}

/** One rule: `when(cause, rank, needs, not, side)`. */
const when = (
  cause: CauseId,
  rank: ReasonRule['rank'],
  needs: ReasonRule['needs'],
  not?: readonly Need[],
  side?: ReasonRule['side'],
): ReasonRule => ({ cause, rank, needs, ...(not && { not }), ...(side && { side }) });

const others = ['seller', 'ozon', 'carrier', 'warehouse'] as const;

/** Ways to say that it was refused at hand-over. The carrier, the customs and a bank refuse too: that is something else. */
const notHandover = ['carrierRefuses', 'willNotWait', 'payment', 'promoCode', 'customs', 'duty', 'dispute', 'passport'] as const;
/** Nobody was met who could have refused; or what did not suit was the day or the place. */
const notTurned = [...notHandover, 'date', 'address', 'nobodyAnswered', 'away', '!reach', 'notFound'] as const;
export const refusal: readonly Pick<ReasonRule<Spoken>, 'needs' | 'not'>[] = [
  { needs: ['refuse', 'handing'], not: notHandover },
  { needs: ['!accept', 'buyer'], not: [...notHandover, 'date', 'postpone'] },
  { needs: [['!accept', 'changedMind', 'dropped', '!need'], 'atHandover'], not: notHandover },
  { needs: ['!suit', 'atHandover'], not: [...notHandover, 'date'] },
  // They came, tried it on or opened it, and did not take it.
  { needs: [['changedMind', 'dropped', '!need', '!suit'], 'met'], not: [...notTurned, 'seller'] },
  { needs: [['notTaken', 'leftIt', '!collect'], 'met'], not: notTurned },
  { needs: ['notTaken', 'atHandover'], not: notTurned },
  {
    needs: [
      ['notTaken', 'leftIt', '!collect'],
      ['pickup', 'carrier'],
      ['!suit', 'small', 'notThat', 'quality', 'incomplete', 'damage'],
    ],
    not: [...notTurned, 'brokenByCarrier'],
  },
  { needs: ['gaveBack', 'buyer'], not: notTurned },
  { needs: ['changedMind', 'buyer', 'pickup'], not: [...notHandover, 'other', 'change', 'wrong'] },
];

export const reasonRules: readonly ReasonRule[] = [
  when('buyer.changed-mind', 4, ['changedMind', 'buyer']),
  when('buyer.changed-mind', 4, ['changedMind'], others),
  when('buyer.changed-mind', 3, [['!need', 'dropped']], others),
  when('buyer.changed-mind', 3, [['!need', 'dropped'], 'buyer']),
  when('buyer.found-cheaper', 4, ['cheaper', ['find', 'buyerCancels']]),
  // A shop is told the same of its goods.
  { ...when('buyer.found-cheaper', 4, ['cheaper', 'elsewhere']), isWeak: true },
  when('buyer.delivery-date', 4, ['long', ['wait', 'deliver', 'date']], ['!ship', 'dispatch', 'seller']),
  when('buyer.delivery-date', 4, [['!wait', 'willNotWait']], ['seller', 'payment']),
  when('buyer.delivery-date', 4, ['deliver', 'date', ['!suit', '!accept']], ['seller', 'notThat', 'quality', 'price']),
  when('buyer.delivery-date', 4, ['deliver', ['overdue', '!late'], 'buyerCancels'], ['!ship']),
  when('buyer.delivery-date', 4, ['deliver', 'postpone'], ['seller']),
  when('buyer.delivery-date', 4, ['deliver', 'date', 'change', ['buyer', 'ozon', 'cancel']], ['seller']),
  when('buyer.reordering', 4, ['again', ['buyer', 'need', 'cancel']]),
  // The buyer's own words: what they chose wrongly they order anew.
  {
    ...when('buyer.reordering', 4, ['again', 'size', 'wrong'], ['seller', 'received', 'notThat', 'packing', 'tracking', 'price']),
    isWeak: true,
  },
  when('buyer.reordering', 4, ['other', 'size', ['buyer', 'need']]),
  { ...when('buyer.reordering', 4, ['again', 'change', 'order', 'me'], [...others, 'address', 'date', 'price']), isWeak: true },
  when(
    'buyer.reordering',
    4,
    ['change', ['order', 'goods', 'size'], ['buyer', 'need', 'cancel']],
    ['address', 'pickup', 'date', 'changedMind', 'price'],
  ),
  when('buyer.promo-not-applied', 4, ['promo', ['!apply', 'failed', 'forgot', 'gaveNothing']], ['seller']),
  when('buyer.promo-not-applied', 4, ['promoCode', '!accept'], ['seller', 'goods']),
  when('buyer.wrong-address', 4, [['address', 'pickup'], 'wrong'], ['seller', 'carrier', 'price', 'tracking', 'packing']),
  when('buyer.wrong-address', 4, [['address', 'pickup'], 'wrong', 'buyer'], ['seller', 'price', 'tracking', 'packing']),
  when('buyer.wrong-address', 4, [['address', 'pickup'], 'byAccident', 'chose'], [...others, 'price', 'tracking', 'packing']),
  when(
    'buyer.wrong-address',
    4,
    [
      ['address', 'pickup'],
      ['change', 'other'],
      ['buyer', 'need', 'cancel'],
    ],
    ['closed'],
  ),
  when('buyer.partial-order', 4, ['partial', 'cancel']),
  when('buyer.partial-order', 4, [
    'buyer',
    'restCancelled',
    ['partial', 'oneOf'],
    ['because', 'after'],
    ['cancel', 'buyerCancels'],
  ]),
  // A part was cancelled, and the rest was given up: whether the one is said to be for the other or not.
  when('buyer.partial-order', 5, ['buyer', 'restCancelled', 'partCancelled']),
  when('buyer.at-seller-request', 5, ['sellerAsks', 'buyer', 'cancel']),
  // Who pressed the button did what the other one wished.
  when('buyer.at-seller-request', 5, ['sellerWills', 'buyerCancels']),
  when('buyer.asked-seller', 5, ['buyerWills', 'sellerCancels'], ['sellerAsks']),
  { ...when('buyer.at-seller-request', 5, ['sellerAsks', 'me', 'cancel'], [], 'seller'), isWeak: true },
  // «… у другого продавца дешевле»: none that was asked.
  when('buyer.asked-seller', 5, ['buyerAsks', 'seller', 'cancel'], ['sellerAsks', 'otherSeller']),
  when('buyer.asked-seller', 5, ['buyerAsks', 'you', 'cancel'], ['sellerAsks'], 'seller'),
  when('buyer.unspecified', 2, ['buyerAsks', 'cancel']),
  when('buyer.unspecified', 4, ['noReasonFits'], others),
  when('buyer.unspecified', 1, ['reasonUntold', 'buyer'], others),
  when('buyer.unspecified', 1, ['buyerCancels'], ['forSeller', 'forOzon']),

  when('handover.refused', 2, ['refusal']),
  when('handover.unsuitable', 3, ['refusal', ['!suit', 'small', 'size']]),
  when('handover.unsuitable', 5, ['refusal', 'met', 'small']),
  when('handover.wrong-item', 4, ['refusal', ['notThat', '!match']]),
  when('handover.quality', 4, ['refusal', ['quality', 'damage', '!working']]),
  when('handover.incomplete', 4, ['refusal', 'incomplete']),
  when('handover.incomplete', 4, ['refusal', 'lacking', 'parts']),
  when('handover.changed-mind', 4, ['refusal', ['changedMind', 'dropped', '!need']]),
  when('handover.price', 4, ['refusal', ['price', 'cheaper']]),
  when('handover.not-collected', 4, ['!collect'], ['refusal', 'refuse', 'payment', 'duty', 'passport', 'price', 'notFound']),
  when('handover.not-collected', 4, ['storage', 'over']),
  when('handover.not-collected', 4, [['!reach', 'away'], 'buyer'], ['seller']),
  when('handover.not-collected', 4, ['nobodyAnswered', ['carrier', 'deliver', 'address']], ['seller']),

  // Why it was not taken: that says more than that it was not.
  when(
    'handover.unsuitable',
    5,
    ['!collect', 'buyer', ['!suit', 'small'], ['small', 'size']],
    [...notHandover, 'date', 'address'],
  ),
  when(
    'handover.quality',
    5,
    ['!collect', 'buyer', 'quality'],
    [...notTurned, 'storage', 'over', 'overdue', 'late', 'seller', 'brokenByCarrier'],
  ),
  when('handover.wrong-item', 5, ['!collect', 'buyer', 'notThat'], [...notTurned, 'storage', 'seller']),
  when('handover.incomplete', 5, ['!collect', 'buyer', 'incomplete'], [...notTurned, 'storage', 'seller']),
  when('handover.changed-mind', 5, ['!collect', 'changedMind', 'buyer'], notHandover),
  when('handover.price', 5, ['!collect', 'cheaper', ['buyer', 'pickup']], [...notHandover, 'promo']),

  when('payment.not-paid', 4, ['!pay', ['order', 'buyer', 'payment']], ['duty', 'customs', 'passport']),
  when('payment.not-paid', 4, ['payment', '!wait'], ['duty', 'customs', 'buyer']),
  when('payment.not-paid', 4, ['!pay', 'late'], ['duty', 'customs', ...others]),
  when('payment.not-paid', 4, ['payment', ['failed', '!done', 'over', 'notEnough', 'refuse']], ['duty', 'customs']),
  when('customs.passport-missing', 4, ['passport', ['!give', '!done', 'lacking', 'refuse']]),
  when('customs.duty-unpaid', 4, ['duty', ['!pay', '!covers', 'refuse']]),
  when('customs.rejected', 3, ['customs', ['!pass', '!done', 'failed', 'refuse', 'stopped', 'prohibited']]),
  when('customs.rejected', 5, ['passport', '!give', 'duty', '!pay']),

  when('seller.out-of-stock', 4, ['outOfStock'], ['refuse', 'reserve', 'ship'], 'seller'),
  // A bare "out of stock" on the buyer's page is said of the shop's goods today.
  when(
    'seller.out-of-stock',
    4,
    ['outOfStock', ['seller', 'warehouse', 'cancel', 'order', 'because']],
    ['refuse', 'reserve', 'ship'],
    'buyer',
  ),
  // What cannot be sent because there is none left.
  when('seller.out-of-stock', 5, ['outOfStock', '!ship'], ['refuse', 'reserve']),
  when('seller.out-of-stock', 5, ['outOfStock', 'nothingToShip'], ['forNow']),
  { ...when('seller.out-of-stock', 1, ['outOfStock'], ['refuse', 'reserve', 'ship'], 'buyer'), isWeak: true },
  when(
    'seller.defective',
    4,
    ['defective', ['remain', 'beforeShipping', 'seller']],
    ['refuse', 'carrier', 'inTransit', 'packing', 'buyer', 'ozon'],
  ),
  when(
    'seller.defective',
    4,
    ['defective', 'goods', 'because', 'cancel'],
    ['refuse', 'carrier', 'inTransit', 'packing', 'buyer', 'ozon', 'damage'],
  ),
  // Nothing but a faulty one is left: that says more than that it was not sent.
  when(
    'seller.defective',
    5,
    ['defective', 'remain', 'seller'],
    ['refuse', 'carrier', 'inTransit', 'packing', 'buyer', 'ozon', 'warehouse'],
  ),
  // What cannot be sent because all of it is faulty.
  when(
    'seller.defective',
    5,
    ['defective', 'goods', '!ship'],
    ['refuse', 'carrier', 'inTransit', 'packing', 'buyer', 'ozon', 'warehouse'],
  ),
  when('seller.price-error', 4, ['price', 'wrong'], ['refuse', 'buyer', 'address']),
  when('seller.price-error', 4, [['price', 'promo'], 'wrong', 'seller'], ['refuse']),
  when('seller.price-error', 4, ['promo', 'wrong', 'setUp'], ['refuse', 'buyer', 'address', 'promoCode']),
  when('seller.price-error', 5, ['byAccident', 'joinedSale'], ['refuse', 'buyer', 'address']),
  when('seller.price-error', 5, ['pricedByAccident'], ['refuse', 'buyer', 'address', 'promoCode', 'ozon']),
  when('seller.price-error', 4, [['price', 'promo'], 'ship', 'atLoss'], ['refuse', 'buyer']),
  when('seller.price-error', 5, ['price', 'wrong', 'setUp'], ['refuse', 'buyer', 'address']),
  // What cannot be sent at a price that was a mistake.
  when('seller.price-error', 5, ['price', 'wrong', '!ship'], ['refuse', 'buyer', 'address']),
  when('seller.not-shipped', 4, ['!ship', 'seller'], ['passport', 'carrierRefuses']),
  when(
    'seller.not-shipped',
    4,
    ['!ship', ['order', 'goods', 'late', 'overdue', 'failed']],
    ['prohibited', 'buyer', 'ozon', 'passport'],
  ),
  when('seller.not-shipped', 4, ['forgot', 'ship', 'seller', ['order', 'goods']], ['promo', 'buyer']),
  when('seller.not-shipped', 4, ['dispatch', ['overdue', 'over', 'violate'], ['late', 'overdue']], ['buyer', 'ozon', 'payment']),
  when(
    'seller.prohibited-goods',
    4,
    ['prohibited', ['goods', 'cargo', 'transport', 'order', 'carrier']],
    ['customs', 'forSale', 'fraud'],
  ),
  when('seller.prohibited-goods', 4, ['carrierRefuses', 'dangerousGoods'], ['damage', 'packing']),
  when('seller.prohibited-goods', 4, ['dangerousGoods', '!carries', ['carrier', 'ozon']], ['damage', 'packing', 'buyer']),
  when('seller.prohibited-goods', 4, ['violate', 'transport'], ['customs', 'carrier']),
  when(
    'seller.packaging',
    4,
    ['packing', ['wrong', '!match', 'notThat', '!read', 'exceed', 'violate', 'lacking', '!accept', 'because', 'carrierRefuses']],
    ['buyer', 'damage', 'register'],
  ),
  when('seller.packaging', 4, ['packing', 'badLabel'], ['buyer', 'damage']),
  when('seller.packaging', 4, [['badlyPacked', 'tooBig']], ['buyer', 'refuse'], 'seller'),
  when(
    'seller.packaging',
    4,
    [
      ['badlyPacked', 'tooBig'],
      ['carrier', 'seller', 'cancel'],
    ],
    ['refuse'],
    'buyer',
  ),
  when('seller.packaging', 5, ['carrierRefuses', ['packing', 'badlyPacked']], ['buyer']),
  when('seller.packaging', 4, ['requirement', 'carrier', ['!match', 'violate']], ['prohibited']),
  when('seller.tracking-invalid', 4, ['tracking', ['wrong', '!found', 'failed']]),
  when('seller.tracking-invalid', 4, ['tracking', 'lacksTrace']),
  when('seller.arbitration', 4, ['dispute', 'cancel']),
  when('seller.arbitration', 4, ['dispute', 'seller', ['refuse', 'failed', '!accept']]),
  when('seller.unspecified', 1, ['sellerCancels'], ['forBuyer', 'forOzon']),
  when('seller.unspecified', 3, ['sellerAway'], ['buyer', 'forNow']),
  when('seller.asked-ozon', 5, ['sellerAsks', 'cancel'], ['buyer', 'me']),
  when('seller.asked-ozon', 5, ['sellerWills', 'ozonCancels'], ['buyer', 'me']),
  when('seller.asked-ozon', 5, [['sellerAsks', 'sellerWills'], 'closedOrder', ['support', 'ozon']], ['buyer', 'me']),

  when('carrier.lost', 4, ['lost', ['carrier', 'inTransit']]),
  when('carrier.lost', 4, ['lost', 'order'], ['warehouse', 'seller', 'reserve']),
  when(
    'carrier.lost',
    4,
    ['notFound', 'order', ['carrier', 'inTransit']],
    ['tracking', 'address', 'buyer', 'seller', 'warehouse'],
  ),
  when('carrier.damaged', 4, ['damage', 'carrier'], ['carrierRefuses']),
  when('carrier.damaged', 4, ['damage', 'accident'], ['buyer']),
  when('carrier.damaged', 4, ['damage', 'inTransit'], ['warehouse']),
  when('carrier.not-delivered', 3, ['!deliver', ['order', 'goods', 'buyer', 'carrier', 'late', 'failed']], ['seller', '!suit']),
  when('carrier.not-delivered', 3, ['deliver', 'failed'], ['seller', 'notThat']),
  when('carrier.not-delivered', 3, ['backToSender'], ['customs', 'duty', 'passport']),
  when('carrier.not-delivered', 2, ['carrierReturn']),
  when('carrier.no-service', 4, ['region', '!serve']),
  when('carrier.no-service', 4, ['region', 'deliver', 'unavailable']),
  when('carrier.no-service', 4, [['region', 'address'], 'cannotReach']),
  when('carrier.no-service', 4, ['address', '!covers']),
  when('carrier.no-service', 4, ['outside'], ['packing']),
  when('carrier.not-registered', 4, ['register', ['!register', 'failed'], ['carrier', 'order']], ['tracking']),
  when('carrier.not-registered', 3, ['carrierRefuses']),

  when('warehouse.lost-or-damaged', 4, [['lost', 'damage'], 'warehouse'], ['seller', 'carrier', 'inTransit', 'remain']),
  when('warehouse.lost-or-damaged', 5, ['notFound', 'warehouse', 'ozon'], ['seller']),
  when('warehouse.reservation', 4, ['reserve', ['!reserve', 'failed', 'over', 'cancel', '!done']]),

  when('ozon.processing-failed', 3, ['process', ['!process', 'failed']], ['payment', 'seller', 'carrier']),
  when('ozon.processing-failed', 3, ['technical'], ['payment', 'seller', 'carrier', 'fraud', 'forNow']),
  when('ozon.rule-violation', 3, ['rules', 'violate'], ['transport', 'carrier', 'deliver', 'dispatch']),
  when('ozon.rule-violation', 3, ['fraud']),
  when('ozon.rule-violation', 3, ['limit', ['over', 'violate']], ['tooBig']),
  when('ozon.rule-violation', 3, ['forSale', 'prohibited']),
  when('ozon.rule-violation', 5, ['rules', 'prohibited', 'ozon'], ['transport', 'carrier', 'dangerousGoods', 'customs']),
  when('ozon.quality-check', 4, ['testPurchase']),
  when('ozon.quality-check', 2, ['check', 'ozon'], ['rules', 'fraud', 'technical']),
  when('ozon.quality-check', 4, ['check', 'purchase']),
  when('ozon.quality-check', 4, ['check', 'card'], ['handing', 'refuse']),
  when('ozon.quality-check', 4, ['ozon', 'card', 'compared'], ['handing', 'refuse', 'price']),
  when('ozon.pickup-closed', 4, ['pickup', ['closed', '!working']], ['!collect', 'forNow']),
  // Where nothing can be brought, nothing is prohibited.
  when('ozon.pickup-closed', 5, ['pickup', 'closed', 'prohibited'], ['!collect', 'forNow', 'goods']),
  when('ozon.pickup-closed', 4, ['pickup', 'closed', 'cancel'], ['!collect']),
  when('ozon.shipment-split', 4, ['split', 'cancel']),
  when('ozon.shipment-split', 4, ['split', ['order', 'goods'], 'because']),
  when('ozon.shipment-split', 4, [['wasSplit', 'goesOnElsewhere']], [], 'seller'),
  { ...when('ozon.shipment-split', 4, ['goesOnElsewhere'], [], 'buyer'), isWeak: true },
  when('ozon.unspecified', 1, ['ozonCancels'], ['forBuyer', 'forSeller']),
  when('ozon.unspecified', 1, ['automatic', 'cancel', ['order', 'ozon']]),
];

/**
 * Heads of Ozon's families: «Покупатель отказался при вручении: …», «Покупатель отменил заказ: …», «Возврат из службы
 * доставки: …». Where one is said, the cause is of these groups, whatever the tail; the first that is said decides.
 */
export const familyHeads: readonly (Pick<ReasonRule, 'needs' | 'not'> & { readonly groups: readonly string[] })[] = [
  // Who gives up the rest because a part was cancelled may do so at hand-over.
  { needs: ['partial', 'cancel', 'because'], groups: ['buyer', 'handover'] },
  { needs: ['refusal'], groups: ['handover'] },
  { needs: ['buyerCancels'], groups: ['buyer'] },
  { needs: ['carrierReturn'], groups: ['carrier', 'customs', 'seller', 'warehouse'] },
];
