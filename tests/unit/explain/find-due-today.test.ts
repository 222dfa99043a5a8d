import { describe, expect, it } from 'vitest';
import { findDueToday } from '../../../lib/explain/find-due-today';
import { makeRecord } from '../history/sample-records';

const clock = { now: new Date('2026-09-14T09:00:00Z'), timeZone: 'Europe/Moscow' };
const request = (value: string) => makeRecord({ state: 'requested', autoApproveAt: { value, precision: 'instant' } });
const marked = { reasonText: 'Покупатель отменил заказ: нашел дешевле', party: 'buyer', affectsRating: true } as const;
const cancelledAt = (value: string) => ({ value, precision: 'instant' }) as const;

describe('what cannot wait', () => {
  it('is a request that approves itself, on whatever day, until it has', () => {
    expect(findDueToday(request('2026-09-14T15:00:00Z'), clock)?.id).toBe('request');
    expect(findDueToday(request('2026-09-16T15:00:00Z'), clock)?.id).toBe('request');
    expect(findDueToday(request('2026-09-14T08:00:00Z'), clock)).toBeUndefined();
    expect(findDueToday(makeRecord({ state: 'requested' }), clock)).toBeUndefined();
  });

  it('is a cancellation of today that can be contested today, and none of yesterday', () => {
    expect(findDueToday(makeRecord({ ...marked, cancelledAt: cancelledAt('2026-09-14T05:00:00Z') }), clock)?.id).toBe('appeal');
    expect(findDueToday(makeRecord({ ...marked, cancelledAt: cancelledAt('2026-09-12T05:00:00Z') }), clock)).toBeUndefined();
    expect(findDueToday(makeRecord(marked), clock)).toBeUndefined();
  });
});
