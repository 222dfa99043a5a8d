/** The three browsers that are measured side by side: without an extension, with the floor, with the built extension. */
import { resolve } from 'node:path';
import type { BrowserContext, CDPSession, Page } from 'playwright';
import { launchChromium } from '../../../scripts/browsers/launch-chromium';

const folders = { none: undefined, floor: resolve('tests/bench/floor'), ours: resolve('.output/chrome-mv3') } as const;
export type VariantName = keyof typeof folders;

export interface Variant {
  name: VariantName;
  /** A new tab, with every address answered by `html`. Nothing is asked of the network. */
  openPage(html: string): Promise<BenchPage>;
  extensionOrigin: string;
  context: BrowserContext;
}

export interface BenchPage {
  page: Page;
  cdp: CDPSession;
  close(): Promise<void>;
}

/**
 * Opens the variants, hands them over, and closes them whatever happens.
 * @param names which ones, in the order of measuring
 */
export async function withVariants<Result>(
  names: readonly VariantName[],
  measure: (variants: readonly Variant[]) => Promise<Result>,
): Promise<Result> {
  const opened: Variant[] = [];
  try {
    for (const name of names) opened.push(await openVariant(name));
    return await measure(opened);
  } finally {
    for (const { context } of opened) await context.close();
  }
}

async function openVariant(name: VariantName): Promise<Variant> {
  const { context, extensionOrigin } = await launchChromium({
    ...(folders[name] && { extensionDir: folders[name] }),
    headless: true,
    language: 'en-US',
    viewport: { width: 1280, height: 900 },
    args: ['--enable-precise-memory-info', '--js-flags=--expose-gc'],
  });
  return { name, context, extensionOrigin, openPage: (html) => openPage(context, html) };
}

async function openPage(context: BrowserContext, html: string): Promise<BenchPage> {
  const page = await context.newPage();
  await page.route(/^https?:/, (route) =>
    route.request().resourceType() === 'document'
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  const cdp = await context.newCDPSession(page);
  return { page, cdp, close: () => page.close() };
}

/** Waits until the page carries as many panels as it should, and then for what follows to end. */
export async function settle({ page }: BenchPage, panels: number, quietMs = 1_000): Promise<void> {
  await page.waitForFunction((wanted) => document.querySelectorAll('cancellation-panel').length >= wanted, panels, {
    timeout: 60_000,
    polling: 100,
  });
  await page.waitForTimeout(quietMs);
}
