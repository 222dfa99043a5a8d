/** Two windows, five tabs, ten thousand records at once. */
import { expect } from 'vitest';
import { test } from '../harness/page-test';
import { listEndpoint, makeCabinetList, makePostingJson } from '../harness/sample-sites';
import type { Answer } from '../harness/site';
import { readStored } from '../harness/stored-rows';
import type { TestBrowser } from '../harness/test-browser';
import { pause, waitUntil } from '../harness/wait-until';

const tabs = 5;
const perTab = 2_000;
/** Read by every tab, each time under another reason. */
const shared = Array.from({ length: 50 }, (_, index) => `10000079-${String(index).padStart(4, '0')}-1`);

let browser: TestBrowser;
test.beforeAll(({ browser: started }) => void (browser = started));

function makeAnswers(tab: number): Answer[] {
  const own = Array.from({ length: perTab }, (_, index) => `1000007${tab}-${String(index).padStart(4, '0')}-1`);
  const postings = [...own, ...shared].map((number) => makePostingJson(number, `Причина вкладки ${tab}`, 'Продавец'));
  return [{ url: listEndpoint, method: 'POST', via: 'fetch', body: { result: { postings } } }];
}

test('two windows with five tabs bring ten thousand records at once: none is lost or doubled, and they stand in order', async () => {
  const ownPage = await browser.openExtensionPage('/guide.html');
  const pages = [];
  for (let tab = 0; tab < tabs; tab += 1) pages.push(await browser.newPage(tab === 0 ? 'own' : undefined));
  await Promise.all(pages.map((page, tab) => page.visit(makeCabinetList([], makeAnswers(tab)))));
  const wanted = tabs * perTab + shared.length;
  await waitUntil('all are kept', async () => (await countStored()) >= wanted, 60_000);
  await pause(500);

  const rows = await readStored(ownPage);
  const numbers = new Set(rows.map(({ record }) => record.postingNumber));
  expect([rows.length, numbers.size]).toEqual([wanted, wanted]);
  const mixed = rows.filter(({ record: { postingNumber, reasonText } }) => {
    const tab = postingNumber!.slice(7, 8);
    return tab === '9' ? !/^Причина вкладки [0-4]$/.test(reasonText!) : reasonText !== `Причина вкладки ${tab}`;
  });
  expect(mixed).toEqual([]);
  const inOrder = await ownPage.run(
    () =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('cancellations');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('cancellations').objectStore('cancellations').index('bySortAt').getAll();
          reading.onsuccess = () => resolve(reading.result.map((row: { sortAt: string }) => row.sortAt).join(' '));
          opening.result.close();
        };
      }),
  );
  const dates = inOrder.split(' ');
  expect(dates.length).toBe(wanted);
  expect([...dates].sort().join(' ')).toBe(inOrder);
  for (const page of pages) expect(page.pageErrors).toEqual([]);

  function countStored(): Promise<number> {
    return ownPage.run(
      () =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open('cancellations');
          opening.onsuccess = () => {
            const { result: database } = opening;
            if (!database.objectStoreNames.contains('cancellations')) return resolve(0);
            const counting = database.transaction('cancellations').objectStore('cancellations').count();
            counting.onsuccess = () => resolve(counting.result);
            database.close();
          };
        }),
    );
  }
}, 120_000);
