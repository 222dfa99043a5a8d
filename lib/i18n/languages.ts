/** The languages that every sentence of the extension exists in. */
export const languages = ['zh-CN', 'ru', 'en'] as const;
export type Language = (typeof languages)[number];

/** The locale by which each is written: `en` alone would print American dates. */
export const localeOf: Record<Language, string> = { en: 'en-GB', ru: 'ru', 'zh-CN': 'zh-CN' };

/**
 * The language to speak to a person whose browser asks for `preferred`.
 * @param preferred BCP 47 tags in order of preference, as in `navigator.languages`
 * @returns the first that the extension has; English where it has none
 */
export function chooseLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const primary = tag.toLowerCase().split('-')[0];
    const language = languages.find((known) => known.toLowerCase().split('-')[0] === primary);
    if (language) return language;
  }
  return 'en';
}
