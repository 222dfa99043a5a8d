/** Where pages are read: in Firefox here, for its background has a document; in Chromium in a document of the reader's own. */
import { browser } from 'wxt/browser';
import { servePages } from '../reader/serve-pages';
import { explainCancellations, keepCancellations } from './records';

/** To be called when the background starts. */
export function startReader(): void {
  if (!import.meta.env.FIREFOX) return;
  servePages((tabId) => ({
    save: (records) => keepCancellations(records, tabId),
    describe: (records) => explainCancellations(records),
  }));
}

let waking: Promise<boolean> | undefined;

/** @returns false where nobody can be there to read */
export function wakeReader(): Promise<boolean> {
  if (import.meta.env.FIREFOX) return Promise.resolve(true);
  return (waking ??= openDocument().finally(() => (waking = undefined)));
}

async function openDocument(): Promise<boolean> {
  try {
    if (await browser.offscreen.hasDocument()) return true;
    await browser.offscreen.createDocument({
      url: '/reader.html',
      reasons: ['DOM_PARSER'],
      justification: 'Order pages are read here, so that no page has to wait for it.',
    });
    return true;
  } catch {
    return browser.offscreen.hasDocument(); // a background that was ended has begun to open it
  }
}
