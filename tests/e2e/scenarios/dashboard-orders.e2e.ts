/** The dashboard's table of all orders, filled by visiting pages: look, filter, sort, the address, an order's explanation. */
import { afterEach, beforeEach, expect } from 'vitest';
import { chooseFilter, fill, openDashboard, press, readOrders, waitForFound } from '../harness/dashboard';
import { test } from '../harness/page-test';
import { allOrders, fillHistory, fromList } from '../harness/sample-history';
import type { TestBrowser, TestPage } from '../harness/test-browser';
import { waitUntil } from '../harness/wait-until';

let browser: TestBrowser;
let page: TestPage;
test.beforeAll(async ({ browser: started }) => {
  browser = started;
  await fillHistory(browser);
});
beforeEach(async () => {
  page = await openDashboard(browser);
  await waitForFound(page, allOrders.length);
});
afterEach(async () => {
  expect(page.pageErrors).toEqual([]);
  expect(page.log.filter(({ type }) => type === 'error')).toEqual([]);
  expect(browser.listStrayRequests()).toEqual([]);
  await page.close();
});

const readHash = () => page.run(() => location.hash);
const readText = () => page.run(() => document.querySelector('main')?.innerText ?? '');

test('every order that pages told of stands in the table, those that were not cancelled do not', async () => {
  await waitUntil('the rows are drawn', async () => (await readOrders(page)).length === allOrders.length);
  expect((await readOrders(page)).sort()).toEqual([...allOrders].sort());
});

test('search and filters narrow the table, stand in the address, and hold in a new tab', async () => {
  await fill(page, 'input[type=search]', 'чайник');
  await waitForFound(page, 2);
  await chooseFilter(page, 'party', 'buyer');
  await waitForFound(page, 1);
  await waitUntil('the row is drawn', async () => (await readOrders(page)).join() === '10000051-0003-1');
  const hash = await readHash();
  const again = await openDashboard(browser, hash);
  await waitForFound(again, 1);
  expect(await again.run(() => document.querySelector<HTMLInputElement>('input[type=search]')?.value)).toBe('чайник');
  await again.close();
  await press(page, '.chips .plain');
  await waitForFound(page, allOrders.length);
  expect(await readHash()).toBe('');
});

test('a period leaves out what was cancelled before it', async () => {
  await chooseFilter(page, 'period', 'own');
  await waitUntil('days can be chosen', () =>
    page.run(() => document.querySelectorAll('.filters input[type=date]').length === 2),
  );
  await page.run(() => {
    const [, to] = document.querySelectorAll<HTMLInputElement>('.filters input[type=date]');
    to!.value = '2001-01-01';
    to!.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await waitForFound(page, 0);
  expect(await readText()).toContain('Nothing matches these filters');
});

test('a heading sorts, once more turns the order round, and columns can be chosen', async () => {
  const sortByNumber = () => press(page, '[role=columnheader].number button');
  await fill(page, 'input[type=search]', '10000051');
  await waitForFound(page, fromList.length);
  await sortByNumber();
  await waitUntil('sorted upwards', async () => (await readOrders(page)).join() === fromList.join());
  await sortByNumber();
  await waitUntil('sorted downwards', async () => (await readOrders(page)).join() === [...fromList].reverse().join());
  expect(await page.run(() => document.querySelector('.number[role=columnheader]')?.getAttribute('aria-sort'))).toBe(
    'descending',
  );
  await press(page, '.columns fieldset label:last-of-type input');
  await waitUntil("Ozon's words have a column", async () => (await readText()).includes('Гравитация изменила знак'));
  expect(await readHash()).toContain('reason');
});

test('a row opens the whole explanation with its evidence; Back closes it', async () => {
  await fill(page, 'input[type=search]', '10000051-0001-1');
  await waitForFound(page, 1);
  await waitUntil('the row is drawn', async () => (await readOrders(page)).length === 1);
  await press(page, '.orders-body [data-order]');
  const readPanel = () =>
    page.run(() => {
      const root = document.querySelector('dialog[open] .panel-frame')?.shadowRoot;
      return { text: root?.textContent ?? '', steps: root?.querySelectorAll('ol li').length ?? 0 };
    });
  await waitUntil('the explanation stands there', async () => (await readPanel()).steps >= 2);
  const { text } = await readPanel();
  expect(text).toContain('Товар закончился на складе продавца'); // Ozon's words
  expect(text).toContain('Причина отмены'); // where they were read
  const link = await page.run(() => document.querySelector<HTMLAnchorElement>('dialog[open] a[href]')?.href);
  expect(link).toMatch(/^https:\/\/seller\.ozon\.ru\/app\/postings\/.*10000051-0001-1/);

  const again = await openDashboard(browser, await readHash());
  await waitUntil('its address opens it', () => again.run(() => document.querySelector('dialog[open] .panel-frame') !== null));
  await again.close();
  await page.run(() => history.back());
  await waitUntil('it is closed', () => page.run(() => document.querySelector('dialog[open]') === null));
});
