import { describe, expect, it } from 'vitest';
import type { Cancellation, Moment } from '../../../lib/cancellation';
import { findDue, findRefundDue } from '../../../lib/explain/deadlines';
import { describeDiagnosis } from '../../../lib/explain/describe';
import { explain } from '../../../lib/explain/explain';
import { formatDue } from '../../../lib/explain/format-time';
import { causeIds, type CauseId } from '../../../lib/ozon/causes/causes';
import { beijing, buyerRecord, diagnosisOf, noon, sellerRecord } from './samples';

const at = (value: string): Moment => ({ value, precision: 'instant' });
const on = (value: string, yearAssumed?: boolean): Moment => ({ value, precision: 'day', ...(yearAssumed && { yearAssumed }) });

function appealOf(cancelledAt: Moment | undefined, now: string, timeZone?: string) {
  return findDue('appeal', sellerRecord({ cancelledAt }), { now: new Date(now), timeZone });
}

describe('the same-day appeal', () => {
  it('ends with the day of the cancellation in Moscow', () => {
    expect(appealOf(at('2026-08-20T10:00:00Z'), '2026-08-20T12:00:00Z')).toEqual({
      kind: 'instant',
      at: new Date('2026-08-20T20:59:00Z'),
      passed: false,
    });
  });

  it.each([
    ['a minute before midnight in Moscow', '2026-08-20T20:59:00Z', '2026-08-20T20:59:00Z'],
    ['at midnight in Moscow', '2026-08-20T21:00:00Z', '2026-08-21T20:59:00Z'],
    ['in the morning of the next day in Beijing, still the same in Moscow', '2026-08-20T18:00:00Z', '2026-08-20T20:59:00Z'],
  ])('is reckoned %s', (_, cancelled, end) => {
    expect(appealOf(at(cancelled), cancelled, beijing)).toMatchObject({ at: new Date(end) });
  });

  it('is over a minute after its end', () => {
    expect(appealOf(at('2026-08-20T10:00:00Z'), '2026-08-20T20:59:00Z')).toMatchObject({ passed: false });
    expect(appealOf(at('2026-08-20T10:00:00Z'), '2026-08-20T21:00:00Z')).toMatchObject({ passed: true });
  });

  it('is a day where only a day was read, and that day is Moscow’s', () => {
    const due = { kind: 'day', day: '2026-08-20', yearAssumed: false };
    expect(appealOf(on('2026-08-20'), '2026-08-20T20:30:00Z', beijing)).toEqual({ ...due, passed: false }); // 21 August in Beijing
    expect(appealOf(on('2026-08-20'), '2026-08-20T21:30:00Z', beijing)).toEqual({ ...due, passed: true });
  });

  it('is told in words where the day was not read, or lies ahead of a wrong clock', () => {
    expect(appealOf(undefined, '2026-08-20T12:00:00Z')).toBeUndefined();
    expect(appealOf(at('2026-08-20T12:10:00Z'), '2026-08-20T12:00:00Z')).toBeUndefined();
    expect(appealOf(on('2026-08-22'), '2026-08-20T12:00:00Z')).toBeUndefined();
    expect(appealOf(at('2026-08-20T12:03:00Z'), '2026-08-20T12:00:00Z')).toBeDefined(); // clocks differ by minutes
    expect(deadlineOf('appeal', { cancelledAt: undefined })).toBe('on the day of the cancellation');
  });

  it('is shown in the person’s own zone with what is left', () => {
    expect(deadlineOf('appeal', {})).toBe('by 21 Aug 2026, 04:59, the end of that day in Moscow, 8 hours left');
    expect(deadlineOf('appeal', {}, new Date('2026-08-22T00:00:00Z'))).toContain('the deadline was 21 Aug 2026, 04:59');
  });
});

