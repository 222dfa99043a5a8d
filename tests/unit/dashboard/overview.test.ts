import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askEverything, Overview } from '../../../lib/overview/overview';
import { sortColumns } from '../../../lib/overview/sort';
import { anyDigests, makeDigest } from './sample-digests';

const today = '2026-09-30';

function hold(...digests: Parameters<Overview['add']>[0]) {
  const overview = new Overview();
  overview.add(digests);
  return overview;
}

describe('Overview', () => {
  it('finds what a filter leaves, newest first', () => {
    const overview = hold(
      makeDigest({ key: 'a', sortAt: '2026-09-01' }),
      makeDigest({ key: 'b', sortAt: '2026-09-20T08:00:00' }),
      makeDigest({ key: 'c', sortAt: '2026-09-21', party: 'buyer' }),
    );
    expect(overview.ask({ ...askEverything(today), filter: { party: 'seller' } }).count).toBe(2);
    expect(overview.foundKeys()).toEqual(['b', 'a']);
  });

  it('takes the first and the last day of a period in, whole', () => {
    const overview = hold(
      makeDigest({ key: 'before', sortAt: '2026-09-09T23:59:59' }),
      makeDigest({ key: 'first', sortAt: '2026-09-10' }),
      makeDigest({ key: 'last', sortAt: '2026-09-12T23:59:59' }),
      makeDigest({ key: 'after', sortAt: '2026-09-13' }),
    );
    overview.ask({ ...askEverything(today), filter: { from: '2026-09-10', to: '2026-09-12' } });
    expect(overview.foundKeys()).toEqual(['last', 'first']);
    overview.ask({ ...askEverything('2026-09-13'), filter: { days: '7' } });
    expect(overview.foundKeys()).toEqual(['after', 'last', 'first', 'before']);
  });

  it('searches number, product and reason, and the titles that people read', () => {
    const overview = hold(makeDigest({ key: 'a' }), makeDigest({ key: 'b', cause: 'carrier.lost', haystack: '10000002-0007-1' }));
    overview.speak({ nameOf: (id) => (id === 'carrier.lost' ? 'The parcel was lost' : id) });
    const find = (search: string) => {
      overview.ask({ ...askEverything(today), filter: { search } });
      return overview.foundKeys();
    };
    expect(find('ТОВАР закончился')).toEqual(['a']);
    expect(find('10000002')).toEqual(['b']);
    expect(find('lost')).toEqual(['b']);
    expect(find('товар lost')).toEqual([]);
  });

  it('counts each cancellation once in each list, and a request in none', () => {
    fc.assert(
      fc.property(anyDigests, (digests) => {
        const overview = hold(...digests);
        overview.ask(askEverything(today));
        const { tally, series } = overview.count();
        const cancelled = digests.filter(({ state }) => state === 'cancelled').length;
        const sum = (list: readonly { count: number }[]) => list.reduce((total, { count }) => total + count, 0);
        expect(tally.cancelled + tally.requested).toBe(digests.length);
        for (const list of [tally.byCause, tally.byParty, tally.byStore, tally.byScheme]) expect(sum(list)).toBe(cancelled);
        const drawn = series?.stacks.flatMap(({ values }) => values).reduce((total, value) => total + value, 0) ?? 0;
        expect(drawn).toBe(cancelled);
      }),
    );
  });

  it('is after removing and adding as if it had never held anything else', () => {
    fc.assert(
      fc.property(anyDigests, fc.func(fc.boolean()), (digests, isGone) => {
        const [gone, left] = [digests.filter(({ key }) => isGone(key)), digests.filter(({ key }) => !isGone(key))];
        const changed = hold(...digests);
        changed.ask(askEverything(today));
        changed.remove(gone.map(({ key }) => key));
        const fresh = hold(...left);
        expect(changed.ask(askEverything(today))).toEqual(fresh.ask(askEverything(today)));
        expect(changed.count()).toEqual(fresh.count());
        changed.add(gone);
        expect(changed.ask(askEverything(today)).count).toBe(digests.length);
      }),
    );
  });

  it('holds every row once in whatever order', () => {
    fc.assert(
      fc.property(anyDigests, fc.constantFrom(...sortColumns), fc.boolean(), (digests, by, descending) => {
        const overview = hold(...digests);
        overview.ask({ ...askEverything(today), sort: { by, descending } });
        expect(overview.foundKeys().sort()).toEqual(digests.map(({ key }) => key).sort());
      }),
    );
  });

  it('names the main cause of a product, how many count and the last time', () => {
    const overview = hold(
      makeDigest({ key: 'a', sortAt: '2026-09-01' }),
      makeDigest({ key: 'b', sortAt: '2026-09-05' }),
      makeDigest({ key: 'c', sortAt: '2026-09-09', cause: 'carrier.lost', counts: 'no' }),
    );
    overview.ask(askEverything(today));
    expect(overview.count().tally.products).toEqual([
      expect.objectContaining({
        sku: '900000001',
        count: 3,
        counting: 2,
        cause: 'seller.out-of-stock',
        causeCount: 2,
        last: '2026-09-09',
      }),
    ]);
  });

  it('lists the reasons that nobody understood, and them alone', () => {
    const overview = hold(makeDigest(), makeDigest({ key: 'b', cause: 'unknown', reason: 'Новая причина' }));
    overview.ask(askEverything(today));
    expect(overview.count().tally.unclassified.map(({ id }) => id)).toEqual(['Новая причина']);
  });

  it('fills the days without a cancellation, and begins weeks on Monday', () => {
    const overview = hold(makeDigest({ key: 'a', sortAt: '2026-09-01' }), makeDigest({ key: 'b', sortAt: '2026-09-03' }));
    overview.ask({ ...askEverything('2026-09-08'), bucket: 'day' });
    expect(overview.count().series).toMatchObject({
      starts: expect.objectContaining({ length: 8 }),
      stacks: [{ values: [1, 0, 1, 0, 0, 0, 0, 0] }],
    });
    overview.ask({ ...askEverything('2026-09-08'), bucket: 'week' });
    expect(overview.count().series?.starts).toEqual(['2026-08-31', '2026-09-07']);
  });
});
