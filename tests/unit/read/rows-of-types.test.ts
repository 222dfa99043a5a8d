/** Lists whose rows are of several types, cancellations among them: returns, the report of errors, a buyer's returns. */
import { describe, expect, it } from 'vitest';
import { readSavedPage } from '../../pages/read-fixture';

const read = (url: string, body: string) =>
  readSavedPage({ url, now: '2026-11-27T09:30:00+03:00', html: `<body><main>${body}</main></body>`, responses: [] })
    .cancellations.map(({ record }) => [record.postingNumber ?? record.orderNumber, record.reasonText, record.affectsRating])
    .sort();

const returns = 'https://seller.ozon.ru/app/returns/common';
const errors = 'https://seller.ozonru.cn/app/analytics/fulfillment-reports/fbs-rfbs-errors';
const card = (type: string, number: string, reason: string) =>
  `<article><b>${type}</b><p>Отправление ${number}</p><div><span>Причина</span><span>${reason}</span></div></article>`;

describe('a row of returns', () => {
  it('is a cancellation where it says so, and tells why', () => {
    const page =
      card('Отмена', '10000001-0007-1', 'Покупатель не забрал заказ') +
      card('Возврат от покупателя', '10000002-0007-1', 'Товар не подошёл') +
      card('Отмена', '10000003-0007-1', 'Подделка') +
      card('Отменена покупателем', '10000004-0007-1', 'Покупатель передумал');
    expect(read(returns, page)).toEqual([['10000001-0007-1', 'Покупатель не забрал заказ', undefined]]);
  });
});

it('what became of the goods is no other type, behind the type', () => {
  const row = (type: string, state: string, number: string, reason: string) =>
    `<li><div><span>退货 21004</span><span>${type}</span><span>${state}</span></div><div>发货号码：${number}</div><div>方案：rFBS</div><div>${reason}</div></li>`;
  const page =
    row('取消', '退货正在运往卖家', '10000001-0007-1', '取消原因：买家没取货') +
    row('客户退货', '申请已取消', '10000002-0007-1', '退货原因：商品不合适');
  expect(read(returns, `<ul>${page}</ul>`)).toEqual([['10000001-0007-1', '买家没取货', undefined]]);
});

it('a type of returns is one, wherever «Отмена» stands', () => {
  const item = (types: string, number: string, reason: string) =>
    `<li>${types}<div>Отправление ${number}</div><div>Причина: ${reason}</div></li>`;
  const page =
    item('<div>Отмена</div><div>Возврат от покупателя</div>', '10000001-0007-1', 'Покупатель передумал') +
    item('<div>Отмена</div>', '10000002-0007-1', 'Покупатель не забрал заказ');
  expect(read(returns, `<ul>${page}</ul>`)).toEqual([['10000002-0007-1', 'Покупатель не забрал заказ', undefined]]);
});

it('the state of a return is none of the order, beside a type', () => {
  const row = (...cells: string[]) => `<div role="row">${cells.map((cell) => `<div role="cell">${cell}</div>`).join('')}</div>`;
  const head = ['Type', 'Shipment', 'Return reason', 'Status'].map((title) => `<div role="columnheader">${title}</div>`).join('');
  const page =
    `<div role="table"><div role="row">${head}</div>` +
    row('Cancellation', '10000001-0007-1', 'Parcel was kept by the border service', 'Return is on its way') +
    row('Customer return', '10000002-0007-1', 'Does not fit', 'Cancellation') +
    row('Cancellation', '10000003-0007-1', 'Customs did not release the parcel', 'Delivered') +
    '</div>';
  expect(read(returns, page)).toEqual([
    ['10000001-0007-1', 'Parcel was kept by the border service', undefined],
    ['10000003-0007-1', 'Customs did not release the parcel', undefined],
  ]);
});

describe('a row of errors', () => {
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const table = (...rows: string[]) =>
    `<table><thead><tr><th>货件</th><th>错误类型</th><th>原因</th><th>计入指数</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;

  it('is a cancellation where it says so, and tells whether it counts', () => {
    const page = table(
      row('10000001-0007-1', '取消', '卖家仓库缺货', '计入'),
      row('10000002-0007-1', '延迟发货', '晚于截止时间 2 小时', '计入'),
      row('10000003-0007-1', '卖家取消', '追踪号码无法追踪', '不计入'),
    );
    expect(read(errors, page)).toEqual([
      ['10000001-0007-1', '卖家仓库缺货', true],
      ['10000003-0007-1', '追踪号码无法追踪', false],
    ]);
  });

  it('is none by a reason or a day alone, and nothing is read of sums by day', () => {
    expect(read(errors, table(row('10000001-0007-1', '延迟发货', '卖家仓库缺货', '计入')))).toEqual([]);
    const sums = '<table><tr><th>Date</th><th>Canceled</th></tr><tr><td>Sep 1</td><td>3</td></tr></table>';
    expect(read(errors, `${sums}<p>For example 10000001-0007-1</p>`)).toEqual([]);
  });
});

describe('a buyer’s returns', () => {
  const order = (number: string) => `<a href="/my/orderdetails/?order=${number}">${number}</a>`;

  it('tell of an order that was cancelled, and no request for a return that was', () => {
    const page =
      `<div><p>Отменённый заказ ${order('10000001-0007')}</p><p>Заказ отменён 2 октября. Причина: <i>Не удалось обработать заказ</i></p></div>` +
      `<div><p>Заявка на возврат отменена 1 октября</p><p>Отменена вами</p>${order('10000002-0007')}</div>`;
    expect(read('https://www.ozon.ru/my/returns', page)).toEqual([['10000001-0007', 'Не удалось обработать заказ', undefined]]);
  });
});

describe("a return within a buyer's order", () => {
  const order = '10000001-0007';
  const page = (returned: string) =>
    `<h1>Заказ ${order}</h1><section><b>Получен 18 июля</b><a href="/product/1/">Стельки</a></section>${returned}`;
  const url = `https://www.ozon.ru/my/orderdetails/?order=${order}`;

  it.each([
    '<section><h3>Возвраты по заказу</h3><div><b>Заявка от 22 июля</b><span>Отменена вами 23 июля</span></div></section>',
    '<section><h3>Документы</h3><a href="/my/returnDetails?returnNumber=1-R1"><span>Отменена вами 23 июля</span></a></section>',
    '<section><h3>退货</h3><div><span>已取消</span></div></section>',
  ])('cancels nothing: %s', (returned) => expect(read(url, page(returned))).toEqual([]));

  it('hides no parcel that was cancelled', () => {
    const cancelled =
      '<section><h3>Возвраты и отмены</h3><div><b>Отменён 23 июля</b><a href="/product/2/">Шнурки</a></div></section>';
    expect(read(url, page(cancelled))).toEqual([[order, undefined, undefined]]);
  });
});

