/** Rows that a grid tears apart, opens or gathers under a heading, and what their cells say of goods, days and nothing at all. */
import { describe, expect, it } from 'vitest';
import { list, readBody } from './read-body';

const errors = 'https://seller.ozon.ru/app/analytics/fulfillment-reports/fbs-rfbs-errors';
const requests = 'https://seller.ozon.ru/app/returns/conditional-cancellations';
const refunds = 'https://www.ozon.ru/my/returns';
const orders = 'https://www.ozon.ru/my/orderlist';

const table = (titles: readonly string[], ...rows: readonly (readonly string[])[]) =>
  `<table><tr>${titles.map((title) => `<th>${title}</th>`).join('')}</tr>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</table>`;
const titles = ['Номер отправления', 'Статус', 'Причина отмены', 'Товар'];
const living = ['10000002-0007-1', 'Доставлен', '', ''];
const inGrid = (reason: string, goods: string) =>
  readBody(list, table(titles, ['10000001-0007-1', 'Отменён', reason, goods], living))[0];

describe('a grid that keeps the column of numbers in sight', () => {
  const row = (index: number, ...cells: string[]) =>
    `<div role="row" aria-rowindex="${index}">${cells.map((cell) => `<div role="gridcell">${cell}</div>`).join('')}</div>`;
  const grid = (pinned: string, rest: string) =>
    readBody(
      list,
      `<div role="grid"><div><div role="row" aria-rowindex="1"><div role="columnheader">货件编号</div></div></div><div><div role="row" aria-rowindex="1"><div role="columnheader">状态</div><div role="columnheader">取消原因</div><div role="columnheader">SKU</div><div role="columnheader">商品名称</div></div></div><div>${pinned}</div><div>${rest}</div></div>`,
    );

  it('has the number of each row in a container of its own', () => {
    const read = grid(
      row(2, '<a>10000001-0007-1</a>') + row(3, '<a>10000002-0007-1</a>'),
      row(2, '已取消', '卖家仓库无货', '<a href="/product/1000000071/">1000000071</a>', '<span>围巾 深灰</span>') +
        row(3, '已送达', '', '<a href="/product/1000000072/">1000000072</a>', '<span>化妆镜</span>'),
    );
    expect(read).toMatchObject([
      { postingNumber: '10000001-0007-1', reasonText: '卖家仓库无货', products: [{ name: '围巾 深灰', sku: '1000000071' }] },
    ]);
  });

  it('says nothing of a row that no other goes with, nor of one that several go with', () => {
    const [rest, alive] = [row(3, '已取消', '卖家仓库无货', '', ''), row(4, '已送达', '', '', '')];
    const numbers = (index: number) => row(index, '<a>10000001-0007-1</a>') + row(4, '<a>10000002-0007-1</a>');
    expect(grid(numbers(2), rest + alive)).toEqual([]);
    expect(grid(numbers(3), rest + rest + alive)).toEqual([]);
  });
});

describe('a heading over the orders of a day', () => {
  const item = (number: string, status = 'Canceled') =>
    `<li><div><a>${number}</a><span>${status}</span></div><p>Cancellation reason: Product is out of stock at the seller’s warehouse</p></li>`;
  const items = `<ul>${item('10000001-0007-1')}${item('10000002-0007-1')}</ul>`;
  const days = (body: string) => readBody(list, body).map(({ cancelledAt }) => cancelledAt?.value);

  it.each([
    ['how many they are', '<h2>Canceled on November 21, 2026<span>2 shipments</span></h2>'],
    ['how many, in brackets', '<h2>Canceled on November 21, 2026 <span>(2)</span></h2>'],
    ['nothing else', '<h2>Canceled on November 21, 2026</h2>'],
  ])('tells when, and %s', (_, heading) => {
    expect(days(`<section aria-label="Canceled on November 21, 2026">${heading}${items}</section>`)).toEqual([
      '2026-11-21',
      '2026-11-21',
    ]);
  });

  it('is none where more is said', () => {
    const heading = '<h2>Canceled on November 21, 2026<span>2 requests rejected</span></h2>';
    expect(days(`<section>${heading}${items}</section>`)).toEqual([undefined, undefined]);
  });
});

