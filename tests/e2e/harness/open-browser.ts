import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestBrowser } from './test-browser';

/** The browser that this run is for: environment variable `TEST_BROWSER`, `chromium` if absent. */
export const testBrowserName = process.env.TEST_BROWSER === 'firefox' ? 'firefox' : 'chromium';

const builtDir = resolve(
  process.env.TEST_EXTENSION_DIR ?? (testBrowserName === 'firefox' ? '.output/firefox-mv3' : '.output/chrome-mv3'),
);

/** Starts the browser under test with the built extension. */
export function openBrowser(): Promise<TestBrowser> {
  if (!existsSync(builtDir))
    throw new Error(`The extension is not built: ${builtDir} is missing (npm run build, npm run build:firefox)`);
  return open(builtDir);
}

/** Starts the same browser without the extension, to see what a page is by itself. */
export function openBareBrowser(): Promise<TestBrowser> {
  return open(undefined);
}

/** Only the driver that is needed is loaded: each takes a second. */
async function open(extensionDir: string | undefined): Promise<TestBrowser> {
  if (testBrowserName === 'firefox') return (await import('./firefox')).openFirefox(extensionDir);
  return (await import('./chromium')).openChromium(extensionDir);
}
