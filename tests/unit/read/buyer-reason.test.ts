/** Ozon's own words for the reason are kept, whether or not anybody understands them. */
import { expect, it } from 'vitest';
import { parcel, readBuyer } from './buyer-page';

const reasonOf = (head: string) => readBuyer(parcel(1, `<div>Отменён 5 ноября</div>${head}`)).map(({ reasonText }) => reasonText);
const words = 'Звёзды сложились иначе и не могут сложиться снова';

it.each(['Почему заказ отменён?', 'Причина отмены'])('beneath «%s», which unfolds them', (title) => {
  expect(reasonOf(`<details open><summary>${title}</summary><p>${words}</p></details>`)).toEqual([words]);
});

it('but not what may happen to any order', () => {
  const answer = 'Заказ отменяют, если его не оплатили';
  expect(reasonOf(`<details><summary>Почему заказ отменён?</summary><p>${answer}</p></details>`)).toEqual([undefined]);
});

it('a word within a sentence is no label', () => {
  expect(reasonOf('<p>Причина отмены: Мы разделили отправление: товары едут дальше</p>')).toEqual([
    'Мы разделили отправление: товары едут дальше',
  ]);
});

it.each([
  ['Товар закончился на складе. Деньги уже отправили на карту.', 'Товар закончился на складе'],
  ['Нам очень жаль. Товар закончился на складе продавца. Деньги вернём.', 'Товар закончился на складе продавца'],
  ['We are sorry. The item is out of stock. We have returned the money.', 'The item is out of stock'],
])('of several sentences, the one that tells why: %s', (sentences, reason) => {
  expect(reasonOf(`<p>${sentences}</p>`)).toEqual([reason]);
});
