import type { Language } from '../i18n/languages';
import type { Translate } from '../i18n/translate';
import { describeSource } from './describe-source';
import type { Clock } from './due';
import type { CostLine } from './explanation';
import { formatDueDay } from './format-time';
import type { PanelView } from './panel-view';

/** One line of what it costs, with the usual time of a refund where the order's own times give one. */
export function describeCost(
  { id, rule, due }: CostLine,
  language: Language,
  t: Translate,
  clock: Clock,
): PanelView['cost'][number] {
  const line = t(`rules/cost/${id}`);
  const tellsTime = due && (id === 'money-sent' || id === 'money-unsure');
  return {
    text: tellsTime ? t('rules/refundBy', { line, when: formatDueDay(due, language, clock.timeZone) }) : line,
    ...(rule && { source: describeSource(rule, false, language, t) }),
  };
}
