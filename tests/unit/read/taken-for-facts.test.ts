/** Words that look like a state, a type, a day or a fact of an order, and are none. */
import { describe, expect, it } from 'vitest';
import { classifyReason } from '../../../lib/classify/classify-reason';
import { findDate } from '../../../lib/read/words/dates';
import { readSavedPage } from '../../pages/read-fixture';

const [a, b, c] = ['10000001-0007-1', '10000002-0007-1', '10000003-0007-1'];
const read = (url: string, body: string) =>
  readSavedPage({
    url,
    now: '2026-11-27T09:30:00+03:00',
    html: `<body><main>${body}</main></body>`,
    responses: [],
  }).cancellations.map(({ record }) => record);
const cabinet = 'https://seller.ozon.ru/app';
const numbers = (url: string, body: string) =>
  read(url, body).map(({ postingNumber, orderNumber }) => postingNumber ?? orderNumber);

describe('a control', () => {
  it.each([
    ['/postings/fbs', `<li><label><input type="checkbox"> ${a} Отменён</label><p>Доставляется</p></li><li>${b} Доставлен</li>`],
    [
      '/postings/fbs',
      `<input><ul role="listbox"><li role="option">${a} Отменено</li><li role="option">${b} Доставлено</li></ul>`,
    ],
    [`/postings/fbs/${a}`, `<h1>${a}</h1><p>Доставляется</p><button>${b} Отменено</button>`],
    [`/postings/fbs/${a}`, `<h1>${a}</h1><p>Доставляется</p><details><summary>Отменено</summary><p>${a}</p></details>`],
    [
      '/postings/fbs',
      `<details><summary>Отменённые</summary><p>${a} Доставляется</p></details><details><summary>Отменено</summary><p>${b}</p></details>`,
    ],
  ])('tells no state, at %s: %s', (path, body) => expect(numbers(cabinet + path, body)).toEqual([]));
});

describe('a row of another type', () => {
  it.each([
    [
      '/returns/common',
      `<li><b>${a}</b><p>Возврат</p><p>Статус: Отменена</p><p>Причина отмены: Покупатель передумал</p></li><li>${b} Возврат</li>`,
      [],
    ],
    [
      '/analytics/fulfillment-reports/fbs-rfbs-errors',
      `<li><b>${a}</b><p>Просрочка отгрузки</p><p>Статус: Отменено</p></li><li><b>${b}</b><p>Отмена</p></li>`,
      [b],
    ],
    [
      '/returns/common',
      `<li><b>${a}</b><p>Тип: Отмена</p><p>Причина возврата: Покупатель передумал</p></li><li>${b} Возврат</li>`,
      [a],
    ],
  ])('stays what it is, at %s: %s', (path, body, cancelled) => expect(numbers(cabinet + path, body)).toEqual(cancelled));

  it('has a type only where the column names one', () => {
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const table = `<table><thead><tr><th>Отправление</th><th>Тип</th><th>Статус</th><th>Причина отмены</th></tr></thead><tbody>${row(a, 'FBS', 'Отменено', 'Товар закончился на складе продавца')}${row(b, 'FBS', 'Доставлено', '')}</tbody></table>`;
    expect(numbers(`${cabinet}/analytics/fulfillment-reports/fbs-rfbs-errors`, table)).toEqual([a]);
  });
});

describe('the day of a group', () => {
  const card = (number: string) => `<article>${number} <p>Причина отмены: Товар закончился на складе продавца</p></article>`;
  it.each([
    [`<h3>Отменены 22 сентября 2026</h3>${card(a)}<h3>Отменены</h3>${card(b)}`, ['2026-09-22', undefined]],
    [
      `<h3>Отменены 22 сентября 2026</h3>${card(a)}<h3>Остальные</h3>${card(b)}<h3>21 сентября 2026</h3>${card(c)}`,
      ['2026-09-22', undefined, undefined],
    ],
    [`<p>Отменены с 1 сентября 2026</p>${card(a)}${card(b)}`, [undefined, undefined]],
    [`<p>Отменены 22 сентября</p>${card(a)}<h3>Отменённые ранее</h3>${card(b)}`, ['2026-09-22', undefined]],
    [
      `<div>Отменены 22 сентября 2026</div><section>${card(a)}</section><section><div>21 сентября 2026</div>${card(b)}${card(c)}</section>`,
      ['2026-09-22', undefined, undefined],
    ],
    [`<h3>Отменены 22 сентября 2026</h3>${card(a)}<section><h3>Ранее</h3>${card(b)}</section>`, ['2026-09-22', undefined]],
    [`<p>Отменены 22 сентября 2026 – 30 сентября 2026</p>${card(a)}${card(b)}`, [undefined, undefined]],
    [
      `<ul>${card(a)}${card(b)}</ul><div><h2>Отменено 5 октября 2026</h2></div><ul>${card(c)}</ul>`,
      [undefined, undefined, undefined],
    ],
  ])('is that of no other: %s', (body, days) => {
    const told = read(`${cabinet}/postings/fbs?tab=cancelled`, body);
    expect(told.map(({ cancelledAt }) => cancelledAt?.value)).toEqual(days);
  });
});

