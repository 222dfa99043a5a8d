/** Money beside goods is not yet the price of one. */
import { expect, it } from 'vitest';
import { list, readBody, table } from './read-body';

const goods = (...lines: string[]) =>
  `<img alt=""><div>${['Термос 0,5 л', 'Артикул: ТР-17', ...lines].map((line) => `<div>${line}</div>`).join('')}</div>`;

it.each([
  ['Доставка 99 ₽', 'Сумма'],
  ['Комиссия: 120 ₽', 'Стоимость'],
  ['Скидка 120 ₽', 'Стоимость'],
  ['Скидка −120 ₽', 'Сумма отправления'],
  ['<s>2 120 ₽</s>', 'Стоимость'],
  ['<s>2 120 ₽</s><span> 1 190 ₽</span>', 'Стоимость'],
  ['100 ₽ за отзыв', 'Сумма'],
  ['119 ₽ / л', 'Сумма'],
  ['Цвет: белый, 1 шт.</div><div>Выплата: 950 ₽', 'Total'],
  ['Комиссия Ozon 190 ₽', 'Amount'],
  ['运费 99 ₽', '金额'],
  ['优惠 100 ₽', '金额'],
])('%s beneath the name; the column «%s» tells what was paid', (line, title) => {
  const page = table(
    ['Номер отправления', 'Статус', 'Товары', title],
    ['10000001-0007-1', 'Отменено', goods(line), '1 190 ₽'],
    ['10000002-0007-1', 'Доставлен', goods(line), '1 190 ₽'],
  );
  expect(readBody(list, page)[0]?.products[0]?.price).toBe('1 190 ₽');
});
