import type { Cancellation } from '../cancellation';
import type { Diagnosis } from '../classify/diagnose';
import type { NoteId } from '../ozon/advice/advice';
import { causes } from '../ozon/causes/causes';
import { isAhead, type Clock } from './due';
import type { Counts } from './explanation';

/**
 * The traps to tell of: those of the cause, and those that this record itself lays.
 * @param counts absent on the buyer's side
 */
export function chooseNotes(
  record: Cancellation,
  diagnosis: Diagnosis,
  ofCause: readonly NoteId[],
  counts: Counts | undefined,
  clock: Clock,
): NoteId[] {
  const notes = [...ofCause];
  if (counts?.basis === 'mark') {
    const byRule = causes[diagnosis.cause].counts;
    if (counts.verdict === 'yes' && byRule === 'no') notes.unshift('mark-against-rule');
    if (counts.verdict === 'no' && byRule === 'yes') notes.unshift('mark-spares-you');
  }
  if (record.side === 'seller' && record.cancelledAfterShip) notes.push('after-packing');
  if (record.reasonId !== undefined && !record.reasonText) notes.push('reason-id-ambiguous');
  if (record.disputed) notes.push('channels-disagree');
  const moments = [record.orderedAt, record.cancelledAt].filter((moment) => moment !== undefined);
  if (moments.some((moment) => isAhead(moment, clock))) notes.push('clock-wrong');
  else if (moments.some((moment) => moment.yearAssumed)) notes.push('year-assumed');
  if (record.side === 'buyer') notes.push('official-chat');
  return [...new Set(notes)];
}
