import { test as base } from 'vitest';
import { openBrowser } from './open-browser';
import { startAnew } from './start-anew';
import type { TestBrowser, TestPage } from './test-browser';

interface Fixtures {
  $worker: { started: TestBrowser };
  $file: { browser: TestBrowser };
  $test: { page: TestPage };
}

/**
 * A test with a page of its own. Those of a file may run side by side: they mostly wait. A browser is shared by all files that
 * one process runs, one after the other; each finds it as if it had just been started.
 */
export const test = base.extend<Fixtures>({
  started: [
    async ({}, use) => {
      const browser = await openBrowser();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  browser: [
    async ({ started }, use) => {
      await use(started);
      await startAnew(started);
      await started.startOver();
    },
    { scope: 'file' },
  ],
  page: async ({ browser }, use) => {
    const page = await browser.newPage();
    await use(page);
    await page.close();
  },
});
