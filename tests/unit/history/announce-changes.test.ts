import 'fake-indexeddb/auto';
import { BroadcastChannel as OtherContext } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type RowsChanged, watchChanges } from '../../../lib/history/announce-changes';
import { deleteAllRows, deleteRowsBefore } from '../../../lib/history/delete-rows';
import { importRows } from '../../../lib/history/import-rows';
import { saveRecords } from '../../../lib/history/save-records';
import { StaleRows } from '../../../entrypoints/dashboard/stale-rows';
import { readAllRows, startFreshHistory } from './fresh-history';
import { makeRecord } from './sample-records';

const told: RowsChanged[] = [];
watchChanges((changed) => told.push(changed));
const other = new OtherContext('history-rows');
const toldElsewhere: RowsChanged[] = [];
other.onmessage = (message) => void toldElsewhere.push((message as unknown as MessageEvent<RowsChanged>).data);
other.unref();

beforeEach(async () => {
  await startFreshHistory();
  told.length = 0;
  toldElsewhere.length = 0;
});
afterEach(() => vi.restoreAllMocks());

const record = makeRecord();
const seen = { firstSeenAt: '2026-09-01T10:00:00.000Z', lastSeenAt: '2026-09-01T10:00:00.000Z' };

describe('whoever holds rows in memory', () => {
  it('hears which were written, at once here and soon elsewhere', async () => {
    await saveRecords([record]);
    const [{ key } = { key: '' }] = await readAllRows();
    expect(told).toEqual([[key]]);
    await vi.waitFor(() => expect(toldElsewhere).toEqual([[key]]), 10_000);
  });

  it('hears of the row that another takes the place of', async () => {
    await saveRecords([record]);
    await saveRecords([{ ...record, shopId: '1000001' }]);
    const keys = (await readAllRows()).map(({ key }) => key);
    expect(keys).toHaveLength(1);
    expect([...told[1]!].sort()).toEqual([...told[0]!, ...keys].sort());
  });

  it('hears of what is restored and of what is deleted', async () => {
    await importRows([{ record, ...seen }]);
    expect(told).toHaveLength(1);
    await deleteRowsBefore('2100-01-01');
    expect(told[1]).toEqual(told[0]);
    await deleteRowsBefore('2100-01-01');
    expect(told).toHaveLength(2);
    await deleteAllRows();
    expect(told[2]).toBe('all');
  });

  it('hears nothing of what was not written', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await expect(saveRecords([record])).rejects.toThrow();
    expect(told).toEqual([]);
  });
});

describe('StaleRows', () => {
  it('hands each key over once, and asks for everything where there are too many', async () => {
    const stale = new StaleRows();
    await saveRecords([record]);
    await saveRecords([{ ...record, reasonText: 'Другая причина' }]);
    expect(stale.take()).toEqual((await readAllRows()).map(({ key }) => key));
    expect(stale.take()).toEqual([]);
    const many = Array.from({ length: 5_001 }, (_, place) => `key ${place}`);
    other.postMessage(many);
    await vi.waitFor(() => expect(stale.take()).toBe('many'), 10_000);
    await deleteAllRows();
    expect(stale.take()).toBe('many');
    expect(stale.take()).toEqual([]);
  });
});
