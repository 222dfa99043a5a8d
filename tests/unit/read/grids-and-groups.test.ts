/** Rows that a grid tears apart, opens or gathers under a heading, and what their cells say of goods, days and nothing at all. */
import { describe, expect, it } from 'vitest';
import { list, own, readBody, table } from './read-body';

const errors = 'https://seller.ozon.ru/app/analytics/fulfillment-reports/fbs-rfbs-errors';
const requests = 'https://seller.ozon.ru/app/returns/conditional-cancellations';
const refunds = 'https://www.ozon.ru/my/returns';
const orders = 'https://www.ozon.ru/my/orderlist';
const returns = 'https://seller.ozon.ru/app/returns/common';

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

  it('goes on in the other container for all rows, where the reason of one says so', () => {
    const numbers = row(2, '<a>10000001-0007-1</a>') + row(3, '<a>10000002-0007-1</a>');
    const reasons = row(2, '在卖家仓库中已无商品', '围巾 深灰') + row(3, '原因不为人知', '化妆镜');
    const page = `<div role="grid"><div><div role="row" aria-rowindex="1"><div role="columnheader">货件编号</div></div></div><div><div role="row" aria-rowindex="1"><div role="columnheader">取消原因</div><div role="columnheader">商品名称</div></div></div><div>${numbers}</div><div>${reasons}</div></div>`;
    const read = readBody('https://seller.ozon.ru/app/postings/fbs?tab=cancelled', page);
    expect(read.map(({ reasonText }) => reasonText)).toEqual(['在卖家仓库中已无商品', '原因不为人知']);
  });

  it('says nothing of a row that no other goes with, nor of one that several go with', () => {
    const [rest, alive] = [row(3, '已取消', '卖家仓库无货', '', ''), row(4, '已送达', '', '', '')];
    const numbers = (index: number) => row(index, '<a>10000001-0007-1</a>') + row(4, '<a>10000002-0007-1</a>');
    expect(grid(numbers(2), rest + alive)).toEqual([]);
    expect(grid(numbers(3), rest + rest + alive)).toEqual([]);
  });

  it('may have a third container, of buttons', () => {
    const [numbers, states] = [row(2, '10000001-0007-1') + row(3, '10000002-0007-1'), row(2, '已取消') + row(3, '已送达')];
    const read = readBody(
      list,
      `<div role="grid"><div>${numbers}</div><div>${states}</div><div>${row(2, '<button>⋮</button>')}${row(3, '<button>⋮</button>')}</div></div>`,
    );
    expect(read).toMatchObject([{ postingNumber: '10000001-0007-1', state: 'cancelled' }]);
  });

  it('has no name of goods in the column of reasons, however many columns stand beside the numbers', () => {
    const titles = (...names: string[]) =>
      `<div role="row" aria-rowindex="1">${names.map((name) => `<div role="columnheader">${name}</div>`).join('')}</div>`;
    const [record] = readBody(
      list,
      `<div role="grid"><div>${titles('Номер отправления', 'Товар')}</div><div>${titles('Статус', 'Причина отмены')}</div><div>${row(2, '10000001-0007-1', 'Шарф')}${row(3, '10000002-0007-1', 'Шапка')}</div><div>${row(2, 'Отменён', 'Товар закончился')}${row(3, 'Доставлен', '')}</div></div>`,
    );
    expect(record).toMatchObject({ reasonText: 'Товар закончился', products: [] });
  });

  it.each([
    [
      'a row that is opened',
      '<div role="row" data-row-key="1"><div>10000001-0007-1</div><div>Комплектуется</div><div>rFBS</div></div><div role="row" data-row-key="1"><div><table><tr><th>Товар</th><th>Состояние</th></tr><tr><td>Термос</td><td>Отменён</td></tr></table></div></div><div role="row" data-row-key="2"><div>10000002-0007-1</div><div>Комплектуется</div><div>rFBS</div></div>',
    ],
    [
      'a grid within a row',
      '<div role="row" row-index="0"><div>10000001-0007-1</div><div>Комплектуется</div></div><div><div role="grid"><div role="row" row-index="0"><div>Термос</div><div>Отменён</div></div><div role="row" row-index="1"><div>Кружка</div><div>Собирается</div></div></div></div><div role="row" row-index="2"><div>10000002-0007-1</div><div>Доставлен</div></div>',
    ],
  ])('says of %s what it says itself', (_, rows) => {
    expect(readBody(list, `<div role="grid">${rows}</div>`)).toEqual([]);
  });

  it('may count its rows anew in each group', () => {
    const group = (...rows: string[]) => `<div role="rowgroup">${rows.join('')}</div>`;
    const read = readBody(
      list,
      `<div role="grid">${group(row(1, '10000001-0007-1', 'Комплектуется'), row(2, '10000004-0007-1', 'Доставлен'))}${group(row(1, '10000002-0007-1', 'Отменён'), row(2, '10000003-0007-1', 'Доставлен'))}</div>`,
    );
    expect(read).toMatchObject([{ postingNumber: '10000002-0007-1', state: 'cancelled' }]);
  });
});

