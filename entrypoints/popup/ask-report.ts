import { browser } from 'wxt/browser';
import { sendToPage } from '../../lib/messages/protocol';
import type { PageReport } from '../../lib/report/page-report';
import { reportSnapshot } from '../../lib/report/read-snapshot';

/**
 * Makes the report of the open tab. The page as it stands comes here, its report is made, and the page is forgotten.
 * @throws where the tab has no reader, or is no page of Ozon's order hosts
 */
export async function askReport(): Promise<PageReport> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('no tab is open');
  return reportSnapshot(await sendToPage(tab.id, 'takeSnapshot'), new Date());
}