describe('what came of a reason', () => {
  it.each([
    'Товар закончился, поэтому вы можете отменить заказ бесплатно',
    'Товар закончился, поэтому скоро привезём ещё',
    'Товара нет в наличии, поэтому Ozon не отменит заказ, если продавец подтвердит поставку',
    'Покупатель не оплатил, поэтому напомните ему об оплате',
    'Покупатель передумал, так что товар закончился',
    '商家延迟发货，所以您可以取消订单',
    '买家改变主意、故意不付款',
    'Покупатель изменил адрес, отправить заказ по нему нельзя',
  ])('is not said in: %s', (text) => expect(classifyReason(text, 'seller')).toBeUndefined());

  it.each([
    ['Покупатель отказался, из-за чего продавец отменил заказ, потому что товар повреждён', 'handover.quality'],
    ['买家拒收、故意损坏商品', 'handover.quality'],
    ['Клиент не принял товар по акции', 'handover.refused'],
    ['Покупатель отказался от товара по акции при получении', 'handover.refused'],
    ['买家不想等,拒收', 'handover.changed-mind'],
    ['Не смогли привезти заказ, поэтому служба доставки отправила его обратно продавцу', 'carrier.not-delivered'],
  ])('hides no other cause: %s', (text, cause) => expect(classifyReason(text, 'seller')?.cause).toBe(cause));
});

describe('behind a zone', () => {
  it.each([
    ['16.10.2026 10:00 МСК-12:00 МСК', '2026-10-16T07:00:00.000Z'],
    ['16.10.2026 10:00 МСК–11:00', '2026-10-16T07:00:00.000Z'],
    ['16.10.2026 10:00 МСК +7 900 123-45-67', '2026-10-16T07:00:00.000Z'],
    ['16.10.2026 10:00 МСК -5%', '2026-10-16T07:00:00.000Z'],
    ['16.10.2026 10:00 UTC-0:30', '2026-10-16T10:30:00.000Z'],
    ['Отменено 20 декабря в 12:30 МСК', '2025-12-20'],
  ])('nothing else is taken for its hours: %s', (text, value) =>
    expect(findDate(text, new Date('2026-11-27T09:30:00+03:00'))?.moment.value).toBe(value),
  );
});

describe('money that is given back', () => {
  const order = '10000001-0007';
  const link = `<a href="/my/orderdetails/?order=${order}">${order}</a>`;
  it.each([
    [
      `/orderdetails/?order=${order}`,
      '<section><b>Отменён 23 июля</b><h3>Возврат денег</h3><p>Вернём на карту</p><a href="/product/2/">Шнурки</a></section>',
    ],
    [
      `/orderdetails/?order=${order}`,
      '<section><div><h3>Возврат денег</h3><p>1 000 ₽ на карту</p><p>Отменён 23 июля</p></div><a href="/product/2/">Шнурки</a></section>',
    ],
    [
      `/orderdetails/?order=${order}`,
      '<section><div>Cancelled on July 23</div><h3>Return of payment</h3><a href="/product/2/">Шнурки</a></section>',
    ],
    [
      '/orderlist',
      `<div><div>Отменён 23 июля</div><h3>Возврат 1 200 ₽ на карту</h3>${link}</div><div><div>Получен</div><a href="/my/orderdetails/?order=10000002-0007">2</a></div>`,
    ],
  ])('is no return of goods, at %s: %s', (path, body) => expect(numbers(`https://www.ozon.ru/my${path}`, body)).toEqual([order]));

  it('hides no state of a seller’s', () => {
    expect(numbers(`${cabinet}/postings/fbs/${a}`, `<div><p>Отменено</p><h3>Возврат на склад</h3><p>${a}</p></div>`)).toEqual([
      a,
    ]);
  });
});

it.each([
  'Заявка на отмену одобрена автоматически 5 октября',
  '取消申请已由卖家批准',
  'Нет заявки на отмену',
  'Заявки на отмену',
  'Отменено по заявке на отмену',
  'Заявка на отмену исполнена',
])('a reason beside a request that waits no more is the cancellation’s: %s', (line) => {
  const body = `<h1>${a}</h1><p>${line}</p><dl><dt>Причина отмены</dt><dd>Товар закончился на складе продавца</dd></dl>`;
  expect(numbers(`${cabinet}/postings/fbs/${a}`, body)).toEqual([a]);
});

