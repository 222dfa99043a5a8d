/** The browser ends the background whenever it likes, also while it writes. Nothing is lost, doubled or half-written. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../harness/open-browser';
import { readPanelText, settlePanels } from '../harness/panels';
import { makeCabinetList } from '../harness/sample-sites';
import { readStored } from '../harness/stored-rows';
import { startAnew } from '../harness/start-anew';
import type { TestBrowser } from '../harness/test-browser';
import { pause, waitUntil } from '../harness/wait-until';
import { piecesOfEvidence, readWriter, startWriter, stopWriter } from '../harness/writer';

/** 200 with `FAULT_ROUNDS=full`. */
const kills = process.env.FAULT_ROUNDS === 'full' ? 200 : 25;

let browser: TestBrowser;
beforeAll(async () => void (browser = await openBrowser()));
afterEach(() => startAnew(browser));
afterAll(() => browser.close());

test(
  `no record is lost, doubled or half-written though the background is killed ${kills} times while it writes`,
  async () => {
    const page = await browser.openExtensionPage('/guide.html');
    await startWriter(page, '10000051');
    for (let count = 0; count < kills; count += 1) {
      await pause(Math.random() * 150);
      await browser.endBackground();
    }
    const { acknowledged: before } = await readWriter(page);
    await waitUntil('it writes again', async () => (await readWriter(page)).acknowledged.length > before.length);
    await stopWriter(page);
    await pause(300);

    const { acknowledged, open, unanswered } = await readWriter(page);
    expect(unanswered).toBeGreaterThan(0); // else no kill came in between
    const rows = await readStored(page);
    const numbers = rows.map(({ record }) => record.postingNumber!);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.filter((number) => !open.includes(number)).sort()).toEqual([...acknowledged].sort());
    expect([0, open.length]).toContain(numbers.length - acknowledged.length);
    for (const { record, names } of rows) {
      const { postingNumber, reasonText, evidence } = record;
      expect({ reasonText, evidence: evidence.length }).toEqual({
        reasonText: `Причина ${postingNumber}`,
        evidence: piecesOfEvidence,
      });
      expect(names).toContain(`seller|posting|${postingNumber}`);
    }
  },
  30_000 + kills * 1_000,
);

test('panels go on, and all that a page tells is kept, though the background is killed again and again', async () => {
  const numbers = Array.from({ length: 40 }, (_, index) => `10000052-${String(index + 1).padStart(4, '0')}-1`);
  const page = await browser.newPage();
  await page.setSize(1_200, 8_000); // panels are explained when they are near the screen
  await page.visit(makeCabinetList([]));
  const growing = page.run(async (all) => {
    const body = document.querySelector('tbody')!;
    for (const number of all) {
      const row = document.createElement('tr');
      for (const text of [number, 'Отменено', 'Товар', 'Товар закончился на складе продавца', 'Продавец'])
        row.append(Object.assign(document.createElement('td'), { textContent: text }));
      body.append(row);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  }, numbers);
  let isGrown = false;
  void growing.then(() => (isGrown = true));
  // And a few times after the last change, when nothing makes the page be read again.
  for (let killsLeft = 8; killsLeft > 0; killsLeft -= isGrown ? 1 : 0) {
    await pause(Math.random() * 120);
    await browser.endBackground();
  }

  await settlePanels(page, numbers);
  const explains = async () =>
    (await Promise.all(numbers.map((number) => readPanelText(page, number)))).every((text) => /out of stock/i.test(text ?? ''));
  await waitUntil('every panel is explained', explains, 40_000);
  const ownPage = await browser.openExtensionPage('/guide.html');
  const readNumbers = async () => (await readStored(ownPage)).map(({ record }) => record.postingNumber).sort();
  // What was said to a background that was ended while it started is answered when the browser gives that one up: after 30 s.
  await waitUntil('every record is kept', async () => (await readNumbers()).length >= numbers.length, 70_000);
  expect(await readNumbers()).toEqual(numbers);
  expect(page.pageErrors).toEqual([]);
  expect(page.log.filter(({ type }) => type === 'error')).toEqual([]);
});
