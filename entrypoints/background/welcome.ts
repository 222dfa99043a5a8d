import { browser } from 'wxt/browser';

/**
 * Opens the welcome page after the first installation. After an update, of the extension or the browser, nothing opens.
 * @param reason as `runtime.onInstalled` tells it
 */
export async function welcome(reason: string): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
