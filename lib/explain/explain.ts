import type { Cancellation } from '../cancellation';
import type { Diagnosis } from '../classify/diagnose';
import type { SellerAdvice, SellerMessageId } from '../ozon/advice/advice';
import { buyerAdvice, buyerRequestAdvice } from '../ozon/advice/buyer-advice';
import { sellerAdvice, sellerRequestAdvice } from '../ozon/advice/seller-advice';
import { chooseNotes } from './choose-notes';
import { chooseSellerSteps, completeBuyerStep, completeSellerStep } from './choose-steps';
import type { Clock } from './due';
import type { Counts, Explanation, Repeats } from './explanation';
import { findCauser } from './find-causer';
import { findToldParty } from '../classify/find-told-party';
import { judgeCounts } from './judge-counts';
import { keepReadableTimes } from './readable-times';
import { reckonBuyerCost, reckonSellerCost } from './reckon-cost';

export interface ExplainOptions extends Clock {
  /** From the history: how often this product was cancelled for this cause lately. */
  readonly repeats?: Repeats;
}

/**
 * What follows from a cancellation for the one who reads of it. Pure: the same record, diagnosis and time give the same
 * explanation. No words: `describeCancellation` finds them.
 */
export function explain(given: Cancellation, diagnosis: Diagnosis, options: ExplainOptions): Explanation {
  const record = keepReadableTimes(given);
  const requested = record.state === 'requested';
  const causer = requested ? undefined : findCauser(diagnosis);
  const common = {
    ...diagnosis,
    state: record.state,
    partyInferred: diagnosis.party !== 'unknown' && findToldParty(record) === undefined,
    ...(causer && { causer }),
  };

  if (record.side === 'buyer') {
    const advice = requested ? buyerRequestAdvice : buyerAdvice[diagnosis.cause];
    return {
      ...common,
      reader: 'buyer',
      cost: reckonBuyerCost(record, advice, options),
      steps: advice.steps.map((id) => completeBuyerStep(id, record, options)),
      prevent: advice.prevent,
      notes: chooseNotes(record, diagnosis, advice.notes ?? [], undefined, options),
      message: advice.message,
    };
  }

  const advice = requested ? sellerRequestAdvice : sellerAdvice[diagnosis.cause];
  const counts = judgeCounts(record, diagnosis, advice.rule);
  return {
    ...common,
    reader: 'seller',
    counts,
    cost: reckonSellerCost(record, advice, counts),
    steps: chooseSellerSteps(record, advice, counts).map((id) => completeSellerStep(id, record, options)),
    prevent: advice.prevent,
    ...(options.repeats && options.repeats.count > 1 && { repeats: options.repeats }),
    notes: chooseNotes(record, diagnosis, advice.notes ?? [], counts, options),
    message: chooseSellerMessage(record, advice, counts),
  };
}

const aboutTheIndex: readonly SellerMessageId[] = ['reason', 'contest', 'asked-in-chat', 'counted', 'confirm'];

/**
 * Nobody contests what Ozon's mark already grants, a mark against the seller is worth contesting, and nobody asks to
 * confirm what is not known. An FBO order has no place in the index that the other messages speak of.
 */
function chooseSellerMessage({ scheme }: Cancellation, { message }: SellerAdvice, counts: Counts): SellerMessageId {
  if (scheme === 'FBO' && aboutTheIndex.includes(message)) return 'fbo-reason';
  if (counts.verdict === 'unknown' && message === 'confirm') return 'counted';
  if (counts.basis !== 'mark') return message;
  if (counts.verdict === 'no') return message === 'contest' || message === 'counted' ? 'confirm' : message;
  return message === 'confirm' || message === 'goods' ? 'contest' : message;
}
