/** What stands near is not said of the order: titles of other parts, days of acts and fines, requests that came to nothing, hints, sizes. */
import { describe, expect, it } from 'vitest';
import { list, own, readBody, table } from './read-body';

const orders = 'https://www.ozon.ru/my/orderlist';
const order = 'https://www.ozon.ru/my/orderdetails/?order=10000001-0007';
const errors = 'https://seller.ozon.ru/app/rating?tab=rfbs-index';
const requests = 'https://seller.ozon.ru/app/returns/conditional-cancellations';
const returns = 'https://seller.ozon.ru/app/returns/common';

const card = (number: string, status: string, ...parts: string[]) =>
  `<div><div><a>${number}</a><span>${status}</span></div>${parts.join('')}</div>`;
const living = card('10000002-0007-1', 'Доставлен');
const goods = (...lines: string[]) => `<div><img alt=""><div>${lines.map((line) => `<div>${line}</div>`).join('')}</div></div>`;
const first = (html: string) => readBody(list, html + living)[0];
const state = (id: string, told: unknown) =>
  `<div id="${id}" data-state="${JSON.stringify(told).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></div>`;
const script = (told: unknown) => `<script type="application/json" id="__NEXT_DATA__">${JSON.stringify(told)}</script>`;

describe('a bar within a part hides the part’s own title', () => {
  const part = (title: string, bar: string, rest: string) =>
    `<section><h2>${title}</h2><div><div><h4>${bar}</h4></div>${rest}</div></section>`;

  it.each([
    ['Документы', 'Акт № 12', '<div><span>Статус</span><span>Отменён</span></div>', 'Ожидает отгрузки'],
    ['折扣', '申请 12', '<div><span>状态</span><span>已取消</span></div>', '等待发运'],
  ])('a living posting is not cancelled by what is in «%s»', (title, bar, rest, status) => {
    expect(readBody(own, `<div><h1>10000001-0007-1</h1><p>${status}</p>${part(title, bar, rest)}</div>`)).toEqual([]);
  });

  it.each(['Отменена', 'Отменена 15 ноября'])('a withdrawn request to return goods is no cancelled order: %s', (withdrawn) => {
    const page = `<div><h1>Заказ 10000001-0007</h1><div><div>Завершён</div><a href="/product/123456789/">Термос</a></div>${part('Возвраты', 'Заявка от 12 ноября', `<div><span>${withdrawn}</span></div>`)}</div>`;
    expect(readBody(order, page)).toEqual([]);
  });

  it('the reason of a return is not that of the cancellation', () => {
    const told = '<dl><dt>Причина</dt><dd>Товар повреждён</dd><dt>Инициатор</dt><dd>Покупатель</dd></dl>';
    const [record] = readBody(
      own,
      `<div><h1>Отправление 10000001-0007-1</h1><p>Отменён</p>${part('Возвраты', 'Термос 0,5 л', told)}</div>`,
    );
    expect(record).toMatchObject({ state: 'cancelled' });
    expect(record?.reasonText).toBeUndefined();
    expect(record?.initiator).toBeUndefined();
  });

  it('all rows of a list that its title speaks of count alike', () => {
    const row = (number: string, name: string) =>
      `<div><div><h4>${name}</h4></div><div>${number}</div><div>Отмена продавцом</div><div>Причина отмены: Товар закончился</div></div>`;
    const page = `<section><h3>Отправления, учтённые в индексе</h3><div>${row('10000001-0007-1', 'Термос')}${row('10000002-0007-1', 'Кружка')}</div></section>`;
    expect(readBody(errors, page).map(({ affectsRating }) => affectsRating)).toEqual([true, true]);
  });
});

