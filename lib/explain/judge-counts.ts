import type { Cancellation } from '../cancellation';
import type { Diagnosis } from '../classify/diagnose';
import { causes, type CauseFacts } from '../ozon/causes/causes';
import type { RuleId } from '../ozon/advice/rules';
import type { Counts } from './explanation';
import { findToldParty } from '../classify/find-told-party';

/**
 * Whether a cancellation counts against the seller. Ozon's mark on the order always wins; the rules of the cause hold
 * as long as nothing on the page speaks against them. "All cancellations through the seller account count" is such a
 * thing, and so is a buyer who pressed cancel over a cause of the seller's: then Ozon alone knows.
 * @param rule the rule that the cause's verdict rests on
 */
export function judgeCounts(record: Cancellation, diagnosis: Diagnosis, rule: RuleId | undefined): Counts {
  if (record.affectsRating !== undefined) return { verdict: record.affectsRating ? 'yes' : 'no', basis: 'mark' };
  if (record.state === 'requested') return { verdict: 'no', basis: 'request', rule: 'counts.request-approved' };
  const told = findToldParty(record);
  const facts: CauseFacts = causes[diagnosis.cause];
  if (record.scheme === 'FBO' && (facts.counts !== 'no' || told === 'seller')) return { verdict: 'unknown', basis: 'fbo' };
  if (facts.counts === 'unknown' || diagnosis.confidence === 'unknown') return { verdict: 'unknown', basis: 'unsaid' };
  if (facts.counts === 'no' && told === 'seller') {
    return { verdict: 'unknown', basis: 'seller-pressed', rule: 'counts.seller-account' };
  }
  if (facts.counts === 'yes' && told === 'buyer' && facts.party !== 'buyer')
    return { verdict: 'unknown', basis: 'buyer-pressed' };
  return {
    verdict: facts.counts,
    basis: facts.inferred || !rule ? 'inferred' : 'rule',
    ...(rule && { rule }),
    ...(diagnosis.confidence === 'likely' && diagnosis.by !== 'party' && { ifCauseIsRight: true }),
  };
}
