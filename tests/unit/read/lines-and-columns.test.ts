/** What stands in one line with a status, and what in the next column; what a line tells before and behind a reason. */
import { describe, expect, it } from 'vitest';
import { readSavedPage } from '../../pages/read-fixture';
import { ownPage } from './buyer-page';

const read = (url: string, body: string) =>
  readSavedPage({
    url,
    now: '2026-11-27T12:00:00+03:00',
    html: `<body><main>${body}</main></body>`,
    responses: [],
  }).cancellations.map(({ record }) => record);
const readList = (body: string) => read('https://seller.ozon.ru/app/postings/fbs?tab=all', body);
const own = (body: string) => read(ownPage, `<h1>Заказ 10000001-0001</h1>${body}`);

describe('the day beside a status', () => {
  it('is none of the cancellation in a column of its own', () => {
    const row = (...cells: string[]) => `<div>${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`;
    const records = readList(
      row('Posting number', 'Status', 'Ship by', 'Products', 'Amount') +
        row('10000001-0007-1', '<i></i>Canceled', 'Nov 21, 2026', 'Mini projector HD', '4 990 ₽') +
        row('10000002-0007-1', 'In transit', 'Nov 25, 2026', 'Yoga mat 6 mm', '1 890 ₽'),
    );
    expect(records).toMatchObject([{ status: 'Canceled' }]);
    expect(records[0]).not.toHaveProperty('cancelledAt');
  });

  it.each([
    '<div><span>Отменён</span><span>17 ноября</span></div>',
    '<div><b>Отменён</b> <time>17 ноября</time></div>',
    '<div><div>Отменён</div><div>17 ноября</div></div>',
  ])('is that of the cancellation, and no part of the status: %s', (line) => {
    expect(own(line)).toMatchObject([{ status: 'Отменён', cancelledAt: { value: '2026-11-17' } }]);
  });
});

it('a day before a reason in the same line is no part of it', () => {
  const records = own('<b>Отменён</b><span>20 ноября · Пункт выдачи временно закрыт</span>');
  expect(records).toMatchObject([{ reasonText: 'Пункт выдачи временно закрыт' }]);
});

describe('a dialog about the order', () => {
  const dialog = (body: string) => own(`<div>Отменён</div><div role="dialog"><h2>Почему заказ отменён</h2>${body}</div>`);

  it('tells its reason behind the label of reasons, within a sentence', () => {
    const records = dialog('<p>Вы отменили заказ 10000001-0001. Причина: «Нашёл дешевле».</p><p>Деньги вернутся.</p>');
    expect(records).toMatchObject([{ reasonText: 'Нашёл дешевле' }]);
  });

  it('tells its day in a sentence', () => {
    const records = dialog('<p>Заказ 10000001-0001 отменили 12 ноября: вы не указали паспортные данные для таможни.</p>');
    expect(records).toMatchObject([{ cancelledAt: { value: '2026-11-12' } }]);
  });
});

it('a request waits until the day that is its term, not until the day it was sent', () => {
  const notice = 'Запрос отправлен продавцу 26 ноября. Если он не ответит до 29 ноября, заказ отменится автоматически.';
  const records = own(`<div><strong>Вы попросили отменить заказ</strong><p>${notice}</p></div><div>В службе доставки</div>`);
  expect(records).toMatchObject([{ state: 'requested', autoApproveAt: { value: '2026-11-29' } }]);
});

it('a day of the past is no term of the next year', () => {
  const notice = 'Запрос отправлен 26 ноября, заказ отменится автоматически.';
  const [record] = own(`<div><strong>Вы попросили отменить заказ</strong><p>${notice}</p></div><div>В службе доставки</div>`);
  expect(record).toMatchObject({ state: 'requested' });
  expect(record).not.toHaveProperty('autoApproveAt');
});
