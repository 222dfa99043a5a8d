import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserChoice, TestBrowser } from './test-browser';
import { unpack } from './unpack';

/** The browser that this run is for: environment variable `TEST_BROWSER`, `chromium` if absent. */
export const testBrowserName = process.env.TEST_BROWSER === 'firefox' ? 'firefox' : 'chromium';

/** What is tested: environment variable `TEST_EXTENSION`, a folder or a zip; the last build if absent. */
const extension = resolve(
  process.env.TEST_EXTENSION ?? (testBrowserName === 'firefox' ? '.output/firefox-mv3' : '.output/chrome-mv3'),
);

/** Starts the browser under test with the built extension. */
export function openBrowser(choice: BrowserChoice = {}): Promise<TestBrowser> {
  if (!existsSync(extension))
    throw new Error(`The extension is not built: ${extension} is missing (npm run build, npm run build:firefox)`);
  return open(extension, choice);
}

/** Starts the same browser without the extension. */
export function openBareBrowser(choice: BrowserChoice = {}): Promise<TestBrowser> {
  return open(undefined, choice);
}

/** Only the driver that is needed is loaded: each takes a second. */
async function open(path: string | undefined, choice: BrowserChoice): Promise<TestBrowser> {
  if (testBrowserName === 'firefox') return (await import('./firefox')).openFirefox(path, choice);
  return (await import('./chromium')).openChromium(path && unpack(path), choice);
}
