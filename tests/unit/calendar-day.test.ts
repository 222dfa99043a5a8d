import { afterEach, describe, expect, it } from 'vitest';
import { countDays, dayOf, moveDay } from '../../lib/calendar-day';

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

describe('the day of an instant', () => {
  const lateEvening = new Date('2026-08-31T22:30:00.000Z');

  it.each([
    ['Asia/Shanghai', '2026-09-01'],
    ['America/New_York', '2026-08-31'],
  ])('is the same by the zone that is named as by the system’s: %s', (place, day) => {
    expect(dayOf(lateEvening, place)).toBe(day);
    process.env.TZ = place;
    expect(dayOf(lateEvening)).toBe(day);
    expect(dayOf(lateEvening, 'UTC')).toBe('2026-08-31');
  });

  it('is there in the night in which clocks are changed', () => {
    process.env.TZ = 'Europe/Berlin';
    expect(dayOf(new Date(2026, 2, 29, 2, 30))).toBe('2026-03-29');
  });
});

describe('moving a day', () => {
  it.each([
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-26', -1, '2026-10-25'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-09-14', -13, '2026-09-01'],
    ['2026-02-31', 0, '2026-03-03'],
  ])('%s by %i is %s, across changes of the clocks too', (day, days, expected) => {
    process.env.TZ = 'Europe/Berlin';
    expect(moveDay(day, days)).toBe(expected);
  });

  it('leaves out no day that a place left out', () => {
    process.env.TZ = 'Pacific/Apia'; // there was no 30 December 2011
    expect(moveDay('2011-12-29', 1)).toBe('2011-12-30');
  });
});

it('counts days with the first and the last', () => {
  expect([countDays('2026-09-01', '2026-09-01'), countDays('2026-02-27', '2026-03-01')]).toEqual([1, 3]);
  expect(countDays('2026-09-02', '2026-09-01')).toBe(0);
});
