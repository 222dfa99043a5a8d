/** The main ways through the dashboard and the popup, by keys alone. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDashboard, readFound, waitForFound } from '../harness/dashboard';
import { openBrowser } from '../harness/open-browser';
import { openOwnPage } from '../harness/own-pages';
import { allOrders, fillHistory, fromList } from '../harness/sample-history';
import type { TestBrowser, TestPage } from '../harness/test-browser';
import { waitUntil } from '../harness/wait-until';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
  await fillHistory(browser);
});
afterAll(() => browser.close());

const hasFocus = (page: TestPage, selector: string) =>
  page.run((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** Presses Tab until something has the focus. */
async function tabTo(page: TestPage, selector: string, most = 60): Promise<void> {
  for (let times = 0; times < most; times += 1) {
    await page.press('Tab');
    if (await hasFocus(page, selector)) return;
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

test('the table: past the head to the search, along the rows, into an order and back', async () => {
  const page = await openDashboard(browser);
  await waitForFound(page, allOrders.length);
  await page.press('Tab');
  expect(await hasFocus(page, '.skip')).toBe(true);
  await page.press('Enter');
  await tabTo(page, 'input[type=search]', 1);
  for (const letter of '10000051') await page.press(letter);
  await waitForFound(page, fromList.length);

  await tabTo(page, '.open-row');
  const readRow = () => page.run(() => document.activeElement?.closest('[data-order]')?.getAttribute('data-order'));
  const first = await readRow();
  await page.press('ArrowDown');
  const second = await readRow();
  expect(fromList).toContain(second);
  expect(second).not.toBe(first);
  await page.press('ArrowUp');
  expect(await readRow()).toBe(first);

  await page.press('Enter');
  await waitUntil('the order is explained', () => page.run(() => document.querySelector('dialog[open] .panel-frame') !== null));
  expect(await page.run(() => document.querySelector('dialog')?.contains(document.activeElement))).toBe(true);
  await page.press('Escape');
  await waitUntil('it is closed', () => page.run(() => document.querySelector('dialog[open]') === null));
  expect(await readRow()).toBe(first);
  await page.close();
});

test('a list of filters, a section, and a question that keeps the focus', async () => {
  const page = await openDashboard(browser);
  await tabTo(page, 'select[data-filter=party]');
  await page.press('ArrowDown');
  await waitUntil('the filter holds', async () => (await readFound(page)) < allOrders.length);

  await page.press('Shift+Tab');
  await page.run(() => document.querySelector<HTMLElement>('[data-view=changes]')?.focus());
  await tabTo(page, '[data-view=data]', 1);
  await page.press('Enter');
  await waitUntil('the section is open', () => page.run(() => document.querySelector('[data-delete=all]') !== null));
  await tabTo(page, '[data-delete=all]');
  await page.press('Enter');
  await waitUntil('it asks once more', () => page.run(() => document.querySelector('[role=alertdialog]') !== null));
  expect(await hasFocus(page, '[role=alertdialog] .button:not(.danger)')).toBe(true);
  await page.press('Enter');
  await waitUntil('it asks no more', () => page.run(() => document.querySelector('[role=alertdialog]') === null));
  expect(await hasFocus(page, '[data-delete=all]')).toBe(true);
  await page.press('Enter');
  await page.press('Escape');
  await waitUntil('Escape says no', () => page.run(() => document.querySelector('[role=alertdialog]') === null));
  await page.close();
});

test('the popup: every control is reached, and a period is chosen', async () => {
  const page = await openOwnPage(browser, '/popup.html');
  const reached = new Set<string>();
  const count = await page.run(
    () =>
      [...document.querySelectorAll('a[href], button:not(:disabled), input, select')].filter((one) => one.checkVisibility())
        .length,
  );
  expect(count).toBeGreaterThan(5);
  for (let times = 0; times < count; times += 1) {
    await page.press('Tab');
    reached.add(
      await page.run(() => {
        const all = [...document.querySelectorAll('a[href], button:not(:disabled), input, select')];
        return String(all.indexOf(document.activeElement!));
      }),
    );
  }
  expect(reached.size).toBeGreaterThanOrEqual(count);
  await page.run(() => document.querySelector<HTMLElement>('[data-period="30"]')?.focus());
  await page.press('Enter');
  await waitUntil('the period is chosen', () =>
    page.run(() => document.querySelector('[data-period="30"]')?.getAttribute('aria-pressed') === 'true'),
  );
  await page.close();
});
