import type { BrowserContext, CDPSession, Page } from 'playwright';
import { launchChromium } from '../../../scripts/browsers/launch-chromium';
import { startServer, type Server, type Site } from './site';
import { killProcesses } from './kill-processes';
import type { BrowserChoice, LogLine, TestBrowser, TestPage } from './test-browser';
import { startTrafficRecorder } from './traffic';
import { closeAll, isClosed } from './close-all';

/** Hosts that Chromium itself looks up: its maker's, and a page's own, to which it opens connections ahead of need. */
const browsersOwn = /(?:^|\.)(?:google|googleapis|gvt1|gstatic)\.com$|(?:^|\.)ozon(?:ru)?\.(?:ru|by|kz|com|cn)$/;

/** Starts Chromium, with the built extension or (`extensionDir` absent) bare. */
export async function openChromium(extensionDir?: string, { timeZone, ...choice }: BrowserChoice = {}): Promise<TestBrowser> {
  const traffic = await startTrafficRecorder();
  const { context, extensionOrigin } = await launchChromium({
    extensionDir,
    headless: true,
    language: 'en-US',
    proxy: `http://127.0.0.1:${traffic.port}`,
    ...choice,
    ...(timeZone && { environment: { TZ: timeZone } }),
  });
  // Pages answer for themselves; what still arrives here comes from a worker, or from a page that has no site.
  const strays: string[] = [];
  await context.route(/^https?:/, async (route) => {
    strays.push(`${route.request().method()} ${route.request().url()}`);
    await route.abort();
  });
  let session: Promise<CDPSession> | undefined;
  // Tabs are used again: opening one is slow.
  const idle: DrivenTab[] = [];
  const given: TestPage[] = [];
  const takePage = async (window?: 'own') => {
    const tab = window ? await openTab(await openWindow(context)) : (idle.pop() ?? (await openTab(await context.newPage())));
    const page = makeTestPage(tab, window ? undefined : () => idle.push(tab));
    given.push(page);
    return page;
  };
  return {
    name: 'chromium',
    newPage: takePage,
    openExtensionPage: async (path) => {
      const page = await takePage();
      await page.goTo(extensionOrigin + path);
      return page;
    },
    openPopupFor: async (page) => {
      const popup = await takePage();
      await page.bringToFront();
      await popup.goTo(`${extensionOrigin}/popup.html`);
      return popup;
    },
    closePages: () => closeAll(given),
    listStrayRequests: () => [...strays, ...traffic.hosts.filter((host) => !browsersOwn.test(host))],
    // A tab that is used again lies in the back of those that were opened after it, and may be drawn late.
    startOver: async () => {
      await Promise.all(idle.splice(0).map(({ page }) => page.close()));
      strays.splice(0);
      traffic.forget();
    },
    endBackground: async () => void (await (await innards()).send('ServiceWorker.stopAllWorkers')),
    // It happens to an extension that is reloaded while the machine is busy. Left alone, the worker would idle out after 30 seconds,
    // but none does that to which a driver is attached.
    endLostBackground: async () => {
      const background = context.serviceWorkers().at(-1);
      const trouble = await background
        ?.evaluate('chrome.runtime.getPlatformInfo().then(() => "", String)')
        .catch(() => undefined);
      const isLost = trouble === 'Error: No SW';
      if (isLost) await (await innards()).send('ServiceWorker.stopAllWorkers');
      return isLost;
    },
    endReader: async () => {
      const background = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
      await background.evaluate('chrome.offscreen.closeDocument()');
    },
    setSiteAccess: async (isGiven) => {
      const settings = await context.newPage();
      await settings.goto('chrome://extensions');
      const change = { extensionId: new URL(extensionOrigin).host, hostAccess: isGiven ? 'ON_ALL_SITES' : 'ON_CLICK' };
      await settings.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(change)})`);
      await settings.close();
    },
    // The driver's own way to set a limit is not heard for extensions: the error is put where it would come from.
    fillDisk: async () => {
      await context.serviceWorkers()[0]!.evaluate(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('The disk is full.', 'QuotaExceededError');
        };
      });
    },
    kill: async () => {
      const session = await context.browser()!.newBrowserCDPSession();
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      // The browser first: it would start the others anew.
      const isOther = ({ type }: { type: string }) => Number(type !== 'browser');
      await killProcesses(processInfo.sort((one, other) => isOther(one) - isOther(other)).map(({ id }) => id));
      traffic.close();
    },
    close: async () => {
      await context.close();
      traffic.close();
    },
  };

  /** What reaches past the pages, by way of the blank page that every window begins with. */
  function innards(): Promise<CDPSession> {
    session ??= context.newCDPSession(context.pages()[0]!).then(async (opened) => {
      await opened.send('ServiceWorker.enable');
      return opened;
    });
    return session;
  }
}

async function openWindow(context: BrowserContext): Promise<Page> {
  const session = await context.browser()!.newBrowserCDPSession();
  const [page] = await Promise.all([
    context.waitForEvent('page'),
    session.send('Target.createTarget', { url: 'about:blank', newWindow: true }),
  ]);
  return page;
}

interface DrivenTab {
  page: Page;
  /** What is served and noted down for the page that the tab shows now. */
  current: { server?: Server; pageErrors: string[]; log: LogLine[]; requests: string[] };
}

const makeNotes = (): DrivenTab['current'] => ({ pageErrors: [], log: [], requests: [] });

async function openTab(page: Page): Promise<DrivenTab> {
  const tab: DrivenTab = { page, current: makeNotes() };
  page.on('pageerror', (error) => tab.current.pageErrors.push(error.message));
  page.on('console', (line) => tab.current.log.push({ type: line.type(), text: line.text(), from: line.location().url }));
  await page.route(/^https?:/, async (route) => {
    const { server, requests } = tab.current;
    if (!server) return route.fallback();
    const request = route.request();
    requests.push(`${request.method()} ${request.url()}`);
    const reply = server(request.method(), request.url());
    await (reply ? route.fulfill(reply) : route.abort());
  });
  return tab;
}

/** @param putBack takes the tab for another page; where absent, and where the tab was made unlike others, it is closed */
function makeTestPage(tab: DrivenTab, putBack?: () => void): TestPage & { goTo(url: string): Promise<void> } {
  const notes = makeNotes();
  tab.current = notes;
  let isUnlikeOthers = putBack === undefined;
  /** A test that is out of time goes on: it must not drive what another one shows in the tab. */
  const driven = (): Page => {
    if (tab.current !== notes) throw new Error(isClosed);
    return tab.page;
  };
  return {
    ...notes,
    goTo: async (url) => void (await driven().goto(url)),
    visit: async (site: Site) => {
      notes.server = startServer(site);
      await driven().goto(site.url);
      await driven().waitForFunction('window.pageCodeDone === true');
    },
    run: async (inPage: (argument: never) => unknown, argument?: unknown) =>
      driven().evaluate(inPage as never, argument) as never,
    click: async (x, y) => driven().mouse.click(x, y),
    press: async (key) => driven().keyboard.press(key),
    setMedia: async (media) => {
      isUnlikeOthers = true;
      await driven().emulateMedia(media);
    },
    paste: async () => driven().keyboard.press('ControlOrMeta+V'),
    bringToFront: async () => driven().bringToFront(),
    setSize: async (width, height) => {
      isUnlikeOthers = true;
      await driven().setViewportSize({ width, height });
    },
    screenshot: async (path) => void (await driven().screenshot({ path, fullPage: true })),
    close: async () => {
      const page = driven();
      if (isUnlikeOthers) return page.close();
      await page.goto('about:blank');
      tab.current = makeNotes();
      putBack?.();
    },
  };
}
