/** Words of cancelling, of ratings and of goods that are said of something else than the order. */
import { describe, expect, it } from 'vitest';
import { readSavedPage } from '../../pages/read-fixture';
import { readBody } from './read-body';

const own = '10000001-0007-1';
const other = '10000001-0007-2';
const read = (url: string, body: string, responses: string[] = []) =>
  readSavedPage({
    url,
    now: '2026-11-27T09:30:00+03:00',
    html: `<body><main>${body}</main></body>`,
    responses: responses.map((answer) => ({ url: '/api/posting-service/list', method: 'POST', via: 'fetch', body: answer })),
  }).cancellations.map(({ record }) => record);
const cabinet = 'https://seller.ozon.ru/app';
const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (...rows: string[]) => `<table><tbody>${rows.join('')}</tbody></table>`;
const living = row('10000002-0001-1', 'Доставлено', '');

describe('an action', () => {
  it.each([
    ['/postings/fbs', row(own, '待打包', '2026-11-20 <button>取消</button>')],
    ['/postings/fbs', row(own, '待打包', '<span>2026-11-20</span><button>取消</button>')],
    ['/returns/conditional-cancellations', row(own, '新申请', '2026-11-20 <button>取消</button>')],
    ['/returns/common', row(own, 'Возврат', 'Покупатель передумал', '<a href="#x">Отмена</a>')],
    ['/analytics/fulfillment-reports/fbs-rfbs-errors', row(own, '延迟发货', '<a href="#x">取消</a>')],
  ])('is no state, at %s', (path, cells) => {
    expect(read(cabinet + path, table(cells, living))).toEqual([]);
  });
});

describe('a hint beside a list of one', () => {
  it.each([
    '<section><p>Запрошена отмена</p><b>0</b></section>',
    '<aside><p>Покупатель запросил отмену</p><p>Рассмотрите заявку за 72 часа</p></aside>',
  ])('is no request of that one: %s', (hint) =>
    expect(read(`${cabinet}/postings/fbs`, hint + table(row(own, 'Доставляется')))).toEqual([]),
  );

  it('is no cancellation where a courier’s pick-up was called off', () => {
    expect(read(`${cabinet}/postings/fbs`, table(row(own, '等待发运<br><small>快递已取消</small>'), living))).toEqual([]);
  });
});

describe('a dialog about another posting', () => {
  const facts = '<dl><dt>Статус</dt><dd>Отменено</dd><dt>Причина отмены</dt><dd>Товар закончился на складе продавца</dd></dl>';
  const dialog = `<div role="dialog"><p>Отправление ${other}</p><div>${facts}</div><a>Вернуться к ${own}</a></div>`;

  it('says nothing of the page’s own, which it mentions', () => {
    expect(
      read(`${cabinet}/postings/fbs/${own}`, `<h1>${own}</h1><p>Доставляется</p>${dialog}`).map(
        ({ postingNumber }) => postingNumber,
      ),
    ).not.toContain(own);
  });

  it.each([
    `<div><b>${other}</b><dl><dt>Причина отмены</dt><dd>Товар закончился на складе продавца</dd></dl></div>`,
    `<div><p>${other}</p><p>Товар закончился на складе продавца</p></div>`,
  ])('keeps its reason, with or without a state: %s', (sibling) => {
    const records = read(`${cabinet}/postings/fbs/${own}`, `<h1>${own}</h1><p>Отменено</p><section>${sibling}</section>`);
    expect(records.map(({ postingNumber, reasonText }) => [postingNumber, reasonText]).sort()).toEqual([
      [own, undefined],
      [other, 'Товар закончился на складе продавца'],
    ]);
  });

  it('a page that lists many others is read within its time', () => {
    const rows = Array.from({ length: 400 }, (_, index) =>
      row(`10000003-${String(index + 1).padStart(4, '0')}-1`, 'Доставлено'),
    ).join('');
    const records = read(`${cabinet}/postings/fbs/${own}`, `<h1>${own}</h1><p>Отменено</p>${table(rows)}`);
    expect(records.map(({ postingNumber }) => postingNumber)).toEqual([own]);
  });
});

