import { describe, expect, it } from 'vitest';
import type { Cancellation, Moment } from '../../../lib/cancellation';
import { explain } from '../../../lib/explain/explain';
import type { CauseId } from '../../../lib/ozon/causes/causes';
import { beijing, buyerRecord, diagnosisOf, noon, sellerRecord } from './samples';

const at = (value: string): Moment => ({ value, precision: 'instant' });
const on = (value: string): Moment => ({ value, precision: 'day' });

function costOf(record: Cancellation, cause: CauseId = 'buyer.changed-mind', now = noon): string[] {
  return explain(record, diagnosisOf(cause), { now, timeZone: beijing }).cost.map(({ id }) => id);
}
const money = (orderedAt?: Moment, cancelledAt?: Moment, now = noon) =>
  costOf(buyerRecord({ orderedAt, cancelledAt }), 'buyer.changed-mind', now)[0];

describe('the buyer’s money', () => {
  it.each([
    ['5 h 59 min after ordering', '2026-08-20T04:01:00Z', 'money-held'],
    ['a second before 6 h', '2026-08-20T04:00:01Z', 'money-held'],
    ['exactly 6 h after', '2026-08-20T04:00:00Z', 'money-sent'],
    ['6 h 01 min after', '2026-08-20T03:59:00Z', 'money-sent'],
  ])('cancelled %s', (_, ordered, expected) => {
    expect(money(at(ordered), at('2026-08-20T10:00:00Z'))).toBe(expected);
  });

  it.each([
    ['from evening to early morning', '2026-08-19T22:00:00Z', '2026-08-20T03:59:00Z', 'money-held'],
    ['from evening to morning', '2026-08-19T22:00:00Z', '2026-08-20T04:01:00Z', 'money-sent'],
    ['across the turn of the year', '2025-12-31T21:00:00Z', '2026-01-01T02:59:59Z', 'money-held'],
  ])('is reckoned across midnight: %s', (_, ordered, cancelled, expected) => {
    const soonAfter = new Date(Date.parse(cancelled) + 60_000);
    for (const timeZone of [beijing, 'Europe/Moscow', 'America/New_York', 'Pacific/Kiritimati']) {
      const record = buyerRecord({ orderedAt: at(ordered), cancelledAt: at(cancelled) });
      const { cost } = explain(record, diagnosisOf('buyer.changed-mind'), { now: soonAfter, timeZone });
      expect(cost[0]?.id, timeZone).toBe(expected);
    }
  });

  it('is shown under Returns for two weeks, and afterwards nobody is sent there', () => {
    const record = buyerRecord({ cancelledAt: at('2026-08-01T10:00:00Z') });
    expect(costOf(record, 'buyer.changed-mind', new Date('2026-08-15T09:00:00Z'))).toContain('money-where');
    expect(costOf(record, 'buyer.changed-mind', new Date('2026-08-15T11:00:00Z'))).not.toContain('money-where');
  });

  it('is told from dates without a year as from others, and says that the year is assumed', () => {
    const day = (value: string): Moment => ({ value, precision: 'day', yearAssumed: true });
    expect(money(day('2026-08-18'), day('2026-08-20'))).toBe('money-sent');
    expect(money(day('2026-08-20'), day('2026-08-20'))).toBe('money-unsure');
    const { notes } = explain(buyerRecord({ cancelledAt: day('2026-08-20') }), diagnosisOf('unknown'), { now: noon });
    expect(notes).toContain('year-assumed');
  });

  it('is not told for certain from days alone, unless they lie far enough apart', () => {
    expect(money(on('2026-08-20'), on('2026-08-20'))).toBe('money-unsure');
    expect(money(on('2026-08-19'), on('2026-08-20'))).toBe('money-unsure');
    expect(money(on('2026-08-18'), on('2026-08-20'))).toBe('money-sent');
  });

  it('allows for any time zone where a day stands beside an instant', () => {
    expect(money(on('2026-08-18'), at('2026-08-19T20:00:00Z'))).toBe('money-sent');
    expect(money(on('2026-08-18'), at('2026-08-19T17:00:00Z'))).toBe('money-unsure'); // 18 August lasts until then at UTC-12, and 5 h more
    expect(money(at('2026-08-18T12:00:00Z'), on('2026-08-19'))).toBe('money-unsure');
  });

  it('does not depend on the zone where both times are exact, across midnight and summer time', () => {
    expect(money(at('2026-08-19T22:00:00Z'), at('2026-08-20T03:59:00Z'))).toBe('money-held');
    expect(money(at('2026-03-28T23:00:00Z'), at('2026-03-29T05:01:00Z'), new Date('2026-03-29T06:00:00Z'))).toBe('money-sent');
  });

  it('is left open where a time is missing, ahead of the clock, or out of order', () => {
    expect(money(undefined, at('2026-08-20T10:00:00Z'))).toBe('money-unsure');
    expect(money(at('2026-08-20T10:00:00Z'), undefined)).toBe('money-unsure');
    expect(money(at('2026-08-20T13:00:00Z'), at('2026-08-20T14:00:00Z'))).toBe('money-unsure');
    expect(money(at('2026-08-20T11:00:00Z'), at('2026-08-20T10:00:00Z'))).toBe('money-unsure');
  });

  it('is late once the usual three days are over', () => {
    const ordered = at('2026-08-10T10:00:00Z');
    expect(money(ordered, at('2026-08-17T12:00:00Z'))).toBe('money-sent');
    expect(money(ordered, at('2026-08-17T11:59:59Z'))).toBe('money-late');
    expect(money(at('2026-08-01T10:00:00Z'), at('2026-08-01T11:00:00Z'))).toBe('money-held'); // it never left
  });

  it('was never taken, or goes on with the goods, where the cause says so', () => {
    expect(costOf(buyerRecord(), 'payment.not-paid')).toEqual(['money-unpaid']);
    expect(costOf(buyerRecord(), 'ozon.shipment-split')).toEqual(['money-moved']);
    expect(costOf(buyerRecord({ state: 'requested' }))).toEqual(['money-request']);
  });

  it('comes with the delivery fee before the hand-over only', () => {
    expect(costOf(buyerRecord(), 'seller.out-of-stock')).toContain('fee-returned');
    expect(costOf(buyerRecord(), 'handover.changed-mind')).toContain('fee-kept');
    expect(costOf(buyerRecord(), 'buyer.changed-mind')).toContain('fee-depends');
  });
});

