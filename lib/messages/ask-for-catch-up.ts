import { dayOf, moveDay } from '../calendar-day';
import type { Side } from '../cancellation';
import { sendMessage } from './protocol';

/**
 * Has the background open a side's list of cancelled orders and let it load itself further.
 * @param days how far back; to the list's end where absent
 * @throws where the list could not be opened
 */
export async function askForCatchUp(side: Side, days: number | undefined): Promise<void> {
  await sendMessage('startCatchUp', { side, ...(days !== undefined && { untilDay: moveDay(dayOf(new Date()), -days) }) });
}
