/** The dashboard's words in one language. */
import type { DashboardKey, DashboardTexts } from './catalogue';
import { dashboard as en } from './en/dashboard';
import type { Language } from './languages';
import { makeTranslator, type Translator } from './make-translator';
import { dashboard as ru } from './ru/dashboard';
import { dashboard as zh } from './zh-CN/dashboard';

export type DashboardTranslate = Translator<DashboardKey>;

const catalogues = { 'zh-CN': zh, ru, en } satisfies Record<Language, DashboardTexts<never>>;

export function createDashboardTranslate(language: Language): DashboardTranslate {
  return makeTranslator(language, catalogues[language]);
}
