/** What leaves the dashboard and comes back: exports, back-up, deleting, restoring. Each test begins with an empty history. */
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { afterEach, beforeEach, expect } from 'vitest';
import {
  catchFiles,
  chooseFile,
  chooseFilter,
  openDashboard,
  press,
  readOrders,
  saveAndRead,
  waitForFound,
} from '../harness/dashboard';
import { test } from '../harness/page-test';
import { settlePanels } from '../harness/panels';
import { makeCabinetList } from '../harness/sample-sites';
import { startAnew } from '../harness/start-anew';
import type { TestBrowser, TestPage } from '../harness/test-browser';
import { waitUntil } from '../harness/wait-until';

const hostile = '=HYPERLINK("https://example.com")';
const list = makeCabinetList([
  {
    number: '10000061-0001-1',
    status: 'Отменено',
    product: hostile,
    reason: 'Товар закончился на складе продавца',
    initiator: 'Продавец',
  },
  {
    number: '10000061-0002-1',
    status: 'Отменено',
    product: '水壶',
    reason: 'Покупатель отменил заказ: нашел дешевле',
    initiator: 'Клиент',
  },
]);
const orders = ['10000061-0001-1', '10000061-0002-1'];

let browser: TestBrowser;
let page: TestPage;
test.beforeAll(({ browser: started }) => void (browser = started));
beforeEach(async () => {
  const cabinet = await browser.newPage();
  await cabinet.visit(list);
  await settlePanels(cabinet, orders);
  page = await openDashboard(browser, '#view=data');
  await waitUntil('there is something to export', () =>
    page.run(() => !document.querySelector<HTMLButtonElement>('[data-export=csv]')?.disabled),
  );
  await catchFiles(page);
});
afterEach(() => startAnew(browser));

const readText = () => page.run(() => document.querySelector('main')?.innerText ?? '');

test('CSV holds what the filters leave, reads as UTF-8 in a spreadsheet, and holds no formula', async () => {
  const { name, bytes } = await saveAndRead(page, '[data-export=csv]');
  expect(name).toMatch(/^cancellations-\d{4}-\d{2}-\d{2}\.csv$/);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const { data, errors } = Papa.parse<Record<string, string>>(bytes.subarray(3).toString('utf8').trim(), { header: true });
  expect(errors).toEqual([]);
  expect(data.map((row) => row['Posting number']).sort()).toEqual(orders);
  const byNumber = Object.fromEntries(data.map((row) => [row['Posting number'], row]));
  expect(byNumber[orders[0]!]).toMatchObject({ Product: `'${hostile}`, 'Cause id': 'seller.out-of-stock' });
  expect(byNumber[orders[1]!]).toMatchObject({ Product: '水壶', 'Ozon’s reason': 'Покупатель отменил заказ: нашел дешевле' });

  await chooseFilter(page, 'party', 'buyer');
  await waitUntil('one order is left to export', async () => (await readText()).includes('Saves the 1 order'));
  const filtered = (await saveAndRead(page, '[data-export=csv]')).bytes.toString('utf8');
  expect(filtered).toContain(orders[1]);
  expect(filtered).not.toContain(orders[0]);
});

test('XLSX is a workbook of texts', async () => {
  const { name, bytes } = await saveAndRead(page, '[data-export=xlsx]');
  expect(name).toMatch(/\.xlsx$/);
  const files = unzipSync(new Uint8Array(bytes));
  const strings = strFromU8(files['xl/sharedStrings.xml']!);
  expect(strings).toContain('水壶');
  for (const order of orders) expect(strings).toContain(order);
  expect(strFromU8(files['xl/worksheets/sheet1.xml']!)).not.toContain('<f>');
});

test('a JSON export holds everything that was read', async () => {
  const { bytes } = await saveAndRead(page, '[data-export=json]');
  const { rows } = JSON.parse(bytes.toString('utf8')) as { rows: { record: { postingNumber: string; evidence: unknown[] } }[] };
  expect(rows.map(({ record }) => record.postingNumber).sort()).toEqual(orders);
  for (const { record } of rows) expect(record.evidence.length).toBeGreaterThan(2);
});

