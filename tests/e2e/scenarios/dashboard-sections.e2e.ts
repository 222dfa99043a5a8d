/** What the dashboard makes of the orders: patterns, products, before and after a change, paper; and what can be set. */
import { afterEach, beforeEach, expect } from 'vitest';
import { chooseFilter, fill, openDashboard, press, readFound, waitForFound } from '../harness/dashboard';
import { test } from '../harness/page-test';
import { settlePanels } from '../harness/panels';
import { allOrders, fillHistory, fromList, sampleList } from '../harness/sample-history';
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

const readText = () => page.run(() => document.querySelector('main')?.innerText ?? '');

test('patterns: a chart with its table, counts that lead to their orders, and what was not understood', async () => {
  await press(page, '[data-view=patterns]');
  await waitUntil('the chart is drawn', () =>
    page.run(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.chart canvas');
      const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
      return pixels?.some((value) => value !== 0) ?? false;
    }),
  );
  const sum = await page.run(() =>
    [...document.querySelectorAll('.chart tbody tr td:last-child')].reduce((whole, cell) => whole + Number(cell.textContent), 0),
  );
  expect(sum).toBe(allOrders.length);
  expect(await page.run(() => document.querySelector('.chart canvas')?.getAttribute('aria-label'))).toContain(
    `${allOrders.length} cancellations`,
  );
  expect(await page.run(() => document.querySelector('textarea')?.value)).toBe('1\tГравитация изменила знак');
  expect(await page.run(() => document.querySelector('.rate')?.textContent)).toMatch(/a day/);

  await press(page, '[data-share="Гравитация изменила знак"] button');
  await waitForFound(page, 1);
});

test('products: how often, the main cause, what to do, and the way to their orders', async () => {
  await press(page, '[data-view=products]');
  await waitUntil('the products stand there', () => page.run(() => document.querySelector('.products') !== null));
  const kettle = await page.run(() => {
    const row = [...document.querySelectorAll('[data-product]')].find((one) => one.textContent?.includes('Чайник'));
    return [...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent ?? '');
  });
  expect(kettle[0]).toMatch(/^2/);
  expect(kettle[3]?.length).toBeGreaterThan(20);
  await page.run(() => {
    const row = [...document.querySelectorAll('[data-product]')].find((one) => one.textContent?.includes('Чайник'));
    row?.querySelector('button')?.click();
  });
  await waitForFound(page, 2);
});

test('a marked day shows before and after, says when there is too little, and stays', async () => {
  await press(page, '[data-view=changes]');
  await waitUntil('a day can be marked', () => page.run(() => document.querySelector('.change-form') !== null));
  await fill(page, '.change-form input[type=text]', 'Safety stock of 2');
  await page.run(() => document.querySelector<HTMLFormElement>('.change-form')?.requestSubmit());
  await waitUntil('it is compared', () => page.run(() => document.querySelector('.change') !== null));
  const change = await page.run(() => ({
    text: document.querySelector<HTMLElement>('.change')?.innerText ?? '',
    verdict: document.querySelector('.change')?.getAttribute('data-verdict'),
  }));
  expect(change.verdict).toBe('few');
  expect(change.text).toContain('Safety stock of 2');
  expect(change.text).toContain('Too few');
  const again = await openDashboard(browser, '#view=changes');
  await waitUntil('it is still there', () => again.run(() => document.querySelector('.change') !== null));
  await again.close();
});

test('what is printed is a table of the orders found', async () => {
  await page.run(() => Object.assign(window, { print: () => Object.assign(window, { printed: true }) }));
  await fill(page, 'input[type=search]', '10000051');
  await waitForFound(page, fromList.length);
  await press(page, '.table-bar > button');
  await waitUntil('it is given to the printer', () => page.run(() => 'printed' in window));
  const rows = await page.run(() => [...document.querySelectorAll('.print-only tbody tr')].map((row) => row.textContent ?? ''));
  expect(rows).toHaveLength(fromList.length);
  expect(rows.join()).toContain('10000051-0004-1');
});

test('settings hold at once: language, and no panels on the seller’s pages', async () => {
  await press(page, '[data-view=settings]');
  await waitUntil('there is something to set', () => page.run(() => document.querySelector('.settings') !== null));
  await chooseFilter(page, 'panel-seller', 'off');
  const cabinet = await browser.newPage();
  await cabinet.visit(sampleList);
  expect(await settlePanels(cabinet, [])).toEqual([]);
  await chooseFilter(page, 'panel-seller', 'compact');
  expect((await settlePanels(cabinet, fromList)).map(({ order }) => order)).toEqual(fromList);
  await cabinet.close();
  await chooseFilter(page, 'panel-seller', 'full');
  await chooseFilter(page, 'look', 'dark');
  await waitUntil('it is dark', () => page.run(() => document.documentElement.dataset['look'] === 'dark'));
  await chooseFilter(page, 'look', 'system');
  await chooseFilter(page, 'language', 'ru');
  await waitUntil('it speaks Russian', async () => (await readText()).includes('Язык'));
  await chooseFilter(page, 'language', 'en');
  await waitUntil('it speaks English', async () => (await readText()).includes('Language'));
  expect(await readFound(page)).toBe(-1);
});
