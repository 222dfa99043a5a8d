/** Layouts that sellers and buyers have open, as pages by other hands had them. */
import { describe, expect, it } from 'vitest';
import type { Cancellation } from '../../../lib/cancellation';
import { list, own, readBody, table } from './read-body';

const errors = 'https://seller.ozon.ru/app/rating?tab=error-index';
const requests = 'https://seller.ozon.ru/app/returns/conditional-cancellations';
const returns = 'https://www.ozon.ru/my/returns';
const tracking = 'https://www.ozon.ru/my/orderDetailsMore?order=10000001-0007&postingId=40330127741';

const dayOf = (day: Cancellation['cancelledAt']) => day?.value;

describe('a day in a cell of its own with the time beneath', () => {
  it('is the day of the cancellation', () => {
    const titles = ['Номер отправления', 'Статус', 'Причина отмены', 'Дата отмены'];
    const day = '<div><span>18.11.2026</span><span>11:27</span></div>';
    const [record] = readBody(list, table(titles, ['10000001-0007-1', 'Отменено', 'Товар закончился', day]));
    expect(dayOf(record?.cancelledAt)).toBe('2026-11-18');
  });
});

describe('a report of errors whose rows have no type', () => {
  const titles = [
    'Shipment number',
    'Cancellation date',
    'Cancellation reason',
    'Cancellation initiator',
    'Counts in error index',
  ];

  it('lists cancellations where its columns say so', () => {
    const row = ['10000001-0007-1', '21 Nov 2026', "The products ran out at the seller's warehouse", 'Seller', 'Yes'];
    expect(readBody(errors, `<h2>Canceled shipments</h2>${table(titles, row)}`)).toMatchObject([
      { postingNumber: '10000001-0007-1', state: 'cancelled', affectsRating: true, cancelledAt: { value: '2026-11-21' } },
    ]);
  });

  it('tells of none where these are empty', () => {
    expect(readBody(errors, table(titles, ['10000001-0007-1', '—', '—', '—', 'Yes']))).toEqual([]);
  });

  it('tells of none where only a reason stands', () => {
    expect(readBody(errors, table(titles, ['10000001-0007-1', '—', 'Shipped late', '—', 'Yes']))).toEqual([]);
  });

  it('tells of none where a type says that it is a delay', () => {
    const row = ['10000001-0007-1', '21 Nov 2026', 'Out of stock', 'Seller', 'Yes', 'Late shipment'];
    expect(readBody(errors, table([...titles, 'Error type'], row))).toEqual([]);
  });
});

describe('an answer with a link behind it', () => {
  it.each(['Да <a href="/app/rating">Качество работы</a>', 'Да <a href="/help">Подробнее</a>'])('is read: %s', (answer) => {
    const facts = `<dl><div><dt>Причина отмены</dt><dd>Товар закончился</dd></div><div><dt>Влияет на индекс ошибок</dt><dd>${answer}</dd></div></dl>`;
    const [record] = readBody(own, `<h1>10000001-0007-1</h1><b>Отменено</b>${facts}`);
    expect(record?.affectsRating).toBe(true);
  });

  it('is not cut short where it is a sentence', () => {
    const reason = 'Покупатель отменил заказ: <a href="/help">не устроил срок доставки</a>';
    const [record] = readBody(own, `<h1>10000001-0007-1</h1><b>Отменено</b><dl><dt>Причина отмены</dt><dd>${reason}</dd></dl>`);
    expect(record?.reasonText).toBe('Покупатель отменил заказ: не устроил срок доставки');
  });
});

describe('a request that was granted', () => {
  const request = (said: string) =>
    `<ul><li><b>Заявка № 90477902</b><b>Подтверждена</b><p>Отправление 10000001-0007-1</p><p>Причина отмены: Покупатель передумал</p><p>${said}</p></li></ul>`;

  it.each([
    'Вы подтвердили заявку, заказ отменён 19.11.2026 09:15',
    'Заявка подтверждена автоматически; заказ отменён 19 ноября 2026',
    'You approved the request, the order was cancelled on November 19, 2026',
  ])('tells in the end of its sentence when the order was cancelled: %s', (said) => {
    expect(dayOf(readBody(requests, request(said))[0]?.cancelledAt)).toBe('2026-11-19');
  });

  it('tells no day where the sentence ends otherwise', () => {
    expect(readBody(requests, request('Вы подтвердили заявку, деньги вернули 19.11.2026'))[0]?.cancelledAt).toBeUndefined();
  });
});