describe('persons, carriers and places', () => {
  it.each([
    '<img alt=""><span>СДЭК</span>',
    '<img alt=""><span>Иван Петров</span>',
    '<span>Курьер СДЭК</span><b>350 ₽</b>',
    '<p>Ozon Карта 1 350 ₽</p>',
    '<p>Плед 150 х 200</p>',
  ])('are no goods of a seller’s row: %s', (words) => {
    expect(read(`${cabinet}/postings/fbs`, table(row(own, 'Отменено', words), living))[0]!.products).toEqual([]);
  });

  it.each([
    '<span>Курьер</span><b>199 ₽</b>',
    '<span>Ozon Счёт</span><b>1 990 ₽</b>',
    '<p>Москва, ул. Ленина, 5</p><p>2 шт.</p>',
    '<span>Иван Петров</span><b>1 990 ₽</b>',
  ])('are no goods of a buyer’s parcel: %s', (words) => {
    const parcel = `<div data-widget="shipmentWidget" id="id61000000001"><p>Отменён 5 ноября</p><div>${words}</div></div>`;
    const [record] = read('https://www.ozon.ru/my/orderdetails/?order=10000001-0007', `<h1>Заказ 10000001-0007</h1>${parcel}`);
    expect(record?.products ?? []).toEqual([]);
  });
});

describe('an answer', () => {
  const posting = { posting_number: own, status: 'cancelled' };

  it('lists other things than goods', () => {
    const lines = [{ title: 'Доставка', sum: '200' }];
    const products = [{ name: 'Фонарь', sku: 123456 }];
    const readProducts = (answer: unknown) => read(`${cabinet}/postings/fbs`, '', [JSON.stringify(answer)])[0]!.products;
    expect(readProducts({ ...posting, lines, products })).toEqual([{ name: 'Фонарь', sku: '123456' }]);
    expect(readProducts({ ...posting, lines })).toEqual([]);
    expect(readProducts({ result: { posting, items: [{ name: 'Подключите Premium', price: '4990' }] } })).toEqual([]);
  });

  it('has a day to come that is no day of the cancellation', () => {
    const [record] = read(`${cabinet}/postings/fbs`, '', [
      JSON.stringify({ ...posting, cancellation: { reason: 'Нет товара', date: '2099-12-30' } }),
    ]);
    expect(record!.cancelledAt).toBeUndefined();
  });
});

describe('a sentence that goods come in another parcel', () => {
  it.each([
    'Остальные товары приедут в отдельной посылке',
    'The rest will arrive in a separate parcel',
    '其余商品在另一个包裹中发货',
  ])('is no reason: %s', (words) => {
    const parcel = `<div data-widget="shipmentWidget" id="id61000000001"><p>Отменён 5 ноября</p><p>${words}</p><a href="/product/1/">Лампа</a></div>`;
    const [record] = read('https://www.ozon.ru/my/orderdetails/?order=10000001-0007', `<h1>Заказ 10000001-0007</h1>${parcel}`);
    expect(record!.reasonText).toBeUndefined();
  });
});

describe('the refund for a cancelled order, among returns', () => {
  const page = (...rows: readonly string[]) =>
    readBody('https://www.ozon.ru/my/returns', rows.map((row) => `<article>${row}</article>`).join(''));
  const returned =
    '<h3>Заявка от 12 ноября</h3><p>Возврат 10000003-R14</p><p>Отменена вами 14 ноября</p><p>Заказ 10000003-0007</p>';

  it.each([
    ['Возврат денег за отменённый заказ', 'Отменён 20 ноября'],
    ['Отмена заказа', 'Отменён 20 ноября'],
    ['Refund for a canceled order', 'Canceled on November 20'],
    ['已取消订单退款', '11月20日取消'],
  ])('«%s» · %s', (title, state) => {
    const read = page(`<h3>${title}</h3><p>Заказ 10000001-0007</p><p>${state}</p>`, returned);
    expect(read).toMatchObject([{ orderNumber: '10000001-0007', cancelledAt: { value: '2026-11-20' } }]);
    expect(read).toHaveLength(1);
  });

  it('is told of no return, whatever heads the page', () => {
    expect(page('<h3>Возврат товара</h3><p>Заказ 10000001-0007</p><p>Отменён 20 ноября</p>', returned)).toEqual([]);
    expect(
      readBody(
        'https://www.ozon.ru/my/returns',
        `<h1>Возвраты и отменённые заказы</h1><div>${returned}</div><div>${returned.replaceAll('10000003', '10000004')}</div>`,
      ),
    ).toEqual([]);
  });
});
