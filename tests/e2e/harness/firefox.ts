import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type CreatePageOptions, type KeyInput, type Page } from 'puppeteer-core';
import { z } from 'zod';
import { obtainFirefox } from '../../../scripts/browsers/find-firefox';
import { giveCaches } from './firefox-caches';
import { runInside } from './firefox-innards';
import { closeAll, isClosed } from './close-all';
import { killProcesses } from './kill-processes';
import { makeProfile } from './profile';
import { startServer, type Server } from './site';
import type { BrowserChoice, LogLine, TestBrowser, TestPage } from './test-browser';
import { startTrafficRecorder } from './traffic';
import { readPackaged } from './unpack';
import { pause, waitUntil } from './wait-until';

const browsersOwn = /(?:^|\.)(?:mozilla|firefox)\.(?:com|org|net)$/;
/** The part of the extension's addresses that Firefox would draw by lot. */
const uuid = '5b1f6a52-8f1c-4c5e-9d0e-2f6f7c1a9b34';
const ManifestSchema = z.object({ browser_specific_settings: z.object({ gecko: z.object({ id: z.string() }) }) });

/** Starts Firefox, with the extension (a folder or a zip) or, where that is absent, bare. */
export async function openFirefox(extension?: string, choice: BrowserChoice = {}): Promise<TestBrowser> {
  const traffic = await startTrafficRecorder();
  const id = extension && readId(extension);
  const own = choice.profileDir === undefined ? makeProfile() : undefined;
  if (own) giveCaches(own.profileDir);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath: obtainFirefox(),
    headless: true,
    userDataDir: choice.profileDir ?? own?.profileDir,
    env: { ...process.env, ...(choice.timeZone && { TZ: choice.timeZone }) },
    // Without it, no driver may open an extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'intl.locale.requested': 'en-US',
      // Work that no test looks at: processes made ahead of need, a session kept to be restored, sixty frames a second.
      'dom.ipc.processPrelaunch.enabled': false,
      'browser.sessionstore.interval': 600_000,
      'layout.frame_rate': 20,
      'extensions.originControls.grantByDefault': true,
      // What the extension asks of the person is given: nobody is there to press a button of the browser's.
      'extensions.webextOptionalPermissionPrompts': false,
      ...(id ? { 'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }) } : {}),
      // What is installed by a driver is gone after a restart, and its data with it, unless:
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': traffic.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': traffic.port,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
    },
  });
  for (const path of [extension, ...(choice.otherExtensions ?? [])]) if (path) await browser.installExtension(path);
  // A window of its own for each page (a tab in the back gets its timers and frames late), used again: opening one is slow.
  const idle: DrivenWindow[] = [];
  const given: TestPage[] = [];
  const give = <P extends TestPage>(page: P): P => {
    given.push(page);
    return page;
  };
  const takePage = async () => {
    const window = idle.pop() ?? (await openWindow(browser));
    return give(makePage(window, () => idle.push(window)));
  };
  const endBackground = (): Promise<void> =>
    runInside(browser, `WebExtensionPolicy.getByID('${id}').extension.terminateBackground({ ignoreDevToolsAttached: true })`);
  return {
    name: 'firefox',
    newPage: takePage,
    openExtensionPage: async (path) => {
      const page = await takePage();
      await page.goTo(`moz-extension://${uuid}${path}`);
      return page;
    },
    openPopupFor: async (page) => {
      await page.bringToFront();
      const popup = give(makePage(await openWindow(browser, { type: 'tab', background: true }), () => undefined));
      await popup.goTo(`moz-extension://${uuid}/popup.html`);
      return popup;
    },
    closePages: () => closeAll(given),
    listStrayRequests: () => traffic.hosts.filter((host) => !browsersOwn.test(host)),
    // Its windows are used again: none lies in the back of another.
    startOver: async () => traffic.forget(),
    endBackground,
    endLostBackground: () => Promise.resolve(false),
    endReader: endBackground,
    setSiteAccess: (isGiven) =>
      runInside(
        browser,
        `{
          const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
          const { extension } = WebExtensionPolicy.getByID('${id}');
          const sites = { permissions: [], origins: extension.manifest.host_permissions };
          ExtensionPermissions.${isGiven ? 'add' : 'remove'}('${id}', sites, extension);
        }`,
      ),
    fillDisk: () => Promise.reject(new Error('Firefox has no way to take room away from one extension')),
    kill: async () => {
      await killProcesses([browser.process()!.pid!]);
      // The driver then puts the preferences of a lasting profile back: one that is opened meanwhile would lose them.
      const kept = choice.profileDir && join(choice.profileDir, 'user.js.puppeteer');
      if (kept) await waitUntil('the driver has put the profile back', async () => !existsSync(kept));
      traffic.close();
      own?.discard();
    },
    close: async () => {
      await browser.close();
      traffic.close();
      own?.discard();
    },
  };
}

