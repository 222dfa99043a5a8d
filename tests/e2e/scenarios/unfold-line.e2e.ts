/** A line of a list is drawn without Preact, which comes when a person unfolds it. */
import { afterEach, beforeEach, expect } from 'vitest';
import { test } from '../harness/page-test';
import { clickInPanel, countInPanel, listDrawings, settlePanels } from '../harness/panels';
import { cabinetUrl, makeCabinetList } from '../harness/sample-sites';
import type { TestBrowser, TestPage } from '../harness/test-browser';
import { pause, waitUntil } from '../harness/wait-until';

const posting = {
  number: '10000043-0001-1',
  status: 'Отменено',
  reason: 'Товар закончился на складе продавца',
  initiator: 'Продавец',
};

let browser: TestBrowser;
let page: TestPage;
test.beforeAll(({ browser: started }) => void (browser = started));
beforeEach(async () => {
  page = await browser.newPage();
  await page.visit(makeCabinetList([posting]));
  await settlePanels(page, [posting.number]);
  await waitUntil('the line is drawn', async () => (await countInPanel(page, closed)) === 1);
});
afterEach(async () => {
  expect(page.pageErrors).toEqual([]);
  expect(page.log.filter(({ type }) => type === 'error')).toEqual([]);
  await page.close();
});

const closed = 'button[aria-expanded="false"]';
const opened = 'button[aria-expanded="true"]';

const waitUntilUnfolded = () => waitUntil('it is unfolded', async () => (await countInPanel(page, 'textarea')) === 1);

const hasFocus = (selector: string) =>
  page.run((wanted) => document.activeElement?.shadowRoot?.activeElement?.matches(wanted) ?? false, selector);

/** Gives the focus to the button of the panel, and counts how often anything in the panel loses it. */
const focusButton = () =>
  page.run(() => {
    const root = document.querySelector('cancellation-panel')!.shadowRoot!;
    root.querySelector('button')!.focus();
    root.addEventListener('focusout', () => (document.title += ' lost'), { capture: true });
  });

test('a list carries what draws lines alone, until one is unfolded; a page about one order, what draws it whole alone', async () => {
  const ownPage = await browser.openExtensionPage('/guide.html');
  expect(await listDrawings(ownPage, cabinetUrl)).toEqual(['line']);
  await page.bringToFront();
  await clickInPanel(page, closed);
  await waitUntilUnfolded();
  expect(await listDrawings(ownPage, cabinetUrl)).toEqual(['line', 'whole']);

  const url = `https://seller.ozon.ru/app/postings/fbs?tab=all&postingDetails=${posting.number}`;
  await page.visit({ ...makeCabinetList([posting]), url });
  await settlePanels(page, [posting.number]);
  await waitUntilUnfolded();
  expect(await listDrawings(ownPage, url)).toEqual(['whole']);
  await ownPage.close();
});

test('a click unfolds it, and the button keeps the focus', async () => {
  await clickInPanel(page, closed);
  await waitUntilUnfolded();
  expect(await hasFocus(opened)).toBe(true);
});

const keys = [
  ['Enter', 'Enter'],
  ['the space bar', ' '],
] as const;

test.each(keys)('%s unfolds it and folds it, and the button never loses the focus', async (_name, key) => {
  await focusButton();
  await page.press(key);
  await waitUntilUnfolded();
  expect(await hasFocus(opened)).toBe(true);
  await page.press(key);
  await waitUntil('it is folded', async () => (await countInPanel(page, 'textarea')) === 0);
  expect(await hasFocus(closed)).toBe(true);
  expect(await page.run(() => document.title)).not.toContain('lost');
});

test('two presses at once unfold it once', async () => {
  await page.run(() => {
    const button = document.querySelector('cancellation-panel')!.shadowRoot!.querySelector('button')!;
    button.click();
    button.click();
  });
  await waitUntilUnfolded();
  await pause(300);
  expect([await countInPanel(page, opened), await countInPanel(page, 'textarea')]).toEqual([1, 1]);
});

test('it unfolds though the background was ended meanwhile', async () => {
  await browser.endBackground();
  await clickInPanel(page, closed);
  await waitUntilUnfolded();
});

test('a browser that refuses changes nothing', async () => {
  await browser.setSiteAccess(false);
  try {
    await page.bringToFront();
    await clickInPanel(page, closed);
    await pause(1_000);
    expect([await countInPanel(page, closed), await countInPanel(page, 'textarea')]).toEqual([1, 0]);
  } finally {
    await browser.setSiteAccess(true);
  }
});