describe('a short section with a heading of its own is no title of the next', () => {
  it('of a posting, whose reason, day and initiator stand in the section behind «Документы»', () => {
    const told =
      '<dl><dt>Причина отмены</dt><dd>Товар закончился на складе</dd><dt>Инициатор отмены</dt><dd>Продавец</dd><dt>Дата отмены</dt><dd>12.11.2026</dd><dt>Влияет на рейтинг</dt><dd>Нет</dd></dl>';
    const page = `<div><h1>Отправление 10000001-0007-1</h1><p>Отменён</p><div><section><h3>Документы</h3><a href="#">Этикетка</a></section><section>${told}</section></div></div>`;
    expect(readBody(own, page)[0]).toMatchObject({
      initiator: 'Продавец',
      affectsRating: false,
      cancelledAt: { value: '2026-11-12' },
    });
  });

  it('of a buyer’s order: «Возвраты: возвратов пока нет»', () => {
    const page =
      '<div><h1>Заказ 10000001-0007</h1><div><div><h3>Возвраты</h3><p>Возвратов пока нет</p></div><div><div><span>Отменён 12 ноября</span></div><div><a href="/product/123456789/">Термос</a></div></div></div></div>';
    expect(readBody(order, page)[0]).toMatchObject({ state: 'cancelled', cancelledAt: { value: '2026-11-12' } });
  });

  const report = table(
    ['Номер отправления', 'Ошибка', 'Причина отмены'],
    ['10000001-0007-1', 'Отмена продавцом', 'Товар закончился'],
    ['10000002-0007-1', 'Просрочка', ''],
  );
  it('two tiles with sums above a report say nothing of each of its rows', () => {
    const tiles =
      '<div><h3>Отмены, учтённые в индексе</h3><b>3</b></div><div><h3>Отмены, не учтённые в индексе</h3><b>5</b></div>';
    expect(readBody(errors, `<div>${tiles}${report}</div>`)[0]?.affectsRating).toBeUndefined();
  });
  it('an empty section is not said of the next', () => {
    const empty = '<section><h3>Ошибки, которые влияют на индекс</h3><p>За этот период таких ошибок нет</p></section>';
    const page = `<div>${empty}<section><div>Остальные ошибки</div>${report}</section></div>`;
    expect(readBody(errors, page)[0]?.affectsRating).toBeUndefined();
  });
});

describe('«Создано 15 ноября» is the state of a living posting', () => {
  it('on its own page, beside what became of a courier', () => {
    const page = '<h1>Отправление 10000001-0007-1</h1><p>Создано 15 ноября</p><div><span>Курьер</span><span>Отменён</span></div>';
    expect(readBody(own, page)).toEqual([]);
  });
  it.each([
    ['Создано 15 ноября', 'Отменён'],
    ['Created November 15', 'Canceled'],
  ])('in a list, beside another column: %s', (created, other) => {
    const titles = ['Номер отправления', 'Этап', 'Вызов курьера'];
    expect(
      readBody(list, table(titles, ['10000001-0007-1', created, other], ['10000002-0007-1', 'Доставлен', 'Выполнен'])),
    ).toEqual([]);
  });
});

describe('words of currencies in names of goods', () => {
  it.each([
    ['Материнская плата MSI B450 AMD', '6 490 ₽'],
    ['Luggage scale up to 50 kgs', '$8.40'],
    ['行李秤 50KGS', '¥38'],
    ['Ручка Pilot 0.7 gel', '190 ₽'],
  ])('%s', (name, price) => {
    expect(first(card('10000001-0007-1', 'Отменён', goods(name, 'Артикул: MB-450', price)))?.products).toEqual([
      { name, offerId: 'MB-450', price },
    ]);
  });
  it('have a price that is none', () => {
    const titles = ['Номер отправления', 'Статус', 'Товар', 'Артикул'];
    const [record] = readBody(
      list,
      table(
        titles,
        ['10000001-0007-1', 'Отменён', '<div>Видеокарта RX 580 AMD</div>', 'RX-580'],
        ['10000002-0007-1', 'Доставлен', '', ''],
      ),
    );
    expect(record?.products).toEqual([{ name: 'Видеокарта RX 580 AMD', offerId: 'RX-580' }]);
  });
  it('lose the article and the price of a linked one', () => {
    const linked =
      '<div><a href="/product/1000000071/">Процессор Ryzen 5 5600 AMD</a><div>Артикул: R-5600</div><div>12 490 ₽</div></div>';
    expect(first(card('10000001-0007-1', 'Отменён', linked))?.products).toEqual([
      { name: 'Процессор Ryzen 5 5600 AMD', sku: '1000000071', offerId: 'R-5600', price: '12 490 ₽' },
    ]);
  });
});

