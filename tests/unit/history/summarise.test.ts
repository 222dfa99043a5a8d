import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Cancellation } from '../../../lib/cancellation';
import { saveRecords } from '../../../lib/history/save-records';
import { readLatest, recentLimit, summarise as summariseWith, type SummaryFilter } from '../../../lib/history/summarise';
import { renewTallies } from '../../../lib/history/tallies';
import { plantRow, startFreshHistory } from './fresh-history';
import { makeRecord } from './sample-records';

beforeEach(startFreshHistory);

const today = '2026-09-14';
const summarise = async (filter: SummaryFilter, day: string) => ({
  ...(await summariseWith(filter, day, renewTallies)),
  ...(await readLatest(filter)),
});
let counter = 0;

/** A cancellation of its own on a day of September 2026 (below 1: of August). */
function cancelledOn(day: number, changes: Partial<Cancellation> = {}): Cancellation {
  counter += 1;
  const value = new Date(Date.UTC(2026, 8, day)).toISOString().slice(0, 10);
  const orderNumber = `20000001-${String(1000 + counter)}`;
  return makeRecord({ orderNumber, postingNumber: `${orderNumber}-1`, cancelledAt: { value, precision: 'day' }, ...changes });
}

const week = { sinceDay: '2026-09-08' };

describe('a summary', () => {
  it('is empty for an empty history', async () => {
    expect(await summarise({}, today)).toMatchObject({ total: 0, requested: 0, recent: [], setAside: 0, unreadable: 0 });
  });

  it('counts the days of the period, first and last included, and as many days before', async () => {
    await saveRecords([14, 8, 7, 7, 1, 0].map((day) => cancelledOn(day)));
    expect(await summarise(week, today)).toMatchObject({ total: 2, previousTotal: 3 });
    expect(await summarise({}, today)).toMatchObject({ total: 6 });
    expect(await summarise({}, today)).not.toHaveProperty('previousTotal');
  });

  it('compares with nothing where the history does not cover the period before', async () => {
    await saveRecords([cancelledOn(10), cancelledOn(2)]);
    expect(await summarise(week, today)).not.toHaveProperty('previousTotal');
    await saveRecords([cancelledOn(-20)]);
    expect(await summarise(week, today)).toMatchObject({ total: 1, previousTotal: 1 });
  });

  it('counts a request as a request until it is granted', async () => {
    const request = cancelledOn(10, { state: 'requested' });
    await saveRecords([request, cancelledOn(10)]);
    expect(await summarise({}, today)).toMatchObject({ total: 1, requested: 1 });
    await saveRecords([{ ...request, state: 'cancelled', readAt: '2026-09-12T00:00:00.000Z' }]);
    expect(await summarise({}, today)).toMatchObject({ total: 2, requested: 0 });
  });

  it('goes by the day it was first seen where the page gives no date', async () => {
    const dateless = makeRecord();
    await saveRecords([dateless], new Date(2026, 8, 9, 23, 59));
    await saveRecords([dateless], new Date(2026, 8, 14));
    const { recent } = await summarise(week, today);
    expect(recent.map(({ sortAt }) => sortAt)).toEqual(['2026-09-09T23:59:00']);
  });

  it('tells who, why, and what counts: Ozon’s flag before the rule, sellers’ cancellations alone', async () => {
    const outOfStock = { reasonText: 'Товар закончился на складе продавца', party: 'seller' } as const;
    await saveRecords([
      cancelledOn(10, outOfStock),
      cancelledOn(11, outOfStock),
      cancelledOn(12, { ...outOfStock, affectsRating: false }),
      cancelledOn(12, { party: 'buyer', affectsRating: true }),
      cancelledOn(13),
      cancelledOn(13, { side: 'buyer', host: 'www.ozon.ru', party: 'seller' }),
      cancelledOn(13, { ...outOfStock, state: 'requested', affectsRating: true }),
    ]);
    const summary = await summarise({}, today);
    expect(summary).toMatchObject({ total: 6, sellerTotal: 5, countsAgainstSeller: 3, countsUnknown: 1 });
    expect(summary.byParty).toEqual([{ party: 'seller', count: 4 }, { party: 'buyer', count: 1 }, { party: 'unknown', count: 1 }]); // prettier-ignore
    expect(summary.byCause[0]).toEqual({ cause: 'seller.out-of-stock', count: 3 });
    expect(summary.byCause.reduce((sum, { count }) => sum + count, 0)).toBe(6);
  });

  it('keeps sides apart when asked to', async () => {
    const bought = { side: 'buyer', host: 'www.ozon.ru' } as const;
    await saveRecords([cancelledOn(10), cancelledOn(10, bought), cancelledOn(1, bought)]);
    const summary = await summarise({ ...week, side: 'buyer' }, today);
    expect(summary).toMatchObject({ total: 1, previousTotal: 1, sellerTotal: 0 });
    expect(summary.recent.map(({ record }) => record.side)).toEqual(['buyer', 'buyer']);
  });

  it('keeps stores apart when asked to, and names them, the largest first', async () => {
    const chinese = { host: 'seller.ozonru.cn' } as const;
    await saveRecords([
      cancelledOn(10),
      cancelledOn(11, chinese),
      cancelledOn(1, chinese),
      cancelledOn(12, { shopId: '1000001' }),
    ]);
    const summary = await summarise({ ...week, store: 'seller.ozonru.cn' }, today);
    expect(summary).toMatchObject({ total: 1, previousTotal: 1 });
    expect(summary.recent.map(({ record }) => record.host)).toEqual(['seller.ozonru.cn', 'seller.ozonru.cn']);
    expect(summary.stores[0]).toEqual({ side: 'seller', store: 'seller.ozonru.cn' });
    expect(summary.stores.map(({ store }) => store).sort()).toEqual(['1000001', 'seller.ozon.ru', 'seller.ozonru.cn']);
  });

  it('finds open requests of whatever age', async () => {
    await saveRecords([cancelledOn(13), cancelledOn(-40, { state: 'requested' })]);
    const { openRequests } = await summarise(week, today);
    expect(openRequests.map(({ record }) => record.state)).toEqual(['requested']);
  });

  it('names the newest first, beyond the period too, and not without end', async () => {
    await saveRecords([3, 12, 1, 13].map((day) => cancelledOn(day)));
    const { recent } = await summarise(week, today);
    expect(recent.map(({ sortAt, inPeriod }) => [sortAt, inPeriod])).toEqual([
      ['2026-09-13', true], ['2026-09-12', true], ['2026-09-03', false], ['2026-09-01', false],
    ]); // prettier-ignore
    await saveRecords(Array.from({ length: recentLimit }, () => cancelledOn(2)));
    expect((await summarise(week, today)).recent).toHaveLength(recentLimit);
  });

  it('counts rows that it cannot read instead of failing', async () => {
    await saveRecords([cancelledOn(10)]);
    await plantRow({
      key: 'damaged',
      names: ['x'],
      side: 'seller',
      state: 'cancelled',
      sortAt: '2026-09-10',
      record: { side: 'nobody' },
    });
    expect(await summarise(week, today)).toMatchObject({ total: 1, unreadable: 1 });
  });
});