describe('the name of a part', () => {
  it.each([
    ['a heading that is pressed', '<h3><button aria-expanded="true">Отменено 5 ноября</button></h3>', 'Отменено 5 ноября'],
    ['a heading that says more', '<h4>Отменено — деньги вернутся за 3 дня</h4>', 'Отменено'],
    ['a heading that asks', '<h4>Отменено не вами? Напишите нам</h4>', 'Отменено'],
  ])('tells its state beside %s', (_, heading, name) => {
    const read = readBody(
      list,
      `<ul><li aria-label="${name}">${heading}<a>10000001-0007-1</a></li><li aria-label="Доставлено"><h4>Доставлено</h4><a>10000002-0007-1</a></li></ul>`,
    );
    expect(read).toMatchObject([{ postingNumber: '10000001-0007-1', state: 'cancelled' }]);
  });
});

it('of two small cards in one part, the second keeps its own state', () => {
  const card = (status: string, number: string) =>
    `<div>${status}<a href="/my/orderdetails/?order=${number}"><img alt=""></a></div>`;
  const read = readBody(
    orders,
    `<section>${card('<b>Отменён 19 ноября</b><p>Причина: Передумал</p>', '10000001-0007')}${card('<b>Получен 16 ноября</b>', '10000002-0007')}</section>`,
  );
  expect(read).toMatchObject([{ orderNumber: '10000001-0007', reasonText: 'Передумал' }]);
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

describe('a heading with a day and a number behind it', () => {
  it.each([
    ['a year', '<h2>Canceled on October 21 <span>2024</span></h2>', '2024-10-21'],
    ['a year', '<h2>Отменены 5 октября <span>2024</span></h2>', '2024-10-05'],
    ['another day', '<h2>Canceled on November 21<span>-25</span></h2>', undefined],
  ])('may mean %s', (_, heading, day) => {
    const item = (number: string) => `<li><a>${number}</a><b>Canceled</b></li>`;
    const read = readBody(list, `<section>${heading}<ul>${item('10000001-0007-1')}${item('10000002-0007-1')}</ul></section>`);
    expect(read.map(({ cancelledAt }) => cancelledAt?.value)).toEqual([day, day]);
  });
});

describe('a row that was opened', () => {
  const opened = (cell: string, status = 'Отменён') =>
    readBody(
      list,
      table(titles, ['10000001-0007-1', status, '', '<img alt="">'], living).replace(
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

  it.each(['Частично отменён', '<div>Отменён</div><div>1 из 2 товаров</div>'])('lists not which were: %s', (status) => {
    expect(opened(goods, status)).toEqual([]);
  });

  it.each(['<p>Рекомендуем</p>', '<h4>Похожие товары</h4>', '<h4>Возвращённые товары</h4>', '<p>Товары в заказе</p>'])(
    'lists none of %s',
    (title) => {
      expect(opened(`${title}${goods}`)).toEqual([]);
    },
  );

  it('may have a title of its goods', () => {
    expect(opened(`<h4>Товары (2)</h4>${goods}`)).toHaveLength(2);
  });

  it('is the one below, unless the table begins with such a row', () => {
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const [record] = readBody(
      list,
      `<table><tbody>${row(goods)}${row('10000001-0007-1', 'Отменён')}${row(table(['Товар', 'Артикул'], ['Шарф', 'SH-1K']))}${row('10000002-0007-1', 'Доставлен')}</tbody></table>`,
    );
    expect(record).toMatchObject({ postingNumber: '10000001-0007-1', products: [] });
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
    ['2 шт. × 380 ₽ за шт.', { price: '380 ₽', quantity: 2 }],
  ])('%s', (line, told) => {
    expect(card(line)).toMatchObject([{ name: 'Крем для рук', offerId: 'CRM-75', ...told }]);
  });
});

describe('a line beneath the name of goods', () => {
  const under = (line: string) => inGrid('', `<div>Мангал складной</div><div>${line} · 1 шт.</div>`)?.products[0]?.offerId;

  it.each(['MNG-3MM', 'KTL-17G', 'LL-12G'])('%s is an article', (line) => expect(under(line)).toBe(line));
  it.each(['LED-12W', 'SSD-2TB', 'D-5CM', 'XL-2XL', 'HDMI-2M', 'PLA-1KG', 'DC-12V', 'DDR-8GB'])('%s is a measure', (line) =>
    expect(under(line)).toBeUndefined(),
  );
});

describe('a number that links to its goods', () => {
  const link = (sku: string) => `<a href="/product/${sku}/">${sku}</a>`;

  it('is their number where nothing names them', () => {
    expect(inGrid('', link('1000000071'))?.products).toEqual([{ sku: '1000000071' }]);
    expect(inGrid('', `<div>${link('1000000071')}</div><div>${link('1000000072')}</div>`)?.products).toEqual([
      { sku: '1000000071' },
      { sku: '1000000072' },
    ]);
  });

  it('keeps the price beside it', () => {
    const [record] = readBody(
      list,
      `<ul><li><a>10000001-0007-1</a><b>Отменён</b><div>${link('1000000071')}<span>990 ₽</span></div></li><li><a>10000002-0007-1</a><b>Доставлен</b></li></ul>`,
    );
    expect(record?.products).toEqual([{ sku: '1000000071', price: '990 ₽' }]);
  });

  it('stands beside names of other goods', () => {
    expect(inGrid('', `<div><a href="/product/1000000072/">Шарф</a></div><div>${link('1000000071')}</div>`)?.products).toEqual([
      { name: 'Шарф', sku: '1000000072' },
      { sku: '1000000071' },
    ]);
  });
});

describe('a metric', () => {
  it('is named in a column beside the answer', () => {
    const [record] = readBody(
      list,
      table(
        ['Номер отправления', 'Статус', 'Показатель качества', 'Влияет на рейтинг'],
        ['10000001-0007-1', 'Отменён', 'Доля отмен', 'Да'],
        ['10000002-0007-1', 'Доставлен', '', ''],
      ),
    );
    expect(record).toMatchObject({ affectsRating: true });
  });

  it.each([
    '<dt>Показатель качества</dt><dd>Отмены продавца</dd><dt>Влияет на рейтинг</dt><dd>Да</dd>',
    '<dt>Влияет на рейтинг</dt><dd><span>Да</span> <a href="/app/rating">Показатель качества</a></dd>',
    '<dt>Показатель качества</dt><dd>Влияет</dd>',
  ])('is named beside a label: %s', (pairs) => {
    const [record] = readBody(
      own,
      `<h1>Отправление 10000001-0007-1</h1><p>Отменён</p><dl><dt>Причина отмены</dt><dd>Товар закончился</dd>${pairs}</dl>`,
    );
    expect(record).toMatchObject({ affectsRating: true });
  });
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
    [
      ['Событие', 'Дата события'],
      ['Отменено', '13.11.2026'],
      ['Учтено', '13.11.2026'],
    ],
    [
      ['Событие', 'Ошибка'],
      ['Отменено', 'Просрочка отгрузки'],
      ['Учтено', 'Просрочка отгрузки'],
    ],
    [
      ['Статус', 'Дата отмены или просрочки'],
      ['Отменено', '13.11.2026'],
      ['Учтено', '14.11.2026'],
    ],
    [
      ['Статус', 'Дата отмены'],
      ['Отменено', 'Не отменялся'],
      ['Учтено', '—'],
    ],
  ])('may tell what became of an appeal: %j', (titles, ...rows) => {
    const numbered = rows.map((cells, index) => [`1000000${index + 1}-0007-1`, ...cells]);
    expect(readBody(errors, table(['Номер отправления', ...titles], ...numbered))).toEqual([]);
  });

  it.each([
    [['Тип ошибки', 'Дата ошибки', 'Дата отмены'], ['Отмена по вине продавца', '20.11.2026', '13.11.2026'], '2026-11-13'],
    [['Тип ошибки', 'Событие', 'Дата события'], ['Отмена по вине продавца', 'Апелляция подана', '20.11.2026'], undefined],
    [['Тип ошибки', 'Дата ошибки'], ['Отмена по вине продавца', '13.11.2026'], '2026-11-13'],
  ])('tells the day of the cancelling: %j', (titles, cells, day) => {
    const [record] = readBody(
      errors,
      table(
        ['Номер отправления', ...titles],
        ['10000001-0007-1', ...cells],
        ['10000002-0007-1', 'Просрочка отгрузки', ...cells.slice(1)],
      ),
    );
    expect(record).toMatchObject({ postingNumber: '10000001-0007-1', state: 'cancelled' });
    expect(record?.cancelledAt?.value).toBe(day);
  });

  it('of returns tells a type beside what happened last, and when that was', () => {
    const [record, ...others] = readBody(
      returns,
      table(
        ['Номер отправления', 'Событие', 'Тип возврата', 'Причина возврата', 'Дата события'],
        ['10000001-0007-1', 'Возврат прибыл в пункт', 'Отмена', 'Покупатель отменил заказ', '20.11.2026'],
        ['10000002-0007-1', 'Возврат едет к продавцу', 'Возврат', 'Брак', '21.11.2026'],
      ),
    );
    expect(record).toMatchObject({ postingNumber: '10000001-0007-1', reasonText: 'Покупатель отменил заказ' });
    expect(record).not.toHaveProperty('cancelledAt');
    expect(others).toEqual([]);
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

describe('a day in the words of a buyer', () => {
  const why = (reason: string) =>
    readBody(
      requests,
      table(
        ['Отправление', 'Причина отмены', 'Статус заявки'],
        ['10000001-0007-1', reason, 'На рассмотрении'],
        ['10000002-0007-1', 'Нашёл дешевле', 'Отклонена'],
      ),
    )[0]?.reasonText;

  it.each([
    'Не успею получить. Отпуск будет подтверждён до 30 ноября',
    'Не тот размер 42. Замена размера 44 будет одобрена',
    'Changed my mind. My visa will be approved by December 5',
    '不想等了。请于11月30日前回复我',
  ])('is why: %s', (reason) => expect(why(reason)).toBe(reason));

  it.each([
    ['Долго ждать; Автоматически подтвердится 30 ноября', 'Долго ждать'],
    ['Нашёл дешевле. Решить до 30 ноября', 'Нашёл дешевле'],
    ['不想等了。其他原因。将于11月30日自动确认', '不想等了。其他原因。'],
  ])('is none of the request’s term: %s', (reason, own) => expect(why(reason)).toBe(own));
});

it.each([
  ['one order in two parcels', '<p>Дата заказа: 8 ноября</p>', ['', '']],
  ['two orders', '', ['<p>Дата заказа: 8 ноября</p>', '<p>Дата заказа: 11 ноября</p>']],
])('a row of %s tells when they were placed', (_, above, below) => {
  const links = above ? ['10000001-0007&postingId=111111', '10000001-0007&postingId=222222'] : ['10000001-0007', '10000002-0007'];
  const items = links.map((link, index) => `<li><a href="/my/orderdetails/?order=${link}"><img alt=""></a>${below[index]}</li>`);
  const read = readBody(orders, `<section><b>Отменён 19 ноября</b>${above}<ul>${items.join('')}</ul></section>`);
  expect(read.map(({ orderedAt }) => orderedAt?.value)).toEqual(['2026-11-08', above ? '2026-11-08' : '2026-11-11']);
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

  it('may link from the card of a cancelled order to what is refunded', () => {
    const card = '<div><p>Заказ 10000001-0007 отменён 23 ноября</p></div><p>Причина отмены: Долго ждать</p>';
    const more = (number: string) => `<a href="/my/returnDetails?returnNumber=${number}">Подробнее</a>`;
    expect(
      readBody(
        refunds,
        `<ul><li>${card}${more('10000001-R4')}</li><li><p>Возврат 10000009-R1</p>${more('10000009-R1')}</li></ul>`,
      ),
    ).toMatchObject([{ orderNumber: '10000001-0007', reasonText: 'Долго ждать' }]);
  });

  it('holds no cancelled order where a request to return was cancelled', () => {
    const own = entry('/my/orderdetails/?order=10000001-0007', 'Возврат по заказу 10000001-0007', 'Вы отменили заявку 23 ноября');
    expect(readBody(refunds, `<div>${own}${returned}</div>`)).toEqual([]);
  });
});
