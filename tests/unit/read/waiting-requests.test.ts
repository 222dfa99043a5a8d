/** A request to cancel that waits, in words that no table holds. */
import { describe, expect, it } from 'vitest';
import { readStatus } from '../../../lib/read/words/status';
import { readSavedPage } from '../../pages/read-fixture';

const now = new Date('2026-11-27T12:00:00+03:00');

describe('a request waits', () => {
  it.each([
    'Ждём решения продавца об отмене',
    'Ожидаем ответа продавца на отмену заказа',
    'Ожидается подтверждение отмены',
    'Продавец рассматривает запрос на отмену',
    'Продавец рассматривает отмену заказа',
    'Запрос на отмену отправлен',
    'Запрос на отмену отправлен 22 ноября',
    'Заявка на отмену отправлена продавцу',
    'Заявка на отмену рассматривается',
    'Вы запросили отмену',
    'Вы попросили отменить заказ',
    'Ждём подтверждения отмены',
    'Ждём решения продавца по отмене',
    'Waiting for the seller to confirm the cancellation',
    "Awaiting the seller's decision on the cancellation",
    'Your cancellation request was sent to the seller',
    'You have requested a cancellation',
    '等待卖家确认取消',
    '已申请取消订单',
    '您已提交取消申请',
    '取消申请处理中',
    'Запрос на отмену на рассмотрении',
    'Ваша заявка на отмену на рассмотрении у продавца',
    'Запрос на отмену рассматривает продавец',
    'Отмена на рассмотрении у продавца',
    'Cancellation request is pending',
    'Cancellation awaiting approval by the seller',
    '取消申请正在审核',
    '卖家正在处理取消申请',
    'Cancellation requested on November 25 because of the delivery date. Waiting for the seller',
    'Вы запросили отмену из-за срока доставки',
    '您已申请取消订单，因为送货太久',
  ])('%s', (text) => {
    for (const side of ['buyer', 'seller'] as const) expect(readStatus(text, now, { side })?.state).toBe('requested');
  });

  it.each([
    'Как отправить запрос на отмену',
    'Отправить запрос на отмену',
    'Запрос на отмену отклонён',
    'Заявка на отмену одобрена',
    'Заявка на отмену принята',
    'Если вы запросили отмену',
    'Ждём решения об отмене промокода',
    'Request cancellation',
    'Your cancellation request was declined',
    'How is a cancellation request sent?',
    '如何申请取消',
    '申请取消',
    '等待卖家确认',
    '取消申请审核',
    '取消申请已审核',
    'Отмена',
    'Рассмотрение запроса на отмену',
  ])('%s does not say so', (text) => {
    for (const side of ['buyer', 'seller'] as const) expect(readStatus(text, now, { side })?.state).not.toBe('requested');
  });
});

describe('goods and a day beside a status', () => {
  it.each([
    ['1 товар отменён 11 ноября', '2026-11-11'],
    ['2 items canceled on November 3', '2026-11-03'],
  ])('%s', (text, day) => {
    expect(readStatus(text, now)).toMatchObject({ state: 'cancelled', date: { value: day, precision: 'day' } });
  });
});

it('on an order’s own page it may stand apart from the parcel that goes on meanwhile', () => {
  const parcel = '<section data-widget="shipmentWidget"><h2>В пути</h2><p>Отправление 10000001-0007-1</p></section>';
  const request = '<section><h3>Запрос на отмену отправлен</h3><dl><dt>Причина</dt><dd>Слишком долго ждать</dd></dl></section>';
  const { cancellations } = readSavedPage({
    url: 'https://www.ozon.ru/my/orderdetails/?order=10000001-0007',
    now: now.toISOString(),
    html: `<body><main><h1>Заказ от 9 ноября</h1>${parcel}${request}</main></body>`,
    responses: [],
  });
  expect(cancellations.map(({ record }) => [record.postingNumber, record.state, record.reasonText])).toEqual([
    ['10000001-0007-1', 'requested', 'Слишком долго ждать'],
  ]);
});

describe('a reason without a state that anybody can read', () => {
  const page = (words: string) =>
    readSavedPage({
      url: 'https://seller.ozon.ru/app/postings/fbs/10000001-0007-1',
      now: now.toISOString(),
      html: `<body><main><h1>10000001-0007-1</h1><p>${words}</p><p>Причина отмены: Слишком долго ждать</p></main></body>`,
      responses: [],
    }).cancellations.length;

  it('is no cancellation beside a request to cancel', () => expect(page('Запрос на отмену передан дальше')).toBe(0));
  it('is one where no request is spoken of', () => expect(page('Подробности')).toBe(1));
  it('is one where a link leads to the requests', () => expect(page('<a href="/app/x">Заявки на отмену</a>')).toBe(1));
});

