import type { Language } from '../i18n/languages';
import type { Translate } from '../i18n/translate';
import { describeSource } from './describe-source';
import type { Counts } from './explanation';
import type { PanelView } from './panel-view';

/** Whether it counts against the seller, in a word and in a sentence, with the source of the rule. */
export function describeCounts(counts: Counts, language: Language, t: Translate): NonNullable<PanelView['counts']> {
  const sentence = writeSentence(counts, t);
  const text = counts.ifCauseIsRight ? t('rules/counts/ifCauseIsRight', { line: sentence }) : sentence;
  const source = counts.rule && { source: describeSource(counts.rule, counts.basis === 'inferred', language, t) };
  return { verdict: counts.verdict, badge: t(`rules/counts/badge/${counts.verdict}`), line: { text, ...source } };
}

function writeSentence({ verdict, basis, rule }: Counts, t: Translate): string {
  if (basis === 'mark' || basis === 'rule' || basis === 'inferred') {
    if (verdict === 'unknown') return t('rules/counts/other/unsaid');
    if (basis === 'mark') return t(`rules/counts/mark/${verdict}`);
    if (basis === 'inferred') return t(`rules/counts/inferred/${verdict}`);
    if (rule === 'counts.carrier') return t(`rules/counts/rule/counts.carrier.${verdict}`);
    return hasOwnSentence(rule) ? t(`rules/counts/rule/${rule}`) : t('rules/counts/other/unsaid');
  }
  return t(`rules/counts/other/${basis}`);
}

const rulesWithSentence = [
  'counts.seller-account',
  'counts.overdue',
  'counts.unpaid',
  'counts.customer',
  'counts.ozon-trouble',
] as const;

function hasOwnSentence(rule: Counts['rule']): rule is (typeof rulesWithSentence)[number] {
  return rulesWithSentence.some((known) => known === rule);
}
