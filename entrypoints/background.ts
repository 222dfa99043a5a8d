import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { StepSchema } from '../lib/catch-up/progress';
import { classifyReason } from '../lib/classify/classify-reason';
import { describeCancellation } from '../lib/explain/describe';
import { countRepeats } from '../lib/history/count-repeats';
import { deleteRowsBefore } from '../lib/history/delete-rows';
import { HistoryError } from '../lib/history/errors';
import { saveRecords } from '../lib/history/save-records';
import { hasUnreachableRows, setAsideDamaged } from '../lib/history/set-aside-damaged';
import { dayOf, moveDay } from '../lib/history/sort-date';
import { renewTallies } from '../lib/history/tallies';
import { DescribeSchema, SaveSchema, StartCatchUpSchema, UnderstandSchema } from '../lib/messages/payloads';
import { admitOwnPage, noPayload, type Sender, serveMessage } from '../lib/messages/serve-message';
import { chosenKeepTime } from '../lib/settings/preferences';
import { keepingTrouble, readLanguage, rememberSellerHost } from '../lib/settings/settings';
import { clearBadge, showBadge, watchBadge } from './background/badge';
import { beginPass, continueCatchUp, countInPass, followCatchUp, startCatchUp } from './background/catch-up';
import { remind, watchReminders } from './background/reminders';
import { showReading } from './background/show-reading';
import { welcome } from './background/welcome';

export default defineBackground(() => {
  serveMessage('saveCancellations', SaveSchema, async (records, { tab }) => {
    try {
      const answer = await saveRecords(records);
      await countInPass(tab?.id, records);
      await showBadge();
      void remind();
      if (await keepingTrouble.read()) await keepingTrouble.write(undefined);
      return answer;
    } catch (error) {
      // The popup tells why nothing is kept.
      if (error instanceof HistoryError) await keepingTrouble.write(error.trouble);
      throw error;
    }
  });

  serveMessage('describeCancellations', DescribeSchema, async ({ records, timeZone }) => {
    const clock = { now: new Date(), ...(timeZone && { timeZone }) };
    const [language, repeats] = await Promise.all([readLanguage(), recallRepeats(records, clock.now)]);
    const optionsOf = (index: number) => ({ ...clock, ...(repeats[index] && { repeats: repeats[index] }) });
    return { views: records.map((record, index) => describeCancellation(record, language, optionsOf(index))) };
  });

  serveMessage('understandTexts', UnderstandSchema, ({ side, texts }) => texts.map((text) => classifyReason(text, side) ?? null));

  serveMessage('bringReader', noPayload, async (_nothing, sender) => {
    await rememberSellerHost(sender.url);
    return bringReader(sender);
  });

  serveMessage('bringDrawing', noPayload, (_nothing, { tab }) => runInTab(tab?.id, '/panel-drawing.js').catch(() => false));

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

/** An explanation does not wait for a history that cannot be read: the popup tells of that trouble. */
async function recallRepeats(...asked: Parameters<typeof countRepeats>): ReturnType<typeof countRepeats> {
  return countRepeats(...asked).catch(() => []);
}

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

async function bringReader({ tab }: Sender): Promise<boolean> {
  if (tab?.id === undefined) return false;
  try {
    await beginPass(tab.id);
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
