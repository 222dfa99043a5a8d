/** What stands near and tells something else: other titles, steps, days, answers, sums and names. */
import { describe, expect, it } from 'vitest';
import type { Cancellation } from '../../../lib/cancellation';
import { list, own, readBody, table } from './read-body';

const errors = 'https://seller.ozon.ru/app/rating?tab=error-index';
const reports = 'https://seller.ozon.ru/app/analytics/fulfillment-reports';
const requests = 'https://seller.ozon.ru/app/returns/conditional-cancellations';
const sellerReturns = 'https://seller.ozon.ru/app/returns/common';
const returns = 'https://www.ozon.ru/my/returns';
const order = 'https://www.ozon.ru/my/orderdetails/?order=10000001-0007';
const tracking = 'https://www.ozon.ru/my/orderDetailsMore?order=10000001-0007&postingId=40330127741';

const dayOf = (day: Cancellation['cancelledAt']) => day?.value;
const step = (...lines: readonly string[]) => `<li><i></i><div>${lines.map((line) => `<div>${line}</div>`).join('')}</div></li>`;

describe("a buyer's list of returns", () => {
  /** A card: what it is, of which order, how far it is, why. */
  const card = (number: string, title: string, state: string, label: string, reason: string) =>
    `<div><div><span>${title}</span><a href="/my/orderdetails/?order=${number}">Заказ ${number}</a><span>${state}</span></div>` +
    `<div><span>${label}</span><span>${reason}</span></div></div>`;
  const returned =
    '<div><span>Возврат товара</span><a href="/my/orderdetails/?order=10000002-0007">Заказ 10000002-0007</a><span>Ждём товар</span></div>';

  it('does not say that the order of a return was cancelled, for the reason of the order above it', () => {
    const refund = card('10000001-0007', 'Возврат денег за отменённый заказ', 'Деньги отправлены', 'Причина отмены', 'Передумал');
    const found = readBody(returns, `<h1>Возвраты</h1><div>${refund}${returned}</div>`);
    expect(found.map(({ orderNumber }) => orderNumber)).toEqual(['10000001-0007']);
  });

  it('does not say so beneath a card that is headed by its number', () => {
    const cancelled =
      '<div><b>Отменённый заказ 10000001-0007</b><div><span>Причина отмены</span><span>Передумал</span></div></div>';
    const found = readBody(returns, `<h1>Возвраты</h1><div>${cancelled}${returned}</div>`);
    expect(found.map(({ orderNumber }) => orderNumber)).toEqual(['10000001-0007']);
  });

  it.each([
    ['Заявка на отмену заказа', 'Ждём ответа продавца', 'Причина отмены', 'Передумал'],
    ['Запрос на отмену заказа', 'Продавец рассматривает', 'Причина отмены', 'Передумал'],
    ['Order cancellation request', 'Waiting for the seller', 'Cancellation reason', 'Changed my mind'],
    ['订单取消申请', '等待卖家处理', '取消原因', '不想要了'],
    ['Отмена заказа невозможна', 'Заказ уже в пути', 'Причина отмены', 'Передумал'],
    ['Запрос на отмену заказа', 'Отказано, заказ едет к вам', 'Причина отмены', 'Передумал'],
  ])('calls no order cancelled that one only asked to cancel: %s, %s', (title, state, label, reason) => {
    const asked = card('10000001-0007', title, state, label, reason);
    const bought = card('10000002-0007', 'Возврат товара', 'Ждём товар', 'Причина возврата', 'Не подошёл размер');
    expect(readBody(returns, `<h1>Возвраты</h1><ul><li>${asked}</li><li>${bought}</li></ul>`)).toEqual([]);
  });
});

describe('a report of errors without types', () => {
  it('tells of no order that is yet to be cancelled: a day to come is a deadline', () => {
    const titles = ['Номер отправления', 'Причина отмены', 'Дата отмены'];
    const rows = [
      ['10000001-0007-1', 'Не отгружено вовремя', '02.12.2026'],
      ['10000002-0007-1', '—', '—'],
    ];
    expect(readBody(errors, table(titles, ...rows))).toEqual([]);
  });

  it.each([
    ['Статус заказа', 'В пути к покупателю'],
    ['Заявка на отмену', 'Отклонена'],
    ['Заявка на отмену', 'На рассмотрении'],
  ])('tells of no order that was not cancelled: %s «%s», and no day', (title, state) => {
    const titles = ['Номер отправления', title, 'Причина отмены', 'Инициатор отмены', 'Дата отмены'];
    expect(readBody(errors, table(titles, ['10000001-0007-1', state, 'Покупатель передумал', 'Покупатель', '—']))).toEqual([]);
  });

  it('tells of no delay, in whatever words it is called one', () => {
    const titles = ['Номер отправления', 'Нарушение', 'Причина отмены', 'Инициатор отмены', 'Дата отмены'];
    const row = ['10000001-0007-1', 'Несвоевременная отгрузка', 'Не успели отгрузить', 'Продавец', '—'];
    expect(readBody(errors, table(titles, row))).toEqual([]);
  });
});

