import { describe, expect, it } from 'vitest';
import { popup as en } from '../../../lib/i18n/en/popup';
import { createPopupTranslate } from '../../../lib/i18n/popup-translator';
import { popup as ru } from '../../../lib/i18n/ru/popup';
import { popup as zh } from '../../../lib/i18n/zh-CN/popup';

/** Every text of a catalogue with the way to it; plural forms share one way. */
function listTexts(node: object, way: string[] = []): { way: string; text: string }[] {
  return Object.entries(node).flatMap(([key, value]) => {
    if (typeof value === 'object') return listTexts(value, [...way, key]);
    return [{ way: (/^(?:one|few|many|other)$/.test(key) ? way : [...way, key]).join('/'), text: value as string }];
  });
}

describe('the popup’s words', () => {
  it('count as each language does', () => {
    const russian = createPopupTranslate('ru');
    expect([1, 2, 5, 11, 21, 22, 25].map((count) => russian('total/caption', { count }))).toEqual([
      'отмена', 'отмены', 'отмен', 'отмен', 'отмена', 'отмены', 'отмен',
    ]); // prettier-ignore
    expect(createPopupTranslate('en')('page/orders', { count: 1 })).toBe('1 order read');
    expect(createPopupTranslate('en')('page/orders', { count: 12_345 })).toBe('12,345 orders read');
    expect(createPopupTranslate('zh-CN')('page/orders', { count: 3 })).toBe('读到 3 个订单');
  });

  it('put values in as they are', () => {
    const text = createPopupTranslate('en')('problem/other', { id: '<b>& {{count}} $t(title)' });
    expect(text).toBe('Something on this page could not be read (<b>& {{count}} $t(title)).');
  });

  it('are translated, each with the values of the English text', () => {
    const values = (text: string) => [...text.matchAll(/\{\{([^}]+)\}\}/g)].map((match) => match[1]).sort();
    const english = new Map(listTexts(en).map(({ way, text }) => [way, text]));
    for (const catalogue of [ru, zh]) {
      const own = listTexts(catalogue);
      expect(new Set(own.map(({ way }) => way))).toEqual(new Set(english.keys()));
      for (const { way, text } of own) {
        expect(text, way).not.toBe(english.get(way));
        expect(values(text), way).toEqual(values(english.get(way) ?? ''));
      }
    }
  });
});