describe('a request that approves itself', () => {
  const request = (autoApproveAt: Moment | undefined, now: Date) =>
    describeDiagnosis(sellerRecord({ state: 'requested', autoApproveAt }), diagnosisOf('buyer.changed-mind'), 'en', {
      now,
      timeZone: beijing,
    }).steps[1]?.deadline;

  it.each([
    ['2026-08-18T12:00:00Z', '2 days'],
    ['2026-08-18T12:01:00Z', '47 hours'],
    ['2026-08-20T11:00:00Z', '1 hour'],
    ['2026-08-20T11:01:00Z', '59 minutes'],
    ['2026-08-20T12:00:00Z', '1 minute'],
  ])('counts down: seen at %s, %s are left', (now, left) => {
    expect(request(at('2026-08-20T12:00:00Z'), new Date(now))).toBe(`by 20 Aug 2026, 20:00, ${left} left`);
  });

  it('is over after its time', () => {
    expect(request(at('2026-08-20T12:00:00Z'), new Date('2026-08-20T12:00:01Z'))).toContain(
      'should have been approved automatically',
    );
  });

  it.each([
    ['2026-08-18T11:59:59Z', '2026-08-18T12:00:00.001Z'], // 2 days left, until they are 47 hours
    ['2026-08-20T09:30:00Z', '2026-08-20T10:00:00.001Z'],
    ['2026-08-20T11:00:30Z', '2026-08-20T11:01:00.001Z'],
    ['2026-08-20T11:58:30Z', '2026-08-20T12:00:00.001Z'], // the last minute is told until it is over
  ])('is told anew when the countdown has moved on: told at %s, it holds until %s', (now, until) => {
    const view = (time: string) =>
      describeDiagnosis(
        sellerRecord({ state: 'requested', autoApproveAt: at('2026-08-20T12:00:00Z') }),
        diagnosisOf('buyer.changed-mind'),
        'en',
        { now: new Date(time), timeZone: beijing },
      );
    const told = view(now);
    expect(told.goodUntil).toBe(Date.parse(until));
    const justBefore = new Date(Date.parse(until) - 1).toISOString();
    expect(view(justBefore).steps[1]?.deadline).toBe(told.steps[1]?.deadline);
    expect(view(until).steps[1]?.deadline).not.toBe(told.steps[1]?.deadline);
  });

  it('holds for good where nothing is still to come, and an hour where a day is', () => {
    const goodUntil = (change: Partial<Cancellation>, cause: CauseId) =>
      describeDiagnosis(sellerRecord(change), diagnosisOf(cause), 'en', { now: noon }).goodUntil;
    expect(goodUntil({}, 'buyer.changed-mind')).toBeUndefined();
    expect(goodUntil({ cancelledAt: on('2026-08-01') }, 'seller.not-shipped')).toBeUndefined();
    expect(goodUntil({ cancelledAt: on('2026-08-20') }, 'seller.not-shipped')).toBe(noon.getTime() + 3_600_000);
  });

  it('shows a bare date without a countdown, and the rule where nothing was read', () => {
    expect(request(on('2026-08-21'), noon)).toBe('by 21 Aug 2026');
    expect(request(on('2026-08-21', true), noon)).toBe('by 21 August'); // the page printed no year
    expect(request(undefined, noon)).toContain('3 days according to Ozon’s help');
  });

  it('takes the forms of Russian counts', () => {
    const left = (hours: number) =>
      describeDiagnosis(
        sellerRecord({ state: 'requested', autoApproveAt: at(new Date(noon.getTime() + hours * 3_600_000).toISOString()) }),
        diagnosisOf('buyer.changed-mind'),
        'ru',
        { now: noon, timeZone: beijing },
      ).steps[1]?.deadline;
    expect(left(1)).toContain('(ещё 1 час)');
    expect(left(3)).toContain('(ещё 3 часа)');
    expect(left(11)).toContain('(ещё 11 часов)');
    expect(left(21)).toContain('(ещё 21 час)');
    expect(left(72)).toContain('(ещё 3 дня)');
  });
});