describe('a row that was opened', () => {
  const opened = (cell: string) =>
    readBody(
      list,
      table(titles, ['10000001-0007-1', 'Отменён', '', '<img alt="">'], living).replace(
        '<td><img alt=""></td></tr>',
        `<td><img alt=""></td></tr><tr><td colspan="4">${cell}</td></tr>`,
      ),
    )[0]?.products;
  const goods = table(['Товар', 'Артикул', 'Кол-во'], ['Кувшин', 'AQ-K28', '1'], ['Фильтр', 'AQ-F3', '2']);

  it('lists its goods below', () => {
    expect(opened(goods)).toEqual([
      { name: 'Кувшин', offerId: 'AQ-K28', quantity: 1 },
      { name: 'Фильтр', offerId: 'AQ-F3', quantity: 2 },
    ]);
  });

  it('lists none of another posting', () => {
    expect(opened(`<p>Разделено из 10000003-0007-1</p>${goods}`)).toEqual([]);
  });
});

describe('the price of goods', () => {
  const card = (line: string) =>
    readBody(
      list,
      `<ul><li><a>10000001-0007-1</a><b>Отменён</b><div><img alt=""><div><div>Крем для рук</div><div><span>Артикул CRM-75</span></div><div>${line}</div></div></div></li><li><a>10000002-0007-1</a><b>Доставлен</b></li></ul>`,
    )[0]?.products;

  it.each([
    ['<b>380 ₽</b> × 2 шт.', { price: '380 ₽', quantity: 2 }],
    ['<span>2 pcs</span> · <span>CN¥ 36.50</span> each', { price: 'CN¥ 36.50', quantity: 2 }],
    ['990 ₽ за шт.', { price: '990 ₽' }],
  ])('%s', (line, told) => {
    expect(card(line)).toMatchObject([{ name: 'Крем для рук', offerId: 'CRM-75', ...told }]);
  });
});

describe('a line beneath the name of goods', () => {
  const under = (line: string) => inGrid('', `<div>Мангал складной</div><div>${line} · 1 шт.</div>`)?.products[0]?.offerId;

  it.each(['MNG-3MM', 'KTL-17G', 'LL-12G'])('%s is an article', (line) => expect(under(line)).toBe(line));
  it.each(['LED-12W', 'SSD-2TB', 'D-5CM'])('%s is a measure', (line) => expect(under(line)).toBeUndefined());
});

describe('a reason that is none', () => {
  it.each(['—', 'Не указана', 'Не уточнена', '未说明', '未填写', 'Not stated', '<div aria-describedby="t1">—</div>'])(
    '%s',
    (cell) => {
      expect(inGrid(cell, '')).not.toHaveProperty('reasonText');
    },
  );

  it('stands behind its label as well', () => {
    const [record] = readBody(
      list,
      '<div><a>10000001-0007-1</a><b>卖家取消</b><p><span>取消原因：</span><span>未说明</span></p></div><div><a>10000002-0007-1</a><b>已送达</b></div>',
    );
    expect(record).toMatchObject({ state: 'cancelled', party: 'seller' });
    expect(record).not.toHaveProperty('reasonText');
  });
});

