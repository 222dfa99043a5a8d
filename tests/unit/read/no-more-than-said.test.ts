/** What a looser reading would make of pages and answers that say less. */
import { describe, expect, it } from 'vitest';
import { readSavedPage } from '../../pages/read-fixture';
import { ownPage } from './buyer-page';

const read = (url: string, body: string) =>
  readSavedPage({ url, now: '2026-11-26T12:00:00+03:00', html: `<body>${body}</body>`, responses: [] }).cancellations.map(
    ({ record }) => record,
  );
const readSeller = (body: string) => read('https://seller.ozon.ru/app/postings/fbs', body);
const readState = (state: unknown) => {
  const holder = `<div id="state-orderDetails-1-default-1" data-state='${JSON.stringify(state)}'></div>`;
  return read(ownPage, holder);
};
const orderNumber = '10000001-0001';

describe('a request that came before the cancellation', () => {
  it.each([
    '<div>Отменён 5 ноября</div><ol><li>Оплачен</li><li>Вы запросили отмену</li></ol>',
    '<ol><li>Вы запросили отмену</li><li>Заказ отменён</li></ol>',
  ])('%s', (body) => {
    expect(read(ownPage, `<main><h1>Заказ ${orderNumber}</h1>${body}</main>`)).toMatchObject([{ state: 'cancelled' }]);
  });

  it('in an answer', () => {
    const steps = [{ text: 'Вы запросили отмену' }, { text: 'Заказ отменён' }];
    expect(readState({ orderNumber, status: 'Отменён', steps }).every(({ state }) => state === 'cancelled')).toBe(true);
  });
});

describe('the choices of a form', () => {
  it.each([
    '<span>Укажите</span> <button>Товар закончился</button>',
    '<span>Выберите причину</span><button>Товар закончился</button>',
    '<span>Причина, по которой вы отменяете</span><button>Товар закончился</button><button>Не успел собрать</button>',
  ])('are no reason: %s', (choice) => {
    const dialog = `<div role="dialog"><h2>Отправление ${orderNumber}-1</h2><div>Причина отмены</div><div>${choice}</div></div>`;
    expect(readSeller(dialog)).toEqual([]);
  });
});

describe('in the buyer’s JSON', () => {
  it.each([
    { orderNumber, status: 'Доставлен', service: { title: 'Сборка мебели', status: 'Отменена' } },
    { orderNumber, state: 'Доставлен', extra: { state: 'Отменён' } },
    { orderNumber, refund: { state: 'Отменён' } },
  ])('the state of something else is not the order’s: %j', (state) => {
    expect(readState(state)).toEqual([]);
  });

  it('a list of lines may hold the status', () => {
    expect(readState({ orderNumber, shipmentId: '6100000000', lines: [{ text: 'Отменён 22 ноября' }] })).toMatchObject([
      { state: 'cancelled', cancelledAt: { value: '2026-11-22' } },
    ]);
  });

  it.each([
    { cancelReason: { title: 'Причина отмены', text: 'Товар закончился на складе' } },
    { info: { title: { text: 'Причина отмены', color: 'textSecondary' }, subtitle: { text: 'Товар закончился на складе' } } },
  ])('a title is no reason: %j', (told) => {
    expect(readState({ orderNumber, status: 'Отменён', ...told })).toMatchObject([{ reasonText: 'Товар закончился на складе' }]);
  });

  it('the lines of a total are no products', () => {
    const items = ['Товары (2)', 'Доставка', 'Итого'].map((title) => ({ title, price: '1 000 ₽' }));
    expect(readState({ orderNumber, status: 'Отменён', total: { items } })).toMatchObject([{ products: [] }]);
  });
});

it('chips of a filter are no status with a day', () => {
  expect(readSeller(`<div><span>Отменены</span><span>вчера</span></div><div>${orderNumber}-1</div>`)).toEqual([]);
});

it.each([
  ['Отменён', [undefined]],
  ['Восстановлен', []],
])('what stands behind the link “why” is no reason: %s', (status, reasons) => {
  const cells = ['Отправление', 'Статус', '', ''].map((title) => `<th>${title}</th>`).join('');
  const row = `<tr><td>${orderNumber}-1</td><td>${status}</td><td><a href="#">Почему отменили?</a></td><td>Кресло-мешок</td></tr>`;
  expect(readSeller(`<table><tr>${cells}</tr>${row}</table>`).map(({ reasonText }) => reasonText)).toEqual(reasons);
});

