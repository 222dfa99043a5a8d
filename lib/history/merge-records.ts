/**
 * Joins two readings of one cancellation. Field by field: what was read beats what was not; of two values the one from
 * the better channel stays, else the newer one. Nothing that was ever read is lost.
 */
import { type Cancellation, channels, type Evidence, type Moment } from '../cancellation';
import { mergeEvidence } from './merge-evidence';
import { mergeProducts } from './merge-products';

/** The fields that are chosen one by one, each with the evidence that speaks for it. */
const chosenFields = {
  status: 'status',
  postingNumber: 'postingNumber',
  orderNumber: 'orderNumber',
  parcelId: 'parcelId',
  shopId: 'shopId',
  scheme: 'scheme',
  orderedAt: 'orderedAt',
  cancelledAt: 'cancelledAt',
  autoApproveAt: 'autoApproveAt',
  initiator: 'initiator',
  party: 'initiator',
  reasonText: 'reasonText',
  reasonId: 'reasonId',
  affectsRating: 'affectsRating',
  cancelledAfterShip: 'cancelledAfterShip',
} as const satisfies Partial<Record<keyof Cancellation, Evidence['field']>>;
type ChosenField = keyof typeof chosenFields;

/**
 * @param stored what the history holds
 * @param read a reading of the same cancellation (see identity.ts); which of the two was read later does not matter
 */
export function mergeRecords(stored: Cancellation, read: Cancellation): Cancellation {
  const [older, newer] = stored.readAt <= read.readAt ? [stored, read] : [read, stored];
  const merged: Cancellation = { ...older, ...newer };
  const outdone = new Set<Evidence['field']>();

  for (const field of Object.keys(chosenFields) as ChosenField[]) {
    if (!keepsOlder(older, newer, field)) continue;
    Object.assign(merged, { [field]: older[field] });
    if (newer[field] !== undefined) outdone.add(chosenFields[field]);
  }
  if (isWithdrawn(older, newer)) {
    merged.state = older.state;
    outdone.add('state');
  }
  merged.products = mergeProducts(older, newer);
  if (older.disputed || newer.disputed) merged.disputed = true;
  merged.evidence = mergeEvidence(older.evidence, newer.evidence, outdone);
  return merged;
}

/** A request that was granted stays granted, whatever an outdated page still shows. */
function isWithdrawn(older: Cancellation, newer: Cancellation): boolean {
  return older.state === 'cancelled' && newer.state === 'requested';
}

function keepsOlder(older: Cancellation, newer: Cancellation, field: ChosenField): boolean {
  const [before, now] = [older[field], newer[field]];
  if (before === undefined || now === undefined) return before !== undefined;
  if (field === 'status' && older.state !== newer.state) return isWithdrawn(older, newer);
  if (typeof before === 'object' && typeof now === 'object' && exactness(before) !== exactness(now))
    return exactness(before) > exactness(now);
  return rankOf(older, chosenFields[field]) < rankOf(newer, chosenFields[field]);
}

/** An instant says more than a day, a date with its year more than one without. */
function exactness(moment: Moment): number {
  return (moment.precision === 'instant' ? 2 : 0) + (moment.yearAssumed ? 0 : 1);
}

/** The place of the channel that a field was read from, best first; the last place for a field without evidence. */
function rankOf(record: Cancellation, field: Evidence['field']): number {
  const ranks = record.evidence.filter((item) => item.used && item.field === field).map((item) => channels.indexOf(item.channel));
  return Math.min(channels.length, ...ranks);
}
