/** What stands in one line with a status, and what in the next column; what a line tells before and behind a reason. */
import { describe, expect, it } from 'vitest';
import { readSavedPage } from '../../pages/read-fixture';
import { ownPage } from './buyer-page';
import { list, readBody } from './read-body';

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

describe('a line that goes on', () => {
  const posting = 'https://seller.ozon.ru/app/postings/fbs?postingDetails=10000001-0007-1';
  it.each([
    '<p>Отменено покупателем<br>17 ноября 2026</p>',
    '<p>Отменено <ozi-date>17 ноября 2026</ozi-date></p>',
    '<div>Отменено <div>17 ноября 2026</div></div>',
    '<div><i></i><h2>Отправление 10000001-0007-1 отменено</h2><div>17 ноября 2026</div></div>',
  ])('tells the day of the cancellation: %s', (line) => {
    const records = read(posting, `<h1>Отправление 10000001-0007-1</h1>${line}`);
    expect(records).toMatchObject([{ state: 'cancelled', cancelledAt: { value: '2026-11-17' } }]);
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

it('a request waits until the term that is told, not until the order would come', () => {
  const notice =
    'Ждём ответа продавца до 29 ноября. Если продавец откажет, заказ приедет 5 декабря. Если промолчит, заказ отменится автоматически.';
  const records = own(`<div><strong>Вы попросили отменить заказ</strong><p>${notice}</p></div><div>В службе доставки</div>`);
  expect(records).toMatchObject([{ autoApproveAt: { value: '2026-11-29' } }]);
});

it('a question of the buyer has a term of its own', () => {
  const question = '<h3>Вопрос покупателя</h3><span>Ответьте до</span><span>5 декабря</span>';
  const [record] = read(
    'https://seller.ozon.ru/app/postings/fbs?postingDetails=10000001-0007-1',
    `<h1>Отправление 10000001-0007-1</h1><strong>Покупатель запросил отмену</strong><div>${question}</div><div>Ожидает отгрузки</div>`,
  );
  expect(record).not.toHaveProperty('autoApproveAt');
});

it('a day of the past is no term of the next year', () => {
  const notice = 'Запрос отправлен 26 ноября, заказ отменится автоматически.';
  const [record] = own(`<div><strong>Вы попросили отменить заказ</strong><p>${notice}</p></div><div>В службе доставки</div>`);
  expect(record).toMatchObject({ state: 'requested' });
  expect(record).not.toHaveProperty('autoApproveAt');
});

describe('a row whose cells are pieces of one line', () => {
  it('holds the number of the posting, whatever number stands before it', () => {
    const url = 'https://seller.ozon.ru/app/returns/conditional-cancellations';
    const row = (request: string, number: string, ...cells: string[]) =>
      `<div><span>${request}</span><a href="/app/postings/crossborder/fbs?postingDetails=${number}">${number}</a>${cells.map((cell) => `<span>${cell}</span>`).join('')}</div>`;
    const head =
      '<div><span>Request</span><span>Posting number</span><span>Request status</span><span>Cancellation reason</span></div>';
    const records = read(
      url,
      head +
        row('9055120', '10000001-0023-1', 'Request under review', 'Too long to wait') +
        row('9054377', '10000002-0010-1', 'Approved request', 'Found a cheaper one'),
    );
    expect(records).toMatchObject([
      { postingNumber: '10000001-0023-1', state: 'requested', reasonText: 'Too long to wait' },
      { postingNumber: '10000002-0010-1', state: 'cancelled', reasonText: 'Found a cheaper one' },
    ]);
  });
});

describe('the head of a group', () => {
  const posting = (number: string, status: string) =>
    `<div><div><a href="/app/postings/fbs?postingDetails=${number}">${number}</a><span>${status}</span></div><div>Плед, 1 шт.</div></div>`;
  const group = (order: string, day: string, body: string) =>
    `<section><div><h3>Заказ ${order}</h3><span>Дата заказа: ${day}</span></div>${body}</section>`;

  it('tells the day of the order for its postings, and for no others', () => {
    const records = readList(
      group('10000001-0007', '18.11.2026', posting('10000001-0007-1', 'Отменено') + posting('10000001-0007-2', 'Доставляется')) +
        `<section>${posting('10000002-0007-1', 'Отменено')}</section>` +
        group('10000003-0007', '05.11.2026', posting('10000003-0007-1', 'Отменено')),
    );
    expect(records.map(({ postingNumber, orderedAt }) => [postingNumber, orderedAt?.value])).toEqual([
      ['10000001-0007-1', '2026-11-18'],
      ['10000002-0007-1', undefined],
      ['10000003-0007-1', '2026-11-05'],
    ]);
  });

  it('tells no day of the posting beside', () => {
    const dated = posting('10000001-0007-2', 'Доставляется').replace('<div>Плед', '<div>Дата заказа: 17.11.2026</div><div>Плед');
    const records = readList(`<section><h3>Заказ 10000001-0007</h3>${posting('10000001-0007-1', 'Отменено')}${dated}</section>`);
    expect(records[0]).not.toHaveProperty('orderedAt');
  });
});

describe('a page of returns', () => {
  it('tells of a cancelled order in a sentence, and of no return', () => {
    const card = (title: string, text: string, link: string) =>
      `<article><h3>${title}</h3><p>${text}</p><a href="${link}">К заказу</a></article>`;
    const order = (number: string) => `/my/orderdetails/?order=${number}`;
    const records = read(
      'https://uz.ozon.com/my/returns',
      card('Заявка от 15 ноября', 'Вы отменили заявку 16 ноября.', '/my/returnDetails?returnNumber=10000001-R6') +
        card('Отмена заказа 10000002-0033', 'Заказ отменён 19 ноября: не удалось доставить заказ.', order('10000002-0033')) +
        card(
          'Отмена заказа 10000003-0035',
          'Вы отменили заказ 25 ноября. Деньги придут в течение трёх дней.',
          order('10000003-0035'),
        ),
    );
    expect(records.map(({ orderNumber, cancelledAt }) => [orderNumber, cancelledAt?.value])).toEqual([
      ['10000002-0033', '2026-11-19'],
      ['10000003-0035', '2026-11-25'],
    ]);
  });
});

it('the day of an order is read beside its number, however close', () => {
  const records = read(
    ownPage,
    '<div><span>Заказ от 24 ноября</span><span>№ 10000001-0001</span></div><div>Отменён 26 ноября</div>',
  );
  expect(records).toMatchObject([{ orderedAt: { value: '2026-11-24' } }]);
});

describe('a parcel with a timeline', () => {
  const goods = '<div><img alt=""><div><p>Игрушка-ночник «Медвежонок»</p><p>1 шт · 46,30 BYN</p></div></div>';
  const steps = (last: string) =>
    `<ol><li><div>Оформлен</div><time>2 ноября</time></li><li><div>${last}</div><time>17 ноября</time></li></ol>`;
  const parcelOf = (body: string) => own(`<div data-widget="shipmentWidget" id="id47508812204">${body}</div>`);

  it('is one with its goods', () => {
    const records = parcelOf(`<div><span>Отменён</span> <span>17 ноября</span></div>${steps('Отменён')}${goods}`);
    expect(records).toMatchObject([
      {
        products: [{ name: 'Игрушка-ночник «Медвежонок»', quantity: 1, price: '46,30 BYN' }],
        cancelledAt: { value: '2026-11-17' },
      },
    ]);
  });
});

describe('a link that is but a piece of a number', () => {
  it.each([
    '<tr><td><a href="/x"><b>10000001</b></a>-0007-1</td><td>Отменён</td></tr>',
    '<tr><td><a href="/x">10000001-0007</a>-1</td><td>Отменён</td></tr>',
  ])('%s', (row) => {
    const records = readList(`<table><tr><th>Номер отправления</th><th>Статус</th></tr>${row}</table>`);
    expect(records).toMatchObject([{ postingNumber: '10000001-0007-1' }]);
  });
});

describe('a day on which something else was cancelled', () => {
  it.each(['Доставка отменена 19 ноября: выберите другую дату', 'Доставка отменена 19 ноября: привезём 28 ноября'])(
    '%s',
    (line) => {
      expect(own(`<div>${line}</div>`)).toEqual([]);
    },
  );

  it('gives way to the label, in a dialog', () => {
    const dialog =
      '<h2>Почему отменили заказ</h2><p>Товар закончился на складе продавца</p><p>Доставка отменена 10 ноября: склад закрыт</p><div>Дата отмены: 20 ноября</div>';
    const records = own(`<div>Отменён</div><div role="dialog">${dialog}</div>`);
    expect(records).toMatchObject([{ status: 'Отменён', cancelledAt: { value: '2026-11-20' } }]);
  });
});

it.each([
  'Вы запросили отмену 20 ноября из-за сроков доставки, заказ отменён',
  'Cancellation requested on November 20 due to late delivery: rejected',
  'Запрос на отмену отправлен 20 ноября, потому что передумали. Продавец отклонил',
])('a request that is decided waits no more: %s', (line) => {
  expect(own(`<div>${line}</div>`).filter(({ state }) => state === 'requested')).toEqual([]);
});

it('a status, its day and its time are one head', () => {
  const records = read(
    'https://seller.ozon.ru/app/postings/fbs/10000001-0007-1',
    '<h1>Отправление 10000001-0007-1</h1><div><svg></svg><div>Отменён</div><div>20 ноября 2026</div><div>12:30</div></div>',
  );
  expect(records).toMatchObject([{ cancelledAt: { value: expect.stringMatching(/^2026-11-20/) as string } }]);
});

it('a column may have two fields, a line of its title and of its cells for each', () => {
  const cell = (first: string, second: string) => `<td><div>${first}</div><div>${second}</div></td>`;
  const row = (number: string, name: string, article: string) =>
    `<tr>${cell(number, 'Ordered Nov 16, 2026')}${cell(name, article)}<td>3</td>${cell('Canceled', 'Canceled on Nov 18, 2026')}<td>Only defective goods remained</td></tr>`;
  const titles = ['Posting number<br><small>Order date</small>', 'Product<br><small>Article code</small>', 'Quantity', 'Status<br><small>Cancellation date</small>', 'Cancellation reason']; // prettier-ignore
  const [record] = readBody(
    list,
    `<table><thead><tr>${titles.map((title) => `<th>${title}</th>`).join('')}</tr></thead><tbody>${row('10000001-0007-1', 'Cordless drill set 18V', 'DR-18')}${row('10000002-0007-1', 'Garden hose 20 m, green', 'GH-20')}</tbody></table>`,
  );
  expect(record).toMatchObject({
    status: 'Canceled',
    cancelledAt: { value: '2026-11-18' },
    orderedAt: { value: '2026-11-16' },
    reasonText: 'Only defective goods remained',
    products: [{ name: 'Cordless drill set 18V', offerId: 'DR-18', quantity: 3 }],
  });
});
