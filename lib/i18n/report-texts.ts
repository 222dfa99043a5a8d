import type { Language } from './languages';
import { report as en } from './en/report';
import { report as ru } from './ru/report';
import { report as zh } from './zh-CN/report';

/** The English words are the pattern: a language that lacks one does not compile. */
export type ReportTexts = Record<keyof typeof en, string>;

const catalogues: Record<Language, ReportTexts> = { 'zh-CN': zh, ru, en };

/** The words around a report of a page. */
export function reportTextsIn(language: Language): ReportTexts {
  return catalogues[language];
}
