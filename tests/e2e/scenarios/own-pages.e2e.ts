/** The guide and the welcome page, as the built extension shows them. */
import { afterEach, expect } from 'vitest';
import { test } from '../harness/page-test';
import { choose, readPopupText } from '../harness/popup';
import { startAnew } from '../harness/start-anew';
import type { TestBrowser, TestPage } from '../harness/test-browser';
import { waitUntil } from '../harness/wait-until';

let browser: TestBrowser;
test.beforeAll(({ browser: started }) => void (browser = started));
afterEach(() => startAnew(browser));

async function openOwnPage(path: string): Promise<TestPage> {
  const page = await browser.openExtensionPage(path);
  await waitUntil(`${path} speaks`, () => page.run(() => document.querySelector('h1') !== null));
  return page;
}

function expectQuiet(page: TestPage): void {
  expect(page.pageErrors).toEqual([]);
  expect(page.log.filter(({ type }) => type === 'error')).toEqual([]);
  expect(browser.listStrayRequests()).toEqual([]);
}

test('the guide unfolds the cause that its address names, and remembers the language', async () => {
  const guide = await openOwnPage('/guide.html#customs.duty-unpaid');
  const unfolded = () => guide.run(() => [...document.querySelectorAll('details.cause[open]')].map(({ id }) => id));
  await waitUntil('one cause is unfolded', async () => (await unfolded()).length === 1);
  expect(await unfolded()).toEqual(['customs.duty-unpaid']);

  await choose(guide, 'language', 'ru');
  await waitUntil('the guide speaks Russian', async () => (await readPopupText(guide)).includes('Почему отменили заказ?'));
  expect(await guide.run(() => document.documentElement.lang)).toBe('ru');

  const popup = await openOwnPage('/popup.html');
  await waitUntil('the popup speaks Russian too', async () => (await readPopupText(popup)).includes('Отмены'));
  expect(await popup.run(() => document.querySelector<HTMLAnchorElement>('footer a')?.pathname)).toBe('/guide.html');
  expectQuiet(guide);
});

test('the welcome page draws a sample panel, knows that access is given, and leads on', async () => {
  const welcome = await openOwnPage('/welcome.html');
  const readSample = () =>
    welcome.run(() =>
      [...document.querySelectorAll('main section div')].map((host) => host.shadowRoot?.textContent ?? '').join(' '),
    );
  await waitUntil('the sample is drawn', async () => (await readSample()).includes('Вы не отгрузили заказ вовремя'));
  const isStyled = await welcome.run(() =>
    [...document.querySelectorAll('main section div')].some((host) => host.shadowRoot?.adoptedStyleSheets.length === 1),
  );
  expect(isStyled).toBe(true);

  await waitUntil('the access is known', () => welcome.run(() => document.querySelector('.access.given') !== null));
  const links = await welcome.run(() => [...document.querySelectorAll<HTMLAnchorElement>('.way')].map((way) => way.href));
  expect(links).toContain('https://seller.ozon.ru/app/postings/fbs?tab=cancelled');
  expect(links).toContain('https://www.ozon.ru/my/orderlist');
  expectQuiet(welcome);
});
