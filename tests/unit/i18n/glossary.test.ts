import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../../lib/i18n/languages';
import { listTexts } from './catalogues';

const rows = readFileSync(new URL('../../../docs/glossary.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\|[ -]+\|[ -|]+$/.test(line))
  .slice(1)
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const columns: readonly Language[] = ['en', 'ru', 'zh-CN'];

function wordsOf(language: Language, kind: 'used' | 'avoided'): string[] {
  const column = columns.indexOf(language) + (kind === 'used' ? 1 : 4);
  return rows.flatMap((row) => (row[column] ?? '').split(/,\s*/).filter(Boolean));
}

/** Whether a text holds a word: from a word's beginning in alphabets, anywhere in Chinese. */
function holds(text: string, word: string, whole: boolean): boolean {
  if (/\p{Script=Han}/u.test(word)) return text.includes(word);
  return new RegExp(`(?<!\\p{L})${word}${whole ? '(?!\\p{L})' : ''}`, 'iu').test(text);
}

describe('the glossary', () => {
  it('has a row of words for each language', () => {
    expect(rows.length).toBeGreaterThan(15);
    for (const language of languages) expect(wordsOf(language, 'used').length).toBeGreaterThan(15);
  });

  it.each(languages)('names words that are in use: %s', (language) => {
    const all = [...listTexts(language).values()].join('\n');
    expect(wordsOf(language, 'used').filter((word) => !holds(all, word, false))).toEqual([]);
  });

  it.each(languages)('keeps the words to avoid out: %s', (language) => {
    const found = [...listTexts(language)].flatMap(([way, text]) =>
      wordsOf(language, 'avoided')
        .filter((word) => holds(text, word, language === 'en' || word.length < 8))
        .map((word) => `${way}: ${word}`),
    );
    expect(found).toEqual([]);
  });

  it('would notice a word to avoid', () => {
    expect(holds('The customer cancelled', 'customer', true)).toBe(true);
    expect(holds('Мы еще ищем', 'еще', true)).toBe(true);
    expect(holds('你的订单', '你', true)).toBe(true);
  });
});
