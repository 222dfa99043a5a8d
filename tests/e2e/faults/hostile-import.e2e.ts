/** A file that pretends to be a back-up. */
import { expect } from 'vitest';
import { askBackground } from '../harness/background';
import { test } from '../harness/page-test';
import { readStored } from '../harness/stored-rows';
import type { TestBrowser, TestPage } from '../harness/test-browser';
import { waitUntil } from '../harness/wait-until';

let browser: TestBrowser;
let dashboard: TestPage;
test.beforeEach(async ({ browser: started }) => {
  browser = started;
  dashboard = await browser.openExtensionPage('/dashboard.html#view=data');
  await waitUntil('a file can be chosen', () => dashboard.run(() => document.querySelector('input[type=file]') !== null));
});

const known = {
  side: 'seller',
  state: 'cancelled',
  host: 'seller.ozon.ru',
  postingNumber: '10000067-0001-1',
  reasonText: 'Товар закончился на складе',
  products: [{ name: 'Самовар', quantity: 1 }],
  evidence: [],
  readAt: '2026-09-10T08:00:00.000Z',
};

test('a million rows of rubbish are refused one by one with a report, and what is stored stays as it is', async () => {
  expect(await askBackground(dashboard, 'saveCancellations', { records: [known] })).toMatchObject({ answer: { stored: 1 } });
  const before = await readStored(dashboard);

  await dashboard.run((sound) => {
    const seen = { firstSeenAt: '2026-09-01T00:00:00.000Z', lastSeenAt: '2026-09-01T00:00:00.000Z' };
    const write = (changes: object) => JSON.stringify({ ...seen, record: { ...sound, ...changes } });
    const markup = '<img src=x onerror="window.harmed=1">';
    const harmless = {
      postingNumber: '10000067-0002-1',
      products: [{ name: `=HYPERLINK("https://elsewhere.invalid") ${markup}` }],
    };
    const rows = [
      write(harmless),
      write({ postingNumber: 7 }),
      write({ products: 'none' }),
      write({ state: 'gone' }),
      `{"firstSeenAt":"never","lastSeenAt":[],"record":${JSON.stringify(sound)}}`,
      `{"__proto__":{"record":${JSON.stringify(sound)}},"constructor":{"prototype":{"harmed":1}}}`,
      '['.repeat(100_000) + ']'.repeat(100_000),
      `"${'x'.repeat(1_000_000)}"`,
      '{{{',
    ];
    const head = '{"format":"cancellation-explainer-for-ozon","version":1,"exportedAt":"2026-09-01T00:00:00.000Z","rows":[\n';
    const rubbish = '{"record":"=1+1"},\n'.repeat(100_000);
    const parts = [head, `${rows.join(',\n')},\n`, ...Array.from({ length: 10 }, () => rubbish), '1\n]}\n'];
    const transfer = new DataTransfer();
    transfer.items.add(new File(parts, 'backup.json', { type: 'application/json' }));
    const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, known);
  const readReport = () =>
    dashboard.run(() => {
      const { accepted, refused } = document.querySelector<HTMLElement>('[data-refused]')?.dataset ?? {};
      return { accepted, refused };
    });
  await waitUntil('the report is there', async () => (await readReport()).refused !== undefined, 60_000);
  expect(await readReport()).toEqual({ accepted: '1', refused: '999999' });
  expect(await dashboard.run(() => document.querySelectorAll('.refusals li').length)).toBe(100);

  const after = await readStored(dashboard);
  expect(after).toHaveLength(2);
  expect(after).toEqual(expect.arrayContaining(before));
  expect(await dashboard.run(() => 'harmed' in window || 'harmed' in {})).toBe(false);
  expect(dashboard.pageErrors).toEqual([]);
  expect(browser.listStrayRequests()).toEqual([]);
}, 120_000);
