import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tally } from '../../../lib/history/tallies';
import { causeIds, parties } from '../../../lib/ozon/causes/causes';
import type { Digest } from '../../../lib/overview/digest';
import type { Filter } from '../../../lib/overview/filter';
import { askEverything, Overview } from '../../../lib/overview/overview';
import { sumTallies } from '../../../lib/overview/sum-tallies';
import { anyDigests } from './sample-digests';

const today = '2026-09-30';

/** Tallies in the plainest way: a part for each cancellation. */
function tallyDays(digests: readonly Digest[]): Tally[] {
  const days = [...new Set(digests.map(({ sortAt }) => sortAt.slice(0, 10)))].sort();
  return days.map((day) => ({
    day,
    parts: digests
      .filter(({ sortAt }) => sortAt.startsWith(day))
      .map(({ side, store, state, cause, party, counts }) => ({ side, store, state, cause, party, counts, count: 1 })),
  }));
}

const anyFilter = fc.record(
  {
    days: fc.constantFrom('7' as const, '14' as const),
    from: fc.constantFrom('2026-08-01', '2026-09-10'),
    to: fc.constantFrom('2026-09-12', '2026-09-30'),
    side: fc.constantFrom('seller' as const, 'buyer' as const),
    store: fc.constantFrom('1001', 'www.ozon.ru'),
    party: fc.constantFrom(...parties),
    cause: fc.constantFrom(...causeIds),
    counts: fc.constantFrom('yes' as const, 'none' as const),
  },
  { requiredKeys: [] },
);

describe('sumTallies', () => {
  it('says the same as counting all rows', () => {
    fc.assert(
      fc.property(anyDigests, anyFilter, (digests, filter) => {
        const overview = new Overview();
        overview.add(digests);
        overview.ask({ ...askEverything(today), filter });
        const { tally, span } = overview.count();
        const sums = sumTallies(tallyDays(digests), filter, today);
        expect(tally).toMatchObject(sums!.tally);
        expect(sums!.span).toEqual(span);
      }),
      { numRuns: 300 },
    );
  });

  it.each<Filter>([{ search: 'a' }, { product: 'sku:1' }, { reason: '' }, { scheme: '-' }])(
    'says nothing where days do not tell it: %j',
    (filter) => {
      expect(sumTallies([], filter, today)).toBeUndefined();
    },
  );
});
