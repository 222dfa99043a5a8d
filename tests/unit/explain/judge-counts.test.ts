import { describe, expect, it } from 'vitest';
import type { Cancellation } from '../../../lib/cancellation';
import type { Diagnosis } from '../../../lib/classify/diagnose';
import { describeDiagnosis } from '../../../lib/explain/describe';
import { explain } from '../../../lib/explain/explain';
import { causeIds, causes, type CauseFacts, type CauseId } from '../../../lib/ozon/causes/causes';
import { sellerAdvice } from '../../../lib/ozon/advice/seller-advice';
import { diagnosisOf, noon, sellerRecord } from './samples';

function explainSeller(cause: CauseId, change: Partial<Cancellation> = {}, diagnosis: Partial<Diagnosis> = {}) {
  const explanation = explain(sellerRecord(change), diagnosisOf(cause, diagnosis), { now: noon });
  if (explanation.reader !== 'seller') throw new Error('the record is a seller’s');
  return explanation;
}
const judge = (...args: Parameters<typeof explainSeller>) => explainSeller(...args).counts;
const lineOf = (cause: CauseId, change: Partial<Cancellation> = {}) =>
  describeDiagnosis(sellerRecord(change), diagnosisOf(cause), 'en', { now: noon }).counts;

describe('whether it counts', () => {
  it('follows Ozon’s mark before any rule', () => {
    for (const cause of causeIds) {
      expect(judge(cause, { affectsRating: true })).toEqual({ verdict: 'yes', basis: 'mark' });
      expect(judge(cause, { affectsRating: false, scheme: 'FBO', party: 'seller' })).toEqual({ verdict: 'no', basis: 'mark' });
    }
  });

  it('follows the rule of the cause where Ozon says nothing', () => {
    for (const cause of causeIds) expect(judge(cause).verdict, cause).toBe(causes[cause].counts);
  });

  it('says of each verdict by rule where it comes from, and of an inferred one that it is inferred', () => {
    for (const cause of causeIds) {
      const facts: CauseFacts = causes[cause];
      if (facts.counts === 'unknown') continue;
      const counts = judge(cause);
      if (facts.inferred) expect(counts.basis, cause).toBe('inferred');
      if (counts.basis === 'rule') expect(counts.rule, cause).toBe(sellerAdvice[cause].rule);
    }
    expect(lineOf('seller.out-of-stock')?.line.source?.label).toBe('Ozon’s help, “Quality metrics”, as of September 2026');
    expect(lineOf('customs.duty-unpaid')?.line.source?.label).toContain('Derived from');
    expect(lineOf('customs.duty-unpaid')?.line.text).toContain('No rule says so');
  });

  it('is not known where the one who pressed speaks against the cause', () => {
    expect(judge('carrier.lost', { party: 'seller' })).toMatchObject({ verdict: 'unknown', basis: 'seller-pressed' });
    expect(judge('buyer.changed-mind', { initiator: 'Продавец' })).toMatchObject({ verdict: 'unknown', basis: 'seller-pressed' });
    expect(judge('seller.out-of-stock', { party: 'buyer' })).toMatchObject({ verdict: 'unknown', basis: 'buyer-pressed' });
    expect(judge('buyer.at-seller-request', { party: 'buyer' })).toMatchObject({ verdict: 'yes' });
    expect(judge('seller.not-shipped', { party: 'ozon' })).toMatchObject({ verdict: 'yes', basis: 'rule' });
  });

  it('is not known for orders from Ozon’s warehouse that would count elsewhere', () => {
    expect(judge('seller.defective', { scheme: 'FBO' })).toEqual({ verdict: 'unknown', basis: 'fbo' });
    expect(judge('buyer.changed-mind', { scheme: 'FBO' }).verdict).toBe('no');
  });

  it('puts no order from Ozon’s warehouse near the error index, which knows none', () => {
    for (const cause of ['unknown', 'ozon.unspecified', 'carrier.not-registered', 'customs.rejected'] as const)
      expect(judge(cause, { scheme: 'FBO' }), cause).toEqual({ verdict: 'unknown', basis: 'fbo' });
    expect(judge('carrier.lost', { scheme: 'FBO', party: 'seller' })).toEqual({ verdict: 'unknown', basis: 'fbo' });
    for (const cause of causeIds) {
      const { cost } = explainSeller(cause, { scheme: 'FBO' });
      expect(
        cost.map(({ id }) => id).filter((id) => id === 'index-counted' || id === 'index-if-counted'),
        cause,
      ).toEqual([]);
    }
  });

  it('hangs on the cause where the cause is only likely', () => {
    expect(judge('seller.out-of-stock', {}, { confidence: 'likely', by: 'rule' }).ifCauseIsRight).toBe(true);
    expect(judge('buyer.unspecified', { party: 'buyer' }, { confidence: 'likely', by: 'party' }).ifCauseIsRight).toBeUndefined();
    expect(judge('seller.out-of-stock', {}, { confidence: 'unknown' })).toEqual({ verdict: 'unknown', basis: 'unsaid' });
  });

  it('does not count while a request is open', () => {
    expect(judge('buyer.changed-mind', { state: 'requested' })).toMatchObject({ verdict: 'no', basis: 'request' });
  });
});

describe('what Ozon’s mark changes', () => {
  it('asks for an appeal where the rules would not count it', () => {
    const marked = explainSeller('buyer.changed-mind', { affectsRating: true });
    expect(marked.steps[0]?.id).toBe('appeal');
    expect(marked.message).toBe('contest');
    expect(marked.notes[0]).toBe('mark-against-rule');
  });

  it('takes the appeal away where nothing is held against the seller', () => {
    const spared = explainSeller('seller.not-shipped', { affectsRating: false });
    expect(spared.steps.map(({ id }) => id)).toEqual(['gather-proof', 'check-due-orders']);
    expect(spared.message).toBe('confirm');
    expect(spared.notes[0]).toBe('mark-spares-you');
  });

  it('does not send a seller to contest a fault of their own', () => {
    expect(explainSeller('seller.out-of-stock', { affectsRating: true }).steps.map(({ id }) => id)).not.toContain('appeal');
  });
});

describe('the traps', () => {
  it('tells those that the record itself lays', () => {
    expect(explainSeller('seller.not-shipped', { cancelledAfterShip: true }).notes).toContain('after-packing');
    expect(explainSeller('unknown', { reasonId: 508 }).notes).toContain('reason-id-ambiguous');
    expect(explainSeller('buyer.unspecified', { reasonId: 508, reasonText: 'Покупатель отменил заказ' }).notes).not.toContain(
      'reason-id-ambiguous',
    );
    expect(explainSeller('unknown', { disputed: true }).notes).toContain('channels-disagree');
  });

  it('ties prevention to what happened before', () => {
    const view = describeDiagnosis(sellerRecord(), diagnosisOf('seller.out-of-stock'), 'en', {
      now: noon,
      repeats: { count: 3, days: 14, scope: 'cause' },
    });
    expect(view.prevent[0]).toBe('The same product was cancelled for this reason 3 times within 14 days. Deal with it first.');
    const once = describeDiagnosis(sellerRecord(), diagnosisOf('seller.out-of-stock'), 'en', {
      now: noon,
      repeats: { count: 1, days: 14, scope: 'cause' },
    });
    expect(once.prevent[0]).not.toContain('14 days');
  });
});
