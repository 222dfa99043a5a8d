/** Messages that are forged, of the wrong shape, enormous, or too many. */
import { afterEach, expect } from 'vitest';
import { addRow } from '../harness/add-row';
import { askBackground, type ExtensionWorld } from '../harness/background';
import { test } from '../harness/page-test';
import { settlePanels } from '../harness/panels';
import { readPopupText } from '../harness/popup';
import { makeCabinetList } from '../harness/sample-sites';
import { readStored } from '../harness/stored-rows';
import { startAnew } from '../harness/start-anew';
import type { TestBrowser, TestPage } from '../harness/test-browser';
import { waitUntil } from '../harness/wait-until';

const posting = { number: '10000064-0001-1', status: 'Отменено', reason: 'Товар закончился на складе', initiator: 'Продавец' };
const first = { ...posting, number: '10000064-0002-1' };

/** 10,000 with `FAULT_ROUNDS=full`. */
const messages = process.env.FAULT_ROUNDS === 'full' ? 10_000 : 2_000;

let browser: TestBrowser;
test.beforeAll(({ browser: started }) => void (browser = started));
afterEach(() => startAnew(browser));

function readCounters(ownPage: TestPage): Promise<Record<string, number>> {
  return ownPage.run(async () => {
    const world = globalThis as unknown as ExtensionWorld;
    const { diagnostics } = await (world.browser ?? world.chrome).storage.local.get();
    return (diagnostics ?? {}) as Record<string, number>;
  });
}

test('a page that forges ten thousand answers in a second, and some of 50 MB, is read on, and they are counted', async () => {
  const page = await browser.newPage();
  await page.visit(makeCabinetList([first]));
  // Before its panel is there, nobody may be listening yet, and what is sent then is counted by nobody.
  await settlePanels(page, [first.number], 200);
  await page.run(async () => {
    const send = (detail: unknown) => document.dispatchEvent(new CustomEvent('cancellation-explainer:answer', { detail }));
    const huge = JSON.stringify({ url: '/api/x', body: 'x'.repeat(50_000_000) });
    for (let times = 0; times < 5; times += 1) send(huge);
    for (let lot = 0; lot < 10; lot += 1) {
      for (let times = 0; times < 1_000; times += 1) send(times % 2 ? { forged: times } : `{"url":"/api/${times}","body":7}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
  const started = Date.now();
  expect(await page.run(() => document.querySelectorAll('td').length)).toBeGreaterThan(0);
  expect(Date.now() - started).toBeLessThan(3_000);

  await addRow(page, posting);
  const panels = await settlePanels(page, [posting.number, first.number]);
  expect(panels.map(({ order, cause }) => [order, cause])).toEqual([
    [posting.number, 'seller.out-of-stock'],
    [first.number, 'seller.out-of-stock'],
  ]);
  expect(page.pageErrors).toEqual([]);

  const ownPage = await browser.openExtensionPage('/guide.html');
  await waitUntil('the records are kept', async () => (await readStored(ownPage)).length === 2);
  let counters: Record<string, number> = {};
  await waitUntil(
    () => `all is counted: ${JSON.stringify(counters)}`,
    async () => {
      counters = await readCounters(ownPage);
      const dropped = (counters['answer.wrong-shape'] ?? 0) + (counters['answer.too-many'] ?? 0);
      return counters['answer.too-large'] === 5 && dropped === 10_000;
    },
  );
});

test(`the background refuses ${messages} messages of the wrong shape at once and one of 50 MB, counts them, and answers the next`, async () => {
  const ownPage = await browser.openExtensionPage('/guide.html');
  await ownPage.run(async (count) => {
    const world = globalThis as unknown as ExtensionWorld;
    const { runtime } = world.browser ?? world.chrome;
    const send = (type: string, data: unknown) => runtime.sendMessage({ id: 1, timestamp: 0, type, data }).catch(() => undefined);
    const shapes = [{ length: 3 }, 'text', 7, null, { __proto__: [] }];
    await Promise.all(Array.from({ length: count }, (_, index) => send('saveCancellations', shapes[index % 5])));
    await send('saveCancellations', [{ side: 'seller', status: 'x'.repeat(50_000_000) }]);
  }, messages);
  const record = {
    side: 'seller',
    state: 'cancelled',
    host: 'seller.ozon.ru',
    postingNumber: posting.number,
    products: [],
    evidence: [],
    readAt: '2026-09-10T08:00:00.000Z',
  };
  expect(await askBackground(ownPage, 'saveCancellations', { records: [record] })).toEqual({
    answer: { stored: 1, rejected: 0 },
  });
  expect(await readStored(ownPage)).toHaveLength(1);
  await waitUntil('all is counted', async () => {
    const counters = await readCounters(ownPage);
    return counters['refused.wrong-shape'] === messages && counters['refused.too-large'] === 1;
  });
  const popup = await browser.openExtensionPage('/popup.html');
  await waitUntil('the popup answers', async () => (await readPopupText(popup)).includes(posting.number));
});
