import { describe, expect, it } from 'vitest';
import { readStatusLine } from '../../../lib/read/visible/marks/status-line';

const now = new Date('2026-10-05T09:30:00+03:00');
const read = (text: string) => {
  const line = readStatusLine(text, now, {});
  return line && [line.status.initiator, line.status.date?.value, line.rest];
};

describe('a line that begins with a status', () => {
  it.each([
    ['Canceled by customer · Found a cheaper one', 'customer', undefined, 'Found a cheaper one'],
    ['Отменено покупателем · Нашёл дешевле', 'покупателем', undefined, 'Нашёл дешевле'],
    ['Отменено — нет товара на складе', undefined, undefined, 'нет товара на складе'],
    ['Отменено 3 октября · 2 шт.', undefined, '2026-10-03', '2 шт.'],
    ['Posting 10000001-0001-1 was canceled on September 30 by Ozon: not shipped', 'ozon', '2026-09-30', 'not shipped'],
    ['Posting 10000001-0001-1 was canceled by Ozon.', 'ozon', undefined, ''],
    ['Отправление 10000001-0001-1 отменено продавцом', 'продавцом', undefined, ''],
    ['货件 10000001-0001-1 已于2026年9月28日被买家取消，找到了更便宜的商品', '买家', '2026-09-28', '找到了更便宜的商品'],
  ])('tells how it goes on: %s', (text, initiator, date, rest) => {
    expect(read(text)).toEqual([initiator, date, rest]);
  });

  it.each([
    'Отменено: 12',
    'Отменены сегодня: 2',
    'Отменено покупателем: 12',
    'Отменён: нет',
    'Canceled: no',
    'Отменено — 5 заказов',
    'Отменено покупателем — 25%',
    'Отменено продавцом · 3 заказа',
    'Отправление 10000001-0001-1 отменено: нет',
    '10000001-0001-1 28.09.2026 Отменено: ни одного товара',
    'Отменено продавцом: 0 из 5',
    'Отменено покупателем, отмена отозвана 20 ноября',
    'Отменено 19 ноября, заказ восстановлен 20 ноября',
    'Posting 10000001-0001-1 was canceled by Ozon, then restored',
    'Отменено 2 из 5 товаров',
    'Отправление 10000001-0001-1 не было отменено',
    'Posting 10000001-0001-1 was not canceled',
    'If posting 10000001-0001-1 is canceled, the fee is returned',
    'Заявка на отмену отправления 10000001-0001-1 отклонена',
    'Отправления 10000001-0001-1 и 10000001-0001-2: одно отменено',
  ])('takes nothing else for one: %s', (text) => {
    expect(read(text)).toBeUndefined();
  });
});