describe("a step of a buyer's page", () => {
  const head = '<div><b>Отменён</b><p>Заказ 10000001-0007</p><p>Дата отмены: 19 ноября 2026</p></div>';

  it.each([
    ['Платежи', 'Отменён', '18 октября, 10:02', 'Оплачен', '18 октября, 10:05', 'Карта *1234'],
    ['Визиты курьера', 'Отменён', '17 ноября, 12:00', 'Перенесён', '16 ноября, 12:00', 'Пермь'],
  ])('is no reason to leave the day beside its label: %s', (title, cancelled, day, done, dayBefore, place) => {
    const steps = `<section><h2>${title}</h2><ul>${step(cancelled, day, place)}${step(done, dayBefore, place)}</ul></section>`;
    expect(dayOf(readBody(order, head + steps)[0]?.cancelledAt)).toBe('2026-11-19');
  });

  it('of a payment is none of the order, in English and Chinese', () => {
    const english = '<div><b>Canceled</b><p>Order 10000001-0007</p><p>Cancellation date: November 19, 2026</p></div>';
    const chinese = '<div><b>已取消</b><p>订单 10000001-0007</p><p>取消日期：2026年11月19日</p></div>';
    const payments = `<section><h2>Payments</h2><ul>${step('Canceled', 'October 18, 10:02', 'Card *1234')}${step('Paid', 'October 18, 10:05', 'Card *1234')}</ul></section>`;
    const paid = `<section><h2>付款记录</h2><ul>${step('已取消', '10月18日 10:02', '卡 *1234')}${step('已付款', '10月18日 10:05', '卡 *1234')}</ul></section>`;
    const days = [english + payments, chinese + paid].map((page) => dayOf(readBody(order, page)[0]?.cancelledAt));
    expect(days).toEqual(['2026-11-19', '2026-11-19']);
  });

  it('of a payment that failed is not the day of the cancellation where nothing else tells one', () => {
    const parcel = '<div><b>Отменён</b><p>Заказ от 18 ноября</p><p>Номер отправления 10000001-0007-1</p></div>';
    const steps = `<section><h2>Платежи</h2><ul>${step('Отменён', '17 ноября, 10:02', 'Карта *1234')}${step('Оплачен', '18 ноября, 10:05', 'Карта *1234')}</ul></section>`;
    const [record] = readBody(tracking, parcel + steps);
    expect([record?.state, dayOf(record?.cancelledAt)]).toEqual(['cancelled', undefined]);
  });

  it('of a visit is not the day of the cancellation', () => {
    const parcel = '<div><b>Отменён</b><p>Заказ от 18 октября</p><p>Заказ 10000001-0007</p></div>';
    const steps = `<section><h2>Обращения</h2><ul>${step('Отменена', '22 ноября', 'Вопрос о подарочной карте')}${step('Создана', '21 ноября')}</ul></section>`;
    const [record] = readBody(order, parcel + steps);
    expect([record?.state, dayOf(record?.cancelledAt)]).toEqual(['cancelled', undefined]);
  });
});

