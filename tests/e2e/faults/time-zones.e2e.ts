/** A person travels with the computer, across a change of the clocks. */
import { afterEach, expect, test } from 'vitest';
import { openBrowser } from '../harness/open-browser';
import { settlePanels } from '../harness/panels';
import { choose } from '../harness/popup';
import { makeProfile } from '../harness/profile';
import { listEndpoint, makeCabinetList, makePostingJson } from '../harness/sample-sites';
import { readStored } from '../harness/stored-rows';
import { waitUntil } from '../harness/wait-until';

const profile = makeProfile();
afterEach(() => profile.discard());

const day = '10000066-0001-1';
const instant = '10000066-0002-1';
/** One hour before Europe's clocks change, given as a day without an hour, and as an instant. */
const postings = [
  { number: day, at: '2026-03-29' },
  { number: instant, at: '2026-03-29T00:30:00Z' },
].map(({ number, at }) => ({ ...(makePostingJson(number, 'Товар закончился', 'Продавец') as object), cancelled_at: at }));
const site = makeCabinetList([], [{ url: listEndpoint, method: 'POST', via: 'fetch', body: { result: { postings } } }]);

/** What the popup shows and the history holds, after a visit to the page in a time zone. */
async function readDatesIn(timeZone: string) {
  const browser = await openBrowser({ ...profile, timeZone });
  const page = await browser.newPage();
  await page.visit(site);
  await settlePanels(page, [], 300);
  const popup = await browser.openExtensionPage('/popup.html');
  const readShown = () =>
    popup.run(() =>
      Object.fromEntries(
        [...document.querySelectorAll('[data-order][data-cause]')].map((row) => [
          row.getAttribute('data-order') ?? '',
          row.querySelector('time')?.dateTime ?? '',
        ]),
      ),
    );
  await waitUntil('the popup is there', () => popup.run(() => document.querySelector('[data-period="all"]') !== null));
  await choose(popup, 'period', 'all');
  await waitUntil('both are shown', async () => Object.keys(await readShown()).length === 2);
  const shown = await readShown();
  const moments = Object.fromEntries((await readStored(popup)).map(({ record }) => [record.postingNumber, record.cancelledAt]));
  await browser.close();
  return { shown, moments };
}

test('a day stays the day, an instant stays the instant and is shown by the clock of the place', async () => {
  const moments = {
    [day]: { value: '2026-03-29', precision: 'day' },
    [instant]: { value: '2026-03-29T00:30:00.000Z', precision: 'instant' },
  };
  expect(await readDatesIn('Europe/Berlin')).toEqual({
    shown: { [day]: '2026-03-29', [instant]: '2026-03-29T01:30:00' },
    moments,
  });
  expect(await readDatesIn('Asia/Shanghai')).toEqual({
    shown: { [day]: '2026-03-29', [instant]: '2026-03-29T08:30:00' },
    moments,
  });
  expect(await readDatesIn('America/Los_Angeles')).toEqual({
    shown: { [day]: '2026-03-29', [instant]: '2026-03-28T17:30:00' },
    moments,
  });
}, 120_000);
