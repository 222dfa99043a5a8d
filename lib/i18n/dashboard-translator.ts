/** The dashboard's words in one language. */
import { createInstance } from 'i18next';
import type { DashboardKey, DashboardTexts } from './dashboard-texts';
import { dashboard as en } from './en/dashboard';
import type { Language } from './languages';
import { dashboard as ru } from './ru/dashboard';
import { dashboard as zh } from './zh-CN/dashboard';

export type DashboardTranslate = (key: DashboardKey, values?: Readonly<Record<string, string | number>>) => string;

const catalogues = { 'zh-CN': zh, ru, en } satisfies Record<Language, DashboardTexts<never>>;

/** @returns a function that finds the text of a key and fills in its values; `count` chooses the plural form */
export function createDashboardTranslate(language: Language): DashboardTranslate {
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
