import { createInstance } from 'i18next';
import { ruleNumbers } from '../ozon/rules';
import type { TextKey } from './catalogue';
import { en } from './en';
import type { Language } from './languages';
import { ru } from './ru';
import { zhCN } from './zh-CN';

const i18n = createInstance({
  lng: 'en',
  fallbackLng: false, // the types see to it that no text is missing; a wrong language would only hide that
  resources: { en: { translation: en }, ru: { translation: ru }, 'zh-CN': { translation: zhCN } },
  initAsync: false,
  keySeparator: '/', // causes carry a dot in their ids
  pluralSeparator: '/', // plural forms lie below their text
  nsSeparator: false,
  contextSeparator: '/context/',
  interpolation: { escapeValue: false, defaultVariables: { ...ruleNumbers } }, // everything is shown as text, never as markup
});
void i18n.init();

/** Finds a text and fills in its values; `count` chooses the plural form. */
export type Translate = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

/**
 * The texts of one language. Any language can be asked for at any time: all of them are there from the start.
 * Values are put in as they are, whatever they hold: no markup, placeholder or reference inside of a value is carried out.
 */
export function textsIn(language: Language): Translate {
  const known = translators.get(language);
  if (known) return known;
  const find = i18n.getFixedT(language);
  const plain = new Map<TextKey, string>(); // most texts take no values: found once, they stay the same
  const translate: Translate = (key, values) => {
    if (values) return find(key, { ...values, nest: false });
    const text = plain.get(key) ?? find(key, { nest: false });
    plain.set(key, text);
    return text;
  };
  translators.set(language, translate);
  return translate;
}

const translators = new Map<Language, Translate>();
