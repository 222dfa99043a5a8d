/** A request to cancel that waits, in words that no table holds. */
import { describe, expect, it } from 'vitest';
import { readStatus } from '../../../lib/read/status';
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
