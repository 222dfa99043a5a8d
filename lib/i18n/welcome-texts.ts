import { welcome as en } from './en/welcome';
import type { Language } from './languages';
import { welcome as ru } from './ru/welcome';
import { welcome as zh } from './zh-CN/welcome';

/** The English words are the pattern: a language that lacks one does not compile. */
export type WelcomeTexts = typeof en;

const catalogues: Record<Language, WelcomeTexts> = { 'zh-CN': zh, ru, en };

/** The words of the welcome page. */
export function welcomeTextsIn(language: Language): WelcomeTexts {
  return catalogues[language];
}
