import type { Cancellation } from '../cancellation';
import type { SellerAdvice } from '../ozon/advice/advice';
import { linkTo, type PlaceId } from '../ozon/pages/links';
import {
  buyerSteps,
  deadlinesOfOpenOrders,
  sellerSteps,
  type BuyerStepId,
  type SellerStepId,
  type StepFacts,
} from '../ozon/advice/steps';
import { findDue } from './deadlines';
import type { Clock } from './due';
import type { Counts, ExplainedStep } from './explanation';

const mostSteps = 4;
const fewestSteps = 2;

/** For goods from Ozon's warehouse: nothing was packed, handed over or counted by the seller. */
const forFbo: Partial<Record<SellerStepId, SellerStepId | null>> = {
  'keep-parcel': 'fbo-return',
  'return-goods': 'fbo-return',
  'follow-return': 'fbo-return',
  'fetch-uncollected': 'fbo-return',
  'inspect-return': 'fbo-return',
  'zero-stock': 'ask-reason',
  'check-reserved-stock': 'ask-reason',
  'ask-carrier': 'ask-reason',
  'gather-proof': 'ask-reason',
  'check-tracking': 'ask-reason',
  'check-packaging': 'ask-reason',
  'compare-packing': 'ask-reason',
  'change-method': 'ask-reason',
  'find-new-posting': 'ask-reason',
  'find-first-item': null,
  'find-comment': 'ask-reason',
  'read-dispute': 'ask-reason',
  'let-buyer-cancel': null,
  appeal: null,
  'check-counted': null,
  'check-open-orders': null,
  'check-due-orders': null,
  'dispute-charge': null,
  'replace-tracking': null,
};

/**
 * The seller's steps for this very order: those of the cause, without what this order needs no more and with what its
 * own mark asks for.
 */
export function chooseSellerSteps(record: Cancellation, advice: SellerAdvice, counts: Counts): SellerStepId[] {
  let steps: SellerStepId[] = [...advice.steps];
  if (record.scheme === 'FBO') steps = steps.flatMap((id) => replaceForFbo(id));
  if (record.scheme === 'FBS') steps = steps.filter((id) => id !== 'let-buyer-cancel'); // requests are an rFBS matter
  if (counts.basis === 'mark') {
    if (counts.verdict === 'no')
      steps = steps.filter((id) => id !== 'appeal' && id !== 'dispute-charge' && id !== 'check-counted');
    else if (!steps.includes('appeal') && record.state === 'cancelled' && advice.message !== 'counted')
      steps = ['appeal', ...steps.filter((id) => id !== 'nothing-else')];
  }
  const unique = [...new Set(steps)];
  for (const id of ['ask-reason', 'nothing-else'] as const) {
    if (unique.length < fewestSteps && !unique.includes(id)) unique.push(id);
  }
  return unique.slice(0, mostSteps);
}

function replaceForFbo(id: SellerStepId): SellerStepId[] {
  const other = forFbo[id];
  if (other === null) return [];
  return [other ?? id];
}

/** Adds to a seller's step where it is done and by when. */
export function completeSellerStep(id: SellerStepId, record: Cancellation, clock: Clock): ExplainedStep<SellerStepId> {
  return { id, ...complete(sellerSteps[id], record, clock) };
}

/** Adds to a buyer's step where it is done and by when. */
export function completeBuyerStep(id: BuyerStepId, record: Cancellation, clock: Clock): ExplainedStep<BuyerStepId> {
  return { id, ...complete(buyerSteps[id], record, clock) };
}

function complete({ place, deadline, rule }: StepFacts, record: Cancellation, clock: Clock): Omit<ExplainedStep<never>, 'id'> {
  const found = place === 'returnsOfScheme' ? returnsOf(record) : place;
  const url = found && linkTo(found, record);
  const due = deadline && findDue(deadline, record, clock);
  const isLeftBehind = record.state === 'cancelled' && deadline && deadlinesOfOpenOrders.includes(deadline);
  return {
    ...(found && url && { place: found, url }),
    ...(deadline && (!isLeftBehind || due?.passed) && { deadline: { id: deadline, ...(due && { due }) } }),
    ...(rule && { rule }),
  };
}

function returnsOf({ scheme }: Cancellation): PlaceId {
  if (scheme === 'FBO') return 'returnsFbo';
  return scheme === 'rFBS' ? 'returnsRfbs' : 'returnsFbs';
}
