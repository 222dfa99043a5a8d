/** The page and what it received last say different things. */
import { expect, it } from 'vitest';
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
