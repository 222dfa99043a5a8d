import { browser } from 'wxt/browser';
import type { PageState } from '../../components/popup/page-line';
import { sendToPage } from '../../lib/messages/protocol';
import { sideOfHost } from '../../lib/ozon/pages/hosts';
import { recogniseAddress } from '../../lib/ozon/pages/page-kinds';
import { PageReadingSchema } from '../../lib/page-reading';

/** A page that has not answered by then is busy or has no reader. Milliseconds. */
const patience = 2_000;

/**
 * Asks the open tab what was read there.
 * @returns undefined where the tab is no page of Ozon's
 */
export async function askPage(): Promise<PageState | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !tab.url || !URL.canParse(tab.url)) return undefined; // the address is told for Ozon's hosts alone
  const url = new URL(tab.url);
  if (!sideOfHost(url.hostname)) return undefined;
  if (!recogniseAddress(url)) return 'elsewhere';
  const answer = await Promise.race([askTab(tab.id), wait(patience)]);
  const reading = PageReadingSchema.safeParse(answer);
  return reading.success ? reading.data : 'silent';
}

async function askTab(tabId: number): Promise<unknown> {
  try {
    return await sendToPage(tabId, 'readPage');
  } catch {
    return undefined; // nobody there: the page was open before the extension came
  }
}

function wait(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, undefined));
}