describe('what it costs the seller', () => {
  it('tells the charges of cross-border shops only where they may hold', () => {
    expect(costOf(sellerRecord(), 'seller.out-of-stock')).toEqual(['index-counted', 'charges-crossborder', 'stay']);
    expect(costOf(sellerRecord({ scheme: 'FBS' }), 'seller.out-of-stock')).toEqual([
      'index-counted',
      'charges-elsewhere',
      'stay',
    ]);
    expect(costOf(sellerRecord({ scheme: 'FBO' }), 'seller.out-of-stock')).toEqual(['fbo']);
  });

  it('says “if” where the verdict is only inferred, or hangs on a cause that is only likely', () => {
    const inferred = ['index-if-counted', 'charges-crossborder', 'stay-or-return'];
    expect(costOf(sellerRecord(), 'buyer.at-seller-request')).toEqual(inferred);
    expect(costOf(sellerRecord({ affectsRating: true }), 'buyer.at-seller-request')).toContain('index-counted');
    const likely = explain(sellerRecord(), diagnosisOf('seller.price-error', { confidence: 'likely', by: 'rule' }), {
      now: noon,
    });
    expect(likely.cost.map(({ id }) => id)).toContain('index-if-counted');
  });

  it('charges nothing for what does not count, and says “if” where nobody knows', () => {
    expect(costOf(sellerRecord(), 'buyer.changed-mind')).toEqual(['index-untouched', 'stay-or-return']);
    expect(costOf(sellerRecord(), 'unknown')).toEqual(['index-if-counted', 'stay-or-return']);
    expect(costOf(sellerRecord({ state: 'requested' }))).toEqual(['request-open']);
  });

  it('knows where the goods go', () => {
    expect(costOf(sellerRecord(), 'handover.unsuitable')).toContain('refused');
    expect(costOf(sellerRecord(), 'carrier.lost')).toContain('lost');
    expect(costOf(sellerRecord({ scheme: 'FBO' }), 'handover.unsuitable')).toContain('fbo');
    expect(costOf(sellerRecord({ scheme: 'FBO' }), 'carrier.lost')).toContain('lost');
    expect(costOf(sellerRecord({ scheme: 'FBO' }), 'warehouse.lost-or-damaged')).toContain('damaged'); // not searched for if damaged
  });
});
