/** What reads pages ends: put to sleep by the browser, or out of memory. The pages that it read stay as they are, and go on. */
import { afterEach, expect } from 'vitest';
import { addRow } from '../harness/add-row';
import { test } from '../harness/page-test';
import { readPanelText, settlePanels } from '../harness/panels';
import { listEndpoint, makeCabinetList, makePostingJson } from '../harness/sample-sites';
import { readStored } from '../harness/stored-rows';
import { startAnew } from '../harness/start-anew';
import type { TestBrowser, TestPage } from '../harness/test-browser';
import { waitUntil } from '../harness/wait-until';

const shown = { number: '10000055-0001-1', status: 'Отменено', reason: 'Товар закончился на складе', initiator: 'Продавец' };
/** The page shows no reason: that stood in an answer, which comes once. */
const received = { number: '10000055-0002-1', status: 'Отменено' };
const later = { number: '10000055-0003-1', status: 'Отменено', reason: 'Покупатель передумал', initiator: 'Покупатель' };
const causes = [
  [shown.number, 'seller.out-of-stock'],
  [received.number, 'seller.out-of-stock'],
];

let browser: TestBrowser;
test.beforeAll(({ browser: started }) => void (browser = started));
afterEach(() => startAnew(browser));

async function openList(): Promise<TestPage> {
  const body = { result: { postings: [makePostingJson(received.number, 'Товар закончился на складе', 'Продавец')] } };
  const page = await browser.newPage();
  await page.visit(makeCabinetList([shown, received], [{ url: listEndpoint, method: 'POST', via: 'fetch', body }]));
  const panels = await settlePanels(page, [shown.number, received.number]);
  expect(panels.map(({ order, cause }) => [order, cause])).toEqual(causes);
  return page;
}

test('the panels stay, and the next change is read with all that was known before', async () => {
  const page = await openList();
  await page.run(() => document.querySelectorAll('cancellation-panel').forEach((panel) => panel.classList.add('before')));
  await browser.endReader();
  await addRow(page, later);
  const panels = await settlePanels(page, [shown.number, received.number, later.number]);
  expect(panels.map(({ order, cause }) => [order, cause])).toEqual([...causes, [later.number, 'buyer.changed-mind']]);
  expect(await page.run(() => document.querySelectorAll('cancellation-panel.before').length)).toBe(2);
  await waitUntil('the new one is explained', async () =>
    /changed their mind/i.test((await readPanelText(page, later.number)) ?? ''),
  );
  const ownPage = await browser.openExtensionPage('/guide.html');
  await waitUntil('all are kept', async () => (await readStored(ownPage)).length === 3);
  expect(page.pageErrors).toEqual([]);
});

test('again and again, while the page changes', async () => {
  const page = await openList();
  for (let times = 0; times < 5; times += 1) {
    await page.run((count) => document.querySelector('tbody')!.lastElementChild!.setAttribute('title', `${count}`), times);
    await browser.endReader().catch(() => undefined); // it may not have been woken yet
  }
  await addRow(page, later);
  const panels = await settlePanels(page, [shown.number, received.number, later.number]);
  expect(panels.map(({ order, cause }) => [order, cause])).toEqual([...causes, [later.number, 'buyer.changed-mind']]);
  expect(page.pageErrors).toEqual([]);
});
