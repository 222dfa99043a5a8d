/** The number on the toolbar's icon: what is new and counts against the seller. */
import { afterEach, beforeEach, expect } from 'vitest';
import { test } from '../harness/page-test';
import { settlePanels } from '../harness/panels';
import { makeCabinetList } from '../harness/sample-sites';
import { startAnew } from '../harness/start-anew';
import type { TestBrowser, TestPage } from '../harness/test-browser';
import { pause, waitUntil } from '../harness/wait-until';

const outOfStock = { status: 'Отменено', reason: 'Товар закончился на складе продавца', initiator: 'Продавец' };
const list = makeCabinetList([
  { number: '10000041-0001-1', ...outOfStock },
  { number: '10000041-0002-1', ...outOfStock },
  { number: '10000041-0003-1', status: 'Отменено', reason: 'Покупатель отменил заказ: нашел дешевле', initiator: 'Клиент' },
  { number: '10000041-0004-1', status: 'Доставляется' },
]);
const orders = ['10000041-0001-1', '10000041-0002-1', '10000041-0003-1'];

let browser: TestBrowser;
/** One of the extension's pages that does not clear the number. */
let observer: TestPage;
test.beforeAll(({ browser: started }) => void (browser = started));
beforeEach(async () => {
  observer = await browser.openExtensionPage('/guide.html');
});
afterEach(() => startAnew(browser));

interface Action {
  getBadgeText(details: object): Promise<string>;
  getTitle(details: object): Promise<string>;
}

function readAction(): Promise<{ text: string; title: string }> {
  return observer.run(async () => {
    const { action } = (globalThis as unknown as { chrome: { action: Action } }).chrome;
    return { text: await action.getBadgeText({}), title: await action.getTitle({}) };
  });
}

async function visitList(): Promise<void> {
  const page = await browser.newPage();
  await page.visit(list);
  await settlePanels(page, orders);
  await page.close();
}

test('counts what is new and counts, in words too, until the popup is opened', async () => {
  await visitList();
  await waitUntil('two are counted', async () => (await readAction()).text === '2');
  expect((await readAction()).title).toBe('2 new cancellations count against the seller');
  const popup = await browser.openExtensionPage('/popup.html');
  await waitUntil('the number is gone', async () => (await readAction()).text === '');
  expect((await readAction()).title).toBe('Cancellation Explainer for Ozon');
  await popup.close();
  await visitList();
  await pause(500);
  expect((await readAction()).text).toBe('');
});

test('can be switched off and on', async () => {
  const setBadge = (value: boolean) =>
    observer.run(async (badge) => {
      const { storage } = (globalThis as unknown as { chrome: { storage: { local: { set(values: object): Promise<void> } } } })
        .chrome;
      await storage.local.set({ badge });
    }, value);
  await setBadge(false);
  await visitList();
  await pause(500);
  expect((await readAction()).text).toBe('');
  await setBadge(true);
  await waitUntil('the number is there', async () => (await readAction()).text === '2');
});
