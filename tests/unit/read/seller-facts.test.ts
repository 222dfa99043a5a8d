/** Facts of a seller's lists and pages: how many and for what, the day of the order, whether it was packed, rows that can be chosen. */
import { describe, expect, it } from 'vitest';
import { list, own, readBody } from './read-body';

const day = (value: string) => ({ value, precision: 'day' });
const head = '<header><b>10000001-0007-1</b><i>Отменён</i></header>';
const card = (body: string) =>
  readBody(list, `<article>${head}${body}</article><article>${head.replaceAll('10000001', '10000002')}</article>`)[0];
const goods = (facts: string) =>
  card(`<div><p>Торшер на треноге</p><p>Артикул TOR-3N</p><p>SKU 1577162094</p><p>${facts}</p></div>`);

describe('how many of the goods, and for what', () => {
  it.each([
    ['1 件 × ¥49.90', 1, '¥49.90'],
    ['3 шт., 5 990 ₽', 3, '5 990 ₽'],
    ['2 шт. по 760 ₽', 2, '760 ₽'],
    ['1 компл. · 4 990 ₽', 1, '4 990 ₽'],
    ['2 套 × ¥49.90', 2, '¥49.90'],
    ['2 pcs, $4.20', 2, '$4.20'],
  ])('%s', (facts, quantity, price) => {
    expect(goods(facts)?.products).toEqual([
      { name: 'Торшер на треноге', offerId: 'TOR-3N', sku: '1577162094', quantity, price },
    ]);
  });

  const table = (title: string, cell: string) =>
    readBody(
      list,
      `<table><tr><th>Отправление</th><th>Товар</th><th>${title}</th><th>Причина отмены</th></tr>
      <tr><td>10000001-0007-1</td><td><b>Торшер на треноге</b><small>Артикул TOR-3N</small></td><td>${cell}</td><td>Нашёл дешевле</td></tr>
      <tr><td>10000002-0007-1</td><td><b>Кружка</b></td><td>${cell}</td><td>Нашёл дешевле</td></tr></table>`,
    )[0]?.products;

  it.each([
    ['Кол-во × цена', '2 × 760 ₽', { quantity: 2, price: '760 ₽' }],
    ['Упаковка', '2 шт. по 15 ₽', {}],
    ['Рассрочка', '4 × 322 ₽', {}],
    ['Рассрочка', '<p>4 × 190 ₽</p><p>6 × 130 ₽</p>', {}],
  ])('in a column of their own, «%s»: %s', (title, cell, facts) => {
    expect(table(title, cell)).toEqual([{ name: 'Торшер на треноге', offerId: 'TOR-3N', ...facts }]);
  });
});

describe('the day of the order', () => {
  it.each([['Создан'], ['Создано'], ['Created'], ['已创建'], ['订单创建']])('in a column titled «%s»', (title) => {
    const [record] = readBody(
      list,
      `<table><tr><th>Отправление</th><th>${title}</th><th>Статус</th></tr><tr><td>10000001-0007-1</td><td>25.11.2026</td><td>Отменён</td></tr><tr><td>10000002-0007-1</td><td>24.11.2026</td><td>Доставлен</td></tr></table>`,
    );
    expect(record?.orderedAt).toEqual(day('2026-11-25'));
  });

  it.each([['订单创建：2026-11-23'], ['下单 2026/11/23'], ['2026/11/23 下单'], ['Заказ создан: 23.11.2026']])('«%s»', (line) => {
    expect(card(`<p>${line}</p>`)?.orderedAt).toEqual(day('2026-11-23'));
  });

  it.each([['Заказали 24 ноября'], ['Ordered on November 24'], ['11月24日下单']])('above a group: «%s»', (title) => {
    const row = (number: string, state: string) =>
      `<a href="/app/postings/fbs?postingDetails=${number}"><b>${number}</b><i>${state}</i></a>`;
    const [record] = readBody(
      list,
      `<div><h3>${title}</h3>${row('10000001-0007-1', 'Отменён')}${row('10000002-0007-1', 'Доставлен')}<h3>${title.replace('24', '22')}</h3>${row('10000003-0007-1', 'Доставлен')}</div>`,
    );
    expect(record?.orderedAt).toMatchObject(day('2026-11-24'));
  });
});

