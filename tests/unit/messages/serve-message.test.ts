import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeRecord } from '../history/sample-records';
import { installRuntime } from './fake-runtime';

const own = { id: 'own-extension', url: 'https://seller.ozon.ru/app/postings/fbs', tab: { id: 7 } };
let runtime: ReturnType<typeof installRuntime>;
let stop: (() => void)[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
  runtime = installRuntime();
  vi.doMock('wxt/browser', () => ({ browser: runtime.fake }));
});
afterEach(() => {
  for (const end of stop) end();
  stop = [];
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function serve() {
  const { noPayload, serveMessage } = await import('../../../lib/messages/serve-message');
  const { DescribeSchema, DrawingKindSchema, SaveSchema } = await import('../../../lib/messages/payloads');
  const save = vi.fn(({ records }: { records: unknown[] }) => ({ stored: records.length, rejected: 0 }));
  const describeRecords = vi.fn(() => ({ views: [] }));
  const bring = vi.fn((_nothing: undefined, sender: { tab?: { id?: number } }) => sender.tab?.id === 7);
  const bringDrawing = vi.fn(() => true);
  stop = [
    serveMessage('saveCancellations', SaveSchema, save),
    serveMessage('describeCancellations', DescribeSchema, describeRecords),
    serveMessage('bringReader', noPayload, bring),
    serveMessage('bringDrawing', DrawingKindSchema, bringDrawing),
  ];
  return { save, describeRecords, bring, bringDrawing };
}

async function readCounters() {
  await vi.advanceTimersByTimeAsync(5_000);
  return runtime.local.stored.diagnostics;
}

describe('a message', () => {
  it('of our own with the right shape is answered', async () => {
    const { save } = await serve();
    expect(await runtime.deliver('saveCancellations', { records: [makeRecord()] }, own)).toEqual({
      res: { stored: 1, rejected: 0 },
    });
    expect(save).toHaveBeenCalledWith({ records: [makeRecord()] }, expect.objectContaining({ tab: { id: 7 } }));
  });

  it('of another extension, or of nobody, is refused and counted', async () => {
    const { bring } = await serve();
    for (const sender of [{ id: 'another-extension' }, {}]) {
      expect(await runtime.deliver('bringReader', undefined, sender)).toMatchObject({
        err: { name: 'RefusedMessageError', refusal: 'stranger' },
      });
    }
    expect(bring).not.toHaveBeenCalled();
    expect(await readCounters()).toEqual({ 'refused.stranger': 2 });
  });

  it.each([
    ['no list', { records: { 0: 'x' } }],
    ['nothing', undefined],
    ['more than a batch', { records: Array(501).fill(null) }],
  ])('to save that carries %s is refused', async (_what, data) => {
    const { save } = await serve();
    expect(await runtime.deliver('saveCancellations', data, own)).toMatchObject({ err: { refusal: 'wrong-shape' } });
    expect(save).not.toHaveBeenCalled();
  });

  it.each([undefined, '', 'x/../background', ['line']])(
    'to bring what draws panels is refused where it names %j',
    async (data) => {
      const { bringDrawing } = await serve();
      expect(await runtime.deliver('bringDrawing', data, own)).toMatchObject({ err: { refusal: 'wrong-shape' } });
      expect(bringDrawing).not.toHaveBeenCalled();
      expect(await runtime.deliver('bringDrawing', 'line', own)).toEqual({ res: true });
    },
  );

  it('to describe is refused as a whole when one record is wrong: the answers would not fit the questions', async () => {
    const { describeRecords } = await serve();
    const data = { records: [makeRecord(), { side: 'seller' }] };
    expect(await runtime.deliver('describeCancellations', data, own)).toMatchObject({ err: { refusal: 'wrong-shape' } });
    expect(await runtime.deliver('describeCancellations', { records: [makeRecord()] }, own)).toEqual({
      res: { views: [] },
    });
    expect(describeRecords).toHaveBeenCalledTimes(1);
  });

  it('that is too large is refused before it is parsed', async () => {
    const { save } = await serve();
    const data = Array.from({ length: 50 }, () => ({ ...makeRecord(), status: 'x'.repeat(1_000_000) }));
    expect(await runtime.deliver('saveCancellations', data, own)).toMatchObject({ err: { refusal: 'too-large' } });
    expect(save).not.toHaveBeenCalled();
  });

  it('of no known name is nobody’s', async () => {
    await serve();
    expect(await runtime.deliver('readHistory', undefined, own)).toBeUndefined();
  });

  it('sent ten thousand times in the wrong shape costs a handful of writes', async () => {
    await serve();
    await Promise.all(Array.from({ length: 10_000 }, () => runtime.deliver('saveCancellations', 'nonsense', own)));
    expect(await readCounters()).toEqual({ 'refused.wrong-shape': 10_000 });
    expect(runtime.local.set.mock.calls.length).toBeLessThan(10);
  });
});

it('admits the extension’s own pages, and no script in a page of Ozon', async () => {
  Object.assign(runtime.fake.runtime, { getURL: (path: string) => `chrome-extension://own-extension${path}` });
  const { admitOwnPage } = await import('../../../lib/messages/serve-message');
  const admit = (url?: string) => () => admitOwnPage('popupOpened', { id: 'own-extension', ...(url && { url }) });
  expect(admit('chrome-extension://own-extension/popup.html')).not.toThrow();
  for (const stranger of [own.url, 'chrome-extension://own-extension.example/', undefined])
    expect(admit(stranger)).toThrow('stranger');
});
