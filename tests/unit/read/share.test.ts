import { describe, expect, it } from 'vitest';
import { readShare } from '../../../lib/read/words/share';
import { readStatus } from '../../../lib/read/words/status';

const now = new Date('2026-10-15T09:00:00Z');

describe('readShare', () => {
  it.each([
    'Отменён 1 из 2',
    'Отменено товаров: 1 из 3',
    '1 из 2 товаров отменён',
    'Отменено 2 шт. из 10',
    'Отменено 10 из 12',
    'Cancelled 1 of 2',
    '1 of 2 items was cancelled',
    'Canceled: 1 out of 3 units',
    'Cancelled 1/2 items',
    '已取消1件(共2件)',
    '2件中1件已取消',
    '已取消 2 件商品中的 1 件',
  ])('%s is said of a part, and no status', (text) => {
    expect(readShare(text)).toBe('part');
    expect(readStatus(text, now)).toBeUndefined();
  });

  it.each(['Отменён 2 из 2', 'Отменено товаров: 3 из 3', 'Отменено 12 из 12', '2 of 2 items cancelled', '2件中2件已取消'])(
    '%s is said of the whole',
    (text) => {
      expect(readShare(text)).toBe('whole');
      expect(readStatus(text, now)).toEqual({ state: 'cancelled' });
    },
  );

  it.each([
    'Отменён 1 сентября',
    'Отменён 01.09.2026',
    'Cancelled 1/2',
    '已取消 9月3日',
    'Посылка 1 из 2 отменена',
    'Parcel 1 of 2 cancelled',
    '第1个包裹(共2个)已取消',
    'Не отменён 1 из 2',
    'Отменён 12 10',
    'Страница 1 из 2',
    '1 из 2',
    'Отменено 1 из 2 3',
    `Отменено 1 из 2${' '.repeat(60)}`,
  ])('%s is no share of the goods', (text) => {
    expect(readShare(text)).toBeUndefined();
  });
});
