/** Where nothing can be stored, pages are explained all the same, and the popup says that nothing is kept and why. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openBrowser, testBrowserName } from '../harness/open-browser';
import { readPanelText, settlePanels } from '../harness/panels';
import { readPopupText } from '../harness/popup';
import { makeProfile } from '../harness/profile';
import { makeCabinetList } from '../harness/sample-sites';
import { readStored } from '../harness/stored-rows';
import type { TestBrowser } from '../harness/test-browser';
import { waitUntil } from '../harness/wait-until';

const number = '10000062-0001-1';
const site = makeCabinetList([
  { number, status: 'Отменено', reason: 'Товар закончился на складе продавца', initiator: 'Продавец' },
]);

let browser: TestBrowser;
let discard: (() => void) | undefined;
afterEach(async () => {
  await browser.close();
  discard?.();
  discard = undefined;
});

async function expectExplained(): Promise<void> {
  const page = await browser.newPage();
  await page.visit(site);
  await settlePanels(page, [number], 200);
  await waitUntil('the panel explains', async () => /out of stock/i.test((await readPanelText(page, number)) ?? ''));
  expect(page.pageErrors).toEqual([]);
  expect(page.log.filter(({ type }) => type === 'error')).toEqual([]);
}

async function expectPopupSays(words: RegExp): Promise<void> {
  const popup = await browser.openExtensionPage('/popup.html');
  await waitUntil(`the popup says ${words.source}`, async () => words.test(await readPopupText(popup)));
  expect(popup.pageErrors).toEqual([]);
}

// Firefox has no way to take the room away from one extension alone.
if (testBrowserName === 'chromium') {
  test('a full disk', async () => {
    browser = await openBrowser();
    await browser.fillDisk();
    await expectExplained();
    await expectPopupSays(/Nothing new is being kept: the disk is full/);
  });
}

test('a database that the browser cannot open', async () => {
  const profile = makeProfile();
  discard = profile.discard;
  browser = await openBrowser(profile);
  await browser.openExtensionPage('/popup.html');
  await expectExplained();
  await browser.close();
  spoilDatabases(profile.profileDir);
  browser = await openBrowser(profile);
  await expectExplained();
  await expectPopupSays(/Nothing is being kept: the browser gives the extension no storage/);
});

/** Puts a file where the browser keeps the extension's databases. */
function spoilDatabases(profileDir: string): void {
  const wanted =
    testBrowserName === 'firefox' ? /storage\/default\/moz-extension[^/]*$/ : /chrome-extension_\w+_0\.indexeddb\.leveldb$/;
  const folders = readdirSync(profileDir, { recursive: true, encoding: 'utf8' }).filter((name) => wanted.test(name));
  expect(folders).not.toEqual([]);
  for (const folder of folders.map((name) => join(profileDir, name))) {
    rmSync(folder, { recursive: true });
    mkdirSync(dirname(folder), { recursive: true });
    writeFileSync(folder, 'not a folder');
  }
}

test('data of a newer version, which is left alone', async () => {
  browser = await openBrowser();
  const ownPage = await browser.openExtensionPage('/guide.html');
  await ownPage.run(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('cancellations', 1_000);
        opening.onupgradeneeded = () => opening.result.createObjectStore('ofTheFuture').add('kept', 1);
        opening.onerror = () => reject(opening.error!);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
  await expectExplained();
  await expectPopupSays(/written by a newer version of the extension\. It is left untouched/);
  const kept = await ownPage.run(
    () =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('cancellations');
        opening.onerror = () => reject(opening.error!);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('ofTheFuture').objectStore('ofTheFuture').get(1);
          reading.onsuccess = () => resolve([opening.result.version, reading.result]);
          opening.result.close();
        };
      }),
  );
  expect(kept).toEqual([1_000, 'kept']);
});

test('a damaged row is set aside and counted, and the others stay', async () => {
  browser = await openBrowser();
  await expectExplained();
  const ownPage = await browser.openExtensionPage('/guide.html');
  await waitUntil('the record is kept', async () => (await readStored(ownPage)).length === 1);
  const damaged = { key: 'seller|-|10000062-0009-1', names: ['x'], side: 'seller', state: 'cancelled', sortAt: '2999-01-01' };
  await ownPage.run(
    (row) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('cancellations');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('cancellations', 'readwrite');
          writing.objectStore('cancellations').put(row);
          writing.oncomplete = () => resolve();
          opening.result.close();
        };
      }),
    damaged,
  );
  await expectPopupSays(/1 stored record could not be read\. It was set aside, not deleted/);
  await waitUntil('it is set aside', async () => (await readStored(ownPage, 'setAside')).length === 1);
  expect(await readStored(ownPage, 'setAside')).toMatchObject([{ row: damaged }]);
  expect((await readStored(ownPage)).map(({ record }) => record.postingNumber)).toEqual([number]);
  await expectPopupSays(/1 stored record could not be read/);
});
