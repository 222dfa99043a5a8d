/** What the dashboard tells of a history of some months, brought in from a back-up. */
import { expect } from 'vitest';
import { dayOf, moveDay } from '../../../lib/calendar-day';
import type { Cancellation } from '../../../lib/cancellation';
import { backupEnd, writeBackupHead, writeBackupRow } from '../../../lib/export/backup';
import { chooseFile, fill, openDashboard, press, readOrders, waitForFound } from '../harness/dashboard';
import { test } from '../harness/page-test';
import type { TestBrowser, TestPage } from '../harness/test-browser';
import { waitUntil } from '../harness/wait-until';

const today = dayOf(new Date());
const changedOn = moveDay(today, -30);
/** Two a day before the change, one in five days after it. */
const orders = [
  ...Array.from({ length: 60 }, (_, place) => makeOrder(place, moveDay(changedOn, -1 - (place % 30)))),
  ...Array.from({ length: 6 }, (_, place) => makeOrder(60 + place, moveDay(changedOn, 5 * place))),
];

function makeOrder(place: number, day: string): Cancellation {
  const orderNumber = `10000071-${String(1000 + place)}`;
  return {
    side: 'seller',
    state: 'cancelled',
    host: 'seller.ozon.ru',
    orderNumber,
    postingNumber: `${orderNumber}-1`,
    shopId: '1000001',
    status: 'Отменено',
    products: [{ name: 'Чайник', sku: '900000071', quantity: 1 }],
    cancelledAt: { value: day, precision: 'day' },
    reasonText: 'Товар закончился на складе продавца',
    initiator: 'Продавец',
    party: 'seller',
    evidence: [],
    readAt: `${day}T12:00:00.000Z`,
  };
}

let browser: TestBrowser;
let page: TestPage;
test.beforeAll(async ({ browser: started }) => {
  browser = started;
  page = await openDashboard(browser, '#view=data');
  const rows = orders.map((record, place) =>
    writeBackupRow({ record, firstSeenAt: record.readAt, lastSeenAt: record.readAt }, place === 0),
  );
  await chooseFile(page, `${writeBackupHead(new Date().toISOString())}${rows.join('')}${backupEnd}`);
  await waitUntil('it is restored', () =>
    page.run((count) => document.querySelector(`[data-accepted="${count}"]`) !== null, orders.length),
  );
});

test('a change that was followed by fewer cancellations is said to be, with the numbers', async () => {
  await press(page, '[data-view=changes]');
  await waitUntil('a day can be marked', () => page.run(() => document.querySelector('.change-form') !== null));
  await fill(page, '.change-form input[type=date]', changedOn);
  await fill(page, '.change-form input[type=text]', 'Stock software');
  await page.run(() => document.querySelector<HTMLFormElement>('.change-form')?.requestSubmit());
  await waitUntil('it is compared', () => page.run(() => document.querySelector('.change') !== null));
  const change = await page.run(() => ({
    verdict: document.querySelector('.change')?.getAttribute('data-verdict'),
    sides: [...document.querySelectorAll<HTMLElement>('.change .side')].map(({ innerText }) => innerText.replace(/\s+/g, ' ')),
  }));
  expect(change.verdict).toBe('fewer');
  expect(change.sides[0]).toMatch(/2 a day.*60 cancellations.*30 days/);
  expect(change.sides[1]).toMatch(/0\.2 a day.*6 cancellations.*30 days/);
});

test('an explanation tells how often the same product was cancelled for the same reason lately', async () => {
  const newest = orders.find(({ cancelledAt }) => cancelledAt?.value === moveDay(changedOn, 10))!; // after two others within 14 days
  await press(page, '[data-view=table]');
  await fill(page, 'input[type=search]', newest.postingNumber!);
  await waitForFound(page, 1);
  await waitUntil('its row is drawn', async () => (await readOrders(page)).join() === newest.postingNumber);
  await press(page, '.orders-body [data-order]');
  const readPanel = () => page.run(() => document.querySelector('dialog[open] .panel-frame')?.shadowRoot?.textContent ?? '');
  // Of the days 0, 5 and 10 after the change, and of the last three before it, at two a day.
  await waitUntil('the explanation tells it', async () =>
    (await readPanel()).includes('cancelled for this reason 9 times within 14 days'),
  );
});
