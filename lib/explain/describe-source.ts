import type { Language } from '../i18n/languages';
import type { Translate } from '../i18n/translate';
import { rules, type Rule, type RuleId } from '../ozon/advice/rules';
import { formatMonth } from './format-time';

/**
 * Where a rule comes from, with its date.
 * @param derived true where the line is drawn from the rule, not said by it
 */
export function describeSource(id: RuleId, derived: boolean, language: Language, t: Translate): { label: string; url?: string } {
  const rule: Rule = rules[id];
  const words = { title: rule.source, month: formatMonth(rule.asOf, language) };
  const kind = rule.publisher === 'other' ? 'other' : derived || rule.inferred ? 'derived' : 'ozon';
  return { label: t(`panel/source/${kind}`, words), ...(rule.url && { url: rule.url }) };
}
