import { browser } from 'wxt/browser';

const coloured = { 16: '/icon/16.png', 32: '/icon/32.png' };

/** Colours the toolbar's icon for a tab that is being read. The grey one of the manifest comes back with the tab's next page. */
export async function showReading(tabId: number): Promise<void> {
  try {
    await browser.action.setIcon({ tabId, path: coloured });
  } catch {
    // The tab is gone, and its icon with it.
  }
}
