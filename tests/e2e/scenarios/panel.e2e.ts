/** What a person does with a panel. */
import { afterEach, beforeEach, expect } from 'vitest';
import { test } from '../harness/page-test';
import { clickInPanel, countInPanel, settlePanels } from '../harness/panels';
import { cabinetUrl, listEndpoint, makeCabinetList, makePostingJson } from '../harness/sample-sites';
import type { TestBrowser, TestPage } from '../harness/test-browser';
import { waitUntil } from '../harness/wait-until';

const posting = {
  number: '10000041-0001-1',
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
});
afterEach(() => page.close());

test('a line on a list unfolds and folds, and the page stays where it is', async () => {
  expect(await countInPanel(page, 'textarea')).toBe(0);
  await clickInPanel(page, 'button[aria-expanded="false"]');
  await waitUntil('it is unfolded', async () => (await countInPanel(page, 'textarea')) === 1);
  expect(await countInPanel(page, 'ol li')).toBeGreaterThanOrEqual(2);
  await clickInPanel(page, 'button[aria-expanded="true"]');
  await waitUntil('it is folded', async () => (await countInPanel(page, 'textarea')) === 0);
  expect(await page.run(() => location.href)).toBe(cabinetUrl);
});

test('one click copies the message to support with the number of the order', async () => {
  await clickInPanel(page, 'button[aria-expanded="false"]');
  await waitUntil('it is unfolded', async () => (await countInPanel(page, 'textarea')) === 1);
  const message = await page.run(
    () => document.querySelector('cancellation-panel')!.shadowRoot!.querySelector('textarea')!.value,
  );
  expect(message).toContain(posting.number);
  await clickInPanel(page, '.copy button');
  await waitUntil('it says so', async () => (await countInPanel(page, '.copy-outcome.copied')) === 1);

  await page.run(() => {
    const box = document.createElement('textarea');
    document.querySelector('#app')!.prepend(box);
    box.focus();
  });
  await page.paste();
  await waitUntil('the clipboard holds it', () =>
    page.run((text) => document.querySelector('textarea')!.value === text, message),
  );
});

test('a message that was changed is copied as it was changed', async () => {
  await clickInPanel(page, 'button[aria-expanded="false"]');
  await waitUntil('it is unfolded', async () => (await countInPanel(page, 'textarea')) === 1);
  await page.run(() => {
    const box = document.querySelector('cancellation-panel')!.shadowRoot!.querySelector('textarea')!;
    box.value = 'Здравствуйте! 您好！';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await clickInPanel(page, '.copy button');
  await waitUntil('it says so', async () => (await countInPanel(page, '.copy-outcome.copied')) === 1);
  await page.run(() => {
    const box = document.createElement('textarea');
    document.querySelector('#app')!.prepend(box);
    box.focus();
  });
  await page.paste();
  await waitUntil('the clipboard holds it', () =>
    page.run(() => document.querySelector('textarea')!.value === 'Здравствуйте! 您好！'),
  );
});

test('the third stock-out of a product is told as the third, at once and when the list is opened again', async () => {
  const postings = ['10000051-0001-1', '10000052-0001-1', '10000053-0001-1'].map((number) => ({ ...posting, number }));
  const cancelled_at = new Date().toISOString();
  const body = {
    result: postings.map(({ number, reason, initiator }) => ({
      ...(makePostingJson(number, reason, initiator) as object),
      cancelled_at,
    })),
  };
  const list = makeCabinetList(postings, [{ url: listEndpoint, method: 'POST', via: 'fetch', body }]);
  const readPrevention = () =>
    page.run(() => {
      const panel = document.querySelector('cancellation-panel')!.shadowRoot!;
      return panel.querySelector('.answers > .disclosure li')?.textContent ?? '';
    });
  for (let visit = 0; visit < 2; visit += 1) {
    await page.visit(list);
    await settlePanels(
      page,
      postings.map(({ number }) => number),
    );
    await clickInPanel(page, 'button[aria-expanded="false"]');
    await waitUntil('it counts three within fourteen days', async () => /3\D+14|14\D+3/.test(await readPrevention()));
  }
});

test("Ozon's words are quoted as they stand", async () => {
  await clickInPanel(page, 'button[aria-expanded="false"]');
  await waitUntil('it is unfolded', async () => (await countInPanel(page, 'textarea')) === 1);
  const quotes = await page.run(() =>
    [...document.querySelector('cancellation-panel')!.shadowRoot!.querySelectorAll('q')].map((quote) => quote.textContent),
  );
  expect(quotes).toContain(posting.reason);
});

test('a details page has its panel at full length from the start', async () => {
  const details = {
    ...makeCabinetList([posting]),
    url: `https://seller.ozon.ru/app/postings/fbs?tab=all&postingDetails=${posting.number}`,
  };
  await page.visit(details);
  await settlePanels(page, [posting.number]);
  await waitUntil('the message is shown', async () => (await countInPanel(page, 'textarea')) === 1);
});

test('a click inside of a panel does not reach the row that it stands in', async () => {
  await page.run(() => {
    document.querySelector('tbody tr')!.addEventListener('click', () => (document.title = 'the row was clicked'));
  });
  await clickInPanel(page, 'button[aria-expanded="false"]');
  await waitUntil('it is unfolded', async () => (await countInPanel(page, 'textarea')) === 1);
  expect(await page.run(() => document.title)).not.toBe('the row was clicked');
});