describe('a request on the seller’s page', () => {
  const read = (row: string) =>
    readSavedPage({
      url: 'https://seller.ozon.ru/app/returns/conditional-cancellations',
      now: now.toISOString(),
      html: `<body><main>${row}<article>10000009-0001-1 <i>Отклонена</i></article></main></body>`,
      responses: [],
    }).cancellations.map(({ record }) => [record.state, record.autoApproveAt?.value]);

  it.each([
    [
      '<article>10000001-0007-1 <i>等待审核</i><p>2026-12-01 11:40 (UTC+3) 自动批准</p></article>',
      'requested',
      '2026-12-01T08:40:00.000Z',
    ],
    ['<article>10000001-0007-1 <i>等待审核</i><p>2026-11-27 自动批准</p></article>', 'requested', '2026-11-27'],
    ['<article>10000001-0007-1 <i>已确认</i><p>2026-11-20 自动批准</p></article>', 'cancelled', undefined],
    [
      '<article>10000001-0007-1 <i>Request under review</i><p>Decide by December 1, 2026</p></article>',
      'requested',
      '2026-12-01',
    ],
    ['<article>10000001-0007-1 <i>На рассмотрении</i><p>Решить до 1 декабря 2026</p></article>', 'requested', '2026-12-01'],
    [
      '<article>10000001-0007-1 <i>Request under review</i><table><tr><th>Approved automatically on</th><td>December 1, 2026</td></tr></table></article>',
      'requested',
      '2026-12-01',
    ],
    [
      '<article>10000001-0007-1 <i>На рассмотрении</i><p>Подтвердится автоматически 01.12.2026 в 12:30 МСК</p></article>',
      'requested',
      '2026-12-01T09:30:00.000Z',
    ],
    [
      '<details open><summary>Request 700418 <b>Request under review</b></summary><p>10000001-0007-1</p></details>',
      'requested',
      undefined,
    ],
  ])('%s', (row, state, due) => expect(read(row)).toEqual([[state, due]]));
});

describe("a seller's page tells that the buyer asks for it", () => {
  it.each([
    'Покупатель попросил отменить заказ',
    'Клиент запросил отмену отправления',
    'Покупатель просит отменить заказ 5 ноября',
    'The customer asks to cancel this shipment',
    'Buyer has requested cancellation of the order',
    '买家请求取消此货件',
  ])('%s', (text) => {
    expect(readStatus(text, now, { side: 'seller' })?.state).toBe('requested');
    expect(readStatus(text, now, { side: 'buyer' })?.state).not.toBe('cancelled');
  });

  it.each(['Покупатель попросил изменить адрес', 'The customer asks why', '买家请求退货', 'Как попросить отменить заказ'])(
    'not: %s',
    (text) => expect(readStatus(text, now, { side: 'seller' })).toBeUndefined(),
  );

  it('beside a state that has gone on to cancelled', () => {
    const html = `<body><ul><li><b>10000001-0007-1</b><i>Отменено</i><p>Покупатель попросил отменить заказ</p></li><li>10000002-0007-1 <i>Доставлено</i></li></ul></body>`;
    const page = { url: 'https://seller.ozon.ru/app/postings/fbs', now: now.toISOString(), html, responses: [] };
    expect(readSavedPage(page).cancellations.map(({ record }) => record.state)).toEqual(['cancelled']);
  });
});

describe('on the page of requests', () => {
  it.each([
    ['Заявка на рассмотрении', 'requested'],
    ['Заявка подтверждена автоматически, заказ отменён', 'cancelled'],
    ['Request approved, order canceled', 'cancelled'],
    ['申请已批准，订单已取消', 'cancelled'],
    ['Заявка отклонена, заказ доставляется', 'alive'],
    ['Request rejected', 'alive'],
    ['Заявка отклонена, заказ отменён', undefined],
    ['Заявка подтверждена, отмена отклонена', undefined],
    ['Одобрена, ждёт отмены', undefined],
    ['Покупатель попросил отменить заказ', undefined],
  ])('%s', (text, state) => {
    expect(readStatus(text, now, { requests: true })?.state).toBe(state);
  });

  it('the last step tells the state, and the day before a step is its own', () => {
    const step = (day: string, words: string) => `<li><span>${day}</span><span>${words}</span></li>`;
    const request = (number: string, last: string) =>
      `<article><div>Отправление ${number}</div><div><span>Причина отмены</span><span>Покупатель передумал</span></div>` +
      `<ol>${step('1 ноября 2026', 'Заказ оформлен')}${step('4 ноября 2026', 'Покупатель попросил отменить заказ')}${last}</ol></article>`;
    const html =
      request('10000001-0007-1', step('5 ноября 2026', 'Заявка подтверждена, заказ отменён')) +
      request('10000002-0007-1', step('Сейчас', 'Заявка на рассмотрении')) +
      request('10000003-0007-1', step('6 ноября 2026', 'Заявка отклонена, заказ доставляется'));
    const url = 'https://seller.ozon.ru/app/returns/conditional-cancellation';
    const { cancellations } = readSavedPage({ url, now: now.toISOString(), html: `<body>${html}</body>`, responses: [] });
    const told = cancellations.map(({ record }) => [record.state, record.orderedAt?.value, record.cancelledAt?.value]);
    expect(told).toEqual([
      ['cancelled', '2026-11-01', '2026-11-05'],
      ['requested', '2026-11-01', undefined],
    ]);
  });
});

