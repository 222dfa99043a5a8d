import type { Language } from '../i18n/languages';

/** The language of Ozon's words by their script. Ozon's pages are Russian, Chinese or English where an order is explained. */
export function guessLanguage(words: string): Language {
  if (/\p{Script=Han}/u.test(words)) return 'zh-CN';
  return /\p{Script=Cyrillic}/u.test(words) ? 'ru' : 'en';
}
