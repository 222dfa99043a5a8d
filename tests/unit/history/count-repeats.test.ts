import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Cancellation } from '../../../lib/cancellation';
import { countRepeats } from '../../../lib/history/count-repeats';
import { migrations } from '../../../lib/history/migrations';
import { closeHistory, openHistory } from '../../../lib/history/open-history';
import { saveRecords } from '../../../lib/history/save-records';
import { plantRow, startFreshHistory } from './fresh-history';
import { leaveOut, makeRecord } from './sample-records';

const noon = new Date(2026, 8, 20, 12); // local, as the history reckons days
const stockOut = 'Товар закончился на складе продавца';
const onDay = (day: number) => ({ value: `2026-09-${String(day).padStart(2, '0')}`, precision: 'day' as const });

/** A stock-out of one product, a posting of its own each time. */
function stockOutOn(day: number, changes: Partial<Cancellation> = {}): Cancellation {
  const order = `2000${String(day).padStart(4, '0')}-0001`;
  return makeRecord({
    postingNumber: `${order}-1`,
    orderNumber: order,
    cancelledAt: onDay(day),
    reasonText: stockOut,
    shopId: '100',
    ...changes,
  });
}
const countOf = async (record: Cancellation) => (await countRepeats([record], noon))[0];

beforeEach(startFreshHistory);

