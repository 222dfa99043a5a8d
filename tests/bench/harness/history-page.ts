/** Pages of the extension over a history of a chosen length: what they show by when, and how long they stand still. */
import type { BrowserContext, Page } from 'playwright';
import { launchChromium } from '../../../scripts/browsers/launch-chromium';

export interface HistoryBrowser {
  /** Opens a page of the extension, which notes when things are first on it and how long its tasks are. */
  openPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** @returns a Chromium with the built extension and an empty history */
export async function openHistoryBrowser(): Promise<HistoryBrowser> {
  const { context, extensionOrigin } = await launchChromium({
    extensionDir: '.output/chrome-mv3',
    headless: true,
    language: 'en-US',
    viewport: { width: 1280, height: 900 },
  });
  await context.addInitScript('globalThis.__name = (named) => named'); // tsx marks functions with it, also those that go to a page
  await context.addInitScript(watchTasks);
  return {
    openPage: (path) => openPage(context, `${extensionOrigin}${path}`),
    close: () => context.close(),
  };
}

async function openPage(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(1_800_000);
  await page.goto(url, { waitUntil: 'commit' });
  return page;
}

function watchTasks(): void {
  const tasks: number[] = [];
  Object.assign(window, { longTasks: tasks });
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
  });
}

/** @returns milliseconds from the page's start until something is on it */
export async function timeUntilShown(browser: HistoryBrowser, path: string, selector: string): Promise<number> {
  const page = await browser.openPage(path);
  try {
    return await page.evaluate(
      (wanted) =>
        new Promise<number>((resolve, reject) => {
          setTimeout(() => reject(new Error(`${wanted} was not shown`)), 30_000);
          const look = () => document.querySelector(wanted) && resolve(performance.now());
          new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
          look();
        }),
      selector,
    );
  } finally {
    await page.close();
  }
}

/** Restores a back-up by the page's own button, and waits until all of its rows are read again. */
export async function restoreFile(page: Page, path: string, rows: number): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(path);
  await page.locator(`[data-accepted="${rows}"][data-refused="0"]`).waitFor();
  await page.locator('main[data-read=all]').waitFor();
}

/**
 * Does something that takes its time.
 * @returns how long it took in seconds, and the page's longest task meanwhile in milliseconds: 0 where none took 50
 */
export async function timeWork(page: Page, work: () => Promise<unknown>): Promise<{ seconds: number; longest: number }> {
  await page.evaluate(() => ((window as unknown as { longTasks: number[] }).longTasks.length = 0));
  const start = performance.now();
  await work();
  const seconds = (performance.now() - start) / 1_000;
  const longest = await page.evaluate(() => Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks));
  return { seconds, longest };
}
