import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { dayOf, moveDay } from '../lib/calendar-day';
import { StepSchema } from '../lib/catch-up/progress';
import { deleteRowsBefore } from '../lib/history/delete-rows';
import { hasUnreachableRows, setAsideDamaged } from '../lib/history/set-aside-damaged';
import { renewTallies } from '../lib/history/tallies';
import { DescribeSchema, DrawingKindSchema, SaveSchema, StartCatchUpSchema } from '../lib/messages/payloads';
import { admitOwnPage, noPayload, type Sender, serveMessage } from '../lib/messages/serve-message';
import { sideOfHost } from '../lib/ozon/pages/hosts';
import { chosenKeepTime } from '../lib/settings/preferences';
import { rememberSellerHost } from '../lib/settings/settings';
import { clearBadge, showBadge, watchBadge } from './background/badge';
import { beginPass, continueCatchUp, followCatchUp, startCatchUp } from './background/catch-up';
import { startReader, wakeReader } from './background/reader';
import { keepCancellations, explainCancellations } from './background/records';
import { remind, watchReminders } from './background/reminders';
import { showReading } from './background/show-reading';
import { welcome } from './background/welcome';

export default defineBackground(() => {
  startReader();
  serveMessage('saveCancellations', SaveSchema, ({ records, tabId }, sender) => {
    admitOwnPage('saveCancellations', sender);
    return keepCancellations(records, tabId);
  });
  serveMessage('describeCancellations', DescribeSchema, async ({ records }, sender) => {
    admitOwnPage('describeCancellations', sender);
    return { views: await explainCancellations(records) };
  });
  serveMessage('wakeReader', noPayload, () => wakeReader());
  serveMessage('bringReader', noPayload, async (_nothing, sender) => {
    await rememberSellerHost(sender.url);
    return bringReader(sender);
  });

  serveMessage('bringDrawing', DrawingKindSchema, (kind, { tab }) => runInTab(tab?.id, `/panel-${kind}.js`).catch(() => false));

  serveMessage('startCatchUp', StartCatchUpSchema, ({ side, untilDay }, sender) => {
    admitOwnPage('startCatchUp', sender);
    return startCatchUp(side, untilDay);
  });
  serveMessage('catchUp', StepSchema, (step, { tab }) => followCatchUp(tab?.id, step));
  serveMessage('setAsideDamaged', noPayload, () => setAsideDamaged());
  serveMessage('popupOpened', noPayload, (_nothing, sender) => {
    admitOwnPage('popupOpened', sender);
    return clearBadge();
  });
  serveMessage('renewTallies', noPayload, async (_nothing, sender) => {
    admitOwnPage('renewTallies', sender);
    await renewTallies();
  });
  serveMessage('rowsDeleted', noPayload, () => showBadge());
  watchBadge();
  watchReminders();

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void welcome(reason);
    void tidyHistory();
  });
  browser.runtime.onStartup.addListener(() => void tidyHistory());
});

async function tidyHistory(): Promise<void> {
  try {
    if (await hasUnreachableRows()) await setAsideDamaged();
    const keep = await chosenKeepTime.read();
    if (keep !== 'all') await deleteRowsBefore(moveDay(dayOf(new Date()), -Number(keep)));
    await renewTallies();
    await showBadge();
    await remind();
  } catch {
    // The popup finds the same trouble and tells of it.
  }
}

async function bringReader({ tab, url }: Sender): Promise<boolean> {
  if (tab?.id === undefined || !url || !sideOfHost(new URL(url).hostname)) return false;
  try {
    await Promise.all([wakeReader(), beginPass(tab.id)]);
    await runInTab(tab.id, '/content-scripts/orders.js');
    await showReading(tab.id);
    await continueCatchUp(tab.id);
    return true;
  } catch {
    return false; // the tab is gone, or the browser withholds access to the site
  }
}

async function runInTab(tabId: number | undefined, file: string): Promise<boolean> {
  if (tabId === undefined) return false;
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file as ScriptPublicPath] });
  return true;
}
