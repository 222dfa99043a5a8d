/**
 * A reminder in a browser that is started again. The browser asks the person for `notifications`, which nobody can answer here:
 * the extension is given it from the start, in a copy. Chromium alone: Firefox tells no page which notifications stand there.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium } from '../harness/chromium';
import { makeProfile } from '../harness/profile';
import type { TestBrowser, TestPage } from '../harness/test-browser';
import { pause, waitUntil } from '../harness/wait-until';

const { profileDir, discard } = makeProfile();
const extension = mkdtempSync(join(tmpdir(), 'cancellation-explainer-'));
let browser: TestBrowser;

beforeAll(() => {
  cpSync('.output/chrome-mv3', extension, { recursive: true });
  const path = join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { permissions: string[]; optional_permissions: string[] };
  manifest.permissions.push('notifications');
  manifest.optional_permissions = manifest.optional_permissions.filter((name) => name !== 'notifications');
  writeFileSync(path, JSON.stringify(manifest));
});
afterAll(async () => {
  await browser?.close();
  discard();
  rmSync(extension, { recursive: true, force: true });
});

interface Own {
  storage: { local: { set(items: object): Promise<void> } };
  runtime: { sendMessage(message: object): Promise<unknown> };
  notifications: { getAll(): Promise<Record<string, true>>; clear(id: string): Promise<boolean> };
}

const want = (page: TestPage, limit: number) =>
  page.run(async (number) => {
    const { chrome: own } = globalThis as unknown as { chrome: Own };
    await own.storage.local.set({ reminders: { requests: true, counting: false, limit: number } });
  }, limit);

/** Keeps a request that approves itself in an hour, as a page would have it kept. */
const keepRequest = (page: TestPage, postingNumber: string) =>
  page.run(async (number) => {
    const { chrome: own } = globalThis as unknown as { chrome: Own };
    const record = {
      side: 'seller',
      state: 'requested',
      host: 'seller.ozon.ru',
      scheme: 'rFBS',
      postingNumber: number,
      products: [{ name: 'Чайник' }],
      autoApproveAt: { value: new Date(Date.now() + 3_600_000).toISOString(), precision: 'instant' },
      evidence: [],
      readAt: new Date().toISOString(),
    };
    await own.runtime.sendMessage({ id: 1, type: 'saveCancellations', data: { records: [record] }, timestamp: Date.now() });
  }, postingNumber);

const readNotices = (page: TestPage) =>
  page.run(async () => Object.keys(await (globalThis as unknown as { chrome: Own }).chrome.notifications.getAll()));

const urlOf = (number: string) => `https://seller.ozon.ru/app/postings/fbs?postingDetails=${number}`;

test('it comes once, leads to the order, and does not come again in a browser that is started anew', async () => {
  browser = await openChromium(extension, { profileDir });
  let page = await browser.openExtensionPage('/dashboard.html#view=settings');
  await want(page, 5);
  await keepRequest(page, '10000081-0001-1');
  await waitUntil('it comes', async () => (await readNotices(page)).join() === urlOf('10000081-0001-1'));
  await page.run((id) => (globalThis as unknown as { chrome: Own }).chrome.notifications.clear(id), urlOf('10000081-0001-1'));
  await browser.close();

  browser = await openChromium(extension, { profileDir });
  page = await browser.openExtensionPage('/dashboard.html#view=settings');
  await want(page, 6); // has it look once more
  await pause(1_000);
  expect(await readNotices(page)).toEqual([]);
  await keepRequest(page, '10000081-0002-1');
  await waitUntil('the other comes, alone', async () => (await readNotices(page)).join() === urlOf('10000081-0002-1'));
});
