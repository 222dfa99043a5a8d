import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { closeHistory, openHistory } from '../../../lib/history/open-history';
import { saveRecords } from '../../../lib/history/save-records';
import { hasUnreachableRows, setAsideDamaged } from '../../../lib/history/set-aside-damaged';
import { plantRow, readAllRows, startFreshHistory } from './fresh-history';
import { leaveOut, makeOrderRecord, makeRecord } from './sample-records';

beforeEach(startFreshHistory);

function dropUndefined<Fields extends object>(fields: Fields): Fields {
  return JSON.parse(JSON.stringify(fields)) as Fields;
}

describe('saving', () => {
  it('keeps a record, with the facts and the day it sorts by', async () => {
    const record = makeRecord({ cancelledAt: { value: '2026-09-01', precision: 'day' } });
    expect(await saveRecords([record], new Date('2026-09-10T08:00:01Z'))).toEqual({ stored: 1, rejected: 0 });
    const [row] = await readAllRows();
    expect(row).toMatchObject({
      record,
      sortAt: '2026-09-01',
      firstSeenAt: '2026-09-10T08:00:01.000Z',
      side: 'seller',
      state: 'cancelled',
    });
  });

  it('adds nothing when an order is read twice, and remembers when it was first and last seen', async () => {
    await saveRecords([makeRecord()], new Date('2026-09-10T08:00:00Z'));
    await saveRecords([makeRecord({ readAt: '2026-09-11T08:00:00.000Z' })], new Date('2026-09-11T08:00:00Z'));
    const rows = await readAllRows();
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ firstSeenAt: '2026-09-10T08:00:00.000Z', lastSeenAt: '2026-09-11T08:00:00.000Z' });
  });

  it('rejects a bad record alone', async () => {
    const withoutSide = leaveOut(makeRecord({ postingNumber: '10000001-0007-2' }), 'side');
    const huge = makeRecord({ postingNumber: '10000001-0007-3', evidence: Array(200).fill({ field: 'status', channel: 'visible', where: 'x', words: 'y'.repeat(2_000), used: true }) }); // prettier-ignore
    const withoutNumber = leaveOut(makeOrderRecord(), 'orderNumber');
    const bad = [withoutSide, null, 'text', huge, withoutNumber, { ...makeRecord(), products: 'none' }];
    expect(await saveRecords([...bad, makeRecord()])).toEqual({ stored: 1, rejected: 6 });
    expect(await readAllRows()).toHaveLength(1);
  });

  it('drops keys that are no part of a record', async () => {
    await saveRecords([
      JSON.parse(JSON.stringify(makeRecord()).replace('{', '{"__proto__":{"side":"buyer"},"customer":"someone",')),
    ]);
    const [row] = await readAllRows();
    expect(Object.keys(row?.record ?? {})).not.toContain('customer');
    expect(Object.getPrototypeOf(row?.record)).toBe(Object.prototype);
  });

  it('keeps nothing of a batch whose transaction fails, and all of it when it is sent again', async () => {
    const history = await openHistory();
    const batch = [makeRecord(), makeRecord({ postingNumber: '10000001-0007-2' })];
    const saving = saveRecords(batch);
    history.close(); // what a worker's end does to a connection: the transaction completes or leaves no trace
    const outcome = await saving.catch(() => undefined);
    await closeHistory();
    expect((await readAllRows()).length).toBe(outcome ? 2 : 0);
    await saveRecords(batch);
    expect(await readAllRows()).toHaveLength(2);
  });
});