describe('whether it was cancelled after packing', () => {
  it.each([
    ['<dl><dt>发货后取消</dt><dd>是</dd></dl>', true],
    ['<p>Отменён после сборки: да</p>', true],
    ['<p>Отмена после отгрузки: нет</p>', false],
    ['<dl><dt>Canceled after shipment</dt><dd>Yes</dd></dl>', true],
    ['<p>Отменён после сборки: неизвестно</p>', undefined],
  ])('%s', (body, told) => {
    expect(readBody(own, `<h1>10000001-0007-1</h1><b>Отменён</b>${body}`)[0]?.cancelledAfterShip).toBe(told);
  });
});

it('reads the rows of a list from which one is chosen', () => {
  const option = (number: string, state: string) =>
    `<div role="option"><div>${number}</div><div><span>${state}</span> <span>1 товар</span></div></div>`;
  const read = readBody(
    list,
    `<div role="listbox">${option('10000001-0007-1', 'Отменён')}${option('10000002-0007-1', 'Доставлен')}${option('10000003-0007-1', 'Отменён')}</div>
    <select role="listbox"><option role="option">Отменён</option></select>`,
  );
  expect(read.map(({ postingNumber }) => postingNumber)).toEqual(['10000001-0007-1', '10000003-0007-1']);
});

it('takes nothing of the next pair for a part of the reason', () => {
  const told =
    '<dl><dt>Причина отмены</dt><dd>Передумал брать, когда курьер уже привёз заказ</dd><dt>Инициатор отмены</dt><dd>Покупатель</dd><dt>Способ доставки</dt><dd>Express</dd></dl>';
  expect(readBody(own, `<h1>10000001-0007-1</h1><b>Отменён</b>${told}`)[0]?.reasonText).toBe(
    'Передумал брать, когда курьер уже привёз заказ',
  );
});

it('knows the seller’s own delivery by its express form', () => {
  const row = '<span>realFBS Express</span><p>Отменён</p>';
  const [record] = readBody(list, `<ul><li>10000001-0007-1 ${row}</li><li>10000002-0007-1 <p>Доставлен</p></li></ul>`);
  expect(record?.scheme).toBe('rFBS');
});

it('has its goods beneath their title beside siblings of the same order', () => {
  const other = (number: string, state: string) =>
    `<li><a href="/app/postings/fbs/${number}">${number}</a> <span>${state}</span></li>`;
  const [record] = readBody(
    own,
    `<div><div><div><h1>10000001-0007-1</h1><span>Отменён</span></div><h3>Товары</h3><div><i></i><div><div>Кабель, 1 м</div><div>Артикул MC-31</div><div>SKU 1655904138</div></div><div>Количество: 20</div><div>215 ₽</div></div></div>
    <div><h3>Другие отправления заказа 10000001-0007</h3><ul>${other('10000001-0007-2', 'Доставлен')}${other('10000001-0007-3', 'Отменён')}</ul></div></div>`,
  );
  expect(record?.products).toEqual([{ name: 'Кабель, 1 м', offerId: 'MC-31', sku: '1655904138', quantity: 20, price: '215 ₽' }]);
});

