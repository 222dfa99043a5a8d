/** The background's part, with a browser whose clock, alarms and notifications are played. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeRecord } from '../history/sample-records';
import { installRuntime } from '../messages/fake-runtime';

const hour = 3_600_000;
const start = new Date('2026-09-14T09:00:00Z');
let runtime: ReturnType<typeof installRuntime>;
let isAllowed: boolean;
let told: { id: string; title: string }[];
let alarm: number | undefined;
let ring: (alarm: { name: string }) => void;
let click: (id: string) => void;
const create = vi.fn();

/** A background that has just been started; what is stored outlives it. */
async function startBackground() {
  vi.resetModules();
  vi.doMock('wxt/browser', () => ({ browser: runtime.fake }));
  const { remind, watchReminders } = await import('../../../entrypoints/background/reminders');
  const { saveRecords } = await import('../../../lib/history/save-records');
  watchReminders();
  return { remind, saveRecords };
}

beforeEach(() => {
  vi.useFakeTimers({ now: start, toFake: ['Date'] });
  globalThis.indexedDB = new IDBFactory();
  runtime = installRuntime();
  [isAllowed, told, alarm] = [true, [], undefined];
  create.mockClear();
  Object.assign(runtime.fake.runtime, { getURL: (path: string) => `chrome-extension://own-extension${path}` });
  Object.assign(runtime.fake, {
    permissions: { contains: async () => isAllowed, onAdded: { addListener: () => undefined } },
    alarms: {
      create: async (_name: string, { when }: { when: number }) => void (alarm = when),
      clear: async () => void (alarm = undefined),
      onAlarm: { addListener: (listener: typeof ring) => void (ring = listener) },
    },
    notifications: {
      create: async (id: string, { title }: { title: string }) => void told.push({ id, title }),
      clear: async () => true,
      onClicked: { addListener: (listener: typeof click) => void (click = listener), hasListener: () => false },
    },
    tabs: { create },
  });
  vi.stubGlobal('navigator', { languages: ['en'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const want = (changes: object) =>
  Object.assign(runtime.local.stored, { reminders: { requests: false, counting: false, limit: 2, ...changes } });
const request = makeRecord({
  state: 'requested',
  scheme: 'rFBS',
  autoApproveAt: { value: '2026-09-14T18:00:00.000Z', precision: 'instant' },
});
const counting = (index: number) =>
  makeRecord({
    postingNumber: `10000009-000${index}-1`,
    orderNumber: `10000009-000${index}`,
    affectsRating: true,
    cancelledAt: { value: '2026-09-14', precision: 'day' },
  });

describe('the reminder of a request', () => {
  it('is set for three hours before, comes once, outlives the background, and leads to the order', async () => {
    want({ requests: true });
    const first = await startBackground();
    await first.saveRecords([request]);
    await first.remind();
    expect([told, alarm]).toEqual([[], Date.parse('2026-09-14T15:00:00Z')]);

    const second = await startBackground();
    vi.setSystemTime(start.getTime() + 6 * hour);
    ring({ name: 'reminders' });
    await second.remind();
    const page = 'https://seller.ozon.ru/app/postings/fbs?postingDetails=10000001-0007-1';
    expect(told).toEqual([{ id: page, title: 'Cancellation request: order 10000001-0007-1' }]);
    expect(alarm).toBeUndefined();

    const third = await startBackground();
    await third.remind();
    expect(told).toHaveLength(1);
    click(page);
    expect(create).toHaveBeenCalledWith({ url: page });
  });

  it('does not come where nobody asked for it, or where notifications are not allowed', async () => {
    vi.setSystemTime(start.getTime() + 7 * hour);
    const { remind, saveRecords } = await startBackground();
    await saveRecords([request]);
    await remind();
    want({ requests: true });
    isAllowed = false;
    await remind();
    expect([told, alarm]).toEqual([[], undefined]);
    isAllowed = true;
    await remind();
    expect(told).toHaveLength(1);
  });
});

describe('the reminder of the limit', () => {
  it('comes when it is exceeded, once, and leads to what counts', async () => {
    want({ counting: true });
    const { remind, saveRecords } = await startBackground();
    await saveRecords([counting(1), counting(2)]);
    await remind();
    expect(told).toEqual([]);
    await saveRecords([counting(3)]);
    await remind();
    await saveRecords([counting(4)]);
    await remind();
    expect(told.map(({ title }) => title)).toEqual(['3 cancellations count against you in 7 days']);
    expect(told[0]?.id).toMatch(/dashboard\.html#from=2026-09-08&counts=yes$/);
  });
});

it('opens no page that is neither ours nor Ozon’s', async () => {
  await startBackground();
  for (const id of ['https://seller.ozon.ru.example.org/', 'javascript:alert(1)', 'nothing']) click(id);
  expect(create).not.toHaveBeenCalled();
});
