/** What stands near a posting's number without a label of its own: days, other postings, whose a heading's state is. */
import { describe, expect, it } from 'vitest';
import { list, readBody } from './read-body';

const requests = 'https://seller.ozon.ru/app/returns/conditional-cancellations';
const grid = (...rows: readonly (readonly string[])[]) =>
  readBody(
    list,
    `<table><tr><th>Номер отправления</th><th>Статус</th><th>Причина отмены</th></tr>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
  );
const living = ['10000002-0007-1', 'Доставлен', '—'];

describe('«Создан 21.11.2026»', () => {
  it('is the day of the order in the cell of the posting’s number', () => {
    const [record] = grid(
      ['<a>10000001-0007-1</a><div>Создан 21.11.2026</div><span>FBS</span>', 'Отменён', 'Товар закончился на складе'],
      living,
    );
    expect(record?.orderedAt).toMatchObject({ value: '2026-11-21', precision: 'day' });
  });

  it('is that in one line with the day of the cancelling', () => {
    const card = (number: string, days: string) => `<div><div><b>${number}</b></div><p>${days}</p></div>`;
    const [record] = readBody(
      list,
      card('10000001-0007-1', '<span>Создан 19 ноября</span><span>Отменён 20 ноября</span>') +
        card('10000002-0007-1', '<span>Создан 21 ноября</span><span>Отгрузить до 30 ноября</span>'),
    );
    expect(record).toMatchObject({ orderedAt: { value: '2026-11-19' }, cancelledAt: { value: '2026-11-20' } });
  });

  it('is none in another cell of the row: an act, a return may have been created', () => {
    const [record] = grid(
      ['10000001-0007-1', 'Отменён', '<div>Товар закончился на складе</div><div>Создан 21.11.2026</div>'],
      living,
    );
    expect(record).toMatchObject({ state: 'cancelled' });
    expect(record?.orderedAt).toBeUndefined();
  });
});

describe('the day beneath state and reason in one cell', () => {
  const cell = (...lines: string[]) => lines.map((line) => `<div>${line}</div>`).join('');

  it('is the day of the cancelling', () => {
    const [record] = grid(
      ['10000001-0007-1', cell('Отменён', 'Покупатель отменил заказ: нашел дешевле', '24.11.2026'), ''],
      living,
    );
    expect(record).toMatchObject({ cancelledAt: { value: '2026-11-24' }, reasonText: 'Покупатель отменил заказ: нашел дешевле' });
  });

  it.each([
    ['has a label of its own', cell('Отменён', 'Покупатель отменил заказ: нашел дешевле', 'Отгрузить до', '24.11.2026')],
    ['stands beneath something else', cell('Отменён', 'Склад в Мытищах', '24.11.2026')],
  ])('is not, where it %s', (_, status) => {
    const [record] = grid(['10000001-0007-1', status, ''], living);
    expect(record).toMatchObject({ postingNumber: '10000001-0007-1', state: 'cancelled' });
    expect(record?.cancelledAt).toBeUndefined();
  });
});

describe('a heading over a day’s cancelled postings', () => {
  const item = (number: string, body: string) => `<li><div><a>${number}</a></div>${body}</li>`;
  const goods = (name: string) =>
    `<ul><li><span>${name}</span><span>Offer ID: A-${name.length}</span><span>¥ 10.00</span></li></ul>`;

  it('gives no posting the goods of another, where one of them tells its own state', () => {
    const split = '<div><span>Reason</span> <span>Canceled due to shipment split</span></div>';
    const read = readBody(
      list,
      `<section><h2>Canceled November 26, 2026</h2><ul>${item('10000001-0007-1', goods('Keyboard'))}${item('10000002-0007-1', goods('USB hub') + split)}</ul></section>`,
    );
    expect(read.map(({ postingNumber, products }) => [postingNumber, products.map(({ name }) => name)])).toEqual([
      ['10000001-0007-1', ['Keyboard']],
      ['10000002-0007-1', ['USB hub']],
    ]);
  });

  it.each([
    'The goods continue in new shipments: 10000002-0007-2, 10000002-0007-3',
    'Товары поедут в новых отправлениях 10000002-0007-2 и 10000002-0007-3',
    '商品继续在货件 10000002-0007-2、10000002-0007-3',
  ])('stands over the postings that are cancelled, not those that go on: %s', (sentence) => {
    const read = readBody(
      list,
      `<ul>${item('10000001-0007-1', '<b>Отменён</b>')}${item('10000002-0007-1', `<b>Отменён</b><p>${sentence}</p>`)}</ul>`,
    );
    expect(read.map(({ postingNumber }) => postingNumber)).toEqual(['10000001-0007-1', '10000002-0007-1']);
  });
});

describe('a request’s card', () => {
  const card = (number: string, state: string, posting: string) =>
    `<article><div>Заявка № 48209814 <b>${state}</b></div><div>Отправление</div><a>${number}</a><div>Причина</div><div>Слишком долго ждать</div><div>Статус отправления</div><div>${posting}</div></article>`;

  it('is in the request’s state, whatever the posting’s own label says', () => {
    const read = readBody(
      requests,
      card('10000001-0007-1', 'На рассмотрении', 'Ожидает отгрузки') +
        card('10000002-0007-1', 'Подтверждена', 'Отменено') +
        card('10000003-0007-1', 'Отклонена', 'Доставлено'),
    );
    expect(read.map(({ postingNumber, state }) => [postingNumber, state])).toEqual([
      ['10000001-0007-1', 'requested'],
      ['10000002-0007-1', 'cancelled'],
    ]);
  });
});

describe('that the seller is waited for', () => {
  it.each([
    ['买家申请取消，等待您处理', '买家改变主意'],
    ['Покупатель запросил отмену, ждём вашего решения', 'Покупатель передумал'],
    ['Customer requested cancellation, waiting for your decision', 'Customer changed their mind'],
  ])('«%s» is a request that waits', (sentence, reason) => {
    const read = grid(['10000001-0007-1', 'Доставляется', `<b>${sentence}</b><div>${reason}</div>`], living);
    expect(read).toMatchObject([{ postingNumber: '10000001-0007-1', state: 'requested', reasonText: reason }]);
  });

  it('«Покупатель запросил отмену, вы отклонили» is none', () => {
    expect(grid(['10000001-0007-1', 'Доставляется', '<b>Покупатель запросил отмену, вы отклонили заявку</b>'], living)).toEqual(
      [],
    );
  });
});

describe('a cell of reasons', () => {
  it('tells the reason without who cancelled, told small beneath it', () => {
    const [record] = grid(
      ['10000001-0007-1', 'Отменён', '<div>Товар закончился на складе</div><small>Инициатор: продавец</small>'],
      living,
    );
    expect(record).toMatchObject({ reasonText: 'Товар закончился на складе', party: 'seller' });
  });
});

describe('what stands near, and is said of something else', () => {
  const rows = (first: string) =>
    `<ul><li><b>10000001-0007-1</b><p>Отменён</p>${first}</li><li><b>10000002-0007-1</b><p>Доставлен</p></li></ul>`;

  it.each([
    '<ul><li>Чайник <i>Отменён</i></li><li>Утюг</li></ul>',
    '<div>Статус заказа</div><div>Отменён</div>',
    '<div>Если согласитесь</div><div>Отменён</div>',
  ])('on the page of requests: one of the goods, the whole order, what would come of it: %s', (other) => {
    const card = `<article><div>Заявка № 48209814</div><a>10000001-0007-1</a><div>Статус отправления</div><div>Доставляется</div>${other}<div>Причина</div><div>Слишком долго ждать</div></article>`;
    const declined = '<article><div>Заявка № 48209815</div><a>10000002-0007-1</a><b>Отклонена</b></article>';
    expect(readBody(requests, card + declined).filter(({ state }) => state === 'cancelled')).toEqual([]);
  });

  it.each([
    ['<div>Влияние на рейтинг</div><div>Учитывается в индексе ошибок</div><div>Нет</div>', false],
    ['<div>Учтено в индексе ошибок</div><div>—</div><div>Схема</div><div>FBS</div>', undefined],
    ['<div>Опоздание с отгрузкой на 2 часа</div><div>Учтено в индексе ошибок</div>', undefined],
    ['<div>对评分的影响</div><div>计入错误指数</div>', true],
  ])('the rating: %s', (body, expected) => {
    expect(readBody(list, rows(body))[0]?.affectsRating).toBe(expected);
  });

  it('a label of the same field is no value', () => {
    const [record] = readBody(list, rows('<div>取消原因</div><div>买家取消原因</div><div>买家不想要了</div>'));
    expect(record?.reasonText).toBe('买家不想要了');
  });

  it('a row keeps its facts though it names another posting with its own state', () => {
    const [record] = readBody(
      list,
      '<ul><li><a>10000001-0007-1</a><b>Отменён</b><p>Причина: Товар закончился на складе</p><p>Инициатор: продавец</p><div>Ещё в заказе: <a>10000001-0007-2</a> <i>Доставляется</i></div></li><li><a>10000002-0007-1</a><b>Доставлен</b></li></ul>',
    );
    expect(record).toMatchObject({ postingNumber: '10000001-0007-1', reasonText: 'Товар закончился на складе', party: 'seller' });
  });

  it('rows need no markup where their head has it', () => {
    const titles = ['Номер отправления', 'Статус', 'Причина отмены', 'Инициатор отмены']
      .map((title) => `<th>${title}</th>`)
      .join('');
    const body = (cells: string[]) => `<div>${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`;
    const [record] = readBody(
      list,
      `<div><table><thead><tr>${titles}</tr></thead></table><div>${body(['10000001-0007-1', 'Отменён', 'Долго везут его', 'Покупатель'])}${body(['10000002-0007-1', 'Доставлен', '—', '—'])}</div></div>`,
    );
    expect(record).toMatchObject({ postingNumber: '10000001-0007-1', party: 'buyer' });
  });

  it.each([
    '<h1>Товары приедут в отправлении 10000001-0007-1</h1><p>Отменён</p><div>Причина отмены</div><div>Товар закончился на складе</div>',
    '<ul><li><p>Приедет в отправлении 10000001-0007-1</p><p>Отменён</p></li><li><b>10000002-0007-1</b><p>Доставлен</p></li></ul>',
  ])('a posting whose own number a sentence names is that one: %s', (body) => {
    expect(readBody(list, body)).toMatchObject([{ postingNumber: '10000001-0007-1', state: 'cancelled' }]);
  });

  it('two titles of one field are titles', () => {
    const line = (cells: string[]) => `<div>${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`;
    const read = readBody(
      list,
      `<div>${line(['№', 'Принят в обработку', 'Дата заказа', 'Инициатор отмены'])}${line(['10000001-0007-1', '20.11.2026', '19.11.2026', 'Продавец'])}${line(['10000002-0007-1', '21.11.2026', '18.11.2026', 'Покупатель'])}</div>`,
    );
    expect(read.map(({ party }) => party)).toEqual(['seller', 'buyer']);
  });

  it.each([
    ['<a>10000001-0007-1</a><div>Возврат</div><div>Создан 25.11.2026</div>', 'Отменён 20.11.2026'],
    ['<a>10000001-0007-1</a><div>Создан 25.11.2026</div>', 'Отменён 20.11.2026'],
  ])('«Создан …» of a return, or later than the cancelling, is no day of the order: %s', (number, status) => {
    const [record] = grid([number, status, ''], living);
    expect(record).toMatchObject({ postingNumber: '10000001-0007-1', state: 'cancelled' });
    expect(record?.orderedAt).toBeUndefined();
  });

  it('a day beneath a reason may be the day to ship, where living rows end in one', () => {
    const line = (...lines: string[]) => lines.map((one) => `<div>${one}</div>`).join('');
    const [record] = grid(
      ['10000001-0007-1', line('Отменён', 'Покупатель отменил заказ: нашел дешевле', '24.11.2026'), ''],
      ['10000002-0007-1', line('Ожидает отгрузки', '29.11.2026'), ''],
    );
    expect(record).toMatchObject({ state: 'cancelled' });
    expect(record?.cancelledAt).toBeUndefined();
  });

  it('a line is not cut at what stands out in it', () => {
    const [record] = readBody(
      list,
      '<table><tr><th>Номер отправления</th><th>Статус</th><th>Дата заказа</th></tr><tr><td>10000001-0007-1</td><td>Отменён</td><td>20.11.2026 <small>отгрузить 24.11.2026</small><div>МСК</div></td></tr><tr><td>10000002-0007-1</td><td>Доставлен</td><td>20.11.2026</td></tr></table>',
    );
    expect(record?.orderedAt).toMatchObject({ value: '2026-11-20' });
  });
});