describe('a list of pairs that only their style sets apart', () => {
  const item = (...pairs: readonly string[]) =>
    readBody(
      list,
      `<ul><li>${head}<ul>${pairs.map((pair) => `<li>${pair}</li>`).join('')}</ul></li><li>${head.replaceAll('10000001', '10000002')}</li></ul>`,
    )[0];
  const sure = '下单<span>11月12日</span>';

  it('tells what stands behind each label', () => {
    const goods = ['商品<span>女士平底鞋 37码</span>', '货号<span>PDX-37</span>', 'SKU<span>1630924478</span>', '数量<span>1</span>', '价格<span>2 290 ₽</span>']; // prettier-ignore
    expect(item(sure, ...goods, '取消原因<span>仓库库存预留失败，未能分配商品</span>')).toMatchObject({
      orderedAt: day('2026-11-12'),
      reasonText: '仓库库存预留失败，未能分配商品',
      products: [{ name: '女士平底鞋 37码', offerId: 'PDX-37', sku: '1630924478', quantity: 1, price: '2 290 ₽' }],
    });
  });

  it('tells nothing where none of them is sure to be one', () => {
    expect(item('Причина отмены <span>обязательное поле</span>', 'Комментарий <span>необязательное</span>')?.reasonText).toBe(
      undefined,
    );
  });
});

it('has the goods of all the rows that its number spans', () => {
  const cells = (...texts: readonly string[]) => texts.map((text) => `<td>${text}</td>`).join('');
  const named = (name: string, offer: string) => `<div>${name}</div><div>货号：${offer}</div>`;
  const spans = (text: string) => `<td rowspan="2">${text}</td>`;
  const read = readBody(
    list,
    `<table><thead><tr>${['发货号码', '商品', '数量', '价格', '取消原因'].map((title) => `<th>${title}</th>`).join('')}</tr></thead><tbody>
    <tr>${spans('10000001-0007-1')}${cells(named('烘焙模具', 'BK-06'), '2', '410 ₽')}${spans('买家改变主意')}</tr>
    <tr>${cells(named('打蛋器', 'DQ-30'), '1', '365 ₽')}</tr>
    <tr>${cells('10000002-0007-1', named('剃须刀', 'TXD-3'), '1', '3 020 ₽', '买家改变主意')}</tr></tbody></table>`,
  );
  expect(read.map(({ products }) => products)).toEqual([
    [
      { name: '烘焙模具', offerId: 'BK-06', quantity: 2, price: '410 ₽' },
      { name: '打蛋器', offerId: 'DQ-30', quantity: 1, price: '365 ₽' },
    ],
    [{ name: '剃须刀', offerId: 'TXD-3', quantity: 1, price: '3 020 ₽' }],
  ]);
});

it('has the name above pairs of facts about its goods', () => {
  const pair = (label: string, value: string) => `<div><span>${label}</span><span>${value}</span></div>`;
  const facts = pair('货号', 'XXL-G02') + pair('SKU', '1629470053') + pair('数量', '2') + pair('单价', '¥46.20');
  const [record] = readBody(
    list,
    `<div>10000002-0007-1 运输中</div><div role="dialog"><div><span>货件 10000001-0007-1</span><span>已取消</span></div><div><div>陶瓷香薰炉 复古绿</div>${facts}</div></div>`,
  );
  expect(record?.products).toEqual([
    { name: '陶瓷香薰炉 复古绿', sku: '1629470053', offerId: 'XXL-G02', quantity: 2, price: '¥46.20' },
  ]);
});

it('«Создан» among pairs that tell the day of the cancelling is the day of the order', () => {
  const pairs = (...told: readonly (readonly [string, string])[]) =>
    `<dl>${told.map(([label, value]) => `<div><dt>${label}</dt><dd>${value}</dd></div>`).join('')}</dl>`;
  const read = (body: string) => card(body)?.orderedAt;
  expect(read(pairs(['Создан', '12 ноября 2026'], ['Отменён', '21 ноября 2026'], ['Склад', 'Химки']))).toEqual(day('2026-11-12'));
  expect(read(pairs(['Создан', '12 ноября 2026'], ['Документ', 'Акт 7']))).toBeUndefined();
  expect(read(`<h4>Ярлык</h4>${pairs(['Создан', '18.11.2026'], ['Статус', 'Отменён'])}`)).toBeUndefined();
});