test('back-up, delete everything, restore: the same, and the same after restoring twice', async () => {
  const saved = (await saveAndRead(page, '[data-backup=save]')).bytes.toString('utf8');

  await press(page, '[data-delete=all]');
  await waitUntil('it asks once more', () => page.run(() => document.querySelector('[role=alertdialog]') !== null));
  await press(page, '[data-delete=yes]');
  await waitUntil('two are deleted', async () => (await readText()).includes('2 records were deleted'));
  const empty = await openDashboard(browser);
  expect(await empty.run(() => document.querySelector('main')?.innerText)).toContain('Nothing here yet');
  const offered = await empty.run(() =>
    [...document.querySelectorAll<HTMLElement>('details[open] [data-catch-up]')].map(({ innerText }) => innerText),
  );
  expect(offered).toEqual(['As a seller', 'As a buyer']);
  await empty.close();

  for (let times = 1; times <= 2; times += 1) {
    await chooseFile(page, saved);
    await waitUntil(`restored ${times} times`, () =>
      page.run(() => document.querySelector('[data-accepted="2"][data-refused="0"]') !== null),
    );
    const again = await saveAndRead(page, '[data-backup=save]');
    expect(withoutDate(again.bytes.toString('utf8'))).toBe(withoutDate(saved));
    await page.run(() => document.querySelector('[data-accepted]')?.removeAttribute('data-accepted'));
  }
  const table = await openDashboard(browser);
  await waitForFound(table, 2);
  await waitUntil('both are back', async () => (await readOrders(table)).sort().join() === orders.join());
});

test('a dashboard that is come back to shows what was read meanwhile, and does not read everything again', async () => {
  const table = await openDashboard(browser);
  await waitForFound(table, 2);
  await table.run(() => {
    const main = document.querySelector('main')!;
    const watch = new MutationObserver(() => main.setAttribute('data-read-again', 'yes'));
    watch.observe(main, { attributeFilter: ['data-read'] });
  });
  const cabinet = await browser.newPage();
  const later = [
    { number: orders[1]!, status: 'Отменено', product: '水壶', reason: 'Заказ не оплачен', initiator: 'Ozon' },
    { number: '10000062-0001-1', status: 'Отменено', product: 'Лампа', reason: 'Заказ не оплачен', initiator: 'Ozon' },
  ];
  await cabinet.visit(makeCabinetList(later));
  await settlePanels(
    cabinet,
    later.map(({ number }) => number),
  );
  await table.bringToFront();
  await table.run(() => void document.dispatchEvent(new Event('visibilitychange'))); // a headless page is always to be seen
  await waitForFound(table, 3);
  await waitUntil('the new order is drawn', async () => (await readOrders(table)).includes('10000062-0001-1'));
  expect(await table.run(() => document.querySelector('main')?.getAttribute('data-read-again'))).toBe(null);
});

test('a file that is no back-up, or a damaged row, changes nothing and is named', async () => {
  await chooseFile(page, '<html>');
  await waitUntil('it is refused', async () => (await readText()).includes('is not a back-up of this extension'));
  const saved = (await saveAndRead(page, '[data-backup=save]')).bytes.toString('utf8');
  await chooseFile(page, saved.replace('\n]}', ',\n{"broken":\n]}'));
  await waitUntil('the damaged row is named', async () => (await readText()).includes('Row 3: damaged'));
  const after = (await saveAndRead(page, '[data-backup=save]')).bytes.toString('utf8');
  expect(withoutDate(after)).toBe(withoutDate(saved));
});

test('what is older than a day is deleted, and nothing else', async () => {
  await press(page, '[data-delete=older]');
  await waitUntil('it asks once more', () => page.run(() => document.querySelector('[role=alertdialog]') !== null));
  await press(page, '[data-delete=yes]');
  await waitUntil('none is that old', async () => (await readText()).includes('0 records were deleted'));
  expect(await readText()).toContain('2 orders are stored');
});

function withoutDate(backup: string): string {
  return backup.replace(/"exportedAt":"[^"]*"/, '');
}
