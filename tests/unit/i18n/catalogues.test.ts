import { describe, expect, it } from 'vitest';
import { languages } from '../../../lib/i18n/languages';
import { ruleNumbers } from '../../../lib/ozon/advice/rules';
import { listTexts } from './catalogues';

/** Names and bare patterns that are the same in every language. */
const sameEverywhere = new Set(['panel/parties/ozon']);
const placeholders = /\{\{(\w+)[^}]*\}\}/g;

describe('the catalogues', () => {
  const english = listTexts('en');

  it.each(languages)('hold no empty text and no loose space: %s', (language) => {
    for (const [way, text] of listTexts(language)) {
      expect(text, way).not.toBe('');
      if (!way.startsWith('panel/whose/')) expect(text, way).toBe(text.trim());
      expect(text, way).not.toMatch(/ {2}|\n/);
    }
  });

  it('hold no text that equals another language’s', () => {
    for (const language of ['ru', 'zh-CN'] as const) {
      for (const [way, text] of listTexts(language)) {
        if (!sameEverywhere.has(way) && /\p{L}/u.test(text.replace(placeholders, '')))
          expect(text, way).not.toBe(english.get(way));
      }
    }
    const russian = listTexts('ru');
    for (const [way, text] of listTexts('zh-CN')) if (!sameEverywhere.has(way)) expect(text, way).not.toBe(russian.get(way));
  });

  it.each(languages)('take the same values as the English text: %s', (language) => {
    for (const [way, text] of listTexts(language)) {
      const pattern = english.get(way) ?? english.get(way.replace(/\/(few|many)$/, '/other'));
      if (pattern === undefined) throw new Error(`no English text for ${way}`);
      expect(new Set(namesIn(text)), way).toEqual(new Set(namesIn(pattern)));
    }
  });

  it('hold no number of a rule as digits of their own', () => {
    const named = Object.values(ruleNumbers).filter((value) => typeof value === 'number' && value > 10);
    for (const language of languages) {
      for (const [way, text] of listTexts(language)) {
        const digits = text.replace(/2024/g, '').match(/\d+/g) ?? [];
        expect(
          digits.filter((digit) => named.some((value) => String(value) === digit)),
          `${language} ${way}`,
        ).toEqual([]);
      }
    }
  });

  it.each(['ru', 'zh-CN'] as const)('are written in their own script: %s', (language) => {
    const script = language === 'ru' ? /\p{Script=Cyrillic}/u : /\p{Script=Han}/u;
    for (const [way, text] of listTexts(language)) {
      const words = text.replace(placeholders, '').replace(/Ozon/g, '');
      if (/\p{L}/u.test(words)) expect(words, way).toMatch(script);
    }
  });

  it('punctuate Chinese full-width', () => {
    for (const [way, text] of listTexts('zh-CN')) {
      const plain = text.replace(placeholders, '数').replace(/（[^）]*[а-яё][^）]*）/giu, '');
      expect(plain, way).not.toMatch(/[,;:!?()"']|\p{Script=Han}\.|\.\p{Script=Han}|\.$/u);
    }
  });

  it('use typographic quotes and apostrophes', () => {
    for (const language of languages)
      for (const [way, text] of listTexts(language)) expect(text, `${language} ${way}`).not.toMatch(/["']/);
    for (const [way, text] of listTexts('ru')) expect(text, way).not.toMatch(/[“”]/);
  });

  it('print no phone number and no e-mail address', () => {
    for (const language of languages)
      for (const [way, text] of listTexts(language)) expect(text, way).not.toMatch(/@|\+?\d[\d\s()-]{6,}\d/);
  });
});

function namesIn(text: string): string[] {
  return [...text.matchAll(placeholders)].map((match) => match[1] ?? '');
}
