/** Cancellation → cause, party and how sure that is. A pure function: nothing of it is ever stored. */
import type { Cancellation } from '../cancellation';
import { causes, type CauseId, type Party } from '../ozon/causes/causes';
import { splitWords } from '../ozon/words/status-words';
import { findToldParty } from './find-told-party';
import { isReturnReason, type Classify } from './known-reason';
import { normaliseWords } from './normalise';

export interface Diagnosis {
  cause: CauseId;
  /** Who pressed cancel: Ozon's word where it told one. Not the same as who caused it. */
  party: Party;
  confidence: 'certain' | 'likely' | 'unknown';
  /** What the cause was told from. */
  by: 'text' | 'rule' | 'status' | 'party' | 'none';
}

/**
 * Tells why an order was cancelled, as far as the record says.
 * The text decides, since one reason id stands for several texts; Ozon's initiator stays the party even where the
 * text points to somebody else. Ozon's ids and flags never make a cause.
 */
export function diagnoseWith(record: Cancellation, classify: Classify): Diagnosis {
  const told = findToldParty(record);
  const found = findCause(record, classify);
  if (found) return { ...found, party: told ?? causes[found.cause].party };
  // Words that nobody understands may say anything: the party alone must not make a cause of them.
  const isUnread = Boolean(record.reasonText?.trim());
  if (told === undefined || told === 'carrier' || isUnread)
    return { cause: 'unknown', party: told ?? 'unknown', confidence: 'unknown', by: 'none' };
  return { cause: `${told}.unspecified`, party: told, confidence: 'likely', by: 'party' };
}

function findCause(record: Cancellation, classify: Classify): Omit<Diagnosis, 'party'> | undefined {
  const text = record.reasonText;
  const reason = !text || isReturnReason(text) ? undefined : classify(text, record.side);
  const sure = record.disputed ? 'likely' : 'certain';
  if (reason) return { cause: reason.cause, by: reason.by, confidence: reason.by === 'text' ? sure : 'likely' };
  return isSplit(record.status) ? { cause: 'ozon.shipment-split', confidence: sure, by: 'status' } : undefined;
}

/** True for a status that tells why as well: «Отменено из-за разделения отправления». */
export function isSplit(status = ''): boolean {
  return splitWords.includes(normaliseWords(status));
}
