import { test as base } from 'vitest';
import { openBrowser } from './open-browser';
import type { TestBrowser, TestPage } from './test-browser';

/** A test with a page of its own. Those of a file share a browser, and may run side by side: they mostly wait. */
export const test = base.extend<{ $file: { browser: TestBrowser }; $test: { page: TestPage } }>({
  browser: [
    async ({}, use) => {
      const browser = await openBrowser();
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  page: async ({ browser }, use) => {
    const page = await browser.newPage();
    await use(page);
    await page.close();
  },
});
