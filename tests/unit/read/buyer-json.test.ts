/** What the buyer's JSON tells beside a status: a request that waits, the id of a reason, goods under plain names. */
import { describe, expect, it } from 'vitest';
import { readSavedPage } from '../../pages/read-fixture';

const order = '10000001-0007';
const state = (value: unknown) => `<div data-state="${JSON.stringify(value).replaceAll('"', '&quot;')}"></div>`;
const read = (html: string, body?: string) =>
  readSavedPage({
    url: `https://www.ozon.ru/my/orderdetails/?order=${order}`,
    now: '2026-11-27T09:30:00+03:00',
    html: `<body><h1>Заказ ${order}</h1>${html}</body>`,
    responses: body
      ? [
          {
            url: `/api/entrypoint-api.bx/page/json/v2?url=%2Fmodal%2Fwhy%2F%3Forder%3D${order}`,
            method: 'GET',
            via: 'fetch',
            body,
          },
        ]
      : [],
  }).cancellations.map(({ record }) => record);
const goods = [{ title: 'Фен дорожный', cost: '14 990 ₸' }];

describe('the buyer’s JSON', () => {
  it('tells of a request beneath a state that goes on', () => {
    const lines = [
      { text: 'В пути' },
      { text: 'Вы попросили отменить заказ 13 ноября' },
      { text: 'Причина: Слишком долго ждать' },
    ];
    const [record] = read(state({ shipmentId: '40000001', orderNumber: order, lines, goods }));
    expect(record).toMatchObject({
      state: 'requested',
      reasonText: 'Слишком долго ждать',
      products: [{ name: 'Фен дорожный', price: '14 990 ₸' }],
    });
    expect(record!.cancelledAt).toBeUndefined();
  });

  it('tells of none that came to an end', () => {
    const lines = [
      { text: 'В пути' },
      { text: 'Вы попросили отменить заказ 13 ноября' },
      { text: 'Продавец отклонил заявку 14 ноября' },
    ];
    expect(read(state({ shipmentId: '40000001', orderNumber: order, lines, goods }))).toEqual([]);
  });

  it.each([
    [{ text: 'Получен 20 октября' }, { text: 'Вы запросили отмену 13 октября' }],
    [{ text: 'В пути' }, { text: 'Вы запросили отмену 13 ноября' }, { text: 'Продавец не согласился на отмену' }],
  ])('tells of none that was refused, or came too late', (...lines) => {
    expect(read(state({ shipmentId: '40000001', orderNumber: order, lines, goods }))).toEqual([]);
  });

  it('tells all of a cancellation whose reason has an id, and whose goods came back', () => {
    const cancellation = {
      cancelReason: { id: 506, name: 'Нашёл дешевле' },
      initiatorText: 'Продавец',
      cancelledAt: '2026-11-02T08:00:00Z',
    };
    const parcel = {
      shipmentId: '40000001',
      orderNumber: order,
      status: 'Отменён 3 ноября',
      returnNumber: '10000001-R1',
      cancellation,
      goods,
    };
    expect(read(state(parcel))[0]).toMatchObject({
      reasonId: 506,
      initiator: 'Продавец',
      cancelledAt: { value: '2026-11-02T08:00:00.000Z' },
    });
  });

  it('has a reason with its id', () => {
    const tile = { orderNumber: order, status: 'Отменён 3 ноября', cancelReason: { id: 506, title: 'Нашёл дешевле' }, goods };
    expect(read(state({ tiles: [tile] }))[0]).toMatchObject({ reasonText: 'Нашёл дешевле', reasonId: 506 });
  });

  it('of a dialog tells when it was, and by whom', () => {
    const cancellation = {
      reasonId: 506,
      reasonName: 'Нашёл дешевле',
      initiatorName: 'Покупатель',
      cancelledAt: '2026-11-06T08:11:42Z',
    };
    const widget = JSON.stringify({ heading: { text: 'Почему заказ отменён' }, cancellation });
    const [record] = read(
      '<div data-widget="shipmentWidget" id="id40000001"><p>Отменён</p><a href="/product/1000000641/">Полка</a></div>',
      JSON.stringify({ widgetStates: { 'why-1': widget }, pageInfo: { url: `/modal/why/?order=${order}` } }),
    );
    expect(record).toMatchObject({
      reasonText: 'Нашёл дешевле',
      reasonId: 506,
      cancelledAt: { value: '2026-11-06T08:11:42.000Z' },
    });
  });

  it.each([
    [['Заказ от 3 ноября'], '2026-11-03'],
    [['Order placed on November 3'], '2026-11-03'],
    [['Заказ от 3 ноября', 'Заказ от 5 ноября'], undefined],
    [['Возврат от 3 ноября'], undefined],
  ])('of an order’s page is titled with its day: %s', (titles, day) => {
    const parcel = { shipmentId: '40000001', postingNumber: `${order}-1`, header: [{ text: 'Отменён' }], goods };
    const widgets = {
      'shipmentWidget-1': parcel,
      ...Object.fromEntries(titles.map((text, index) => [`title-${index}`, { text }])),
    };
    const widgetStates = Object.fromEntries(Object.entries(widgets).map(([name, told]) => [name, JSON.stringify(told)]));
    const page = { widgetStates, pageInfo: { url: `/my/orderdetails/?order=${order}` } };
    expect(read(state(page))[0]?.orderedAt?.value).toBe(day);
  });

  it('names its fields beside their values', () => {
    const facts = [
      { name: 'Cancellation date', value: '12 August 2026' },
      { name: 'Cancellation initiator', value: 'Delivery' },
      { name: 'Cancellation reason', value: 'Stars fell differently this time' },
    ];
    expect(read(state({ shipmentId: '40000001', orderNumber: order, heading: 'Canceled', facts, goods }))[0]).toMatchObject({
      cancelledAt: { value: '2026-08-12' },
      initiator: 'Delivery',
      reasonText: 'Stars fell differently this time',
    });
  });
});

