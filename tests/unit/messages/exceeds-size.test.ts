import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exceedsSize } from '../../../lib/exceeds-size';

it.each([
  ['a long text', 'x'.repeat(101)],
  ['a long list', Array(101).fill(0)],
  ['a long key', { ['k'.repeat(101)]: 1 }],
  ['many small things', Array.from({ length: 60 }, () => [1])],
])('finds %s too large', (_what, value) => {
  expect(exceedsSize(value, 100)).toBe(true);
});

it('comes to an end on depth and on circles', () => {
  let deep: unknown = 1;
  for (let level = 0; level < 100_000; level += 1) deep = [deep];
  expect(exceedsSize(deep, 50_000)).toBe(true);
  const circle: Record<string, unknown> = {};
  circle.again = circle;
  expect(exceedsSize(circle, 1_000)).toBe(true);
});

it('never finds less in more, and never more than the JSON holds', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const length = JSON.stringify(value).length;
      expect(exceedsSize(value, 2 * length + 2)).toBe(false);
      expect(exceedsSize([value, 'x'.repeat(2 * length + 2)], 2 * length + 2)).toBe(true);
    }),
  );
});