describe('goods', () => {
  it('have their own article, and what stands behind another label in the line is not part of it', () => {
    const numbers = '<div><span>Артикул: <b>Тапки/Степь-40</b></span><span>SKU: <b>1930044517</b></span></div>';
    const goods = `<div><a href="/app/products/1930044517/edit">Тапочки войлочные, размер 40</a>${numbers}</div><div>2 × 7 450 ₸</div><div>14 900 ₸</div>`;
    const [record] = readBody(
      own,
      `<h1>10000001-0007-1</h1><b>Отменён</b><article><h2>Состав отправления</h2><div>${goods}</div></article>`,
    );
    expect(record?.products).toEqual([
      { name: 'Тапочки войлочные, размер 40', sku: '1930044517', offerId: 'Тапки/Степь-40', quantity: 2, price: '7 450 ₸' },
    ]);
  });

  it('are named right above their article, in a row that tells other things as well', () => {
    const head = '<div><span>Отмена</span><span>FBS</span><span>Возврат № 112804431</span></div>';
    const goods = '<div>Конструктор «Космопорт», 412 деталей</div><div>Артикул: KC-412</div><div>1 шт. · 1 980 ₽</div>';
    const facts =
      '<div><div>Номер отправления</div><div>10000001-0007-1</div><div>Причина</div><div>Покупатель не забрал заказ</div></div>';
    const [record] = readBody(
      'https://seller.ozon.ru/app/returns/common',
      `<ul><li><div>${head}${goods}</div>${facts}</li></ul>`,
    );
    expect(record?.products).toEqual([
      { name: 'Конструктор «Космопорт», 412 деталей', offerId: 'KC-412', quantity: 1, price: '1 980 ₽' },
    ]);
  });

  it('do not end with their number of pieces where a whole card can be pressed', () => {
    const goods =
      '<div><div><img src="/1.jpg"><div><div>Наушники проводные Type-C</div><div>货号：EP-TC-W</div></div><div>×1</div></div></div>';
    const card = `<div role="link" tabindex="0"><div><span>10000001-0007-1</span></div><div><span>已取消</span></div>${goods}</div>`;
    expect(readBody(list, card)[0]?.products).toEqual([{ name: 'Наушники проводные Type-C', offerId: 'EP-TC-W', quantity: 1 }]);
  });
});

describe('a refund among returns', () => {
  const refund = (number: string, title: string) =>
    `<div><div><span>${title}</span><a href="/my/orderdetails/?order=${number}">Заказ ${number}</a><span>Деньги отправлены</span></div>` +
    '<div><span>Дата отмены</span><span>22 ноября</span></div><div><span>Причина отмены</span><span>Не удалось доставить заказ</span></div></div>';
  const returned =
    '<div><span>Заявка от 12 ноября</span><a href="/my/returnDetails?returnNumber=10000003-R9">№ 10000003-R9</a><span>Ждём товар</span></div>';

  it('is of a cancelled order where its title says so', () => {
    const title = 'Возврат денег за отменённый заказ';
    expect(
      readBody(
        returns,
        `<h1>Возвраты</h1><div>${refund('10000001-0007', title)}${returned}${refund('10000002-0007', title)}</div>`,
      ),
    ).toMatchObject([
      {
        orderNumber: '10000001-0007',
        state: 'cancelled',
        reasonText: 'Не удалось доставить заказ',
        cancelledAt: { value: '2026-11-22' },
      },
      { orderNumber: '10000002-0007', state: 'cancelled' },
    ]);
  });

  it('is of none where the title speaks of goods', () => {
    expect(readBody(returns, `<h1>Возвраты</h1><div>${refund('10000001-0007', 'Возврат товара')}${returned}</div>`)).toEqual([]);
  });
});

