import type { Language } from '../i18n/languages';
import type { Translate } from '../i18n/translate';
import type { DeadlineId } from '../ozon/advice/steps';
import type { Clock, Due } from './due';
import { formatDue, formatDueDay, formatLeft } from './format-time';

/** The deadline of a step in words: with the order's own time where it is known, else the rule as it is. */
export function describeDeadline(
  deadline: { id: DeadlineId; due?: Due },
  language: Language,
  t: Translate,
  clock: Clock,
): string {
  const { id, due } = deadline;
  if (!due || id === 'tracking' || id === 'charge') return t(`rules/deadlines/words/${id}`);
  const when = (id === 'returns' ? formatDueDay : formatDue)(due, language, clock.timeZone);
  if (due.passed) return t(`rules/deadlines/passed/${id}`, { when });
  const line = t(`rules/deadlines/due/${id}`, { when });
  if (due.kind === 'day' || id === 'returns') return line;
  return t('rules/deadlines/left', { line, left: formatLeft(due.at, clock.now, t) });
}
