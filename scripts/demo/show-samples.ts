import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { launchChromium } from '../browsers/launch-chromium';
import { collectFromPanels, collectFromPopup, formatTable, type Finding } from './findings';
import { replyFromSamples, samplePages, type SamplePage } from './sample-pages';

interface Showing {
  extensionDir: string;
  headless: boolean;
  /** Language of the browser, as BCP 47; the machine's own if absent. */
  language?: string | undefined;
}

const picturesDir = '.output/demo';
const patience = 10_000;

/**
 * Shows the extension on the sample pages and prints what it found. With a display it ends when the person closes the browser,
 * else it leaves screenshots.
 * @throws when a sample page did not get its panels
 */
export async function showSamples({ extensionDir, headless, language }: Showing): Promise<void> {
  const { context, extensionOrigin } = await launchChromium({
    extensionDir,
    headless,
    ...(language ? { language } : {}),
    viewport: headless ? { width: 1280, height: 800 } : null,
    args: ['--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  const closed = new Promise<void>((done) => context.on('close', () => done()));
  let missed: string[];
  try {
    await serveSamples(context);
    missed = await visitSamples(context, extensionOrigin, headless);
  } catch (error) {
    await context.close();
    throw error;
  }
  if (headless) {
    await context.close();
    console.log(`There is no display here; the screenshots are in ${picturesDir}/.`);
  } else {
    console.log('Look around; close the browser to end.');
    await closed;
  }
  if (missed.length > 0) throw new Error(`Not every cancelled order got its explanation: ${missed.join(', ')}`);
}

/** @returns the names of the pages that lack something */
async function visitSamples(context: BrowserContext, extensionOrigin: string, headless: boolean): Promise<string[]> {
  if (headless) preparePictures();
  const findings: Finding[] = [];
  const missed: string[] = [];
  for (const sample of samplePages) {
    const page = await context.newPage();
    await page.goto(sample.url);
    if (!(await waitForPanels(page, sample))) missed.push(sample.name);
    await page.waitForTimeout(500); // what comes later completes the evidence
    if (headless) await takePicture(page, sample.name);
    findings.push(...(await collectFromPanels(page, sample.name)));
  }
  const popup = await context.newPage();
  if (headless) await popup.setViewportSize({ width: 400, height: 600 });
  await popup.goto(`${extensionOrigin}/popup.html`);
  const rows = popup.locator('[data-order][data-cause]').first();
  const hasRows = await rows.waitFor({ timeout: patience }).then(
    () => true,
    () => false,
  );
  if (!hasRows) missed.push('popup');
  if (headless) await takePicture(popup, 'popup');
  findings.push(...(await collectFromPopup(popup)));

  console.log(`\n${formatTable(findings)}\n`);
  return missed;
}

/** Nothing reaches the network: what the samples do not hold is refused. */
async function serveSamples(context: BrowserContext): Promise<void> {
  const now = new Date();
  await context.route(/^https?:/, async (route) => {
    const reply = replyFromSamples(route.request().url(), now);
    await (reply ? route.fulfill(reply) : route.abort());
  });
}

async function waitForPanels(page: Page, sample: SamplePage): Promise<boolean> {
  const last = page.locator('cancellation-panel').nth(sample.cancelled - 1);
  const came = await last.waitFor({ state: 'attached', timeout: patience }).then(
    () => true,
    () => false,
  );
  return came && (await page.locator('cancellation-panel').count()) === sample.cancelled;
}

function preparePictures(): void {
  rmSync(picturesDir, { recursive: true, force: true });
  mkdirSync(picturesDir, { recursive: true });
}

async function takePicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(picturesDir, `${name}.png`), fullPage: true });
}