describe("the steps of a parcel's way", () => {
  const head = '<div><b>Отменён</b><p>Заказ от 18 октября</p><p>Номер отправления 10000001-0007-1</p></div>';
  const step = (...lines: readonly string[]) =>
    `<li><i></i><div>${lines.map((line) => `<div>${line}</div>`).join('')}</div></li>`;
  const way = `<ol>${step('Отменён', '20 ноября, 16:32', 'Таможня не выпустила посылку: вы не оплатили пошлину')}${step('На таможне', '8 ноября, 04:48', 'Москва')}${step('В пути', '27 октября, 22:10')}</ol>`;

  it('tell when it was cancelled, and why', () => {
    expect(readBody(tracking, head + way)).toMatchObject([
      {
        reasonText: 'Таможня не выпустила посылку: вы не оплатили пошлину',

        cancelledAt: { value: '2026-11-20' },
      },
    ]);
  });

  it('tell nothing of one of two parcels', () => {
    const [record] = readBody(tracking, `${head}<div><b>В пути</b><p>Номер отправления 10000001-0007-2</p></div>${way}`);
    expect(record?.reasonText).toBeUndefined();
  });
});

describe('a list in a button', () => {
  it("has the day of the order beneath 'Оформлено'", () => {
    const [record] = readBody(
      list,
      table(['Отправление', 'Оформлено', 'Статус'], ['<button>10000001-0007-1</button>', '20.11.2026 08:55', 'Отменено']),
    );
    expect(dayOf(record?.orderedAt)).toBe('2026-11-20');
  });
});

describe('the steps that a parcel would have taken', () => {
  const parcel = (head: string, steps: readonly string[]) =>
    `<div><div><b>${head}</b></div><p>Отправление 10000001-0007-1</p><ol>${steps.map((step) => `<li><i></i><span>${step}</span></li>`).join('')}</ol></div>`;
  const order = 'https://www.ozon.ru/my/orderdetails/?order=10000001-0007';
  const steps = ['В сборке', 'Передаётся в доставку', 'В пути', 'Ожидает в пункте выдачи'];

  it('do not say that one goes on which was cancelled', () => {
    expect(readBody(order, `<h1>Заказ от 3 ноября</h1>${parcel('Отменён', steps)}`).map(({ state }) => state)).toEqual([
      'cancelled',
    ]);
  });

  it('are those of a living one where it says so', () => {
    expect(readBody(order, `<h1>Заказ от 3 ноября</h1>${parcel('В пути', steps)}`)).toEqual([]);
  });
});

describe('a sheet that numbers its rows', () => {
  it('has all goods of a posting', () => {
    const titles = ['', 'Shipment number', 'Status', 'Cancellation reason', 'Product name', 'SKU'];
    const row = (index: string, name: string, sku: string) => [
      index,
      '10000001-0007-1',
      'Canceled',
      "Customer didn't pick up the shipment",
      name,
      sku,
    ];
    const other = ['3', '10000002-0007-1', 'Delivered', '', 'Ceramic planter', '1388204415'];
    const rows = [other, row('4', 'Set of 6 glasses', '1350081264'), row('5', 'Serving tray, bamboo', '1350081301')];
    expect(readBody(list, table(titles, ...rows))[0]?.products).toEqual([
      { name: 'Set of 6 glasses', sku: '1350081264' },
      { name: 'Serving tray, bamboo', sku: '1350081301' },
    ]);
  });
});

describe('an article', () => {
  it('does not end with how many stand in the next piece of its line', () => {
    const goods = '<div>Спальный мешок −5 °C</div><div><span>Артикул: SM-05</span><span>2 шт.</span></div>';
    const card = `<article><b>Заявка 98020068</b><b>Подтверждена</b><div><a href="/x">10000001-0007-1</a>${goods}</div><p>Причина отмены: Покупатель передумал</p></article>`;
    expect(readBody(requests, card)[0]?.products).toEqual([{ name: 'Спальный мешок −5 °C', offerId: 'SM-05', quantity: 2 }]);
  });
});

describe("a seller's card", () => {
  it('tells when the order was placed: «Заказан 11 ноября 2026»', () => {
    const [record] = readBody(
      list,
      '<article><a href="/x">10000001-0007-1</a><div>Отменён</div><div>Заказан 11 ноября 2026</div></article>',
    );
    expect(dayOf(record?.orderedAt)).toBe('2026-11-11');
  });
});
