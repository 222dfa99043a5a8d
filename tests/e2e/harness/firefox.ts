import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { obtainFirefox } from '../../../scripts/browsers/find-firefox';
import { replyTo, type Site } from './site';
import type { LogLine, TestBrowser, TestPage } from './test-browser';
import { startTrafficRecorder } from './traffic';

const browsersOwn = /(?:^|\.)(?:mozilla|firefox)\.(?:com|org|net)$/;
const ManifestSchema = z.object({ browser_specific_settings: z.object({ gecko: z.object({ id: z.string() }) }) });

/** Starts Firefox, with the built extension or (`extensionDir` absent) bare. */
export async function openFirefox(extensionDir?: string): Promise<TestBrowser> {
  const traffic = await startTrafficRecorder();
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath: obtainFirefox(),
    headless: true,
    // Without it, no driver may open an extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'intl.locale.requested': 'en-US',
      'extensions.originControls.grantByDefault': true,
      ...(extensionDir ? { 'extensions.webextensions.uuids': JSON.stringify({ [readId(extensionDir)]: uuid }) } : {}),
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': traffic.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': traffic.port,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
    },
  });
  if (extensionDir) await browser.installExtension(extensionDir);
  return {
    name: 'firefox',
    newPage: () => openPage(browser),
    openExtensionPage: async (path) => {
      const page = await openPage(browser);
      await page.goTo(`moz-extension://${uuid}${path}`);
      return page;
    },
    listStrayRequests: () => traffic.hosts.filter((host) => !browsersOwn.test(host)),
    close: async () => {
      await browser.close();
      traffic.close();
    },
  };
}

function readId(extensionDir: string): string {
  const manifest = ManifestSchema.parse(JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8')));
  return manifest.browser_specific_settings.gecko.id;
}

async function openPage(browser: Browser): Promise<TestPage & { goTo(url: string): Promise<void> }> {
  // A window of its own: a tab in the back gets its timers and frames late.
  const page: Page = await browser.newPage({ type: 'window' });
  const pageErrors: string[] = [];
  const log: LogLine[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => pageErrors.push(error instanceof Error ? error.message : String(error)));
  page.on('console', (line) => log.push({ type: line.type(), text: line.text(), from: line.location().url ?? '' }));
  let site: Site | undefined;

  return {
    pageErrors,
    log,
    requests,
    // The driver is never told that an extension's page has loaded: look for oneself.
    goTo: async (url) => {
      page.goto(url).catch(() => undefined);
      await poll(() => page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url));
    },
    visit: async (next) => {
      if (!site) {
        await page.setRequestInterception(true);
        page.on('request', (request) => {
          const reply = site && replyTo(site, request.method(), request.url());
          const isIcon = new URL(request.url()).pathname === '/favicon.ico';
          if (!isIcon) requests.push(`${request.method()} ${request.url()}`);
          void (reply ? request.respond(reply) : request.abort()).catch(() => undefined);
        });
      }
      site = next;
      await page.goto(next.url);
      await page.waitForFunction('window.pageCodeDone === true');
    },
    run: (inPage: (argument: never) => unknown, argument?: unknown) => page.evaluate(inPage as never, argument) as never,
    click: (x, y) => page.mouse.click(x, y),
    paste: async () => {
      await page.keyboard.down('Control');
      await page.keyboard.press('KeyV');
      await page.keyboard.up('Control');
    },
    setSize: (width, height) => page.setViewport({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png`, fullPage: true })),
    close: () => page.close(),
  };
}

async function poll(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await isSo().catch(() => false))) {
    if (Date.now() > end) throw new Error("The extension's page did not open within 10 seconds");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
