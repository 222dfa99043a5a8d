/**
 * The reader's own document, which nobody sees: Chromium's background has none. It closes when no page has needed it for a while.
 * Opened by hand in a tab, where the browser offers tabs, it does nothing: each page is read once.
 */
import { browser } from 'wxt/browser';
import { sendMessage } from '../../lib/messages/protocol';
import { servePages } from './serve-pages';

/** How long it stays when the last order page has been left (ms). */
const patience = 60_000;
let timer: ReturnType<typeof setTimeout> | undefined;

function closeLater(lines: number): void {
  clearTimeout(timer);
  if (lines === 0) timer = setTimeout(() => window.close(), patience);
}

if (!browser.tabs) {
  closeLater(0);
  servePages(
    (tabId) => ({
      save: (records) => sendMessage('saveCancellations', { records, ...(tabId !== undefined && { tabId }) }),
      describe: async (records) => (await sendMessage('describeCancellations', { records })).views,
    }),
    closeLater,
  );
}