describe('which readings are one cancellation', () => {
  it('keeps two parcels of one order apart', async () => {
    await saveRecords([makeRecord(), makeRecord({ postingNumber: '10000001-0007-2' })]);
    expect(await readAllRows()).toHaveLength(2);
  });

  it('keeps the buyer’s and the seller’s view of an order apart, and two shops', async () => {
    await saveRecords([
      makeRecord({ side: 'buyer', host: 'www.ozon.ru' }),
      makeRecord({ shopId: '1000001' }),
      makeRecord({ shopId: '1000002' }),
    ]);
    expect(await readAllRows()).toHaveLength(3);
  });

  it('adds nothing for a reading without a shop where two shops have that posting', async () => {
    await saveRecords([makeRecord({ shopId: '1000001' }), makeRecord({ shopId: '1000002' }), makeRecord()]);
    expect((await readAllRows()).map((row) => row.record.shopId).sort()).toEqual(['1000001', '1000002']);
  });

  it('finds a record again that learns its shop, its posting number and its parcel one after another', async () => {
    await saveRecords([makeOrderRecord()]);
    await saveRecords([makeOrderRecord({ parcelId: '55001' })]);
    await saveRecords([makeRecord({ parcelId: '55001' })]);
    await saveRecords([makeRecord({ shopId: '1000001' })]);
    const rows = await readAllRows();
    expect(rows.map((row) => row.key)).toEqual(['seller|1000001|10000001-0007-1']);
    expect(rows[0]?.record).toMatchObject({ parcelId: '55001', postingNumber: '10000001-0007-1', shopId: '1000001' });
  });

  it('recognises an order by the first two blocks of a posting number', async () => {
    await saveRecords([leaveOut(makeRecord(), 'orderNumber')]);
    await saveRecords([makeOrderRecord()]);
    expect(await readAllRows()).toHaveLength(1);
  });

  it('does not guess which of two cancelled parcels an order’s reading means', async () => {
    const goods = { products: [] };
    await saveRecords([
      makeRecord(goods),
      makeRecord({ ...goods, postingNumber: '10000001-0007-2' }),
      makeOrderRecord({ reasonText: 'Другое' }),
    ]);
    const rows = await readAllRows();
    expect(rows).toHaveLength(2);
    expect(rows.every((row) => row.record.reasonText === undefined)).toBe(true);
  });

  it('keeps a reading of the order that shows other goods than the parcel that is known', async () => {
    await saveRecords([makeRecord(), makeOrderRecord({ products: [{ name: 'Товар 2', sku: '900000002' }] })]);
    expect(await readAllRows()).toHaveLength(2);
  });

  it('keeps two readings of an order apart that were cancelled on different days', async () => {
    const on = (value: string) => makeOrderRecord({ products: [], cancelledAt: { value, precision: 'day' } });
    await saveRecords([on('2026-09-01'), on('2026-09-04'), on('2026-09-01')]);
    expect(await readAllRows()).toHaveLength(2);
  });

  it('takes a local day and the UTC instant of the evening before for one moment', async () => {
    await saveRecords([makeOrderRecord({ cancelledAt: { value: '2026-09-01', precision: 'day' } })]);
    await saveRecords([makeRecord({ cancelledAt: { value: '2026-08-31T22:30:00.000Z', precision: 'instant' } })]);
    const rows = await readAllRows();
    expect(rows).toHaveLength(1);
    expect(rows[0]?.record.cancelledAt?.precision).toBe('instant');
  });

  it('does not take a parcel id for a posting of the same order with other goods', async () => {
    const other = makeOrderRecord({ parcelId: '55002', products: [{ name: 'Товар 2', sku: '900000002' }] });
    await saveRecords([makeRecord(), other]);
    expect(await readAllRows()).toHaveLength(2);
  });

  it('joins two rows when a reading shows that they are one', async () => {
    await saveRecords([makeRecord({ products: [] }), makeOrderRecord({ parcelId: '55001', reasonText: 'Другое' })]);
    expect(await readAllRows()).toHaveLength(2);
    await saveRecords([makeRecord({ parcelId: '55001' })]);
    const rows = await readAllRows();
    expect(rows).toHaveLength(1);
    expect(rows[0]?.record).toMatchObject({ postingNumber: '10000001-0007-1', parcelId: '55001', reasonText: 'Другое' });
  });

  it('never doubles a posting, in whatever order and company its readings come', async () => {
    const reading = fc.record(
      {
        postingNumber: fc.constantFrom('10000001-0007-1', '10000001-0007-2'),
        shopId: fc.constantFrom(undefined, '1000001'),
        reasonText: fc.constantFrom(undefined, 'Другое', 'Товар закончился на складе'),
        state: fc.constantFrom('requested' as const, 'cancelled' as const),
        day: fc.integer({ min: 1, max: 9 }),
      },
      { requiredKeys: ['postingNumber', 'day'] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(reading, { minLength: 1, maxLength: 12 }), async (readings) => {
        const records = readings.map(({ day, ...fields }) =>
          makeRecord({ ...dropUndefined(fields), readAt: `2026-09-0${day}T00:00:00.000Z` }),
        );
        const now = new Date('2026-09-10T00:00:00Z');
        await startFreshHistory();
        await saveRecords(records, now);
        const together = await readAllRows();
        await startFreshHistory();
        for (const record of records) await saveRecords([record], now);
        expect(await readAllRows()).toEqual(together);

        const rows = await readAllRows();
        const postings = new Set(readings.map((one) => one.postingNumber));
        expect(rows.map((row) => row.record.postingNumber).sort()).toEqual([...postings].sort());
        for (const row of rows) {
          const own = readings.filter((one) => one.postingNumber === row.record.postingNumber);
          expect(row.record.reasonText !== undefined).toBe(own.some((one) => one.reasonText !== undefined));
          expect(row.record.shopId !== undefined).toBe(own.some((one) => one.shopId !== undefined));
          expect(row.state).toBe(own.every((one) => one.state === 'requested') ? 'requested' : 'cancelled');
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('damaged rows', () => {
  const damaged = {
    key: 'seller|-|10000001-0007-1',
    names: ['seller|posting|10000001-0007-1'],
    sortAt: '2026-09-01',
    record: 'gone',
  };

  it('sets a damaged row aside when it is in the way, and keeps the new reading', async () => {
    await plantRow(damaged);
    await saveRecords([makeRecord()]);
    expect((await readAllRows()).map((row) => row.record.postingNumber)).toEqual(['10000001-0007-1']);
    expect(await (await openHistory()).getAll('setAside')).toMatchObject([{ row: damaged }]);
  });

  it('finds every damaged row, those too that no index knows', async () => {
    await plantRow(damaged);
    expect(await hasUnreachableRows()).toBe(false);
    await plantRow({ key: 'without any index' });
    expect(await hasUnreachableRows()).toBe(true);
    await saveRecords([makeRecord({ postingNumber: '10000001-0008-1' })]);
    expect(await setAsideDamaged()).toBe(2);
    expect(await readAllRows()).toHaveLength(1);
    expect((await (await openHistory()).getAll('setAside')).map(({ row }) => row)).toEqual([
      damaged,
      { key: 'without any index' },
    ]);
  });
});
