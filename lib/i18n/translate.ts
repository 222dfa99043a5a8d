/** The words that explanations are written with, in every language. */
import { ruleNumbers } from '../ozon/advice/rules';
import type { TextKey } from './catalogue';
import { en } from './en';
import type { Language } from './languages';
import { makeTranslator, type Translator } from './make-translator';
import { ru } from './ru';
import { zhCN } from './zh-CN';

export type Translate = Translator<TextKey>;

const catalogues: Record<Language, object> = { 'zh-CN': zhCN, ru, en };
const translators = new Map<Language, Translate>();

/** The texts of one language. Any language can be asked for at any time: all of them are there from the start. */
export function textsIn(language: Language): Translate {
  const translate = translators.get(language) ?? makeTranslator<TextKey>(language, catalogues[language], ruleNumbers);
  translators.set(language, translate);
  return translate;
}
