import type { ExtensionWorld } from './background';
import type { TestBrowser } from './test-browser';

/** For the next test in a browser that a file's tests share: no page is open, and nothing is stored. */
export async function startAnew(browser: TestBrowser): Promise<void> {
  await browser.closePages();
  const page = await browser.openExtensionPage('/guide.html');
  await page.run(async () => {
    const world = globalThis as unknown as ExtensionWorld;
    const { local, session } = (world.browser ?? world.chrome).storage;
    await Promise.all([local.clear(), session.clear()]);
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
  await page.close();
}
