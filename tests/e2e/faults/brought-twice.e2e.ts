/** A page that is reloaded while it is looked after can get its scripts twice: the later one goes on, alone. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ExtensionWorld } from '../harness/background';
import { readCard, startCatchUp, waitForStatus } from '../harness/catch-up';
import { growingListUrl, makeGrowingList, numberOf } from '../harness/growing-list';
import { openBrowser } from '../harness/open-browser';
import { settlePanels } from '../harness/panels';
import type { TestBrowser, TestPage } from '../harness/test-browser';

const orders = Array.from({ length: 60 }, (_, index) => numberOf(index));
const list = makeGrowingList({ orders: orders.length, lot: orders.length, by: 'scroll' });

let browser: TestBrowser;
let ownPage: TestPage;
let page: TestPage;
beforeEach(async () => {
  browser = await openBrowser();
  ownPage = await browser.openExtensionPage('/guide.html');
  page = await browser.newPage();
  await page.visit(list);
});
afterEach(() => browser.close());

/** Brings one of the extension's scripts to the list, so many times at once. */
function bring(file: string, times: number): Promise<void> {
  return ownPage.run(
    async ([script, address, count]) => {
      const world = globalThis as unknown as ExtensionWorld;
      const { scripting, tabs } = world.browser ?? world.chrome;
      const tab = (await tabs.query({})).find(({ url }) => url === address);
      const target = { tabId: tab!.id!, frameIds: [0] };
      await Promise.all(Array.from({ length: count }, () => scripting.executeScript({ target, files: [script] })));
    },
    [file, growingListUrl, times] as const,
  );
}

test('one card tells how the reading of the list goes', async () => {
  await startCatchUp(ownPage, { side: 'seller' });
  await waitForStatus(page, 'running');
  await bring('/content-scripts/catch-up.js', 5);
  await waitForStatus(page, 'nothing-more');
  expect((await readCard(page))?.text).toContain('60 orders seen · 60 cancelled');
  expect(await page.run(() => document.querySelectorAll('cancellation-catch-up').length)).toBe(1);
});

test('each order has one panel', async () => {
  await bring('/content-scripts/orders.js', 5);
  const panels = await settlePanels(page, orders);
  expect(panels.map(({ order }) => order)).toEqual([...orders].sort());
  expect(page.pageErrors).toEqual([]);
});
