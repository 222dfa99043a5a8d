/** One parcel told in several places, and words that are nearly those of something else. */
import { describe, expect, it } from 'vitest';
import { readSavedPage } from '../../pages/read-fixture';
import { list, now, own, readBody, table } from './read-body';

const order = 'https://www.ozon.ru/my/orderdetails/?order=10000001-0007';
const orders = 'https://www.ozon.ru/my/orderlist';
const tracking = 'https://www.ozon.ru/my/orderDetailsMore?order=10000001-0007&postingId=40330127741';
const errors = 'https://seller.ozon.ru/app/analytics/fulfillment-reports/fbs-rfbs-errors';
const returnsOfSeller = 'https://seller.ozon.ru/app/returns/fbs';
const number = '10000001-0007-1';
const other = '10000002-0007-1';
const link = (sku: number, name = 'Лампа настольная') => `<a href="/product/thing-${sku}/">${name}</a>`;
const details = (id: number) => `<a href="/my/orderDetailsMore?order=10000001-0007&postingId=${id}">Подробнее</a>`;

describe('one parcel is one record, where the page tells both its number and its address', () => {
  it('in one card of the order’s page', () => {
    const page = `<h1>Заказ 10000001-0007</h1><section data-widget="shipmentWidget"><h2>Отменён 4 ноября</h2><p>Отправление ${number}</p>${details(40330127741)}${link(900000001)}</section>`;
    expect(readBody(order, page)).toHaveLength(1);
  });

  it('in the list of orders', () => {
    const page = `<div><h2>Заказ 10000001-0007</h2><section data-widget="shipmentWidget"><a href="/my/orderDetailsMore?order=10000001-0007&postingId=40330127741"><b>Отменён 4 ноября</b></a><p>${number}</p></section></div><div><h2>Заказ 10000002-0007</h2><section data-widget="shipmentWidget"><b>Получен</b></section></div>`;
    expect(readBody(orders, page)).toHaveLength(1);
  });

  it('on the parcel’s own page, which says it above the parcel as well', () => {
    const page = `<h1>Заказ отменён</h1><p>Отправление ${number}</p>${link(900000001)}<section data-widget="shipmentWidget"><h2>Отменён</h2>${details(40330127741)}${link(900000001)}</section>`;
    expect(readBody(tracking, page)).toHaveLength(1);
  });

  it('in a sentence above the only parcel', () => {
    const page = `<h1>Order 10000001-0007</h1><p>Shipment ${number} was canceled by the seller on November 4</p><section data-widget="shipmentWidget"><h2>Canceled</h2>${details(40330127741)}${link(900000001)}</section>`;
    expect(readBody(order, page)).toHaveLength(1);
  });

  it('in a section further down', () => {
    const page = `<h1>Заказ № 10000001-0007</h1><section data-widget="shipmentWidget"><h2>Отменён</h2>${details(40330127741)}<div>${link(900000001)}<b>940 ₽</b></div></section><section><h2>Отправление ${number}</h2><p>Отменено 4 ноября</p></section>`;
    expect(readBody(order, page)).toHaveLength(1);
  });
});

describe('a sheet over two cancelled parcels, with the goods of one', () => {
  const parcel = (id: number, sku: number, name: string) =>
    `<section data-widget="shipmentWidget"><h2>Отменён</h2>${details(id)}<div>${link(sku, name)}<b>940 ₽</b></div></section>`;
  const page = (goods: string) =>
    `<h1>Заказ № 10000001-0007</h1>${parcel(40330127741, 900000001, 'Лампа настольная')}${parcel(40330127742, 900000002, 'Кружка')}<div role="dialog"><h2>Отправление ${number}</h2><p>Отменено 4 ноября</p>${goods}</div>`;

  it('of the first: its number and day are not lost', () => {
    const found = readBody(order, page(link(900000001))).find(({ postingNumber }) => postingNumber === number);
    expect(found).toMatchObject({ cancelledAt: { value: '2026-11-04' }, products: [{ sku: '900000001' }] });
  });

  it('of the second: it is told once', () => {
    const cups = readBody(order, page(link(900000002, 'Кружка'))).filter(({ products }) =>
      products.some(({ sku }) => sku === '900000002'),
    );
    expect(cups).toMatchObject([{ postingNumber: number, cancelledAt: { value: '2026-11-04' } }]);
  });
});

describe('months cut short after more letters', () => {
  it.each([
    ['5 сентяб. 2026', '2026-09-05'],
    ['5 октяб. 2026', '2026-10-05'],
    ['24 ноябр. 2026', '2026-11-24'],
  ])('%s', (day, value) => {
    expect(readBody(own, `<h1>${number}</h1><p>Отменён ${day}</p>`)).toMatchObject([{ cancelledAt: { value } }]);
  });
});

