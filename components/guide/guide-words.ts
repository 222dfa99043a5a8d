import { guideTextsIn, type GuideTexts } from '../../lib/i18n/guide-texts';
import type { Language } from '../../lib/i18n/languages';
import { textsIn, type Translate } from '../../lib/i18n/translate';

/** All words that the guide is written with: its own, the panel's, and numbers as the language writes them. */
export interface GuideWords {
  language: Language;
  texts: GuideTexts;
  t: Translate;
  format: { number(value: number): string; share(value: number): string };
}

export function guideWordsIn(language: Language): GuideWords {
  const number = new Intl.NumberFormat(language);
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  return {
    language,
    texts: guideTextsIn(language),
    t: textsIn(language),
    format: { number: (value) => number.format(value), share: (value) => share.format(value) },
  };
}
