/** The reader's end of the lines that order pages open. It reads in a place of its own, so that no page has to wait for it. */
import { browser } from 'wxt/browser';
import { lineName, type PageMessage } from '../../lib/messages/reader-messages';
import { PageMessageSchema } from '../../lib/messages/page-payloads';
import type { Background } from './delivery';
import { PageFollower } from './page-follower';

/**
 * Answers every page of this extension's that opens a line.
 * @param reach makes the way to the background for one tab
 * @param onCount called with how many lines are open, when one came or went
 */
export function servePages(reach: (tabId: number | undefined) => Background, onCount: (lines: number) => void = () => {}): void {
  let lines = 0;
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== lineName || port.sender?.id !== browser.runtime.id) return;
    onCount((lines += 1));
    const follower = new PageFollower((message) => {
      try {
        port.postMessage(message);
      } catch {
        // The page is gone; the line's end is told in a moment.
      }
    }, reach(port.sender?.tab?.id));
    port.onMessage.addListener((message: unknown) => {
      const parsed = PageMessageSchema.safeParse(message);
      if (parsed.success && isOfHost(parsed.data, port.sender?.url)) follower.hear(parsed.data);
    });
    port.onDisconnect.addListener(() => {
      follower.stop();
      onCount((lines -= 1));
    });
  });
}

/** No page may tell of another host's orders: whose page it is, the browser says. */
function isOfHost(message: PageMessage, page: string | undefined): boolean {
  const told = 'tokens' in message ? message.end?.href : 'answer' in message ? message.href : undefined;
  return told === undefined || (page !== undefined && new URL(told).host === new URL(page).host);
}
