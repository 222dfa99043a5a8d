import { beforeEach, expect, it, vi } from 'vitest';
import { installRuntime } from './fake-runtime';

const importRows = vi.fn(async () => ({ stored: 1, rejected: 0 }));
const deleteAllRows = vi.fn(async () => 3);
const deleteRowsBefore = vi.fn(async () => 2);
const ownPage = { id: 'own-extension', url: 'chrome-extension://own-extension/dashboard.html' };
const contentScript = { id: 'own-extension', url: 'https://seller.ozon.ru/app/postings/fbs', tab: { id: 7 } };
let runtime: ReturnType<typeof installRuntime>;

beforeEach(async () => {
  vi.resetModules();
  vi.clearAllMocks();
  runtime = installRuntime();
  Object.assign(runtime.fake.runtime, { getURL: (path: string) => `chrome-extension://own-extension${path}` });
  vi.doMock('wxt/browser', () => ({ browser: runtime.fake }));
  vi.doMock('../../../lib/history/import-rows', () => ({ importRows }));
  vi.doMock('../../../lib/history/delete-rows', () => ({ deleteAllRows, deleteRowsBefore }));
  const { serveUpkeep } = await import('../../../lib/messages/serve-upkeep');
  serveUpkeep();
});

it('serves the pages of the extension', async () => {
  await runtime.deliver('importRows', [{}], ownPage);
  await runtime.deliver('deleteRows', { beforeDay: '2026-09-01' }, ownPage);
  expect(importRows).toHaveBeenCalledWith([{}]);
  expect(deleteRowsBefore).toHaveBeenCalledWith('2026-09-01');
  expect(deleteAllRows).not.toHaveBeenCalled();
  await runtime.deliver('deleteRows', {}, ownPage);
  expect(deleteAllRows).toHaveBeenCalledOnce();
});

it('does nothing for a script in a page of Ozon, nor for a message of the wrong shape', async () => {
  await runtime.deliver('importRows', [{}], contentScript);
  await runtime.deliver('deleteRows', {}, contentScript);
  await runtime.deliver('deleteRows', { beforeDay: 'always' }, ownPage);
  await runtime.deliver(
    'importRows',
    Array.from({ length: 501 }, () => ({})),
    ownPage,
  );
  expect([importRows, deleteAllRows, deleteRowsBefore].flatMap((mock) => mock.mock.calls)).toEqual([]);
});
