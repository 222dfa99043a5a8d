import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Cancellation } from '../../../lib/cancellation';
import { deleteAllRows, deleteRowsBefore } from '../../../lib/history/delete-rows';
import { importRows } from '../../../lib/history/import-rows';
import { openHistory } from '../../../lib/history/open-history';
import { saveRecords } from '../../../lib/history/save-records';
import { setAsideDamaged } from '../../../lib/history/set-aside-damaged';
import { readTallies, renewTallies, type Tallies, type TallyPart } from '../../../lib/history/tallies';
import { plantRow, readAllRows, startFreshHistory } from './fresh-history';
import { makeOrderRecord, makeRecord } from './sample-records';

beforeEach(startFreshHistory);

const reasons = [
  'Товар закончился на складе продавца',
  'Покупатель отменил заказ: нашел дешевле',
  'Слова, которых никто не знает',
];

/** Few orders, so that readings meet: with and without a posting number, in several states, on several days. */
const readings = fc
  .record({
    order: fc.integer({ min: 1, max: 4 }),
    parcel: fc.option(fc.integer({ min: 1, max: 2 }), { nil: undefined }),
    day: fc.integer({ min: 1, max: 4 }),
    reasonText: fc.option(fc.constantFrom(...reasons), { nil: undefined }),
    state: fc.constantFrom('cancelled', 'requested'),
    side: fc.constantFrom('seller', 'buyer'),
    affectsRating: fc.option(fc.boolean(), { nil: undefined }),
    hour: fc.integer({ min: 10, max: 20 }),
  })
  .map(({ order, parcel, day, hour, side, ...said }): Cancellation => {
    const orderNumber = `10000001-000${order}`;
    const host = side === 'seller' ? 'seller.ozon.ru' : 'www.ozon.ru';
    const common = { ...said, side, host, orderNumber, cancelledAt: { value: `2026-09-0${day}`, precision: 'day' } } as const;
    const record = parcel ? makeRecord({ ...common, postingNumber: `${orderNumber}-${parcel}` }) : makeOrderRecord(common);
    return JSON.parse(JSON.stringify({ ...record, readAt: `2026-09-10T${hour}:00:00.000Z` })) as Cancellation;
  });

const doings = fc.oneof(
  { weight: 6, arbitrary: fc.array(readings, { minLength: 1, maxLength: 5 }).map((records) => () => saveRecords(records)) },
  {
    weight: 1,
    arbitrary: fc
      .array(readings, { minLength: 1, maxLength: 3 })
      .map(
        (records) => () =>
          importRows(records.map((record) => ({ record, firstSeenAt: record.readAt, lastSeenAt: record.readAt }))),
      ),
  },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 5 }).map((day) => () => deleteRowsBefore(`2026-09-0${day}`)) },
  { weight: 1, arbitrary: fc.constant(() => deleteAllRows()) },
);

const sorted = (tallies: Tallies | undefined) =>
  tallies && {
    whole: sortParts(tallies.whole),
    days: tallies.days.map(({ day, parts }) => ({ day, parts: sortParts(parts) })),
  };
const sortParts = (parts: TallyPart[]) => parts.map((part) => JSON.stringify(Object.entries(part).sort())).sort();
const countAll = (tallies: Tallies | undefined) => tallies?.whole.reduce((sum, { count }) => sum + count, 0);

async function forgetTallies(): Promise<void> {
  const history = await openHistory();
  await history.delete('marks', 'tallies');
  await history.clear('tallies');
}

describe('the tallies', () => {
  it('are at any time what is made anew from the rows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(doings, { maxLength: 8 }), async (steps) => {
        await startFreshHistory();
        await saveRecords([makeRecord()]);
        for (const step of steps) await step();
        const kept = sorted(await readTallies());
        await forgetTallies();
        expect(await renewTallies()).toBe(true);
        expect(kept).toEqual(sorted(await readTallies()));
      }),
      { numRuns: 60 },
    );
  });

  it('are read from a day on, and all days together with them', async () => {
    const days = ['2026-09-01', '2026-09-02', '2026-09-03'];
    await saveRecords(
      days.map((value, index) =>
        makeRecord({
          postingNumber: `10000001-000${index}-1`,
          orderNumber: `10000001-000${index}`,
          cancelledAt: { value, precision: 'day' },
        }),
      ),
    );
    const tallies = await readTallies('2026-09-02');
    expect(tallies?.days.map(({ day }) => day)).toEqual(days.slice(1));
    expect(countAll(tallies)).toBe(3);
  });

  it('are made anew where all days together have none', async () => {
    await saveRecords([makeRecord()]);
    await (await openHistory()).delete('tallies', '');
    expect(await readTallies()).toBeUndefined();
    expect(await renewTallies()).toBe(true);
    expect(countAll(await readTallies())).toBe(1);
  });

  it('are made anew where they were made by other rules, and once only', async () => {
    await saveRecords([makeRecord()]);
    await (await openHistory()).put('marks', 'older rules', 'tallies');
    expect(await readTallies()).toBeUndefined();
    await saveRecords([makeRecord({ postingNumber: '10000001-0008-1', orderNumber: '10000001-0008' })]);
    expect(await readTallies()).toBeUndefined();
    expect([await renewTallies(), await renewTallies()]).toEqual([true, false]);
    expect(countAll(await readTallies())).toBe(2);
  });

  it('are made anew, and the row set aside, where one cannot be understood', async () => {
    await saveRecords([makeRecord()]);
    await plantRow({ key: 'damaged', names: ['x'], sortAt: '2026-09-10', record: { side: 'nobody' } });
    expect(await setAsideDamaged()).toBe(1);
    expect(await readTallies()).toBeUndefined();
    await plantRow({ key: 'damaged too', names: ['x'], sortAt: '2026-09-10', record: { side: 'nobody' } });
    await renewTallies();
    expect((await readTallies())?.days).toHaveLength(1);
    expect((await readAllRows()).map(({ key }) => key)).toEqual(['seller|-|10000001-0007-1']);
  });

  it('are made anew where they are damaged', async () => {
    await saveRecords([makeRecord()]);
    await (await openHistory()).put('tallies', { day: '2026-09-10', parts: 'many' });
    expect(await readTallies()).toBeUndefined();
    expect(await renewTallies()).toBe(true);
    expect((await readTallies())?.days).toHaveLength(1);
  });
});
