/** The popup sums up what the pages told. Each test begins with an empty history. */
import { afterEach, expect } from 'vitest';
import { test } from '../harness/page-test';
import { readPanelText, settlePanels } from '../harness/panels';
import { choose, readPopupText, readRows, readTotal } from '../harness/popup';
import { makeBuyerList, makeCabinetList } from '../harness/sample-sites';
import { startAnew } from '../harness/start-anew';
import type { TestBrowser, TestPage } from '../harness/test-browser';
import { waitUntil } from '../harness/wait-until';

const list = makeCabinetList([
  { number: '10000031-0001-1', status: 'Отменено', reason: 'Товар закончился на складе продавца', initiator: 'Продавец' },
  { number: '10000031-0002-1', status: 'Доставляется' },
  { number: '10000031-0003-1', status: 'Отменено', reason: 'Покупатель отменил заказ: нашел дешевле', initiator: 'Клиент' },
]);
const orders = ['10000031-0001-1', '10000031-0003-1'];

let browser: TestBrowser;
test.beforeAll(({ browser: started }) => void (browser = started));
afterEach(() => startAnew(browser));

async function openPopup(): Promise<TestPage> {
  const popup = await browser.openExtensionPage('/popup.html');
  await waitUntil('the popup speaks', async () => (await readPopupText(popup)).trim().length > 20);
  return popup;
}

async function visitList(): Promise<TestPage> {
  const page = await browser.newPage();
  await page.visit(list);
  await settlePanels(page, orders);
  return page;
}

test('an empty history says what to open, as links', async () => {
  const popup = await openPopup();
  await waitUntil('the links stand there', () => popup.run(() => document.querySelector('a[href*="/my/orderlist"]') !== null));
  const links = await popup.run(() => [...document.querySelectorAll('a')].map((link) => link.href));
  expect(links).toContain('https://www.ozon.ru/my/orderlist');
  expect(links.some((link) => /^https:\/\/seller\.ozon\.ru\/app\/postings\/.*cancelled/.test(link))).toBe(true);
  expect(await readRows(popup)).toEqual([]);
  expect(popup.pageErrors).toEqual([]);
});

test('what a page told stands in the total and the rows, and reading it twice adds nothing', async () => {
  await visitList();
  await visitList();
  const popup = await openPopup();
  await choose(popup, 'period', 'all');
  await waitUntil('two cancellations are counted', async () => (await readTotal(popup)) === 2);
  await waitUntil('both are named', async () => (await readRows(popup)).length === 2);
  const rows = await readRows(popup);
  expect(rows.map(({ order, cause }) => `${order} ${cause}`).sort()).toEqual([
    '10000031-0001-1 seller.out-of-stock',
    '10000031-0003-1 buyer.found-cheaper',
  ]);
  for (const { order, href } of rows) expect(href).toMatch(new RegExp(`^https://seller\\.ozon\\.ru/app/postings/.*${order}`));
  expect(popup.pageErrors).toEqual([]);
  expect(browser.listStrayRequests()).toEqual([]);
});

test("a buyer's order is counted beside a seller's, and opens the order's page", async () => {
  await visitList();
  const page = await browser.newPage();
  await page.visit(makeBuyerList([{ number: '10000032-0001', status: 'Отменён 1 ноября' }]));
  await settlePanels(page, ['10000032-0001']);
  const popup = await openPopup();
  await choose(popup, 'period', 'all');
  await waitUntil('three cancellations are counted', async () => (await readTotal(popup)) === 3);
  await waitUntil('all are named', async () => (await readRows(popup)).length === 3);
  const row = (await readRows(popup)).find(({ order }) => order === '10000032-0001');
  expect(row?.href).toMatch(/^https:\/\/www\.ozon\.ru\/my\/orderdetails\/\?order=10000032-0001/);
});

test('the language is changed by one click, at once on open pages too, and remembered', async () => {
  const page = await visitList();
  const readPanel = async () => (await readPanelText(page, '10000031-0001-1')) ?? '';
  await waitUntil(
    'the panel speaks English',
    async () => /[a-z]{4}/i.test(await readPanel()) && !/[а-яё\u4e00-\u9fff]/i.test(await readPanel()),
  );

  const popup = await openPopup();
  await choose(popup, 'language', 'zh-CN');
  await waitUntil('the popup speaks Chinese', async () => /[\u4e00-\u9fff]{4}/.test(await readPopupText(popup)));
  await waitUntil('the panel speaks Chinese', async () => /[\u4e00-\u9fff]{2}/.test(await readPanel()));
  await choose(popup, 'language', 'ru');
  await waitUntil('the panel speaks Russian', async () => /[а-яё]{4}/i.test(await readPanel()));
  await popup.close();

  const again = await openPopup();
  await waitUntil('the popup still speaks Russian', async () => (await again.run(() => document.documentElement.lang)) === 'ru');
});

test('an open panel keeps standing when the language changes', async () => {
  const page = await visitList();
  const before = await settlePanels(page, orders);
  const popup = await openPopup();
  await choose(popup, 'language', 'ru');
  expect(await settlePanels(page, orders)).toEqual(before);
});
