/** Products as a page shows them: linked, in a column, beside a picture. */
import { describe, expect, it } from 'vitest';
import { readSavedPage } from '../../pages/read-fixture';

const read = (url: string, body: string) =>
  readSavedPage({
    url,
    now: '2026-11-27T09:30:00+03:00',
    html: `<body><main>${body}</main></body>`,
    responses: [],
  }).cancellations.map(({ record }) => record.products);
const other = '<div><a href="/my/orderdetails/?order=10000001-0008">Получен 5 ноября</a></div>';
/** One of the two cards of a list. */
const readBuyer = (body: string) => read('https://www.ozon.ru/my/orderlist', body + other);
const readSeller = (body: string) => read('https://seller.ozon.ru/app/postings/fbs', body);
const order = '<a href="/my/orderdetails/?order=10000001-0007">Отменён 5 ноября</a>';

describe('a product beside its picture', () => {
  it('has the name that stands there, and its price', () => {
    expect(readBuyer(`<div>${order}<div><img alt=""><span>Лампа настольная</span><b>990 ₽</b></div></div>`)).toEqual([
      [{ name: 'Лампа настольная', price: '990 ₽' }],
    ]);
  });

  it('is no product where only the status stands there', () => {
    expect(readBuyer(`<div>${order}<div><img alt=""></div></div>`)).toEqual([[]]);
  });

  it('is one of several, each with a picture of its own', () => {
    const goods = ['Лампа', 'Чайник'].map((name) => `<li><img alt=""><p>${name}</p><span>2 шт.</span></li>`).join('');
    expect(readBuyer(`<div>${order}<ul>${goods}</ul></div>`)).toEqual([
      [
        { name: 'Лампа', quantity: 2 },
        { name: 'Чайник', quantity: 2 },
      ],
    ]);
  });

  it.each([
    '<div><img alt=""><span>Пункт выдачи Ozon, Москва</span></div>',
    '<header><img alt=""><span>Магазин «Пример»</span><b>2 шт.</b></header>',
  ])('is no product beside the picture of something else: %s', (words) => {
    expect(readBuyer(`<div>${order}${words}</div>`)).toEqual([[]]);
  });

  it('takes no heading, button or reason for its name', () => {
    const goods = '<div><h3>Состав</h3><img alt=""><button>Повторить</button></div>';
    expect(readBuyer(`<div>${order}<p>Товар закончился на складе продавца</p>${goods}</div>`)).toEqual([[]]);
  });
});

describe('linked products', () => {
  it('have a price each, where each stands in a part of its own', () => {
    const item = (sku: number, name: string, price: string) =>
      `<div><a href="/product/${sku}/"><img alt=""></a><a href="/product/${sku}/">${name}</a><b>${price}</b></div>`;
    expect(readBuyer(`<div>${order}${item(1000001, 'Лампа', '990 ₽')}${item(1000002, 'Чайник', '1 990 ₽')}</div>`)).toEqual([
      [
        { name: 'Лампа', sku: '1000001', price: '990 ₽' },
        { name: 'Чайник', sku: '1000002', price: '1 990 ₽' },
      ],
    ]);
  });

  it('have the name beside a picture that alone is a link', () => {
    const item = '<div><a href="/product/1000001/"><img alt=""></a><div>Лампа</div><div>990 ₽</div></div>';
    expect(readBuyer(`<div>${order}${item}</div>`)).toEqual([[{ name: 'Лампа', sku: '1000001', price: '990 ₽' }]]);
  });
});

describe('a column of products', () => {
  const table = (cell: string) =>
    `<table><tr><th>Отправление</th><th>Статус</th><th>Товар</th></tr><tr><td>10000001-0007-1</td><td>Отменено</td><td>${cell}</td></tr></table>`;

  it.each([
    ['<div>Лампа</div><div>Артикул LMP-7/б</div><b>×2</b>', { name: 'Лампа', offerId: 'LMP-7/б', quantity: 2 }],
    ['<a href="#">Лампа</a><div>SKU 1930044517 · Артикул: LMP-7</div>', { name: 'Лампа', sku: '1930044517', offerId: 'LMP-7' }],
    ['<div>键盘 87键</div><div>货号：KB-87/白</div><div>1 件</div>', { name: '键盘 87键', offerId: 'KB-87/白', quantity: 1 }],
    ['Лампа настольная', { name: 'Лампа настольная' }],
  ])('%s', (cell, product) => {
    expect(readSeller(table(cell))).toEqual([[product]]);
  });
});

describe('goods that nothing names as such', () => {
  const row = (goods: string) => `<ul><li><b>10000001-0007-1</b><i>Отменено</i>${goods}</li><li><b>10000002-0007-1</b></li></ul>`;

  it('are a name with a number of it', () => {
    expect(readSeller(row('<p>磁吸数据线 × 2</p>'))).toEqual([[{ name: '磁吸数据线', quantity: 2 }]]);
    expect(readSeller(row('<p>Полотенце, 3 шт.</p>'))).toEqual([[]]); // three may be in one
  });

  it('are a name with a number and a price in cells of their own', () => {
    const goods =
      '<table><tr><td>Graphics tablet</td><td>1 pc</td><td>1 250 ₽</td></tr><tr><td>Pen</td><td>2 pcs</td><td>90 ₽</td></tr></table>';
    expect(readSeller(row(goods))).toEqual([
      [
        { name: 'Graphics tablet', quantity: 1, price: '1 250 ₽' },
        { name: 'Pen', quantity: 2, price: '90 ₽' },
      ],
    ]);
  });

  it('are a name right before its price', () => {
    expect(readBuyer(`<ul><li>${order}<span>Мышь</span><span>9 800 ֏</span></li></ul>`)).toEqual([
      [{ name: 'Мышь', price: '9 800 ֏' }],
    ]);
  });

  it.each([
    '<p>Деньги вернулись на карту</p><p>990 ₽</p>',
    '<p>Итого</p><p>990 ₽</p>',
    '<p>Доставка</p><b>99 ₽</b>',
    '<p>990 ₽</p>',
  ])('are none beside a sum of something else: %s', (words) => expect(readSeller(row(words))).toEqual([[]]));

  it('are those of the parcel, not those recommended beneath it', () => {
    const parcel = `<div data-widget="shipmentWidget" id="id40000001"><p>Заказ отменён</p><div><img alt=""><p>蓝牙音箱</p><p>186 000 ₮</p></div></div>`;
    const shelf = '<div><h3>Рекомендуем</h3><a href="/product/1000000229/">Кабель</a></div>';
    const url = 'https://www.ozon.ru/my/orderdetails/?order=10000001-0007';
    expect(read(url, `<h1>Заказ 10000001-0007</h1>${parcel}${shelf}`)).toEqual([[{ name: '蓝牙音箱', price: '186 000 ₮' }]]);
  });
});
