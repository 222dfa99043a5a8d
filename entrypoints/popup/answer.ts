/** The popup's heavy part, loaded while its frame is already on the screen: the history, and the names of causes. */
import type { Names } from '../../components/summary/summary-texts';
import { partyName, titleOfCause } from '../../lib/explain/names';
import { dayOf, moveDay } from '../../lib/history/sort-date';
import { type Summary, summarise } from '../../lib/history/summarise';
import type { Language } from '../../lib/i18n/languages';
import { textsIn } from '../../lib/i18n/translate';
import { sendMessage } from '../../lib/messages/protocol';
import type { Period } from '../../lib/settings/periods';

export interface Answer {
  summary: Summary;
  /** The person's calendar day. */
  today: string;
  namesIn(language: Language): Names;
}

/** @throws HistoryError */
export async function findAnswer(period: Period): Promise<Answer> {
  const today = dayOf(new Date());
  const filter = period === 'all' ? {} : { sinceDay: moveDay(today, 1 - Number(period)) };
  return { summary: await summarise(filter, today, () => sendMessage('renewTallies')), today, namesIn };
}

function namesIn(language: Language): Names {
  return {
    cause: (cause, reader) => titleOfCause(cause, language, reader),
    party: (party) => partyName(party, language),
    request: textsIn(language)('panel/status/requested'),
  };
}
