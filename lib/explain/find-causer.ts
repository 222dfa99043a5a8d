import type { Diagnosis } from '../classify/diagnose';
import { groupOf, type CauseGroup, type CauseId, type Party } from '../ozon/causes/causes';

/** Payment and customs are left out: their texts say who did not pay or give data, and a bank or a broker may be behind it. */
const causerOfGroup: Partial<Record<CauseGroup, Party>> = {
  buyer: 'buyer',
  handover: 'buyer',
  seller: 'seller',
  carrier: 'carrier',
  warehouse: 'ozon',
  ozon: 'ozon',
};
const causerOfCause: Partial<Record<CauseId, Party>> = {
  'handover.wrong-item': 'unknown', // the buyer refused, for a fault that seller, carrier or warehouse made
  'handover.quality': 'unknown',
  'handover.incomplete': 'unknown',
  'buyer.partial-order': 'unknown',
  'buyer.delivery-date': 'unknown', // the seller, the carrier or Ozon may have moved the date
  'carrier.not-registered': 'unknown', // Ozon does not say on whose side it failed
  'warehouse.reservation': 'unknown',
  'ozon.shipment-split': 'unknown',
  'ozon.rule-violation': 'unknown', // Ozon's decision over what somebody else did
  'ozon.unspecified': 'unknown',
};
/** Their texts say already who pressed and who wanted it. */
const toldByText: readonly CauseId[] = ['buyer.at-seller-request', 'buyer.asked-seller', 'seller.asked-ozon'];

/**
 * Who caused a cancellation, where that is somebody else than the one who pressed cancel.
 * @returns undefined where it is the same one, where either is not known, or where the cause's own text tells it
 */
export function findCauser({ cause, party }: Diagnosis): Party | undefined {
  if (party === 'unknown' || toldByText.includes(cause)) return undefined;
  const causer = causerOfCause[cause] ?? causerOfGroup[groupOf(cause)] ?? 'unknown';
  return causer === 'unknown' || causer === party ? undefined : causer;
}
