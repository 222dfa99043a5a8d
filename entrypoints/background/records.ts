/** Records on their way from the reader: kept, counted, explained. */
import type { Cancellation } from '../../lib/cancellation';
import { describeCancellation } from '../../lib/explain/describe';
import type { PanelView } from '../../lib/explain/panel-view';
import { countRepeats } from '../../lib/history/count-repeats';
import { HistoryError } from '../../lib/history/errors';
import { saveRecords } from '../../lib/history/save-records';
import type { SaveAnswer } from '../../lib/messages/protocol';
import { keepingTrouble, readLanguage } from '../../lib/settings/settings';
import { showBadge } from './badge';
import { countInPass } from './catch-up';
import { remind } from './reminders';

/**
 * Puts records into the history.
 * @param records unchecked: a bad one is rejected alone
 * @param tabId the tab that shows them
 * @throws HistoryError where nothing can be kept
 */
export async function keepCancellations(records: readonly unknown[], tabId: number | undefined): Promise<SaveAnswer> {
  try {
    const answer = await saveRecords(records);
    await countInPass(tabId, records);
    await showBadge();
    void remind();
    if (await keepingTrouble.read()) await keepingTrouble.write(undefined);
    return answer;
  } catch (error) {
    // The popup tells why nothing is kept.
    if (error instanceof HistoryError) await keepingTrouble.write(error.trouble);
    throw error;
  }
}

/**
 * Says what panels show of records, in the language of the settings and by this machine's clock.
 * @returns views in the order of the records
 */
export async function explainCancellations(records: readonly Cancellation[]): Promise<PanelView[]> {
  const now = new Date();
  const [language, repeats] = await Promise.all([readLanguage(), recallRepeats(records, now)]);
  const optionsOf = (index: number) => ({ now, ...(repeats[index] && { repeats: repeats[index] }) });
  return records.map((record, index) => describeCancellation(record, language, optionsOf(index)));
}

/** An explanation does not wait for a history that cannot be read: the popup tells of that trouble. */
async function recallRepeats(...asked: Parameters<typeof countRepeats>): ReturnType<typeof countRepeats> {
  return countRepeats(...asked).catch(() => []);
}