describe('until when a request waits', () => {
  it.each([
    'Заявка получена 25 ноября 2026. Если вы не ответите, она подтвердится автоматически 29 ноября 2026.',
    "Request received on November 25, 2026. If you don't respond, it will be approved automatically on November 29, 2026.",
  ])('is told by the sentence that says so: %s', (sentence) => {
    const html = `<body><div><b>10000001-0007-1</b><i>Покупатель просит отменить заказ</i><p>${sentence}</p></div></body>`;
    const page = { url: 'https://seller.ozon.ru/app/postings/fbs/10000001-0007-1', now: now.toISOString(), html, responses: [] };
    expect(readSavedPage(page).cancellations.map(({ record }) => record.autoApproveAt?.value)).toEqual(['2026-11-29']);
  });

  it.each([
    'Если продавец не ответит до 30 ноября, заявка одобрится автоматически',
    'Отправили заявку продавцу 25 ноября. Он должен решить до 30 ноября. Если ответа не будет, заказ отменится автоматически.',
  ])("is told to a buyer by the seller's term: %s", (sentence) => {
    const html = `<body><h1>Заказ 10000001-0007</h1><div><span>Ждём ответа продавца на отмену заказа</span><p>${sentence}</p></div></body>`;
    const page = { url: 'https://www.ozon.ru/my/orderdetails/?order=10000001-0007', now: now.toISOString(), html, responses: [] };
    expect(readSavedPage(page).cancellations.map(({ record }) => record.autoApproveAt?.value)).toEqual(['2026-11-30']);
  });

  it.each([
    'Заявка создана 25 ноября. Срок доставки — 3 декабря. Если продавец не ответит, заказ отменится автоматически.',
    'Заявка создана 25 ноября. Деньги вернём до 5 декабря. Если продавец не ответит, заказ отменится автоматически.',
  ])('and by no other day: %s', (sentence) => {
    const html = `<body><h1>Заказ 10000001-0007</h1><div><span>Вы попросили отменить заказ</span><p>${sentence}</p></div></body>`;
    const page = { url: 'https://www.ozon.ru/my/orderdetails/?order=10000001-0007', now: now.toISOString(), html, responses: [] };
    expect(readSavedPage(page).cancellations.map(({ record }) => record.autoApproveAt?.value)).toEqual([undefined]);
  });
});

it('in the column of reasons it is one', () => {
  const row = (number: string, reason: string) => `<tr><td>${number}</td><td>${reason}</td></tr>`;
  const table = `<table><tr><th>Отправление</th><th>Причина отмены</th></tr>${row('10000001-0007-1', 'Покупатель попросил отменить заказ')}${row('10000002-0007-1', 'Товар закончился на складе продавца')}</table>`;
  const page = {
    url: 'https://seller.ozon.ru/app/postings/fbs?tab=cancelled',
    now: now.toISOString(),
    html: `<body>${table}</body>`,
    responses: [],
  };
  expect(readSavedPage(page).cancellations.map(({ record }) => record.state)).toEqual(['cancelled', 'cancelled']);
});

it('the term of shipping is none of the request', () => {
  const lines =
    '<i>Ожидает отгрузки</i><p>Покупатель запросил отмену</p><p>Отгрузите до 30 ноября, иначе заказ отменится автоматически</p>';
  const html = `<body><ul><li>10000001-0007-1 ${lines}</li><li>10000002-0007-1</li></ul></body>`;
  const page = { url: 'https://seller.ozon.ru/app/postings/fbs', now: now.toISOString(), html, responses: [] };
  for (const { record } of readSavedPage(page).cancellations) expect(record.autoApproveAt).toBeUndefined();
});
