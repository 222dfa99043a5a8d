/** Goods in a table of their own, within what is said of one order; and other facts that a page tells beside them. */
import { describe, expect, it } from 'vitest';
import { readSavedPage } from '../../pages/read-fixture';

const read = (url: string, body: string) =>
  readSavedPage({
    url,
    now: '2026-11-28T12:00:00+03:00',
    html: `<body><main>${body}</main></body>`,
    responses: [],
  }).cancellations.map(({ record }) => record);
const list = 'https://seller.ozon.ru/app/postings/fbs?tab=all';
const own = 'https://seller.ozon.ru/app/postings/fbs/10000001-0007-1';
const requests = 'https://seller.ozon.ru/app/returns/conditional-cancellations';
const readOwn = (body: string) => read(own, `<h1>10000001-0007-1</h1><span>Отменено</span>${body}`)[0];

const table = (head: readonly string[], ...rows: readonly (readonly string[])[]) =>
  `<table><tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const roles = (html: string) =>
  html
    .replaceAll(/<(\/?)table>/g, (_, end: string) => (end ? '</div>' : '<div role="table">'))
    .replaceAll(/<(\/?)tr>/g, (_, end: string) => (end ? '</div>' : '<div role="row">'))
    .replaceAll(/<(\/?)t[hd]>/g, (_, end: string) => (end ? '</span>' : '<span role="cell">'));

describe('a table of goods', () => {
  const goods = table(
    ['Название товара', 'Артикул', 'SKU', 'Кол-во', 'Цена', 'Сумма'],
    ['Кружка', 'KR-1', '900000001', '2', '300 ₽', '600 ₽'],
    ['Карта мира', '—', '900000002', '1', '500 ₽', '500 ₽'],
    ['Итого', '', '', '', '', '1 100 ₽'],
  );
  const told = [
    { name: 'Кружка', offerId: 'KR-1', sku: '900000001', quantity: 2, price: '300 ₽' },
    { name: 'Карта мира', sku: '900000002', quantity: 1, price: '500 ₽' },
  ];

  it.each([
    ['marked up as one', goods],
    ['by roles', roles(goods)],
  ])('%s gives all of them with what its columns tell', (_what, html) => {
    expect(readOwn(html)?.products).toEqual(told);
  });

  it('gives the goods of each of several orders', () => {
    const order = (number: string, name: string) =>
      `<details open><summary><b>${number}</b> <span>Отменён</span></summary>${table(['Товар', 'Кол-во'], [name, '3'])}</details>`;
    expect(
      read(list, order('10000001-0007-1', 'Кружка') + order('10000002-0007-1', 'Тарелка')).map(({ products }) => products),
    ).toEqual([[{ name: 'Кружка', quantity: 3 }], [{ name: 'Тарелка', quantity: 3 }]]);
  });

  it.each([
    [
      'of which each has a state',
      table(['Товар', 'Кол-во', 'Статус'], ['Кружка', '1', 'Отменён'], ['Тарелка', '1', 'Доставлен']),
    ],
    ['of other orders', table(['Товар', 'Отправление', 'Цена'], ['Кружка', '10000002-0007-1', '300 ₽'])],
    ['of services and sums', table(['Наименование', 'Сумма'], ['Доставка', '300 ₽'], ['Комиссия', '30 ₽'])],
    ['and another one', goods + table(['Товар', 'Цена'], ['Тарелка', '300 ₽'])],
  ])('%s is none to take all goods from', (_what, html) => {
    expect(readOwn(html)?.products ?? []).not.toContainEqual(expect.objectContaining({ name: expect.stringMatching(/Тарелка|Доставка/) })); // prettier-ignore
  });
});

describe('the day of an order', () => {
  const row = (number: string, status = 'Отменён') => `<div><b>${number}</b><span>${status}</span><i>Кружка</i></div>`;

  it.each([
    ['<h3>26 ноября</h3><span>Заказы, оформленные 26 ноября: 2</span>', '2026-11-26'],
    ['<h3>11月20日 下单</h3>', '2026-11-20'],
    ['<h3>Orders placed on November 24 (2)</h3>', '2026-11-24'],
  ])('may head a group of them: %s', (head, day) => {
    const [one, other] = read(
      list,
      `<section><header>${head}</header>${row('10000001-0007-1')}${row('10000002-0007-1', 'Доставлен')}</section><section><header><h3>Прочее</h3></header>${row('10000003-0007-1')}</section>`,
    );
    expect(one).toMatchObject({ postingNumber: '10000001-0007-1', orderedAt: { value: day } });
    expect(other).not.toHaveProperty('orderedAt');
  });

  it('stands beneath the number, where the title of the column names both', () => {
    const [record] = read(
      list,
      table(['Номер отправления / Дата создания', 'Статус'], ['10000001-0007-1<div>14.11.2026</div>', 'Отменён'], ['10000002-0007-1<div>15.11.2026</div>', 'Доставлен']),
    ); // prettier-ignore
    expect(record).toMatchObject({ orderedAt: { value: '2026-11-14' } });
  });

  it('is that on which a posting was created, and on the page of requests another one', () => {
    expect(readOwn('<dl><dt>Дата создания</dt><dd>14.11.2026</dd></dl>')).toMatchObject({ orderedAt: { value: '2026-11-14' } });
    const [request] = read(
      requests,
      '<article><b>10000001-0007-1</b><p>Статус заявки: ожидает решения</p><dl><dt>Дата создания</dt><dd>14.11.2026</dd></dl></article>',
    );
    expect(request).toMatchObject({ state: 'requested' });
    expect(request).not.toHaveProperty('orderedAt');
  });
});

describe('what stands beside', () => {
  it('a number before a state is no part of its words', () => {
    const card = (number: string, state: string) =>
      `<li><div><a href="?postingDetails=${number}">${number}</a><span>${state}</span></div><p>原因：买家改变主意</p></li>`;
    const [record] = read(requests, `<ul>${card('10000001-0007-1', '审核中')}${card('10000002-0007-1', '已拒绝')}</ul>`);
    expect(record).toMatchObject({ state: 'requested', status: '审核中' });
  });

  it('a link that leads on is no name of goods', () => {
    const card = (number: string, status: string) =>
      `<article><img alt=""><p>${status}</p><div><b>690 ₽</b><a href="/my/orderdetails/?order=${number}">Подробнее</a></div></article>`;
    const [record] = read(
      'https://www.ozon.ru/my/orderlist',
      card('10000001-0007', 'Отменён 18 ноября') + card('10000002-0007', 'Получен 2 ноября'),
    );
    expect(record).toMatchObject({ orderNumber: '10000001-0007' });
    expect(record?.products.map(({ name }) => name)).not.toContain('Подробнее');
  });

  it('an article in a line is its SKU', () => {
    const record = readOwn(
      '<h2>Состав отправления</h2><div><div>Блендер 800 Вт</div><div>Артикул BL-800, SKU 900000001</div><div>1 шт.</div></div>',
    );
    expect(record?.products).toEqual([expect.objectContaining({ offerId: 'BL-800', sku: '900000001' })]);
  });

  it('a sign of rFBS on a posting’s own page weighs more than its address', () => {
    expect(readOwn('<span>rFBS</span>')).toMatchObject({ scheme: 'rFBS' });
    expect(readOwn('')).toMatchObject({ scheme: 'FBS' });
  });

  it.each([
    ['Отменено после отгрузки', 'Да', true],
    ['Canceled after shipping', 'No', false],
    ['发货后取消', '是', true],
  ])('%s: %s', (label, answer, isLate) => {
    expect(readOwn(`<dl><dt>${label}</dt><dd>${answer}</dd></dl>`)).toMatchObject({ cancelledAfterShip: isLate });
  });
});
