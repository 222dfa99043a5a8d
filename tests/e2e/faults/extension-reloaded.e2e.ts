/** The extension is updated, or reloaded by hand, while order pages are open. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ExtensionWorld } from '../harness/background';
import { openBrowser } from '../harness/open-browser';
import { readPanels, settlePanels } from '../harness/panels';
import { makeProfile } from '../harness/profile';
import { makeCabinetList } from '../harness/sample-sites';
import type { TestBrowser } from '../harness/test-browser';
import { pause, waitUntil } from '../harness/wait-until';

const site = makeCabinetList([
  { number: '10000061-0001-1', status: 'Отменено', reason: 'Товар закончился на складе продавца', initiator: 'Продавец' },
  { number: '10000061-0002-1', status: 'Отменено', reason: 'Покупатель отменил заказ: нашел дешевле', initiator: 'Клиент' },
]);
const orders = ['10000061-0001-1', '10000061-0002-1'];

let browser: TestBrowser;
let profile: ReturnType<typeof makeProfile>;
beforeEach(async () => {
  profile = makeProfile();
  // Chromium does not start an unpacked extension again unless its person is a developer.
  mkdirSync(join(profile.profileDir, 'Default'));
  writeFileSync(join(profile.profileDir, 'Default', 'Preferences'), '{"extensions":{"ui":{"developer_mode":true}}}');
  browser = await openBrowser(profile);
});
afterEach(async () => {
  await browser.close();
  profile.discard();
});

async function reloadExtension(): Promise<void> {
  const ownPage = await browser.openExtensionPage('/guide.html');
  await ownPage
    .run(() => {
      const world = globalThis as unknown as ExtensionWorld;
      setTimeout(() => (world.browser ?? world.chrome).runtime.reload());
    })
    .catch(() => undefined);
  await pause(500);
}

test('a line that is pressed before anybody has noticed goes away as quietly', async () => {
  const page = await browser.newPage('own');
  await page.visit(site);
  await settlePanels(page, orders);
  await reloadExtension();
  const wasThere = await page.run(() => {
    const button = document.querySelector('cancellation-panel')?.shadowRoot?.querySelector('button');
    button?.click();
    return Boolean(button);
  });
  expect(wasThere).toBe(true);
  await waitUntil('the panels are gone', async () => (await readPanels(page)).length === 0);
  expect(page.pageErrors).toEqual([]);
  expect(page.log.filter(({ type }) => type === 'error')).toEqual([]);
});

test('old panels go away quietly, and a page that is loaded then is explained', async () => {
  const pages = await Promise.all([browser.newPage(), browser.newPage('own')]);
  for (const page of pages) {
    await page.visit(site);
    await settlePanels(page, orders);
  }
  await reloadExtension();

  for (const page of pages) {
    // The person comes back to the page, or the page goes on by itself.
    await page.bringToFront();
    await page.run(() => dispatchEvent(new Event('focus')));
    await waitUntil('the panels are gone', async () => (await readPanels(page)).length === 0);
    await page.run(() => {
      document.querySelector('tbody')!.append(document.querySelector('tbody tr')!.cloneNode(true));
    });
    await pause(300);
    expect(await readPanels(page)).toEqual([]);
    expect(page.pageErrors).toEqual([]);
    expect(page.log.filter(({ type }) => type === 'error')).toEqual([]);
  }

  const [page] = pages;
  await waitUntil(
    'a page that is loaded now is explained',
    async () => {
      await page.visit(site);
      if ((await settlePanels(page, orders, 200, 2_000)).length === orders.length) return true;
      await browser.endLostBackground();
      return false;
    },
    40_000,
  );
  expect(page.pageErrors).toEqual([]);
});
