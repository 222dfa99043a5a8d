import { askBackground, type ExtensionWorld } from './background';
import type { TestBrowser } from './test-browser';

/** For the next test in a browser that a file's tests share: no page of a site is open, nothing is stored, and nothing is going to be. */
export async function startAnew(browser: TestBrowser): Promise<void> {
  await browser.closePages();
  await browser.endBackground(); // with what it was about to write
  const page = await browser.openExtensionPage('/guide.html');
  await page.run(async () => {
    const world = globalThis as unknown as ExtensionWorld;
    const { storage, tabs } = world.browser ?? world.chrome;
    const opened = await tabs.query({ url: ['https://*/*'] }); // by the extension itself
    await tabs.remove(opened.flatMap(({ id }) => id ?? []));
    await Promise.all([storage.local.clear(), storage.session.clear()]);
    if ((await indexedDB.databases()).length === 0) return;
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('cancellations');
      opening.onerror = () => reject(opening.error!);
      opening.onsuccess = () => {
        const stores = [...opening.result.objectStoreNames];
        const emptying = opening.result.transaction(stores, 'readwrite');
        for (const store of stores) emptying.objectStore(store).clear();
        emptying.oncomplete = () => resolve();
        emptying.onabort = () => reject(emptying.error!);
        opening.result.close();
      };
    });
  });
  await askBackground(page, 'rowsDeleted'); // the number on the icon
  await page.close();
}
