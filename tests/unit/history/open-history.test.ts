import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { HistoryError, toHistoryError } from '../../../lib/history/errors';
import { currentVersion, migrations } from '../../../lib/history/migrations';
import { closeHistory, openHistory } from '../../../lib/history/open-history';
import { saveRecords } from '../../../lib/history/save-records';
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

it('makes the current version out of every older one, step by step', async () => {
  for (let version = 1; version <= currentVersion; version += 1) {
    await startFreshHistory();
    const older = await openDB('cancellations', version, {
      async upgrade(database, _old, _new, transaction) {
        for (const migrate of migrations.slice(0, version)) await migrate(database as never, transaction as never);
      },
    });
    older.close();
    await saveRecords([makeRecord()]);
    expect(await readAllRows()).toHaveLength(1);
    await closeHistory();
  }
});
