/** Which lines beside a sum of money tell of goods, and which of what was paid, sent back, or brought. */
import { expect, it } from 'vitest';
import { notGoods, otherFact } from '../../../lib/ozon/words/product-lines';

it.each([
  ['Стол журнальный складной, берёза'],
  ['Баллон газовый 220 г'],
  ['Балансборд детский'],
  ['Адресник для собак'],
  ['Сборник задач, 5 класс'],
  ['Сумка курьерская, чёрная'],
  ['Карта памяти 64 ГБ'],
  ['Wireless charger 15 W'],
  ['Coffee maker 600 ml'],
  ['Papaya face cream'],
  ['Balance bike 12"'],
  ['Memory card 64 GB'],
  ['Cardigan, size M'],
  ['仓鼠笼 双层'],
])('«%s» may be the name of goods', (text) => {
  expect(notGoods.test(text)).toBe(false);
});

it.each([
  ['Итого'],
  ['Доставка'],
  ['Баллы Ozon'],
  ['Списано баллов'],
  ['Сервисный сбор'],
  ['Карта Мир •• 4410'],
  ['Со счёта'],
  ['Склад, Подольск'],
  ['Курьер'],
  ['Delivery fee'],
  ['Refunded to the card'],
  ['Charged'],
  ['Total paid'],
  ['Ozon Account balance'],
  ['仓库'],
  ['快递费用'],
])('«%s» is none', (text) => {
  expect(notGoods.test(text)).toBe(true);
});

it('a notebook is no note', () => {
  expect(['Notebook A5, 96 sheets', 'Чатни манговый'].filter((text) => otherFact.test(text))).toEqual([]);
  expect(['Note', 'Carrier: CEL', 'Чат с покупателем'].every((text) => otherFact.test(text))).toBe(true);
});