describe('other deadlines', () => {
  it('gives 24 hours for passport data from the order', () => {
    const clock = { now: noon, timeZone: beijing };
    const due = (orderedAt: Moment | undefined) => findDue('passport', buyerRecord({ orderedAt }), clock);
    expect(due(at('2026-08-19T12:00:00Z'))).toEqual({ kind: 'instant', at: noon, passed: false });
    expect(due(at('2026-08-19T11:59:59Z'))).toMatchObject({ passed: true });
    expect(due(on('2026-08-19'))).toEqual({ kind: 'day', day: '2026-08-20', yearAssumed: false, passed: false });
    expect(due(undefined)).toBeUndefined();
  });

  it('are hours, not clock times, where summer time ends', () => {
    const clock = { now: new Date('2026-10-25T12:00:00Z'), timeZone: 'Europe/Berlin' };
    const due = findDue('passport', buyerRecord({ orderedAt: at('2026-10-24T12:00:00Z') }), clock);
    expect(due).toEqual({ kind: 'instant', at: new Date('2026-10-25T12:00:00Z'), passed: false });
    expect(due && formatDue(due, 'en', clock.timeZone)).toBe('25 Oct 2026, 13:00'); // ordered at 14:00 of the day before
  });

  it('tells a cancelled order’s time for passport data as past, or not at all', () => {
    const first = (orderedAt: Moment | undefined) =>
      describeDiagnosis(buyerRecord({ orderedAt }), diagnosisOf('customs.passport-missing'), 'en', {
        now: noon,
        timeZone: beijing,
      }).steps[0];
    expect(first(at('2026-08-18T10:00:00Z'))?.deadline).toBe(
      'the deadline for this order was 19 Aug 2026, 18:00, counted from ordering',
    );
    expect(first(at('2026-08-20T08:00:00Z'))?.deadline).toBeUndefined(); // cancelled before its 24 hours were over
    expect(first(on('2026-08-20'))?.deadline).toBeUndefined();
    expect(first(undefined)?.deadline).toBeUndefined();
  });

  it.each(causeIds)('leaves nobody a deadline of an order that is still open: %s', (cause) => {
    for (const record of [sellerRecord(), buyerRecord()]) {
      const { steps } = explain(record, diagnosisOf(cause), { now: noon });
      const ahead = steps.flatMap(({ deadline }) => (deadline?.due?.passed ? [] : (deadline?.id ?? [])));
      expect(ahead.filter((id) => id === 'passport' || id === 'request')).toEqual([]);
    }
  });

  it('reckons days in the person’s zone across midnight, a leap day and the turn of the year', () => {
    const due = (day: string, now: string, timeZone: string) =>
      findRefundDue(buyerRecord({ cancelledAt: on(day) }), { now: new Date(now), timeZone });
    expect(due('2026-08-17', '2026-08-20T15:59:00Z', beijing)).toMatchObject({ day: '2026-08-20', passed: false });
    expect(due('2026-08-17', '2026-08-20T16:00:00Z', beijing)).toMatchObject({ passed: true });
    expect(due('2026-08-17', '2026-08-20T16:00:00Z', 'America/New_York')).toMatchObject({ passed: false });
    expect(due('2028-02-27', '2028-02-28T00:00:00Z', 'UTC')).toMatchObject({ day: '2028-03-01' });
    expect(due('2026-12-30', '2026-12-31T00:00:00Z', 'UTC')).toMatchObject({ day: '2027-01-02' });
  });

  it('leaves a year out that the page did not print, and says so', () => {
    const view = describeDiagnosis(
      buyerRecord({ cancelledAt: on('2026-08-19', true) }),
      diagnosisOf('buyer.changed-mind'),
      'en',
      { now: noon, timeZone: beijing },
    );
    expect(view.steps[0]?.deadline).toBe('visible there until about 2 September');
    expect(view.notes).toContainEqual(expect.stringContaining('without its year'));
  });

  it('tells rules in words that start from a day no page shows', () => {
    const steps = describeDiagnosis(sellerRecord(), diagnosisOf('seller.tracking-invalid'), 'en', { now: noon }).steps;
    expect(steps.map(({ deadline }) => deadline)).toContain('within 3 days of Ozon’s notice');
    const charge = describeDiagnosis(sellerRecord(), diagnosisOf('seller.not-shipped'), 'en', { now: noon }).steps;
    expect(charge.map(({ deadline }) => deadline)).toContain('within 30 days of the charge');
  });

  it.each([at('yesterday'), at(''), at('+275760-09-13T00:00:00Z'), on('2026-13-45'), on('1 сентября')])(
    'reckons nothing from a date that no calendar knows: %o',
    (cancelledAt) => {
      const view = describeDiagnosis(buyerRecord({ cancelledAt }), diagnosisOf('buyer.changed-mind'), 'ru', { now: noon });
      expect(view.steps[0]?.deadline).toBe('запись видна там в течение 2 недель');
      expect(view.message.text).not.toContain('Дата отмены');
    },
  );

  it('reckons nothing from a date that lies ahead, and says why', () => {
    const view = describeDiagnosis(
      buyerRecord({ cancelledAt: at('2027-01-01T00:00:00Z') }),
      diagnosisOf('buyer.changed-mind'),
      'en',
      { now: noon },
    );
    expect(view.notes).toContainEqual(expect.stringContaining('Check the clock'));
    expect(view.steps[0]?.deadline).toBe('visible there for 2 weeks');
    expect(view.cost.map(({ text }) => text).join()).not.toMatch(/2027|Jan/);
  });
});

function deadlineOf(_: 'appeal', change: Partial<Cancellation>, now = noon): string | undefined {
  const view = describeDiagnosis(sellerRecord(change), diagnosisOf('seller.not-shipped'), 'en', { now, timeZone: beijing });
  return view.steps.find(({ text }) => text.startsWith('If the fault is not yours'))?.deadline;
}
