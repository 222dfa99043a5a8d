import { describe, expect, it } from 'vitest';
import type { Moment } from '../../../lib/cancellation';
import { planRequests } from '../../../lib/reminders/plan-requests';
import { makeRecord } from '../history/sample-records';

const now = new Date('2026-09-14T09:00:00Z');
const request = (value: string, precision: Moment['precision'] = 'instant', postingNumber = '10000001-0007-1') =>
  makeRecord({ state: 'requested', postingNumber, autoApproveAt: { value, precision } });
const remindAt = (value: string) => planRequests([request(value)], {}, now).map((one) => one.remindAt.toISOString());

describe('the reminder of a request', () => {
  it('comes three hours before it approves itself, in the past where less is left, and not once it has', () => {
    expect(remindAt('2026-09-15T12:00:00.000Z')).toEqual(['2026-09-15T09:00:00.000Z']);
    expect(remindAt('2026-09-14T10:00:00.000Z')).toEqual(['2026-09-14T07:00:00.000Z']);
    expect(remindAt('2026-09-14T08:59:00.000Z')).toEqual([]);
  });

  it('comes before the day where the page tells the day alone, and still on that day', () => {
    const plan = (day: string) => planRequests([request(day, 'day')], {}, new Date('2026-09-14T12:00:00'));
    expect(plan('2026-09-16')[0]?.remindAt).toEqual(new Date('2026-09-15T21:00:00'));
    expect(plan('2026-09-14')).toHaveLength(1);
    expect(plan('2026-09-13')).toHaveLength(0);
  });

  it('comes once, and again where the time has changed', () => {
    const [first] = planRequests([request('2026-09-15T12:00:00.000Z')], {}, now);
    const already = { [first!.name]: first!.approvesAt.toISOString() };
    expect(planRequests([request('2026-09-15T12:00:00.000Z')], already, now)).toEqual([]);
    expect(planRequests([request('2026-09-16T12:00:00.000Z')], already, now)).toHaveLength(1);
  });

  it('is of requests alone whose time is known, the next one first', () => {
    const others = [makeRecord(), makeRecord({ state: 'requested' }), request('soon')];
    const two = [request('2026-09-16T12:00:00Z', 'instant', '10000001-0008-1'), request('2026-09-15T12:00:00Z')];
    expect(planRequests([...others, ...two], {}, now).map(({ record }) => record.postingNumber)).toEqual([
      '10000001-0007-1',
      '10000001-0008-1',
    ]);
  });
});
