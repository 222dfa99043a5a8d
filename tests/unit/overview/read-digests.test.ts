import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Cancellation } from '../../../lib/cancellation';
import { closeHistory } from '../../../lib/history/open-history';
import { saveRecords } from '../../../lib/history/save-records';
import { countRows, readAllDigests, readAllRows, readNewestDigests, readRowsByKey } from '../../../lib/overview/read-digests';
import { plantRow, startFreshHistory } from '../history/fresh-history';
import { makeRecord } from '../history/sample-records';

beforeEach(startFreshHistory);

const numberOf = (index: number) => `1000${String(index).padStart(4, '0')}-0007-1`;
const recordOf = (index: number) =>
  makeRecord({
    postingNumber: numberOf(index),
    orderNumber: `1000${String(index).padStart(4, '0')}-0007`,
    cancelledAt: { value: `2026-08-${String(1 + (index % 28)).padStart(2, '0')}`, precision: 'day' },
    reasonText: 'Товар закончился на складе продавца',
    evidence: [{ field: 'status', channel: 'visible', where: 'cell', words: 'Отменён', used: true }],
  });

async function collect<Item>(batches: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const batch of batches) all.push(batch);
  return all;
}

describe('the history as the dashboard reads it', () => {
  it('is empty at first', async () => {
    expect(await countRows()).toBe(0);
    expect(await collect(readAllDigests())).toEqual([]);
    expect(await readNewestDigests(10)).toEqual([]);
  });

  it('comes in batches, each row once, in the order of the keys', async () => {
    const count = 1_100;
    await saveRecords(Array.from({ length: count }, (_, index) => recordOf(index)));
    expect(await countRows()).toBe(count);
    const digests = await collect(readAllDigests());
    expect(digests.map((batch) => batch.digests.length)).toEqual([1_000, 100]);
    const numbers = Array.from({ length: count }, (_, index) => numberOf(index));
    expect(digests.flatMap((batch) => batch.digests.map(({ number }) => number))).toEqual(numbers);
    const rows = (await collect(readAllRows())).flat();
    expect(rows.map(({ record }) => record.postingNumber)).toEqual(numbers);
    expect(rows[0]?.record.evidence).toHaveLength(1);
  });

  it('gives the newest first, as many as are asked for', async () => {
    await saveRecords([3, 1, 2].map(recordOf));
    expect((await readNewestDigests(2)).map(({ sortAt }) => sortAt)).toEqual(['2026-08-04', '2026-08-03']);
  });

  it('counts rows that it cannot understand, and goes on', async () => {
    await saveRecords([recordOf(1)]);
    await plantRow({ key: 'damaged', names: ['x'], sortAt: '2026-09-10', record: { side: 'nobody' } });
    const [batch] = await collect(readAllDigests());
    expect([batch?.digests.length, batch?.unreadable, await countRows()]).toEqual([1, 1, 2]);
    expect((await collect(readAllRows())).flat()).toHaveLength(1);
    expect(await readRowsByKey(['damaged'])).toEqual([]);
  });

  it('gives single rows by their keys, in their order, and leaves out what is gone', async () => {
    await saveRecords([1, 2, 3].map(recordOf));
    const keys = (await collect(readAllRows())).flat().map(({ key }) => key);
    const rows = await readRowsByKey([keys[2]!, 'gone', keys[0]!]);
    expect(rows.map(({ record }) => record.postingNumber)).toEqual([numberOf(3), numberOf(1)]);
  });

  it('fails as a history that cannot be opened does', async () => {
    await closeHistory();
    globalThis.indexedDB = Object.assign(new IDBFactory(), {
      open: () => {
        throw new DOMException('No storage here', 'SecurityError');
      },
    });
    const failure = { name: 'HistoryError' };
    await expect(countRows()).rejects.toMatchObject(failure);
    await expect(readNewestDigests(1)).rejects.toMatchObject(failure);
    await expect(readRowsByKey(['a'])).rejects.toMatchObject(failure);
    await expect(collect(readAllDigests())).rejects.toMatchObject(failure);
  });
});

describe('what a digest tells', () => {
  const digestOf = async (record: Partial<Cancellation>) => {
    await saveRecords([makeRecord(record)]);
    return (await readNewestDigests(1))[0]!;
  };

  it('is what the record tells, and its cause', async () => {
    expect(await digestOf({ ...recordOf(5), shopId: '1001', scheme: 'FBS' })).toMatchObject({
      sortAt: '2026-08-06',
      number: numberOf(5),
      store: '1001',
      scheme: 'FBS',
      cause: 'seller.out-of-stock',
      party: 'seller',
      counts: 'yes',
      reason: 'Товар закончился на складе продавца',
    });
  });

  it('counts products under their SKU, else the offer’s id, else the name however it is spaced', async () => {
    const products = [
      { sku: '900000001', offerId: 'A-1', name: 'Товар 1' },
      { offerId: 'A-2', name: 'Товар 2' },
      { name: ' Товар  3' },
      {},
    ];
    expect((await digestOf({ products })).products.map(({ id }) => id)).toEqual(['sku:900000001', 'offer:A-2', 'name:товар 3']);
  });

  it('is found by numbers, reason and goods, in whatever case', async () => {
    const { haystack } = await digestOf(recordOf(7));
    for (const words of [numberOf(7), 'товар закончился', '900000001', 'товар 1']) expect(haystack).toContain(words);
  });

  it('judges a seller’s cancelled order alone', async () => {
    expect((await digestOf({ state: 'requested' })).counts).toBe('none');
    await startFreshHistory();
    expect((await digestOf({ side: 'buyer', host: 'www.ozon.ru' })).counts).toBe('none');
  });
});
