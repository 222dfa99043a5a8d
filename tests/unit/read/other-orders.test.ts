/** The page of one order may name others: in its header, a sentence, a notice, a shelf. */
import { describe, expect, it } from 'vitest';
import { parcel, readBuyer } from './buyer-page';

const title = '<div><b>Заказ от 1 ноября</b></div>';
const own = parcel(1, '<div>Отменён 5 ноября</div>');
const bare = '<div><div>Отменён 5 ноября</div><div><a href="/product/100000/">Чайник</a><span>990 ₽</span></div></div>';
const link = (text: string) => `<a href="/my/orderdetails/?order=20000002-0002">${text}</a>`;
const numbers = (body: string, url?: string) => readBuyer(body, url).map(({ orderNumber }) => orderNumber);

describe("the page's own order is told by its address", () => {
  it.each<[string, string]>([
    ['a header links to another', `<header>${link('Заказ ждёт вас')}</header>${title}${own}`],
    ['all stands in one wrapper', `<div><header>${link('Заказ ждёт вас')}</header>${title}${bare}</div>`],
    ['no title, no parcel id', `<div><header>${link('Заказ ждёт вас')}</header>${bare}</div>`],
    ['a sentence names another', `${title}${own}<p>Вместе с этим заказом вы оформили ${link('20000002-0002')}</p>`],
    ['its parcel links to another', title + parcel(1, `<div>Отменён 5 ноября</div>${link('Новый заказ')}`)],
    ['a dialog names another', `${title}${own}<div role="dialog"><h2>Заказ 20000002-0002 готов к получению</h2></div>`],
    [
      'a dialog names another, its own heading tells its number',
      `<h1>Заказ 10000001-0001</h1>${own}<div role="dialog"><h1>Заказ 20000002-0002 готов к получению</h1></div>`,
    ],
    [
      'a received order stands on a shelf',
      `${title}${own}<ul><li>${link('Заказ 20000002-0002')}<b>Получен 6 ноября</b></li></ul>`,
    ],
    ['a shelf shows what a card links to', `${title}${own}<ul><li><b>Отменён 6 ноября</b>${link('Подробнее')}</li></ul>`],
  ])('%s', (_, body) => {
    expect(numbers(body)).toEqual(['10000001-0001']);
  });

  it('a posting in the address names its order', () => {
    const url = 'https://www.ozon.ru/my/orderdetails/?order=10000001-0001-2';
    expect(numbers(`<header>${link('Заказ ждёт вас')}</header>${title}${own}`, url)).toEqual(['10000001-0001']);
  });

  it('where the address has an id alone, the heading does', () => {
    const url = 'https://www.ozon.ru/my/orderdetails/?postingId=61000000001';
    const body = `<header>${link('Заказ ждёт вас')}</header><div><h1>Заказ 10000001-0001</h1></div>${own}`;
    expect(numbers(body, url)).toEqual(['10000001-0001']);
  });
});

it('a card that is plainly about another order is that one’s', () => {
  const shelf = `<ul><li>${link('Заказ 20000002-0002')}<b>Отменён 6 ноября</b></li></ul>`;
  expect(numbers(title + parcel(1, '<div>Получен 5 ноября</div>') + shelf)).toEqual(['20000002-0002']);
});
