/**
 * The identifiers of causes: a contract. They stand in records, in `data-cause` attributes, exports and statistics.
 * The part before the dot is the group: where the cause lies.
 *
 * `party` is who pressed cancel when Ozon names nobody; `counts` is whether it counts against the seller by rule
 * (Ozon's own flag for the order always wins); `inferred` marks verdicts that no source states in so many words.
 * Source: Ozon's help for sellers (quality metrics; cancellations by Ozon, by customers), as of autumn 2026.
 */
export const causes = {
  'buyer.changed-mind': { party: 'buyer', counts: 'no' },
  'buyer.found-cheaper': { party: 'buyer', counts: 'no' },
  'buyer.delivery-date': { party: 'buyer', counts: 'no' },
  'buyer.reordering': { party: 'buyer', counts: 'no' },
  'buyer.promo-not-applied': { party: 'buyer', counts: 'no' },
  'buyer.wrong-address': { party: 'buyer', counts: 'no' },
  'buyer.partial-order': { party: 'buyer', counts: 'no' },
  'buyer.unspecified': { party: 'buyer', counts: 'no' },
  'buyer.at-seller-request': { party: 'buyer', counts: 'yes', inferred: true },
  'buyer.asked-seller': { party: 'seller', counts: 'yes' },
  'handover.unsuitable': { party: 'buyer', counts: 'no' },
  'handover.wrong-item': { party: 'buyer', counts: 'no' },
  'handover.quality': { party: 'buyer', counts: 'no' },
  'handover.incomplete': { party: 'buyer', counts: 'no' },
  'handover.changed-mind': { party: 'buyer', counts: 'no' },
  'handover.price': { party: 'buyer', counts: 'no' },
  'handover.refused': { party: 'buyer', counts: 'no' },
  'handover.not-collected': { party: 'buyer', counts: 'no' },
  'payment.not-paid': { party: 'ozon', counts: 'no' },
  'customs.passport-missing': { party: 'ozon', counts: 'no', inferred: true },
  'customs.duty-unpaid': { party: 'ozon', counts: 'no', inferred: true },
  'customs.rejected': { party: 'ozon', counts: 'unknown' },
  'seller.out-of-stock': { party: 'seller', counts: 'yes' },
  'seller.defective': { party: 'seller', counts: 'yes' },
  'seller.price-error': { party: 'seller', counts: 'yes' },
  'seller.not-shipped': { party: 'ozon', counts: 'yes' },
  'seller.prohibited-goods': { party: 'carrier', counts: 'yes' },
  'seller.packaging': { party: 'carrier', counts: 'yes' },
  'seller.tracking-invalid': { party: 'ozon', counts: 'yes', inferred: true },
  'seller.arbitration': { party: 'seller', counts: 'yes' },
  'seller.unspecified': { party: 'seller', counts: 'yes' },
  'seller.asked-ozon': { party: 'ozon', counts: 'yes', inferred: true },
  'carrier.lost': { party: 'carrier', counts: 'no' },
  'carrier.damaged': { party: 'carrier', counts: 'no' },
  'carrier.not-delivered': { party: 'carrier', counts: 'no', inferred: true },
  'carrier.no-service': { party: 'carrier', counts: 'no', inferred: true },
  'carrier.not-registered': { party: 'carrier', counts: 'unknown' },
  'warehouse.lost-or-damaged': { party: 'ozon', counts: 'no', inferred: true },
  'warehouse.reservation': { party: 'ozon', counts: 'unknown' },
  'ozon.processing-failed': { party: 'ozon', counts: 'no' },
  'ozon.rule-violation': { party: 'ozon', counts: 'unknown' },
  'ozon.quality-check': { party: 'ozon', counts: 'no', inferred: true },
  'ozon.pickup-closed': { party: 'ozon', counts: 'no', inferred: true },
  'ozon.shipment-split': { party: 'ozon', counts: 'no', inferred: true },
  'ozon.unspecified': { party: 'ozon', counts: 'unknown' },
  unknown: { party: 'unknown', counts: 'unknown' },
} as const satisfies Record<string, CauseFacts>;

/** What the rules say of a cause, for the order whose page says nothing itself. */
export interface CauseFacts {
  readonly party: Party;
  readonly counts: 'yes' | 'no' | 'unknown';
  /** True where the verdict is inferred from other rules, not stated by a source. */
  readonly inferred?: true;
}

/** Who pressed cancel, as Ozon tells it. Not the same as who caused it. */
export type Party = (typeof parties)[number];
export const parties = ['buyer', 'seller', 'ozon', 'carrier', 'unknown'] as const;

export type CauseId = keyof typeof causes;
export const causeIds = Object.keys(causes) as [CauseId, ...CauseId[]];

/** Where a cause lies: the part of its id before the dot. */
export type CauseGroup = CauseId extends infer Id ? (Id extends `${infer Group}.${string}` ? Group : Id) : never;

/** @returns the group of a cause, as `buyer` of `buyer.found-cheaper` */
export function groupOf(cause: CauseId): CauseGroup {
  return cause.split('.')[0] as CauseGroup;
}

/** True for what says who cancelled, and not why. */
export function isUnspecified(cause: CauseId): boolean {
  return cause.endsWith('.unspecified');
}
