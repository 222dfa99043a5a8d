/** Goods in a table of their own, within what is said of one order; and other facts that a page tells beside them. */
import { describe, expect, it } from 'vitest';
import { list, own, readBody as read } from './read-body';

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
      `<details open><summary><b>${number}</b> <span>Отменён</span></summary>${table(['Товар', 'Артикул', 'Кол-во'], [name, 'AB-1', '3'])}</details>`;
    expect(
      read(list, order('10000001-0007-1', 'Кружка') + order('10000002-0007-1', 'Тарелка')).map(({ products }) => products),
    ).toEqual([[{ name: 'Кружка', offerId: 'AB-1', quantity: 3 }], [{ name: 'Тарелка', offerId: 'AB-1', quantity: 3 }]]);
  });

  const link = '<a href="/product/kruzhka-900000009/">Чашка</a>';
  it.each([
    [
      'of which each has a state',
      '<p>Причина отмены: Товар закончился</p>' +
        table(['Товар', 'Артикул', 'Статус'], ['Кружка', 'K-1', 'Отменён'], ['Тарелка', 'T-1', 'Доставлен']),
    ],
    ['of other orders', table(['Товар', 'Отправление', 'SKU'], ['Кружка', '10000002-0007-1', '900000001'])],
    ['of services', table(['Наименование', 'Кол-во', 'Сумма'], ['Последняя миля', '1', '300 ₽'], ['Комиссия', '1', '30 ₽'])],
    ['and another one', goods + table(['Товар', 'SKU'], ['Тарелка', '900000005'])],
    [
      'beside other goods',
      `${link}<section><h2>С этим покупают</h2>${table(['Товар', 'SKU'], ['Тарелка', '900000005'])}</section>`,
    ],
  ])('%s is none to take all goods from', (_what, html) => {
    const record = readOwn(html);
    expect(record).toBeDefined();
    const names = record!.products.map(({ name }) => name);
    expect(names.filter((name) => /Тарелка|миля|Комиссия/.test(name ?? ''))).toEqual([]);
  });

  it('is told by what links to the goods, and by cells that say one thing', () => {
    const cell = `<div>Хит</div>${link}`;
    const rows = table(
      ['Товар', 'Артикул', 'Цена до скидки', 'Цена', 'Кол-во'],
      [cell, 'AB-1<div>SKU 900000009</div>', '500 ₽', '300 ₽', '2'],
    );
    expect(readOwn(rows)?.products).toEqual([{ name: 'Чашка', sku: '900000009', price: '300 ₽', quantity: 2 }]);
  });

  it('leaves the table of an order’s facts alone', () => {
    const facts = table(['Статус', 'Причина отмены', 'Инициатор отмены'], ['Отменён', 'Товар закончился', 'Продавец']);
    expect(read(own, `<h1>Отправление 10000001-0007-1</h1>${facts}`)).toMatchObject([
      { reasonText: 'Товар закончился', initiator: 'Продавец', party: 'seller' },
    ]);
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

  it('that its own line tells weighs more than the head of its group', () => {
    const head = '<div>11月20日 下单</div>';
    const own = '<div>10000001-0007-1<span>已取消</span><span>下单 2026-11-18</span></div>';
    expect(read(list, `<div>${head}${own}${row('10000002-0007-1')}</div>`)[0]).toMatchObject({
      orderedAt: { value: '2026-11-18' },
    });
  });

  it('is not that of a filter above a list', () => {
    const rows = `<div>${row('10000001-0007-1')}${row('10000002-0007-1')}</div>`;
    const records = read(list, `<div><div>Заказы за 27 ноября</div></div>${rows}`);
    expect(records).toHaveLength(2);
    for (const record of records) expect(record).not.toHaveProperty('orderedAt');
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

  it('a sign of rFBS beside the state weighs more than the address, one in a menu does not', () => {
    const scheme = (body: string) => read(own, body)[0]?.scheme;
    const head = (beside = '') => `<h1>10000001-0007-1</h1><div><span>Отменено</span>${beside}</div>`;
    expect(scheme(head('<span>rFBS</span>'))).toBe('rFBS');
    expect(scheme(head())).toBe('FBS');
    expect(scheme(`<div><div>Логистика</div><div>realFBS</div></div>${head()}`)).toBe('FBS');
    expect(scheme(`${head()}<div><div>Отправления</div><div>rFBS</div></div>`)).toBe('FBS');
  });

  it('what is left in stock is no number of pieces', () => {
    const link = '<a href="/product/lozhka-900000001/">Ложка</a>';
    const card = `<b>10000001-0007-1</b><i>Отменён</i><div>${link}<span>Остаток</span><span>12 шт</span></div>`;
    expect(read(list, `<article>${card}</article>`)[0]?.products).toEqual([{ name: 'Ложка', sku: '900000001' }]);
  });
});

describe('a report with a row for each of the goods', () => {
  const head = ['Отправление', 'Статус', 'Создан', 'Товар', 'SKU', 'Количество', 'Причина отмены'];
  const row = (number: string, name: string, sku: string, status = 'Отменён') =>
    [number, status, '05.11.2026', name, sku, '1', status === 'Отменён' ? 'Нашёл дешевле' : ''] as const;
  const goodsOf = (...rows: readonly (readonly string[])[]) => read(list, table(head, ...rows)).map(({ products }) => products);

  it('gives all goods of a posting as one list', () => {
    const rows = [
      row('10000001-0007-1', 'Кружка', '900000001'),
      row('10000001-0007-1', 'Тарелка', '900000002'),
      row('10000002-0007-1', 'Ложка', '900000003'),
      row('10000003-0007-1', 'Вилка', '900000004', 'Доставлен'),
    ];
    expect(goodsOf(...rows)).toEqual([
      [
        { name: 'Кружка', sku: '900000001', quantity: 1 },
        { name: 'Тарелка', sku: '900000002', quantity: 1 },
      ],
      [{ name: 'Ложка', sku: '900000003', quantity: 1 }],
    ]);
  });

  it.each([
    ['says otherwise of the other', row('10000001-0007-1', 'Тарелка', '900000002').with(2, '06.11.2026')],
    ['is a sum', ['10000001-0007-1', 'Отменён', '', 'Итого', '900000009', '2', '']],
  ])('but not where a row %s', (_what, other) => {
    const rows = [row('10000001-0007-1', 'Кружка', '900000001'), other, row('10000002-0007-1', 'Ложка', '900000003')];
    expect(goodsOf(...rows)[0]).toHaveLength(1);
  });

  it('gives them where the report has this posting alone', () => {
    const rows = [row('10000001-0007-1', 'Кружка', '900000001'), row('10000001-0007-1', 'Тарелка', '900000002')];
    expect(goodsOf(...rows)).toMatchObject([[{ sku: '900000001' }, { sku: '900000002' }]]);
  });

  it('counts nothing twice that stands in two rows', () => {
    const twice = row('10000001-0007-1', 'Кружка', '900000001');
    expect(goodsOf(twice, twice)).toEqual([[{ name: 'Кружка', sku: '900000001', quantity: 1 }]]);
  });
});