describe('the day of a cancellation', () => {
  const titles = ['Отправление', 'Статус', 'Причина отмены', 'Дата отмены'];
  const inCell = (cell: string) =>
    readBody(
      list,
      table(titles, ['10000001-0007-1', 'Отменено', 'Товар закончился', cell], ['10000002-0007-1', 'Доставлен', '', '']),
    )[0];

  it.each([
    '<button>18.11.2026</button><div>отгрузить до 20.11.2026</div>',
    '<a href="/app/postings/fbs/10000001-0007-1">18.11.2026</a><div>возврат до 25.11.2026</div>',
  ])('is the one that can be pressed, as before, not a term beneath it: %s', (cell) => {
    expect(dayOf(inCell(cell)?.cancelledAt)).toBe('2026-11-18');
  });

  it('is no term in a tooltip', () => {
    expect(inCell('<span title="Срок отгрузки 20.11.2026">Автоматически</span>')?.cancelledAt).toBeUndefined();
  });

  it('is not the day on which its cell was brought up to date', () => {
    const day = '<div title="Обновлено 25.11.2026"><span>18.11.2026</span><span>11:27</span></div>';
    expect(dayOf(inCell(day)?.cancelledAt)).toBe('2026-11-18');
  });

  it.each([
    '<span>—</span><span>Передать до 19.11.2026</span>',
    '<span>не указана</span><span>Акт от 19.11.2026</span>',
    '<span>Нет данных</span><span>Обновлено 27.11.2026</span>',
  ])('is not told behind a value that says there is none: %s', (values) => {
    const facts = `<div><div><span>Причина отмены</span><span>Товар закончился</span></div><div><span>Дата отмены</span>${values}</div></div>`;
    const [record] = readBody(own, `<h1>10000001-0007-1</h1><b>Отменено</b>${facts}`);
    expect([record?.reasonText, record?.cancelledAt]).toEqual(['Товар закончился', undefined]);
  });
});

describe('a request that was granted', () => {
  it.each([
    [
      'Заявка',
      'Подтверждена',
      'Отправление',
      'Причина отмены',
      'Не устроил срок доставки, заказ отменён 19.11.2026',
      'Не устроил срок доставки',
    ],
    ['申请', '已批准', '货件', '取消原因', '买家改变主意，订单已于2026年11月19日取消', '买家改变主意'],
  ])('keeps its reason where that ends with the day: %s', (request, state, posting, label, reason, told) => {
    const facts = `<dl><dt>${label}</dt><dd>${reason}</dd></dl>`;
    const [record] = readBody(
      requests,
      `<ul><li><b>${request} № 90477902</b><b>${state}</b><p>${posting} 10000001-0007-1</p>${facts}</li></ul>`,
    );
    expect(record?.reasonText ?? 'no reason').toContain(told);
  });
});

describe('an answer with a condition in its link', () => {
  it.each([
    'Да, <a href="/help">если не оспорить</a>',
    'Влияет, <a href="/help">если апелляция отклонена</a>',
    'Учитывается <a href="/help">только при просрочке</a>',
    'Да — <a href="/help">отменено по апелляции</a>',
    'Нет <a href="/help">данных</a>',
  ])('is none, as without the link: %s', (answer) => {
    const facts = `<dl><div><dt>Причина отмены</dt><dd>Товар закончился</dd></div><div><dt>Влияет на индекс ошибок</dt><dd>${answer}</dd></div></dl>`;
    const [record] = readBody(own, `<h1>10000001-0007-1</h1><b>Отменено</b>${facts}`);
    expect([record?.reasonText, record?.affectsRating]).toEqual(['Товар закончился', undefined]);
  });
});

describe('how many and for how much', () => {
  const goods = (...lines: readonly string[]) =>
    readBody(
      own,
      `<h1>10000001-0007-1</h1><b>Отменён</b><article><h2>Состав отправления</h2><div><div>${lines.map((line) => `<div>${line}</div>`).join('')}</div></div></article>`,
    )[0]?.products;

  it('is one where the page says so, beside four parts to be paid', () => {
    expect(goods('Кружка эмалированная, 300 мл', 'Артикул: KR-1', '1 288 ₽', '4 × 322 ₽', '1 шт.')).toMatchObject([
      { quantity: 1 },
    ]);
  });

  it('is one where the page says so, on a page of a buyer', () => {
    const part =
      '<div><a href="/product/chaynik-900000001/">Чайник электрический, 1,7 л</a><div>Артикул: 900000001</div><div>1 288 ₽</div><div>4 × 322 ₽</div><div>1 шт.</div></div>';
    expect(readBody(order, `<h1>Заказ 10000001-0007</h1><b>Отменён</b>${part}`)[0]?.products).toMatchObject([{ quantity: 1 }]);
  });

  it('is not told by parts of a month', () => {
    const [product] = goods('Кружка эмалированная, 300 мл', 'Артикул: KR-1', '1 288 ₽', '322 ₽/мес × 4') ?? [];
    expect(product?.quantity).toBeUndefined();
  });

  it.each([
    [['14 900 ₸', '2 × 7 450 ₸'], '7 450 ₸'],
    [['¥ 119.80', '¥ 59.90 × 2'], '¥ 59.90'],
  ])('is the price of one, whichever stands first: %s', (prices, price) => {
    expect(goods('Тапочки войлочные, размер 40', 'SKU: 1930044517', ...prices)).toMatchObject([{ quantity: 2, price }]);
  });
});

