import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dayOf } from '../../../lib/calendar-day';
import { HistoryError, toHistoryError } from '../../../lib/history/errors';
import { currentVersion, migrations } from '../../../lib/history/migrations';
import { openHistory } from '../../../lib/history/open-history';
import type { Row } from '../../../lib/history/row';
import { saveRecords } from '../../../lib/history/save-records';
import { readTallies, renewTallies } from '../../../lib/history/tallies';
import { readAllRows, startFreshHistory } from './fresh-history';
import { makeRecord } from './sample-records';

beforeEach(startFreshHistory);
afterEach(() => vi.unstubAllGlobals());

it('leaves a database of a newer version alone and says so', async () => {
  const newer = await openDB('cancellations', currentVersion + 1, {
    upgrade: (database) => void database.createObjectStore('later').add('kept', 1),
  });
  newer.close();
  await expect(saveRecords([makeRecord()])).rejects.toMatchObject({ name: 'HistoryError', trouble: 'newer' });
  const again = await openDB('cancellations');
  expect(again.version).toBe(currentVersion + 1);
  expect(await again.get('later', 1)).toBe('kept');
  again.close();
});

it('says that nothing can be kept where the browser offers no database, and tries again the next time', async () => {
  const real = indexedDB;
  vi.stubGlobal('indexedDB', {
    open() {
      throw new DOMException(
        'A mutation operation was attempted on a database that did not allow mutations.',
        'InvalidStateError',
      );
    },
  });
  await expect(saveRecords([makeRecord()])).rejects.toMatchObject({ trouble: 'unavailable' });
  vi.stubGlobal('indexedDB', real);
  await expect(saveRecords([makeRecord()])).resolves.toEqual({ stored: 1, rejected: 0 });
});

it('tells a full disk from a missing database', () => {
  expect(toHistoryError(new DOMException('full', 'QuotaExceededError')).trouble).toBe('full');
  expect(toHistoryError(new TypeError('nothing there')).trouble).toBe('unavailable');
  const known = new HistoryError('newer', undefined);
  expect(toHistoryError(known)).toBe(known);
});

it('gives way when another context upgrades the database', async () => {
  await saveRecords([makeRecord()]);
  const upgraded = await openDB('cancellations', currentVersion + 1);
  upgraded.close();
  await expect(openHistory()).rejects.toMatchObject({ trouble: 'newer' });
});

/** A database as an older version of the extension left it. */
async function leaveOlder(version: number, rows: readonly object[]): Promise<void> {
  const older = await openDB('cancellations', version, {
    async upgrade(database, _old, _new, transaction) {
      for (const migrate of migrations.slice(0, version)) await migrate(database as never, transaction as never);
    },
  });
  for (const row of rows) await older.put('cancellations', row);
  older.close();
}

const today = dayOf(new Date());
const record = makeRecord({ cancelledAt: { value: today, precision: 'day' } });
const seen = { firstSeenAt: record.readAt, lastSeenAt: record.readAt };
/** As the first version wrote it. */
const lately = {
  key: 'seller|-|10000001-0007-1',
  names: ['seller|posting|10000001-0007-1'],
  side: 'seller',
  state: 'cancelled',
  sortAt: today,
  ...seen,
  record,
};
const longAgo = {
  ...lately,
  key: 'seller|-|10000002-0001-1',
  names: ['seller|posting|10000002-0001-1'],
  sortAt: '2020-01-31',
  record: makeRecord({ postingNumber: '10000002-0001-1', orderNumber: '10000002-0001' }),
};
const damaged = { key: 'damaged', names: ['x'], sortAt: today, record: { side: 'nobody' } };

describe.each(migrations.map((_, index) => index + 1))('a database of version %i', (version) => {
  it('becomes the current one with every row as it was', async () => {
    await leaveOlder(version, [lately, longAgo, damaged]);
    const rows = await readAllRows();
    expect(rows).toHaveLength(3);
    for (const row of [lately, longAgo, damaged]) expect(rows).toContainEqual(expect.objectContaining(row));
    await saveRecords([makeRecord({ postingNumber: '10000003-0001-1', orderNumber: '10000003-0001' })]);
    expect(await readAllRows()).toHaveLength(4);
  });

  it('has its damaged rows set aside and counted, and all others summed up', async () => {
    await leaveOlder(version, [lately, longAgo, damaged]);
    await renewTallies();
    const history = await openHistory();
    expect(await history.getAll('setAside')).toEqual([expect.objectContaining({ row: damaged })]);
    expect((await readTallies())?.days.map(({ day, parts }) => [day, parts.map(({ count }) => count)])).toEqual([
      ['2020-01-31', [1]],
      [today, [1]],
    ]);
  });
});

it('learns the goods of its latest rows where an older version did not note them', async () => {
  await leaveOlder(1, [lately, longAgo]);
  const history = await openHistory();
  const { goods } = (await history.get('cancellations', lately.key)) as Row;
  expect(goods?.length).toBeGreaterThan(0);
  expect(await history.getAllKeysFromIndex('cancellations', 'byGoods', goods![0]!)).toEqual([lately.key]);
});
