/** The popup's words in one language. Apart from the panel's catalogues, so that the popup opens before those are loaded. */
import type { PopupKey, PopupTexts } from './catalogue';
import { popup as en } from './en/popup';
import type { Language } from './languages';
import { makeTranslator, type Translator } from './make-translator';
import { popup as ru } from './ru/popup';
import { popup as zh } from './zh-CN/popup';

export type PopupTranslate = Translator<PopupKey>;

const catalogues = { 'zh-CN': zh, ru, en } satisfies Record<Language, PopupTexts<never>>;

export function createPopupTranslate(language: Language): PopupTranslate {
  return makeTranslator(language, catalogues[language]);
}
