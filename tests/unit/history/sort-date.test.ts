import { afterEach, describe, expect, it } from 'vitest';
import { sortDateOf } from '../../../lib/history/sort-date';

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

describe('the date to sort by', () => {
  it.each([
    ['Asia/Shanghai', '2026-09-01T06:30:00'],
    ['Europe/Moscow', '2026-09-01T01:30:00'],
    ['America/New_York', '2026-08-31T18:30:00'],
  ])('is the day of the person’s clock: %s', (place, expected) => {
    process.env.TZ = place;
    expect(sortDateOf({ value: '2026-08-31T22:30:00.000Z', precision: 'instant' }, '2026-09-10T00:00:00.000Z')).toBe(expected);
  });

  it('is the day as printed where there is no time, whatever the zone', () => {
    process.env.TZ = 'America/New_York';
    expect(sortDateOf({ value: '2026-09-01', precision: 'day' }, '2026-09-10T00:00:00.000Z')).toBe('2026-09-01');
  });

  it('is the time it was first seen where the date is missing or no date', () => {
    process.env.TZ = 'UTC';
    expect(sortDateOf(undefined, '2026-09-10T12:00:00.000Z')).toBe('2026-09-10T12:00:00');
    expect(sortDateOf({ value: 'soon', precision: 'instant' }, '2026-09-10T12:00:00.000Z')).toBe('2026-09-10T12:00:00');
  });
});
