import { guide as en } from './en/guide';
import type { Language } from './languages';
import { guide as ru } from './ru/guide';
import { guide as zh } from './zh-CN/guide';

/** The English words are the pattern: a language that lacks one does not compile. */
export type GuideTexts = typeof en;

const catalogues: Record<Language, GuideTexts> = { 'zh-CN': zh, ru, en };

/** The guide's own words. */
export function guideTextsIn(language: Language): GuideTexts {
  return catalogues[language];
}