describe('another thing’s day of creation', () => {
  it.each([
    ['an act', '<div><div>Act</div><div>Created on November 15</div></div>'],
    ['an act', '<div><div>Акт приёма-передачи</div><div>Дата создания 15 ноября</div></div>'],
    ['a request', '<div><div>取消申请 7004</div><div>创建时间 2026-11-20</div></div>'],
    ['a return of one piece', '<div><div>Возврат</div><div>1 шт.</div><div>Создан 20 ноября</div></div>'],
    ['a return of one piece', '<div><div>退货</div><div>1 件</div><div>创建于 11月20日</div></div>'],
    ['a fine', '<div><div>Штраф</div><div>310 ₽</div><div>Создан 20 ноября</div></div>'],
    ['a fine', '<div><div>Штраф 310 ₽</div><div>Создан 20 ноября</div></div>'],
  ])('%s: %s', (_, part) => {
    expect(first(card('10000001-0007-1', 'Отменён', part))?.orderedAt).toBeUndefined();
  });
  it('a fine in a column of its own', () => {
    const titles = ['Номер отправления', 'Статус', 'Штраф'];
    const fine = '<div>310 ₽</div><div>Создан 20 ноября</div>';
    const [record] = readBody(list, table(titles, ['10000001-0007-1', 'Отменён', fine], ['10000002-0007-1', 'Доставлен', '']));
    expect(record?.orderedAt).toBeUndefined();
  });
  it.each([
    ['от 20 ноября', 'до 22 ноября'],
    ['from Nov 20', 'to Nov 22'],
  ])('the beginning of a span beneath the number: %s', (from, to) => {
    const number = `<div>10000001-0007-1</div><div>${from}</div><div>${to}</div>`;
    const [record] = readBody(
      list,
      table(['Номер отправления', 'Статус'], [number, 'Отменён'], ['10000002-0007-1', 'Доставлен']),
    );
    expect(record?.orderedAt).toBeUndefined();
  });
});

describe('created_at of a request or a return is no day of the order', () => {
  const ordered = '2026-11-05T05:00:00Z';
  it('of a request', () => {
    const request = {
      cancellation_id: 90000002,
      posting_number: '10000010-0018-1',
      created_at: '2026-11-20T10:00:00Z',
      order_date: ordered,
      cancellation_reason: { id: 505, name: 'Покупатель передумал' },
      state: { id: 1, name: 'На рассмотрении', state: 'ON_APPROVAL' },
    };
    expect(readBody(requests, script({ result: [request] }))[0]?.orderedAt?.value).toContain('2026-11-05');
  });
  it('of a return', () => {
    const one = {
      posting_number: '10000010-0018-1',
      type: 'Cancellation',
      return_reason_name: 'Покупатель отменил заказ',
      order_date: ordered,
      created_at: '2026-11-20T10:00:00Z',
    };
    expect(readBody(returns, script({ returns: [one] }))[0]?.orderedAt?.value).toContain('2026-11-05');
  });
  it('of an error', () => {
    const one = {
      posting_number: '10000010-0018-1',
      status: 'cancelled',
      created_at: '2026-11-20T10:00:00Z',
      in_process_at: ordered,
    };
    expect(readBody(errors, script({ items: [{ ...one, cancel_reason: 'Товар закончился' }] }))[0]?.orderedAt?.value).toContain(
      '2026-11-05',
    );
  });
});

describe('hint is a name in itemPhotos alone', () => {
  it.each(['Осталось 2 шт.', 'Нажмите, чтобы открыть товар'])('%s', (hint) => {
    const row = {
      header: { title: { text: 'Отменён 12 ноября' } },
      products: [{ sku: '123456789', price: '990 ₽', hint }],
      action: { link: '/my/orderdetails/?order=10000001-0007' },
    };
    expect(readBody(orders, state('state-orderList-1', { items: [row] }))[0]?.products).toEqual([
      { sku: '123456789', price: '990 ₽' },
    ]);
  });
});

describe('what stands in a list beside a link to the order’s own return', () => {
  const head = { title: 'Отменён 12 ноября', link: '/my/orderdetails/?order=10000001-0007' };
  const back = { title: 'Возврат денег', link: '/my/returnDetails?returnNumber=10000001-R1' };
  it('the reason', () => {
    const blocks = [head, { title: 'Причина отмены', text: 'Товар закончился на складе' }, back];
    expect(readBody(order, state('state-orderDetails-1', { blocks }))[0]?.reasonText).toBe('Товар закончился на складе');
  });
  it('the goods', () => {
    const cells = [head, { products: [{ title: 'Термос', sku: '123456789', quantity: 1 }] }, back];
    expect(readBody(orders, state('state-orderList-1', { orders: [{ cells }] }))[0]?.products).toMatchObject([
      { name: 'Термос' },
    ]);
  });
});

