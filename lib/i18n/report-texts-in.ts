import { report as en } from './en/report';
import type { Language } from './languages';
import type { ReportTexts } from './report-texts';
import { report as ru } from './ru/report';
import { report as zh } from './zh-CN/report';

const catalogues: Record<Language, ReportTexts> = { 'zh-CN': zh, ru, en };

/** The words around a report of a page. */
export function reportTextsIn(language: Language): ReportTexts {
  return catalogues[language];
}