it('a refund that was arranged is no order that was placed', () => {
  const [record] = read(ownPage, `<h1>Заказ ${orderNumber}</h1><div>Отменён</div><p>Оформлен возврат денег 22 ноября</p>`);
  expect(record).not.toHaveProperty('orderedAt');
});

it('a path of the cabinet names no scheme by chance', () => {
  const body = `<table><tr><td>${orderNumber}-1</td><td>Отменено</td></tr></table>`;
  expect(read('https://seller.ozon.ru/app/postings/constructor', body)[0]).not.toHaveProperty('scheme');
});

describe('the ways through the cabinet', () => {
  it('head no columns, however many cells a page has beside them', () => {
    const nav = '<nav><a href="/app/products">Товары</a> <a>Цены</a> <div>FBS</div> <div>FBO</div> <a>Качество работы</a></nav>';
    const row = '<tr><td>10000001-0001-1</td><td>Отменено</td></tr>';
    const page = `${nav}<div><h1>Заказы с моих складов</h1><p>1</p><p>2</p><p>3</p><table>${row}${row.replace('0001-1', '0002-1')}</table></div>`;
    expect(readSeller(page).map(({ products }) => products)).toEqual([[], []]);
  });
});

describe('a label that is answered with nothing', () => {
  it('has not the next row for its value', () => {
    const rows = '<tr><th>Причина отмены</th><td>—</td></tr><tr><th>Склад</th><td>Пример</td></tr>';
    expect(readSeller(`<h1>10000001-0001-1</h1><p>Отменено</p><table>${rows}</table>`)[0]!.reasonText).toBeUndefined();
  });

  it('has no dash for its value, in the same text or behind it', () => {
    const facts = '<div><small>Причина отмены</small> –</div><div><small>Инициатор отмены</small> –</div>';
    const card = (number: string, status: string) => `<article><p>${number}</p><p>${status}</p>${facts}</article>`;
    const records = readSeller(card('10000001-0001-1', 'Отменено') + card('10000002-0001-1', 'Доставлено'));
    expect(records.map(({ reasonText, initiator }) => [reasonText, initiator])).toEqual([[undefined, undefined]]);
  });

  it('is none where it names the dialog that holds all others', () => {
    const facts = '<div><p>Статус</p><p>Отменено</p></div><div><p>Причина отмены</p><p>Нет товара</p></div>';
    const dialog = `<section role="dialog" aria-label="Отправление"><div>10000001-0001-1</div>${facts}</section>`;
    expect(readSeller(dialog)).toMatchObject([{ reasonText: 'Нет товара' }]);
  });
});

describe('a request that the seller refused', () => {
  it('is no cancellation for the reason that it gave', () => {
    const parcel = `<section><h2>В пути</h2><p>Отправление ${orderNumber}-1</p></section>`;
    const request =
      '<section><h3>Продавец не согласился на отмену</h3><dl><dt>Ваша причина</dt><dd>Слишком долго ждать</dd></dl></section>';
    expect(read(ownPage, `<main><h1>Заказ ${orderNumber}</h1>${parcel}${request}</main>`)).toEqual([]);
  });
});

describe('a request that waits', () => {
  it('is no cancellation for the reason beside it, and is told by a sentence with its number', () => {
    const parcel = `<section><h2>В сборке</h2><p>Отправление ${orderNumber}-1</p></section>`;
    const reason = '<p><span>Причина отмены</span> <span>Хочу изменить заказ и оформить заново</span></p>';
    const page = (words: string) =>
      read(ownPage, `<main><h1>Заказ ${orderNumber}</h1><div>${words}${reason}</div>${parcel}</main>`);
    expect(page(`<p>Вы попросили отменить отправление ${orderNumber}-1</p>`)).toMatchObject([{ state: 'requested' }]);
    expect(page(`<p>Отправление ${orderNumber}-1</p>`)).toEqual([]);
  });
});

describe('a request to return goods', () => {
  it('in an answer has a state that is no order’s', () => {
    const request = { returnNumber: '10000001-R2', status: { text: 'Заявка отменена', sysName: 'Cancelled' }, orderNumber };
    expect(readState(request)).toEqual([]);
  });
});