describe('«Создан 6 ноября» beside the number of what goes on, and something else that was cancelled', () => {
  it('an act, on its own page', () => {
    const page = `<header><h1>${number}</h1><span>Создан 6 ноября</span></header><section><h3>Акт приёма-передачи</h3><p>Отменён</p></section><p>Упакован в короб</p>`;
    expect(readBody(own, page)).toEqual([]);
  });

  it('a driver’s pass, on its own page', () => {
    const page = `<header><h1>${number}</h1><span>Создан 6 ноября</span></header><section><h3>Пропуск водителя</h3><p>Отменён</p></section>`;
    expect(readBody(own, page)).toEqual([]);
  });

  it('a pass beside the only card of a list', () => {
    const page = `<article><div><b>${number}</b><span>Создан 6 ноября</span></div></article><aside><p>Пропуск № 5</p><p>Отменён</p></aside>`;
    expect(readBody(list, page)).toEqual([]);
  });

  it('a courier’s visit, in its card', () => {
    const page = `<article><div><b>${number}</b><p>Создан 6 ноября</p></div><div>Доставка курьером <b>Отменена 5 ноября</b></div></article><article><b>${other}</b><p>Доставлен</p></article>`;
    expect(readBody(list, page)).toEqual([]);
  });
});

describe('goods', () => {
  it('of one article in two rows that the number spans', () => {
    const goods = (count: number, price: string) => `<td>Кружка</td><td>MUG-1</td><td>${count}</td><td>${price}</td>`;
    const titles = ['Отправление', 'Статус', 'Товар', 'Артикул', 'Количество', 'Цена']
      .map((title) => `<th>${title}</th>`)
      .join('');
    const page = `<table><thead><tr>${titles}</tr></thead><tbody><tr><td rowspan="2">${number}</td><td rowspan="2">Отменён</td>${goods(1, '300 ₽')}</tr><tr>${goods(2, '250 ₽')}</tr><tr><td>${other}</td><td>Доставлен</td><td>Ложка</td><td>SP-1</td><td>1</td><td>100 ₽</td></tr></tbody></table>`;
    const [record] = readBody(list, page);
    expect(record?.products.map(({ quantity, price }) => [quantity, price])).toEqual([
      [1, '300 ₽'],
      [2, '250 ₽'],
    ]);
  });

  it.each([
    ['a category', 'Средства для стирки'],
    ['a promise', 'Вернём деньги, если не подойдёт'],
    ['a right', 'Возврат денег в течение 7 дней'],
  ])('have the price beneath %s: «%s»', (_what, line) => {
    const page = `<h1>Заказ № 10000001-0007</h1><section data-widget="shipmentWidget"><h2>Отменён 4 ноября</h2><div>${link(900000001)}<p>${line}</p><b>940 ₽</b></div></section>`;
    expect(readBody(order, page)[0]?.products).toMatchObject([{ sku: '900000001', price: '940 ₽' }]);
  });

  it('in JSON are named by the product, not by the node where they lie', () => {
    const products = [{ product: { name: 'Кружка', sku: 900000001 }, quantity: 1, node: { id: 5, name: 'Склад Примерск' } }];
    const body = { result: { postings: [{ posting_number: number, status: 'cancelled', products }] } };
    const responses = [{ url: 'https://seller.ozon.ru/api/posting/v3/list', body }] as never;
    const read = readSavedPage({ url: list, now, html: '<body><main></main></body>', responses });
    expect(read.cancellations[0]?.record.products).toMatchObject([{ name: 'Кружка', sku: '900000001' }]);
  });
});

describe('what was created in a report is what the report lists', () => {
  it.each([
    [returnsOfSeller, ['Номер возврата', 'Дата события', 'Дата создания']],
    [errors, ['Номер штрафа', 'Дата ошибки', 'Дата создания']],
    [errors, ['Номер обращения', 'Дата нарушения', 'Создано']],
  ])('%s: %j', (url, titles) => {
    const rows = table(
      ['Номер отправления', 'Тип ошибки', 'Статус отправления', ...titles, 'Причина отмены'],
      [number, 'Отмена', 'Отменён', '555', '20.11.2026', '23.11.2026', 'Товар закончился'],
    );
    const [record] = readBody(url, rows);
    expect(record).toMatchObject({ state: 'cancelled' });
    expect(record?.orderedAt).toBeUndefined();
  });
});

it('a pinned grid tells who cancelled in its third part', () => {
  const part = (...cells: readonly string[]) =>
    `<div>${cells.map((cell, index) => `<div role="row" aria-rowindex="${index + 2}"><div role="gridcell">${cell}</div></div>`).join('')}</div>`;
  const page = `<div role="grid">${part(number, other)}${part('Отменён', 'Доставлен')}${part('Отменён покупателем', 'Кружка')}</div>`;
  expect(readBody(list, page)).toMatchObject([{ postingNumber: number, party: 'buyer' }]);
});
