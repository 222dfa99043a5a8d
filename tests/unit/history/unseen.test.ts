import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { deleteAllRows, deleteRowsBefore } from '../../../lib/history/delete-rows';
import { importRows } from '../../../lib/history/import-rows';
import { saveRecords } from '../../../lib/history/save-records';
import { clearUnseen, countUnseen } from '../../../lib/history/unseen';
import { startFreshHistory } from './fresh-history';
import { makeOrderRecord, makeRecord } from './sample-records';

beforeEach(startFreshHistory);

const counting = makeRecord({ reasonText: 'Товар закончился на складе продавца', party: 'seller' });
const later = { readAt: '2026-09-11T08:00:00.000Z' } as const;

describe('what is new and counts', () => {
  it('is what counts by Ozon’s mark, else by the rule, and is no request and no order of a buyer’s', async () => {
    const others = [
      { ...counting, postingNumber: '10000001-0008-1', affectsRating: false },
      { ...counting, postingNumber: '10000001-0009-1', state: 'requested' },
      { ...counting, postingNumber: '10000001-0010-1', reasonText: 'Слова, которых никто не знает', party: 'unknown' },
      { ...counting, postingNumber: '10000001-0011-1', side: 'buyer', host: 'www.ozon.ru' },
    ];
    await saveRecords([counting, ...others]);
    expect(await countUnseen()).toBe(1);
    await saveRecords([{ ...counting, postingNumber: '10000001-0012-1', reasonText: undefined, affectsRating: true }]);
    expect(await countUnseen()).toBe(2);
  });

  it('is counted once, however often and by whatever numbers it is read', async () => {
    await saveRecords([makeOrderRecord({ reasonText: counting.reasonText!, party: 'seller' })]);
    await saveRecords([counting]);
    await saveRecords([{ ...counting, shopId: '1000001', ...later }]);
    expect(await countUnseen()).toBe(1);
  });

  it('is forgotten when the popup opens, and stays forgotten when it is read again', async () => {
    await saveRecords([counting]);
    await clearUnseen();
    await saveRecords([{ ...counting, shopId: '1000001', ...later }]);
    expect(await countUnseen()).toBe(0);
    await saveRecords([{ ...counting, postingNumber: '10000001-0008-1' }]);
    expect(await countUnseen()).toBe(1);
  });

  it('is also what was there and has come to count', async () => {
    await saveRecords([{ ...counting, state: 'requested' }]);
    await clearUnseen();
    await saveRecords([{ ...counting, ...later }]);
    expect(await countUnseen()).toBe(1);
    await saveRecords([{ ...counting, affectsRating: false, readAt: '2026-09-12T08:00:00.000Z' }]);
    expect(await countUnseen()).toBe(0);
  });

  it('is nothing that a back-up brings, and nothing that was deleted', async () => {
    const seen = { firstSeenAt: '2026-09-10T08:00:00.000Z', lastSeenAt: '2026-09-10T08:00:00.000Z' };
    await importRows([{ record: counting, ...seen }]);
    expect(await countUnseen()).toBe(0);
    await saveRecords([
      { ...counting, postingNumber: '10000001-0008-1', cancelledAt: { value: '2026-09-01', precision: 'day' } },
    ]);
    await deleteRowsBefore('2026-09-02');
    expect(await countUnseen()).toBe(0);
    await saveRecords([{ ...counting, postingNumber: '10000001-0009-1' }]);
    await deleteAllRows();
    expect(await countUnseen()).toBe(0);
  });
});
