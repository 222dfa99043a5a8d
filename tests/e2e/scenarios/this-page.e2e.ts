/** The popup says what was read on the open tab, and makes a report of it that tells nothing of a person. */
import { expect } from 'vitest';
import { PageReportSchema } from '../../../lib/report/page-report';
import { test } from '../harness/page-test';
import { settlePanels } from '../harness/panels';
import { makeCabinetList, makePage } from '../harness/sample-sites';
import type { Site } from '../harness/site';
import type { TestBrowser, TestPage } from '../harness/test-browser';
import { waitUntil } from '../harness/wait-until';

const person = ['Светлана Кукушкина', '+7 903 555-81-94', 'Самовар латунный', '10000041-0001-1'];
const list = makeCabinetList([
  {
    number: '10000041-0001-1',
    status: 'Отменено',
    product: `${person[2]}, для ${person[0]}, ${person[1]}`,
    reason: 'Товар закончился на складе продавца',
    initiator: 'Продавец',
  },
  { number: '10000041-0002-1', status: 'Доставляется' },
  { number: '10000041-0003-1', status: 'Отменено', reason: 'Загадочные обстоятельства непреодолимой лени', initiator: '' },
]);

let browser: TestBrowser;
test.beforeAll(({ browser: started }) => void (browser = started));

async function openPopupOn(site: Site, panels: readonly string[]): Promise<TestPage> {
  const page = await browser.newPage();
  await page.visit(site);
  await settlePanels(page, panels);
  return browser.openPopupFor(page);
}

/** What the popup says of the open page, with the kind of page that it is. */
function readPageLine(popup: TestPage): Promise<string | undefined> {
  return popup.run(() => {
    const line = document.querySelector<HTMLElement>('[data-page]');
    return line ? `${line.dataset.page}: ${line.innerText}` : undefined;
  });
}

test('the line of the open page counts orders, cancellations and what was not understood', async () => {
  const popup = await openPopupOn(list, ['10000041-0001-1', '10000041-0003-1']);
  await waitUntil('the line stands there', async () => (await readPageLine(popup)) !== undefined);
  const line = await readPageLine(popup);
  expect(line).toMatch(/^seller-postings: /);
  expect(line).toMatch(/3 orders/);
  expect(line).toMatch(/2 cancelled/);
  expect(line).toMatch(/1 not understood/);
});

test('an order page that shows a cancellation which could not be read says so', async () => {
  const site: Site = {
    url: 'https://seller.ozon.ru/app/postings/fbs?tab=cancelled',
    html: makePage('Заказы', '<main><div><div><span>Отменено</span></div><div>Самовар</div></div></main>'),
    answers: [],
  };
  const popup = await openPopupOn(site, []);
  await waitUntil('the line warns', async () => popup.run(() => document.querySelector('[data-page].worried') !== null));
  expect(await readPageLine(popup)).toMatch(/could not be read|couldn’t/i);
});

test('a page about something else is said to hold no orders', async () => {
  const site: Site = { url: 'https://seller.ozon.ru/app/products', html: makePage('Товары', '<h1>Товары</h1>'), answers: [] };
  const popup = await openPopupOn(site, []);
  await waitUntil('the line stands there', async () => ((await readPageLine(popup)) ?? '').startsWith('elsewhere'));
});

test('a report is made when asked for, shown as it is saved, and tells nothing of a person', async () => {
  const popup = await openPopupOn(list, ['10000041-0001-1', '10000041-0003-1']);
  await waitUntil('the offer stands there', () => popup.run(() => document.querySelector('.page-report button') !== null));
  expect(await popup.run(() => document.querySelector('.page-report textarea'))).toBeNull();
  await popup.run(() => document.querySelector<HTMLElement>('.page-report button')!.click());
  await waitUntil('the report is shown', () => popup.run(() => document.querySelector('.page-report a.save[href]') !== null));

  const shown = await popup.run(() => document.querySelector<HTMLTextAreaElement>('.page-report textarea')!.value);
  const link = await popup.run(() => {
    const { href, download } = document.querySelector<HTMLAnchorElement>('.page-report a.save')!;
    return { href, download };
  });
  expect(link).toEqual({ href: expect.stringMatching(/^blob:/), download: 'page-report-seller-postings.json' });
  const report = PageReportSchema.parse(JSON.parse(shown));
  expect(report.reading).toMatchObject({ pageKind: 'seller-postings', cancelled: 2 });
  for (const secret of person) expect(shown).not.toContain(secret);
  expect(shown).toContain('Товар закончился на складе продавца');
  expect(browser.listStrayRequests()).toEqual([]);
});