describe('an order of a redesign', () => {
  const shipment = (id: string, stateTitle: string) => ({ id, stateTitle, lines: [{ sku: '1599120071', title: 'Гирлянда' }] });
  const script = (orders: unknown) => `<script type="application/json">${JSON.stringify({ orders })}</script>`;

  it('has parcels with bare ids, and a day of its own', () => {
    const orders = [{ number: order, createdAt: '2026-08-28T06:12:44Z', shipments: [shipment('48330019012', 'Отменён')] }];
    expect(read(script(orders))[0]).toMatchObject({
      parcelId: '48330019012',
      orderedAt: { value: '2026-08-28T06:12:44.000Z', precision: 'instant' },
    });
  });

  it('has no day where only another order tells one', () => {
    const other = { number: '10000002-0007', createdAt: '2026-08-28T06:12:44Z', shipments: [shipment('48330019013', 'Получен')] };
    const orders = [{ number: order, shipments: [shipment('48330019012', 'Отменён')] }, other];
    expect(read(script(orders))[0]).not.toHaveProperty('orderedAt');
  });
});

it('the answer of a dialog tells the day beside its label', () => {
  const rows = [
    { label: { text: 'Когда отменили' }, value: { text: '18 октября' } },
    { label: { text: 'Кто отменил' }, value: { text: 'Ozon' } },
    { label: { text: 'Причина отмены' }, value: { text: 'Пункт выдачи закрыт' } },
  ];
  const widgetStates = { 'cancellationInfo-413': JSON.stringify({ title: 'Почему заказ отменён', rows }) };
  const [record] = read('<div><span>Отменён</span></div>', JSON.stringify({ widgetStates }));
  expect(record).toMatchObject({ cancelledAt: { value: '2026-10-18' }, initiator: 'Ozon', party: 'ozon' });
});

describe('numbers and blocks under names of another team', () => {
  const script = (value: unknown) => `<script type="application/json">${JSON.stringify(value)}</script>`;
  const shipment = {
    trackNo: `${order}-1`,
    shipmentId: 41000490771,
    phase: 'CANCELED',
    cancelling: { explanation: 'Не удалось обработать заказ', initiatedBy: 'SYSTEM', happenedAt: '2026-11-04T10:02:33Z' },
    lines: [{ skuId: 1000449001, caption: 'Гирлянда', qty: 1, cost: { display: '890 ₽' } }],
  };

  it('are told by their form', () => {
    const purchase = { ref: order, createdOn: '2026-11-01T08:15:00Z', shipments: [shipment] };
    expect(read(script({ purchase }))[0]).toMatchObject({
      parcelId: '41000490771',
      reasonText: 'Не удалось обработать заказ',
      party: 'ozon',
      orderedAt: { value: '2026-11-01T08:15:00.000Z' },
      cancelledAt: { value: '2026-11-04T10:02:33.000Z' },
      products: [{ name: 'Гирлянда', sku: '1000449001', quantity: 1, price: '890 ₽' }],
    });
  });

  it('hold no goods that are recommended', () => {
    const finish = { kind: 'CANCELLED', title: 'Заказ отменён', cancelledAt: '2026-09-02T18:10:12Z', cancelledBy: 'Система' };
    const goods = [{ sku: '1000451501', title: 'Кресло', count: 2 }];
    const recommendations = { items: [{ sku: '1000451590', title: 'Стол', price: '2 950 ₽' }] };
    const [record] = read(script({ orderCard: { orderNumber: order, finish, goods }, recommendations }));
    expect(record!.products).toEqual([{ name: 'Кресло', sku: '1000451501', quantity: 2 }]);
    expect(record).toMatchObject({ party: 'ozon', cancelledAt: { value: '2026-09-02T18:10:12.000Z' } });
  });
});

describe('numbers beside the order’s own', () => {
  const list = (entry: object) =>
    read(state({ orders: [{ shipmentId: '40000001', lines: [{ text: 'Отменён 5 ноября' }], goods, ...entry }] }));

  it.each<object>([
    { repeatedAs: '10000002-0001' },
    { receiptNumber: '20000001-0007-1' },
    { supportPhone: '8800234-567-12' },
    { newOrder: { text: '10000002-0001' } },
  ])('%j are none of it', (other) => {
    expect(list({ orderNumber: order, ...other })).toMatchObject([{ orderNumber: order }]);
    expect(list({ orderNumber: order, ...other })[0]).not.toHaveProperty('postingNumber');
  });

  it('an article is none', () => {
    const products = [{ title: 'Фен', sku: '1599120071', code: '4680012-00123' }];
    expect(list({ number: order, goods: products })).toMatchObject([{ orderNumber: order }]);
  });

  it('what a chat or a refund tells of its beginning is not when the order was placed', () => {
    const chat = { orderNumber: order, createdAt: '2026-01-01T00:00:00Z' };
    expect(list({ orderNumber: order, chat })[0]).not.toHaveProperty('orderedAt');
  });
});