describe('repeats of one product', () => {
  it('are counted within the fourteen days that end with the cancellation, itself included', async () => {
    await saveRecords([stockOutOn(6), stockOutOn(7), stockOutOn(14), stockOutOn(20), stockOutOn(21)], noon);
    expect(await countOf(stockOutOn(20))).toEqual({ count: 3, days: 14, scope: 'cause' }); // 7 … 20 September
    expect(await countOf(stockOutOn(19, { postingNumber: '30000001-0001-1', orderNumber: '30000001-0001' }))).toMatchObject({
      count: 4, // 6, 7, 14 and the 19th itself, which is not kept yet
    });
    expect(await countOf(stockOutOn(6))).toBeUndefined();
  });

  it('do not grow when the same order is read again, kept or not, once or twice on a page', async () => {
    await saveRecords([stockOutOn(14)], noon);
    for (let times = 0; times < 3; times += 1) {
      expect(await countOf(stockOutOn(20))).toMatchObject({ count: 2 });
      await saveRecords([stockOutOn(20)], noon);
    }
    const twice = await countRepeats([stockOutOn(20), stockOutOn(20)], noon);
    expect(twice.map((repeats) => repeats?.count)).toEqual([2, 2]);
  });

  it('are counted across a page whose records the history does not hold yet', async () => {
    const page = [stockOutOn(18), stockOutOn(19), stockOutOn(20)];
    expect((await countRepeats(page, noon)).map((repeats) => repeats?.count)).toEqual([undefined, 2, 3]);
  });

  it('belong to one shop', async () => {
    await saveRecords([stockOutOn(18, { shopId: '200' }), stockOutOn(19)], noon);
    expect(await countOf(stockOutOn(20))).toMatchObject({ count: 2 });
  });

  it('go by offer id where no SKU was read, within one shop that is known', async () => {
    const byOffer = (day: number, changes: Partial<Cancellation> = {}) =>
      stockOutOn(day, { products: [{ name: 'Товар 1', offerId: 'A-1|2026' }], ...changes });
    await saveRecords([byOffer(18), leaveOut(byOffer(17), 'shopId'), byOffer(16, { shopId: '200' })], noon);
    expect(await countOf(byOffer(20))).toMatchObject({ count: 2 });
    const bySku = leaveOut(stockOutOn(15), 'shopId');
    await saveRecords([bySku], noon);
    expect(await countOf(stockOutOn(20))).toMatchObject({ count: 2 }); // a SKU is no other shop's
  });

  it('have one cause, or else one telling group', async () => {
    const refused = (day: number, tail: string) => stockOutOn(day, { reasonText: `Покупатель отказался при вручении: ${tail}` });
    await saveRecords([stockOutOn(17), refused(18, 'не подошло'), refused(19, 'нашел дешевле')], noon);
    expect(await countOf(refused(20, 'бракованный товар'))).toEqual({ count: 3, days: 14, scope: 'handover' });
    expect(await countOf(refused(20, 'не подошло'))).toEqual({ count: 2, days: 14, scope: 'cause' });
    expect(await countOf(stockOutOn(20, { reasonText: 'Вы не отгрузили заказ вовремя' }))).toMatchObject({ scope: 'seller' });
    expect(await countOf(stockOutOn(20, { reasonText: 'Покупатель передумал' }))).toBeUndefined();
  });

  it('count what was ordered and first seen within these days where no cancellation date was read, and nothing else', async () => {
    const undated = (day: number, ordered?: number) => ({
      ...leaveOut(stockOutOn(day), 'cancelledAt'),
      ...(ordered && { orderedAt: onDay(ordered) }),
    });
    await saveRecords([undated(1), undated(2, 1), undated(3, 15)], noon);
    expect(await countOf(stockOutOn(20))).toMatchObject({ count: 2 });
    expect(await countOf(undated(20))).toBeUndefined();
    expect(await countOf(undated(20, 16))).toMatchObject({ count: 2 });
  });

  it('are not told to buyers, of requests, of goods without an id, of causes nobody knows', async () => {
    await saveRecords([stockOutOn(18), stockOutOn(19)], noon);
    const named = stockOutOn(20, { products: [{ name: 'Товар 1' }] });
    const unread = leaveOut(stockOutOn(20), 'reasonText');
    await saveRecords([unread, { ...unread, postingNumber: '40000001-0001-1', orderNumber: '40000001-0001' }], noon);
    for (const record of [stockOutOn(20, { side: 'buyer' }), stockOutOn(20, { state: 'requested' }), named, unread])
      expect(await countOf(record)).toBeUndefined();
  });

  it('survive dates that no calendar knows, and damaged rows', async () => {
    await saveRecords([stockOutOn(19)], noon);
    await plantRow({ key: 'broken', goods: ['seller|sku:900000001|2026-09-18'], record: 'nonsense' });
    const odd = stockOutOn(20, { cancelledAt: { value: '1 сентября', precision: 'day' } });
    expect(await countRepeats([odd, stockOutOn(20)], noon)).toEqual([undefined, { count: 2, days: 14, scope: 'cause' }]);
  });

  it('are found by the index alone: rows of other goods are never read', async () => {
    const others = Array.from({ length: 50 }, (_, index) =>
      stockOutOn(19, { postingNumber: `5${index}-0001-1`, orderNumber: `5${index}-0001`, products: [{ sku: `8${index}` }] }),
    );
    await saveRecords([...others, stockOutOn(19)], noon);
    const read = vi.spyOn(IDBIndex.prototype, 'getAll');
    const store = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    await countOf(stockOutOn(20));
    expect(read).toHaveBeenCalledTimes(1);
    expect(store).not.toHaveBeenCalled();
    const [range] = read.mock.calls[0] as [IDBKeyRange];
    expect(await (await openHistory()).countFromIndex('cancellations', 'byGoods', range)).toBe(1);
    vi.restoreAllMocks();
  });
});

it('a history of the first version is counted too', async () => {
  const [first] = migrations;
  const older = await openDB('cancellations', 1, {
    upgrade: (database, _o, _n, tx) => void first?.(database as never, tx as never),
  });
  const recent = stockOutOn(1, { cancelledAt: { value: new Date(Date.now() - 86_400_000).toISOString(), precision: 'instant' } });
  const sortAt = recent.cancelledAt?.value.slice(0, 10) ?? '';
  const row = { key: 'k', names: ['n'], side: 'seller', state: 'cancelled', sortAt, firstSeenAt: sortAt, lastSeenAt: sortAt };
  await older.put('cancellations', { ...row, record: recent, ofLater: 'kept' });
  await older.put('cancellations', { key: 'damaged', sortAt, record: 1 });
  older.close();
  const now = { value: new Date().toISOString(), precision: 'instant' as const };
  expect(await countRepeats([stockOutOn(2, { cancelledAt: now })])).toMatchObject([{ count: 2 }]);
  expect(await (await openHistory()).get('cancellations', 'k')).toMatchObject({ ofLater: 'kept' });
  expect(await (await openHistory()).get('cancellations', 'damaged')).toEqual({ key: 'damaged', sortAt, record: 1 });
  await closeHistory();
});