function readId(extension: string): string {
  const manifest = ManifestSchema.parse(JSON.parse(readPackaged(extension, 'manifest.json')));
  return manifest.browser_specific_settings.gecko.id;
}

interface DrivenWindow {
  page: Page;
  /** What is served and noted down for the page that the window shows now. */
  current: { server?: Server; pageErrors: string[]; log: LogLine[]; requests: string[] };
}

const makeNotes = (): DrivenWindow['current'] => ({ pageErrors: [], log: [], requests: [] });

async function openWindow(browser: Browser, options: CreatePageOptions = { type: 'window' }): Promise<DrivenWindow> {
  const page = await browser.newPage(options);
  const window: DrivenWindow = { page, current: makeNotes() };
  page.on('pageerror', (error) => window.current.pageErrors.push(error instanceof Error ? error.message : String(error)));
  page.on('console', (line) => {
    window.current.log.push({ type: line.type(), text: line.text(), from: line.location().url ?? '' });
  });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { server, requests } = window.current;
    const reply = server?.(request.method(), request.url());
    if (!isFirefoxsOwn(request.url())) requests.push(`${request.method()} ${request.url()}`);
    void (reply ? request.respond(reply) : request.abort()).catch(() => undefined);
  });
  return window;
}

function makePage(window: DrivenWindow, putBack: () => void): TestPage & { goTo(url: string): Promise<void> } {
  const notes = makeNotes();
  window.current = notes;
  /** A test that is out of time goes on: it must not drive what another one shows in the window. */
  const driven = (): Page => {
    if (window.current !== notes) throw new Error(isClosed);
    return window.page;
  };
  return {
    ...notes,
    // The driver is never told that an extension's page has loaded: look for oneself.
    goTo: async (url) => {
      driven()
        .goto(url)
        .catch(() => undefined);
      await poll(() => driven().evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url));
    },
    visit: async (site) => {
      notes.server = startServer(site);
      await driven().goto(site.url);
      await driven().waitForFunction('window.pageCodeDone === true');
    },
    run: async (inPage: (argument: never) => unknown, argument?: unknown) =>
      driven().evaluate(inPage as never, argument) as never,
    click: async (x, y) => driven().mouse.click(x, y),
    press: async (keys) => pressKeys(driven(), keys.split('+')),
    setMedia: () => Promise.reject(new Error('The driver of Firefox cannot set media features')),
    paste: async () => pressKeys(driven(), ['Control', 'KeyV']),
    bringToFront: async () => driven().bringToFront(),
    setSize: async (width, height) => driven().setViewport({ width, height }),
    screenshot: async (path) => void (await driven().screenshot({ path: path as `${string}.png`, fullPage: true })),
    close: async () => {
      await driven().goto('about:blank');
      window.current = makeNotes();
      putBack();
    },
  };
}

async function pressKeys(page: Page, keys: readonly string[]): Promise<void> {
  const held = keys.slice(0, -1) as KeyInput[];
  for (const key of held) await page.keyboard.down(key);
  await page.keyboard.press(keys.at(-1) as KeyInput);
  for (const key of held.reverse()) await page.keyboard.up(key);
}

/** Icons are fetched by the browser for its tabs, and a small font of its own comes with some pages. */
function isFirefoxsOwn(url: string): boolean {
  return url.startsWith('data:') || new URL(url).pathname === '/favicon.ico';
}

/** Looks again where no answer comes: what is asked of a page that is just being left may get none. */
async function poll(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await Promise.race([isSo().catch(() => false), pause(5_000).then(() => false)]))) {
    if (Date.now() > end) throw new Error("The extension's page did not open within 30 seconds");
    await pause(50);
  }
}