describe('a heading of refunds', () => {
  const order = '10000001-0007';
  it.each(['Возврат баллов', 'Возврат стоимости', 'Возврат невозможен', 'Return policy', '退货政策'])(
    'hides no parcel: %s',
    (title) => {
      const body = `<section><div><h3>${title}</h3><p>Отменён 23 июля</p></div><a href="/product/2/">Шнурки</a></section>`;
      expect(numbers(`https://www.ozon.ru/my/orderdetails/?order=${order}`, body)).toEqual([order]);
    },
  );

  it('is told from the next heading', () => {
    const body =
      '<div><h2>Возвраты</h2><p>Можно до 5 августа</p><h2>Доставка</h2><div><p>Отменён 23 июля</p><a href="/product/2/">Шнурки</a></div></div>';
    expect(numbers(`https://www.ozon.ru/my/orderdetails/?order=${order}`, body)).toEqual([order]);
  });
});

describe('what is no name of goods', () => {
  const goods = (body: string) => read(`${cabinet}/postings/fbs/${a}`, `<h1>${a}</h1><p>Отменено</p>${body}`)[0]?.products;
  it.each([
    '<p>Артикул: A-1</p><p>Состав: 100% хлопок</p>',
    '<section><p>Детали отправления</p><p>Артикул: A-1</p></section>',
    '<section><p>Вес: 300 г</p><p>Артикул: A-1</p></section>',
  ])('is not taken for one: %s', (body) => expect(goods(body)).toEqual([{ offerId: 'A-1' }]));
  it.each(['=HYPERLINK("https://example.com")', 'Игра: Шахматы', '100% хлопок, футболка', '3D-ручка', '5 шт. в наборе'])(
    'but a label is believed: %s',
    (name) => expect(goods(`<dl><dt>Товар</dt><dd>${name}</dd></dl>`)).toEqual([{ name }]),
  );
  it('nor is their number', () => expect(goods('<dl><dt>Состав</dt><dd>3 товара</dd></dl>')).toEqual([]));
});

it('a filter with its count is no row that unfolds', () => {
  const body = `<details><summary><span>Отменено</span> <span>10245</span></summary><p>${a}</p></details><article>${b} Доставлен</article>`;
  expect(numbers(`${cabinet}/postings/fbs`, body)).toEqual([]);
});

describe('goods that have another number', () => {
  const page = (goods: string) => read(`${cabinet}/postings/fbs/${a}`, `<h1>${a}</h1><p>Отменено</p>${goods}`)[0]?.products;
  it('are other goods', () => {
    expect(page('<section><div><p>Ложка</p><p>Артикул: A-12</p></div></section><dl><dt>Артикул</dt><dd>A-1</dd></dl>')).toEqual([
      { offerId: 'A-1' },
    ]);
    expect(page('<div><p>Артикул: A-1</p><p>Хоругвино</p></div><p>Чайник</p>')).toEqual([{ offerId: 'A-1' }]);
  });
});

describe('a term without its year', () => {
  const states = (row: string) =>
    read(
      `${cabinet}/returns/conditional-cancellations`,
      `<article>${a} ${row}</article><article>${b} <i>Отклонена</i></article>`,
    ).map(({ state, autoApproveAt }) => [state, autoApproveAt?.value]);
  it('is the next, and a day that has been is none', () => {
    expect(states('<i>Закрыта</i><p>Подтвердится автоматически 05.12.2026</p>')).toEqual([]);
    expect(states('<i>已批准</i><p>2026-11-27 08:00 自动批准</p>')).toEqual([['cancelled', undefined]]);
    expect(states('<i>На рассмотрении</i><p>12月5日 自动批准</p>')).toEqual([['requested', '2026-12-05']]);
    expect(states('<i>已确认</i><p>11月20日 自动批准</p>')).toEqual([['cancelled', undefined]]);
  });
});

describe('a state that is told twice on a posting’s own page', () => {
  const url = `${cabinet}/postings/fbs/${a}`;
  const day = (body: string) => read(url, body).map(({ cancelledAt }) => cancelledAt?.value);
  it('tells its day further out', () => {
    expect(
      day(
        `<div><h1>${a}</h1><span>Отменено</span></div><div role="alert"><b>Отменено 14 сентября 2026</b><p>Инициатор: Клиент</p></div>`,
      ),
    ).toEqual(['2026-09-14']);
  });
  it('says nothing of a posting that goes on', () => {
    expect(day(`<div><h1>${a}</h1><span>Доставляется</span></div><div><b>Отменено 14 сентября 2026</b></div>`)).toEqual([]);
  });
});
