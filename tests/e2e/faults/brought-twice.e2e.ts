/** A page that is reloaded while it is looked after can get its scripts twice: the later one goes on, alone. */
import type { ExtensionWorld } from '../harness/background';
import { readCard, startCatchUp, waitForStatus } from '../harness/catch-up';
import { growingListUrl, makeGrowingList, numberOf } from '../harness/growing-list';
import { test } from '../harness/page-test';
import { settlePanels } from '../harness/panels';
import type { TestPage } from '../harness/test-browser';
import { pause, waitUntil } from '../harness/wait-until';

const orders = Array.from({ length: 60 }, (_, index) => numberOf(index));
const list = makeGrowingList({ orders: orders.length, lot: orders.length, by: 'scroll' });

/** Brings one of the extension's scripts to the list, five times at once. */
function bring(ownPage: TestPage, file: string): Promise<void> {
  return ownPage.run(
    async ([script, address]) => {
      const world = globalThis as unknown as ExtensionWorld;
      const { scripting, tabs } = world.browser ?? world.chrome;
      const tab = (await tabs.query({})).find(({ url }) => url === address);
      const target = { tabId: tab!.id!, frameIds: [0] };
      await Promise.all([1, 2, 3, 4, 5].map(() => scripting.executeScript({ target, files: [script] })));
    },
    [file, growingListUrl] as const,
  );
}

test('each order has one panel, and one card tells how the reading of the list goes', async ({ browser, page, expect }) => {
  const ownPage = await browser.openExtensionPage('/guide.html');
  await page.visit(list);
  await bring(ownPage, '/content-scripts/orders.js');
  expect((await settlePanels(page, orders)).map(({ order }) => order)).toEqual([...orders].sort());

  await page.bringToFront();
  await startCatchUp(ownPage, { side: 'seller' });
  await waitForStatus(page, 'running');
  await bring(ownPage, '/content-scripts/catch-up.js');
  // Each of the five would have been answered by then.
  await pause(2_000);
  await waitUntil('the card counts', async () => (await readCard(page))?.text.includes('60 orders seen') ?? false);
  expect(await page.run(() => document.querySelectorAll('cancellation-catch-up').length)).toBe(1);
  expect(page.pageErrors).toEqual([]);
});