describe('a report', () => {
  it('calls the day of what happened the day of a cancelling', () => {
    const [record] = readBody(
      errors,
      table(
        ['Posting number', 'Event', 'Event date', 'Cancellation reason'],
        ['10000001-0007-1', 'Cancelled by seller', '22 Nov 2026', 'Product is out of stock'],
        ['10000002-0007-1', 'Shipped 1 day late', '21 Nov 2026', ''],
      ),
    );
    expect(record).toMatchObject({ postingNumber: '10000001-0007-1', cancelledAt: { value: '2026-11-22' } });
  });

  it.each([
    ['lists postings with the day on which one was cancelled', '13.11.2026', 1],
    ['may list what became of an appeal, without such a day', '', 0],
  ])('%s', (_, day, count) => {
    const read = readBody(
      errors,
      table(
        ['Номер отправления', 'Статус', 'Дата отмены'],
        ['10000001-0007-1', 'Отменён', day],
        ['10000002-0007-1', 'Доставлен', ''],
      ),
    );
    expect(read).toHaveLength(count);
  });
});

describe('until when a request waits', () => {
  it('is told in a column', () => {
    const [record] = readBody(
      requests,
      table(
        ['Отправление', 'Причина отмены', 'Статус заявки', 'Автоматически подтвердится'],
        ['10000001-0007-1', 'Слишком долго ждать', 'На рассмотрении', '30.11.2026'],
        ['10000002-0007-1', 'Нашёл дешевле', 'Отклонена', '—'],
      ),
    );
    expect(record).toMatchObject({ state: 'requested', autoApproveAt: { value: '2026-11-30' } });
  });

  it('is none of its reason’s words', () => {
    const [record] = readBody(
      orders,
      '<div><a href="/my/orderdetails/?order=10000001-0007">10000001-0007</a><b>Cancellation requested 26 November</b><p>Reason: Found a cheaper one. If the seller doesn’t reply by 1 December, the request is approved automatically</p></div><div><a href="/my/orderdetails/?order=10000002-0007">10000002-0007</a><b>On the way</b></div>',
    );
    expect(record).toMatchObject({
      state: 'requested',
      reasonText: 'Found a cheaper one',
      autoApproveAt: { value: '2026-12-01' },
    });
  });
});

it('a row of two orders tells of each when it was placed', () => {
  const item = (number: string, day: string) =>
    `<li><a href="/my/orderdetails/?order=${number}"><img alt=""></a><small>Заказ ${number} от ${day}</small></li>`;
  const read = readBody(
    orders,
    `<section><div><b>Отменён 19 ноября</b><ul>${item('10000001-0007', '8 ноября')}${item('10000002-0007', '11 ноября')}</ul></div><div><b>Получен 16 ноября</b><ul>${item('10000003-0007', '5 ноября')}</ul></div></section>`,
  );
  expect(read.map(({ orderNumber, orderedAt }) => [orderNumber, orderedAt?.value])).toEqual([
    ['10000001-0007', '2026-11-08'],
    ['10000002-0007', '2026-11-11'],
  ]);
});

describe('a list of refunds', () => {
  const entry = (href: string, title: string, ...lines: string[]) =>
    `<a href="${href}"><span>${title}</span>${lines.map((line) => `<p>${line}</p>`).join('')}</a>`;
  const returned = entry('/my/returnDetails?returnNumber=10000001-R4', 'Заявка от 15 ноября', 'Ждём товар');

  it('holds that of a cancelled order beside returns', () => {
    const own = entry(
      '/my/orderdetails/?order=10000001-0007',
      'Возврат за отменённый заказ 10000001-0007',
      'Вы отменили заказ 23 ноября. Причина: Не применилась скидка или промокод',
    );
    expect(readBody(refunds, `<div>${own}${returned}</div>`)).toMatchObject([
      { orderNumber: '10000001-0007', state: 'cancelled', reasonText: 'Не применилась скидка или промокод' },
    ]);
  });

  it('holds no cancelled order where a request to return was cancelled', () => {
    const own = entry('/my/orderdetails/?order=10000001-0007', 'Возврат по заказу 10000001-0007', 'Вы отменили заявку 23 ноября');
    expect(readBody(refunds, `<div>${own}${returned}</div>`)).toEqual([]);
  });
});
