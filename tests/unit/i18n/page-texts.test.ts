/** The words of the guide and of the welcome page keep to the rules that the panel's catalogues keep to. */
import { describe, expect, it } from 'vitest';
import { guideTextsIn } from '../../../lib/i18n/guide-texts';
import { type Language, languages } from '../../../lib/i18n/languages';
import { welcomeTextsIn } from '../../../lib/i18n/welcome-texts';

function* listOf(node: unknown, way: string): Generator<[way: string, text: string]> {
  if (typeof node === 'string') yield [way, node];
  else for (const [key, value] of Object.entries(node as object)) yield* listOf(value, `${way}/${key}`);
}
const textsOf = (language: Language) =>
  new Map([...listOf(guideTextsIn(language), 'guide'), ...listOf(welcomeTextsIn(language), 'welcome')]);

/** Ozon's own words and names, which stand in every language. */
const quoted = /（[^）]*）|\([^)]*\)|«[^»]*»|“[^”]*”/g;

describe.each(languages)('the pages’ words in %s', (language) => {
  const texts = textsOf(language);

  it('are there, without loose spaces, with typographic quotes', () => {
    for (const [way, text] of texts) {
      expect(text, way).toBe(text.trim());
      expect(text, way).not.toBe('');
      expect(text, way).not.toMatch(/ {2}|\n|["']/);
    }
  });

  it('are no other language’s', () => {
    for (const other of languages) {
      if (other === language) continue;
      const theirs = textsOf(other);
      for (const [way, text] of texts) expect(text, way).not.toBe(theirs.get(way));
    }
  });

  it('are in its own script', () => {
    const script = { en: /^[^\p{Script=Cyrillic}\p{Script=Han}]*$/u, ru: /\p{Script=Cyrillic}/u, 'zh-CN': /\p{Script=Han}/u };
    for (const [way, text] of texts) expect(text.replace(quoted, ''), way).toMatch(script[language]);
  });

  it('print no telephone number and no e-mail address', () => {
    for (const [way, text] of texts) expect(text, way).not.toMatch(/@|\+?\d[\d\s()-]{6,}\d/);
  });
});

it('Chinese is punctuated full-width', () => {
  for (const [way, text] of textsOf('zh-CN'))
    expect(text.replace(quoted, ''), way).not.toMatch(/[,;:!?()"']|\p{Script=Han}\.|\.\p{Script=Han}|\.$/u);
});

it('Russian writes ё', () => {
  for (const [way, text] of textsOf('ru'))
    expect(text, way).not.toMatch(/(?<!\p{L})(?:еще|ее|нашел|отменен|отмененн\p{L}*|учтен)(?!\p{L})/iu);
});
