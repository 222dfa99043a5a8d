import type { TestBrowser, TestPage } from './test-browser';
import { waitUntil } from './wait-until';

/** Every page of the extension, and every section of the dashboard. */
export const ownPages = [
  '/popup.html',
  '/dashboard.html',
  '/dashboard.html#view=patterns',
  '/dashboard.html#view=products',
  '/dashboard.html#view=changes',
  '/dashboard.html#view=data',
  '/dashboard.html#view=settings',
  '/guide.html',
  '/welcome.html',
] as const;

/** Opens one of the extension's pages and waits until it has said all that it has to say. */
export async function openOwnPage(browser: TestBrowser, path: string): Promise<TestPage> {
  const page = await browser.openExtensionPage(path);
  let last = '';
  await waitUntil(`${path} has come to rest`, async () => {
    const now = await page.run(() =>
      document.querySelector('h1') && !document.querySelector('[data-read="part"]') ? document.body.innerText : '',
    );
    const isStill = now !== '' && now === last;
    last = now;
    if (!isStill) await page.run(() => new Promise((resolve) => setTimeout(resolve, 250)));
    return isStill;
  });
  return page;
}

/** Sets what all pages of the extension go by, as `language` `ru`. */
export function storeSetting(page: TestPage, key: string, value: string): Promise<void> {
  return page.run(
    async ([name, wanted]) => {
      const { browser: own, chrome } = globalThis as unknown as Record<
        string,
        { storage: { local: { set(items: object): Promise<void> } } }
      >;
      await (own ?? chrome)!.storage.local.set({ [name]: wanted });
    },
    [key, value] as const,
  );
}
