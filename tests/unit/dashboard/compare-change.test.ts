import { describe, expect, it } from 'vitest';
import { moveDay } from '../../../lib/calendar-day';
import { chanceOf, compareChange } from '../../../lib/overview/compare-change';
import { makeDigest } from './sample-digests';

/** `count` cancellations spread over the days from `day` on. */
function spread(day: string, days: number, count: number) {
  return Array.from({ length: count }, (_, place) => makeDigest({ sortAt: moveDay(day, place % days) }));
}

describe('compareChange', () => {
  it('compares thirty days at most on each side, the day itself being after', () => {
    const result = compareChange(spread('2026-06-01', 120, 120), '2026-08-01', '2026-06-01', '2026-09-28');
    expect(result.before).toEqual({ from: '2026-07-02', to: '2026-07-31', days: 30, count: 30 });
    expect(result.after).toEqual({ from: '2026-08-01', to: '2026-08-30', days: 30, count: 30 });
    expect(result.verdict).toBe('chance');
  });

  it('tells fewer from more', () => {
    const before = spread('2026-07-02', 30, 60);
    const after = spread('2026-08-01', 30, 60);
    const compare = (...cancelled: ReturnType<typeof makeDigest>[]) =>
      compareChange(cancelled, '2026-08-01', '2026-06-01', '2026-09-28').verdict;
    expect(compare(...before, ...after.slice(0, 20))).toBe('fewer');
    expect(compare(...before.slice(0, 20), ...after)).toBe('more');
  });

  it('says that there are too few where a side is short or cancellations are rare', () => {
    const many = spread('2026-07-02', 36, 100);
    expect(compareChange(many, '2026-08-01', '2026-06-01', '2026-08-06').verdict).toBe('few');
    expect(compareChange(many, '2026-08-01', '2026-06-01', '2026-08-07').verdict).not.toBe('few');
    expect(compareChange(spread('2026-07-02', 60, 9), '2026-08-01', '2026-06-01', '2026-09-28').verdict).toBe('few');
  });

  it('does not look before the history began', () => {
    expect(compareChange([], '2026-08-01', '2026-07-29', '2026-09-28').before.days).toBe(3);
    expect(compareChange([], '2026-08-01', '2026-08-20', '2026-09-28').before.days).toBe(0);
  });
});

describe('chanceOf', () => {
  it('agrees with the binomial distribution', () => {
    expect(chanceOf(2, 10, 0.5)).toBeCloseTo((2 * (1 + 10 + 45)) / 1024, 10);
    expect(chanceOf(5, 10, 0.5)).toBe(1);
    expect(chanceOf(0, 4, 0.25)).toBeCloseTo(2 * 0.75 ** 4, 10);
  });
});