describe('a price of all before the price of one', () => {
  it.each([
    ['商品价格', '单价'],
    ['Цена товара', 'Цена за штуку'],
    ['售价', '您的价格'],
  ])('%s, %s', (all, one) => {
    const titles = ['Номер отправления', 'Статус', 'Товар', 'Количество', all, one];
    const rows = [
      ['10000001-0007-1', 'Отменён', 'Термос', '2', '1 980 ₽', '990 ₽'],
      ['10000002-0007-1', 'Доставлен', '', '', '', ''],
    ];
    expect(readBody(list, table(titles, ...rows))[0]?.products).toEqual([{ name: 'Термос', quantity: 2, price: '990 ₽' }]);
  });
});

describe('articles', () => {
  it.each(['EU-42', 'US-9.5', 'CNG0001234567'])('a size or a parcel’s number beneath a name is none: %s', (line) => {
    expect(
      first(card('10000001-0007-1', 'Отменён', goods('Кроссовки мужские белые', line, '2 040 ₽')))?.products[0],
    ).not.toHaveProperty('offerId');
  });
  it('nor is «не указан», which costs the name and the price as well', () => {
    const lines = goods('Сканер штрих-кодов', 'Код продавца: не указан', '2 040 ₽');
    expect(first(card('10000001-0007-1', 'Отменён', lines))?.products).toEqual([
      { name: 'Сканер штрих-кодов', price: '2 040 ₽' },
    ]);
  });
});

describe('a delivered posting waits for nothing', () => {
  it.each([
    ['Доставлен', 'На рассмотрении'],
    ['Получен', 'Новая'],
  ])('%s, %s', (status, request) => {
    const titles = ['Отправление', 'Статус', 'Статус заявки', 'Причина отмены'];
    const rows = [
      ['10000001-0007-1', status, request, 'Передумал'],
      ['10000002-0007-1', 'Доставляется', 'Отклонена', 'Передумал'],
    ];
    expect(readBody(list, table(titles, ...rows))).toEqual([]);
  });
});

describe('types of rows with causes', () => {
  it.each([
    ['a fine that Ozon took back upon an appeal', errors, ['货件编号', '事件', '日期'], 'Ozon因申诉成功取消', '2026-11-12'],
    [
      'a fine that Ozon took back',
      errors,
      ['Номер отправления', 'Событие', 'Дата'],
      'Отмена Ozon из-за ошибки в начислении',
      '12.11.2026',
    ],
    ['a buyer who asks', returns, ['货件编号', '类型', '原因'], '买家因超时申请取消', '买家不想要了'],
  ])('%s is no cancelled posting', (_, url, titles, type, more) => {
    expect(readBody(url, table(titles, ['10000001-0007-1', type, more], ['10000002-0007-1', '逾期', '']))).toEqual([]);
  });
});

describe('a request that was taken back is no cancelled order, by whatever word', () => {
  it.each([
    [list, ['Отправление', 'Статус заявки', 'Причина отмены'], 'Отменена покупателем', 'Отклонена'],
    [list, ['Отправление', 'Статус заявки', 'Причина отмены'], 'Отменена', 'Отклонена'],
    [list, ['货件编号', '申请状态', '取消原因'], '已撤销', '已拒绝'],
    [list, ['Posting', 'Request status', 'Cancellation reason'], 'Canceled by the customer', 'Rejected'],
  ])('%s %s %s', (url, titles, taken, declined) => {
    expect(
      readBody(url, table(titles, ['10000001-0007-1', taken, 'Передумал'], ['10000002-0007-1', declined, 'Передумал'])),
    ).toEqual([]);
  });

  it.each(['Отклонена продавцом', 'Закрыта'])('nor does who asked make it one: %s', (status) => {
    const titles = ['Отправление', 'Статус заявки', 'Причина отмены', 'Инициатор отмены'];
    const rows = [
      ['10000001-0007-1', status, 'Передумал', 'Покупатель'],
      ['10000002-0007-1', 'Отклонена', 'Передумал', 'Покупатель'],
    ];
    expect(readBody(list, table(titles, ...rows))).toEqual([]);
  });

  it('«Артикул: не указан» beside a picture', () => {
    const lines = goods('Сканер штрих-кодов', 'Артикул: не указан', '2 040 ₽');
    expect(first(card('10000001-0007-1', 'Отменён', lines))?.products).toEqual([
      { name: 'Сканер штрих-кодов', price: '2 040 ₽' },
    ]);
  });
});