describe('what stands right above an article', () => {
  const row = (...lines: readonly string[]) =>
    '<ul><li><div><div><span>Отмена</span><span>FBS</span></div>' +
    `${lines.map((line) => `<div>${line}</div>`).join('')}</div>` +
    '<div><div>Номер отправления</div><div>10000001-0007-1</div><div>Причина</div><div>Покупатель не забрал заказ</div></div></li></ul>';
  const name = 'Конструктор «Космопорт», 412 деталей';

  it.each([
    'Мой FBS, Пермь-2',
    'Пермь, Ленина, 5',
    'Иванов Иван, Пермь',
    'Забрать до 25 ноября',
    'Ячейка 12-4',
    'Упаковка вскрыта, брак',
  ])('is not the name where that stands above it: %s', (beside) => {
    const [record] = readBody(sellerReturns, row(name, beside, 'Артикул: KC-412', '1 шт. · 1 980 ₽'));
    expect([undefined, name]).toContain(record?.products[0]?.name);
  });

  it.each(['Удержано 120 ₽', 'Хранение 15 ₽ в день'])('has no price in what is held back: %s', (cost) => {
    const [record] = readBody(sellerReturns, row(name, 'Артикул: KC-412', '1 шт.', cost));
    expect(record?.products[0]?.price).toBeUndefined();
  });
});

describe('a name of three words', () => {
  it.each(['Кружка походная эмалированная, 300 мл', 'Плед вязаный шерстяной, серый'])(
    'is one right above an article: %s',
    (name) => {
      const head = '<div><span>Отмена</span><span>FBS</span></div>';
      const facts =
        '<div>Номер отправления</div><div>10000001-0007-1</div><div>Причина</div><div>Покупатель не забрал заказ</div>';
      const row = `<ul><li><div>${head}<div>${name}</div><div>Артикул: KC-412</div><div>1 шт.</div></div><div>${facts}</div></li></ul>`;
      expect(readBody(sellerReturns, row)[0]?.products).toEqual([{ name, offerId: 'KC-412', quantity: 1 }]);
    },
  );
});

describe("the day beneath 'Оформлено'", () => {
  it('is not the day of an order that was cancelled before it', () => {
    const titles = ['Отправление', 'Статус', 'Причина отмены', 'Возврат', 'Оформлено'];
    const row = ['10000001-0007-1', 'Отменено 20.11.2026', 'Товар закончился', 'R-1', '24.11.2026'];
    expect(readBody(list, table(titles, row))[0]).toMatchObject({ cancelledAt: { value: '2026-11-20' } });
    expect(readBody(list, table(titles, row))[0]?.orderedAt).toBeUndefined();
  });

  it('is not that of what is paid for the goods', () => {
    const facts =
      '<dl><dt>Дата отмены</dt><dd>20.11.2026</dd><dt>Причина отмены</dt><dd>Товар повреждён</dd><dt>Возмещение</dt><dd>500 ₽</dd><dt>Оформлено</dt><dd>24.11.2026</dd></dl>';
    expect(readBody(own, `<h1>10000001-0007-1</h1><b>Отменено</b>${facts}`)[0]?.orderedAt).toBeUndefined();
  });
});

describe('the scheme of a report', () => {
  const titles = ['Номер отправления', 'Тип ошибки', 'Причина отмены', 'Дата отмены'];
  const row = ['10000001-0007-1', 'Отмена', 'Товар закончился', '21.11.2026'];

  it('is not that of the address where its one row says another', () => {
    const [record] = readBody(`${reports}/operation-orders-fbs`, table([...titles, 'Способ'], [...row, 'realFBS']));
    expect([record?.state, record?.scheme === 'FBS']).toEqual(['cancelled', false]);
  });

  it('is not FBS where the address says realFBS', () => {
    const [record] = readBody(`${reports}/real-fbs-errors`, table(titles, row));
    expect([record?.state, record?.scheme === 'FBS']).toEqual(['cancelled', false]);
  });
});

describe('labels of one field within one another', () => {
  it('leave the reason to the one that names it', () => {
    const detail = '<div><div><div><div><span>Товар закончился.</span> <span>Причина: брак партии</span></div></div></div></div>';
    const [record] = readBody(own, `<h1>10000001-0007-1</h1><b>Отменено</b><div>Причина отмены: ${detail}</div>`);
    expect(record?.reasonText).toContain('Товар закончился');
  });
});
