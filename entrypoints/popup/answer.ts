/** The popup's heavy part, loaded while its frame is already on the screen: the history, and the names of causes. */
import type { Names } from '../../components/popup/popup-words';
import { dayOf, moveDay } from '../../lib/calendar-day';
import { describeDeadline } from '../../lib/explain/describe-deadline';
import type { Clock } from '../../lib/explain/due';
import { type DueStep, endOf, findDueToday } from '../../lib/explain/find-due-today';
import { partyName, titleOfCause } from '../../lib/explain/names';
import type { Scope } from '../../lib/history/sum-up';
import { type Latest, readLatest, type RecentCancellation, type Summary, summarise } from '../../lib/history/summarise';
import type { Language } from '../../lib/i18n/languages';
import { createPopupTranslate } from '../../lib/i18n/popup-translator';
import { textsIn } from '../../lib/i18n/translate';
import { sendMessage } from '../../lib/messages/protocol';
import type { Period } from '../../lib/settings/periods';

export interface Answer {
  summary: Summary;
  /** Comes after the numbers. */
  latest?: Latest & {
    /** What cannot wait, the most urgent first. */
    due: { row: RecentCancellation; step: DueStep }[];
  };
  /** The person's calendar day. */
  today: string;
  namesIn(language: Language): Names;
}

/**
 * Finds the numbers first, for they are what a person looks for, then the orders.
 * @param show called with each part of the answer as it is there
 * @throws HistoryError
 */
export async function findAnswer(period: Period, scope: Scope, show: (answer: Answer) => void): Promise<void> {
  const clock = { now: new Date() };
  const today = dayOf(clock.now);
  const filter = period === 'all' ? scope : { ...scope, sinceDay: moveDay(today, 1 - Number(period)) };
  const summary = await summarise(filter, today, () => sendMessage('renewTallies'));
  const answer = { summary, today, namesIn: (language: Language) => namesIn(language, clock) };
  show(answer);
  const latest = await readLatest(filter);
  show({ ...answer, latest: { ...latest, due: findDue(latest, clock) } });
  if (latest.unreadable > 0) await sendMessage('setAsideDamaged').catch(() => undefined);
}

function findDue({ openRequests, recent }: Latest, clock: Clock): NonNullable<Answer['latest']>['due'] {
  const rows = new Map([...openRequests, ...recent].map((row) => [row.key, row]));
  return [...rows.values()]
    .flatMap((row) => {
      const step = findDueToday(row.record, clock);
      return step ? [{ row, step }] : [];
    })
    .sort((one, other) => endOf(one.step.due) - endOf(other.step.due));
}

function namesIn(language: Language, clock: Clock): Names {
  const texts = textsIn(language);
  const translate = createPopupTranslate(language);
  return {
    cause: (cause, reader) => titleOfCause(cause, language, reader),
    party: (party) => partyName(party, language),
    request: texts('panel/status/requested'),
    deadline: (step) =>
      translate(step.id === 'request' ? 'todo/approves' : step.id === 'appeal' ? 'todo/appeal' : 'todo/other', {
        when: describeDeadline(step, language, texts, clock),
      }),
  };
}
