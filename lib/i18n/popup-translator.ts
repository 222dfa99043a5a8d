/** The popup's words in one language. Apart from the panel's catalogues, so that the popup opens before those are loaded. */
import { createInstance } from 'i18next';
import { popup as en } from './en/popup';
import type { Language } from './languages';
import type { PopupKey, PopupTexts } from './popup-texts';
import { popup as ru } from './ru/popup';
import { popup as zh } from './zh-CN/popup';

export type PopupTranslate = (key: PopupKey, values?: Readonly<Record<string, string | number>>) => string;

const catalogues = { 'zh-CN': zh, ru, en } satisfies Record<Language, PopupTexts<never>>;

/** @returns a function that finds the text of a key and fills in its values; `count` chooses the plural form */
export function createPopupTranslate(language: Language): PopupTranslate {
  const instance = createInstance({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: catalogues[language] } },
    initAsync: false,
    keySeparator: '/',
    pluralSeparator: '/',
    nsSeparator: false,
    interpolation: { escapeValue: false }, // Preact escapes
  });
  void instance.init();
  return (key, values) => instance.t(key, { ...values, nest: false });
}
