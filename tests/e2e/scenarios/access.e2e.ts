/** People can withhold Ozon's sites from the extension at any time: the popup says so, and asks for them. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openBrowser } from '../harness/open-browser';
import { settlePanels } from '../harness/panels';
import { makeCabinetList } from '../harness/sample-sites';
import type { TestBrowser, TestPage } from '../harness/test-browser';
import { pause, waitUntil } from '../harness/wait-until';

const order = '10000061-0001-1';
const list = makeCabinetList([{ number: order, status: 'Отменено', reason: 'Товар закончился на складе продавца' }]);

let browser: TestBrowser;
beforeEach(async () => void (browser = await openBrowser()));
afterEach(() => browser.close());

const isWithheld = (popup: TestPage) => popup.run(() => document.querySelector('[data-withheld="none"] button') !== null);

test('access withheld: pages are left alone, the popup asks for it, and with it everything works', async () => {
  const popup = await browser.openExtensionPage('/popup.html');
  await waitUntil('the popup speaks', () => popup.run(() => document.querySelector('h1') !== null));
  expect(await isWithheld(popup)).toBe(false);

  await browser.setSiteAccess(false);
  await waitUntil('the popup says that access is withheld', () => isWithheld(popup));
  const page = await browser.newPage();
  await page.visit(list);
  await pause(1_000);
  expect(await page.run(() => document.querySelectorAll('cancellation-panel').length)).toBe(0);

  if (browser.name === 'firefox') await pressAllow(popup);
  else await browser.setSiteAccess(true); // a headless Chromium has no window for its question
  await waitUntil('the popup is content', async () => !(await isWithheld(popup)));
  await page.visit(list);
  await settlePanels(page, [order]);
  expect(popup.pageErrors).toEqual([]);
});

async function pressAllow(popup: TestPage): Promise<void> {
  await popup.bringToFront();
  const [x, y] = await popup.run(() => {
    const box = document.querySelector('[data-withheld] button')!.getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2] as const;
  });
  await popup.click(x, y);
}