it('a report of violations lists cancellations among delays', () => {
  const row = (...cells: string[]) => `<div role="row">${cells.map((cell) => `<span role="cell">${cell}</span>`).join('')}</div>`;
  const head = ['货件', '违规类型', '详情', '是否计入评分'].map((title) => `<span role="columnheader">${title}</span>`).join('');
  const details = (reason: string) => `<span>货件已取消</span><span><i>原因</i><b>${reason}</b></span>`;
  const page =
    `<div role="table"><div role="row">${head}</div>` +
    row('10000001-0007-1', '卖家取消', details('其他（卖家的其他过错）'), '是') +
    row('10000002-0007-1', '发货延误', '逾期 2 天移交，运输中', '是') +
    row('10000003-0007-1', '逾期未发货', details('发货超时，系统自动取消订单'), '否，申诉成功') +
    '</div>';
  expect(read('https://seller.ozon.ru/app/rating', page)).toEqual([
    ['10000001-0007-1', '其他（卖家的其他过错）', true],
    ['10000003-0007-1', '发货超时，系统自动取消订单', false],
  ]);
});

it.each([
  '<p>Отзыв с оценкой 1</p><i>Отменена</i>',
  '<p>Поздняя отгрузка</p><i>Отменено</i>',
  '<p>Неверный вес</p><i>Отменено</i>',
])('what was taken back in such a report is no order: %s', (row) => {
  const page = `<ul><li>10000001-0007-1 ${row}</li><li>10000002-0007-1 ${row}</li></ul>`;
  expect(read('https://seller.ozon.ru/app/rating', page)).toEqual([]);
});

it('the report of errors has one column for the day of a cancellation or of a delay', () => {
  const cells = (tag: string, ...texts: string[]) => `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
  const page = `<table>${cells('th', '货件', '错误类型', '取消原因或说明', '取消或延迟日期', '错误指数')}
    ${cells('td', '10000001-0007-1', '卖家取消', '商品无库存', '2026-11-20', '计入指数')}
    ${cells('td', '10000002-0007-1', '发货延迟', '晚交 1 天', '2026-11-20', '计入指数')}
    ${cells('td', '10000003-0007-1', '卖家取消', '商品无库存', '2026-11-22', '不计入指数')}</table>`;
  const { cancellations } = readSavedPage({ url: errors, now: '2026-11-27T09:30:00+03:00', html: page, responses: [] });
  expect(
    cancellations.map(({ record }) => [record.postingNumber, record.cancelledAt?.value, record.affectsRating]).sort(),
  ).toEqual([
    ['10000001-0007-1', '2026-11-20', true],
    ['10000003-0007-1', '2026-11-22', false],
  ]);
});

describe('a card of a buyer’s returns that is headed with a cancelled order', () => {
  const buyerReturns = 'https://www.ozon.ru/my/returns';
  const returnCard = (head: string, reason: string) =>
    `<div><div><span>${head}</span><b>Деньги отправлены</b></div><p>${reason}</p></div>`;

  it.each(['Отменённый заказ 10000001-0007', 'Canceled order 10000001-0007', '已取消的订单 10000001-0007'])('%s', (head) => {
    const page =
      returnCard(head, 'Причина отмены: Нашёл дешевле') +
      returnCard('Заявка от 2 ноября', 'Причина возврата: Не подошёл размер') +
      returnCard(head.replace('10000001', '10000002'), 'Причина отмены: Не забрали заказ');
    expect(read(buyerReturns, page)).toEqual([
      ['10000001-0007', 'Нашёл дешевле', undefined],
      ['10000002-0007', 'Не забрали заказ', undefined],
    ]);
  });

  it.each(['Получен 20 ноября', 'Возврат 10000001-R14', 'Отмена отклонена продавцом', 'Восстановлен'])(
    'but not above: %s',
    (line) => {
      const page = returnCard('Отменённый заказ 10000001-0007', line) + returnCard('Заказ 10000002-0007', 'Ждём товар');
      expect(read(buyerReturns, page)).toEqual([]);
    },
  );

  it.each(['Возврат по заказу 10000001-0007', 'Отменить заказ 10000001-0007', 'Отменённые заказы'])('not: %s', (head) => {
    const other = returnCard(head.replace('10000001', '10000002'), 'Причина: Не забрали заказ');
    expect(read(buyerReturns, returnCard(head, 'Причина: Нашёл дешевле') + other)).toEqual([]);
  });
});
