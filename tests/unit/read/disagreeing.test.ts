/** The page and what it received last say different things. */
import { describe, expect, it } from 'vitest';
import { readSavedPage } from '../../pages/read-fixture';

const number = '10000001-0007-1';
const read = (row: string, status: string) =>
  readSavedPage({
    url: 'https://seller.ozon.ru/app/postings/fbs?tab=all',
    now: '2026-11-26T12:00:00+03:00',
    html: `<body><ul><li>${row}</li><li>10000002-0007-1 <i>Доставлено</i></li></ul></body>`,
    responses: [
      {
        url: '/api/posting-service/seller-ui/fbs/posting/list',
        method: 'POST',
        via: 'fetch',
        body: JSON.stringify({ result: { postings: [{ posting_number: number, status_alias: status }] } }),
      },
    ],
  }).cancellations.map(({ record }) => [record.postingNumber, record.disputed]);

it('a page that shows the state and the reason has heard of it since', () => {
  expect(read(`<b>${number}</b><i>Отменено</i><p>Причина отмены: Нет товара</p>`, 'delivering')).toEqual([[number, true]]);
});

it('a word alone may be what was there before', () => {
  expect(read(`<b>${number}</b><i>Отменено</i>`, 'delivering')).toEqual([]);
});

describe('answers one after the other', () => {
  const answer = (posting: object) => ({
    url: '/api/posting-service/seller-ui/fbs/posting/list',
    method: 'POST' as const,
    via: 'fetch' as const,
    body: JSON.stringify({ result: { postings: [{ posting_number: number, ...posting }] } }),
  });
  const readAll = (...postings: object[]) =>
    readSavedPage({
      url: 'https://seller.ozon.ru/app/postings/fbs?tab=all',
      now: '2026-11-26T12:00:00+03:00',
      html: '<body></body>',
      responses: postings.map(answer),
    }).cancellations.map(({ record }) => [record.reasonText, record.party, record.products.length]);
  const full = {
    status: 'cancelled',
    cancellation: { cancel_reason: 'Нет товара', cancellation_initiator: 'Продавец' },
    products: [{ offer_id: 'A-1', name: 'Чайник' }],
  };

  it('a list that names but the state keeps what an earlier one told', () => {
    expect(readAll(full, { status_alias: 'cancelled' })).toEqual([['Нет товара', 'seller', 1]]);
  });

  it('what is new holds, and a party goes with its initiator', () => {
    const changed = { status: 'cancelled', cancellation: { cancel_reason: 'Заказ утерян', cancellation_initiator: 'Кто-то' } };
    expect(readAll(full, changed)).toEqual([['Заказ утерян', undefined, 1]]);
  });

  it('goods and reasons that are told anew hold alone', () => {
    const goods = { status: 'cancelled', products: [{ name: 'Ложка' }, { name: 'Вилка' }] };
    expect(readAll(full, goods)).toEqual([['Нет товара', 'seller', 2]]);
    expect(readAll(full, { status: 'cancelled', cancellation: { cancel_reason_id: 402 } })).toEqual([[undefined, undefined, 1]]);
  });

  it('nothing is given to another parcel of the order', () => {
    const order = { order_number: '10000001-0007', status: 'cancelled' };
    const orders = [{ ...order, cancel_reason: 'Нет товара', cancellation_initiator: 'Seller' }, order];
    const { cancellations } = readSavedPage({
      url: 'https://seller.ozon.ru/app/postings/fbs?tab=all',
      now: '2026-11-26T12:00:00+03:00',
      html: '<body></body>',
      responses: [{ url: '/api/orders', method: 'POST', via: 'fetch', body: JSON.stringify({ orders }) }],
    });
    expect(cancellations.map(({ record }) => record.reasonText)).toEqual([undefined]);
  });

  it('nothing is kept of another state', () => {
    expect(readAll(full, { status: 'delivering' })).toEqual([]);
    expect(readAll(full, { status: 'delivering' }, { status: 'cancelled' })).toEqual([[undefined, undefined, 0]]);
  });
});

it('the scheme that a page shows is believed over the way that a parcel goes', () => {
  const records = readSavedPage({
    url: `https://seller.ozon.ru/app/postings/fbs/${number}`,
    now: '2026-11-26T12:00:00+03:00',
    html: `<body><main><h1>${number}</h1><i>Отменено</i><dl><dt>Схема</dt><dd>FBS</dd><dt>Причина отмены</dt><dd>Загружаем…</dd></dl></main></body>`,
    responses: [
      {
        url: '/api/posting/get',
        method: 'POST',
        via: 'fetch',
        body: JSON.stringify({ posting_number: number, status: 'cancelled', tpl_integration_type: '3pl_tracking' }),
      },
    ],
  }).cancellations.map(({ record }) => [record.scheme, record.reasonText]);
  expect(records).toEqual([['FBS', undefined]]);
});

it.each([
  ['rFBS', 'FBS'],
  ['FBS', 'rFBS'],
])('a bare word %s outweighs no scheme that is told', (shown, told) => {
  const records = readSavedPage({
    url: 'https://seller.ozon.ru/app/postings',
    now: '2026-11-26T12:00:00+03:00',
    html: `<body><table><tr><td>${number}</td><td>Отменено</td><td><b>${shown}</b></td></tr><tr><td>10000002-0007-1</td><td>Доставлено</td><td></td></tr></table></body>`,
    responses: [
      {
        url: '/api/posting/get',
        method: 'POST',
        via: 'fetch',
        body: JSON.stringify({ posting_number: number, status: 'cancelled', delivery_schema: told }),
      },
    ],
  }).cancellations.map(({ record }) => record.scheme);
  expect(records).toEqual([told]);
});
