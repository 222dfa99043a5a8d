/** Goods, prices and parcels that are near, and not the order's. */
import { describe, expect, it } from 'vitest';
import { findPostings } from '../../../lib/read/json/find-postings';
import { revive } from '../../../lib/read/json/revive';
import { list, own, readBody, table } from './read-body';

const order = 'https://www.ozon.ru/my/orderdetails/?order=10000001-0007';
const tracking = 'https://www.ozon.ru/my/orderDetailsMore?order=10000001-0007&postingId=40330127741';
const number = '10000001-0007-1';
const link = (sku: number, name = 'Лампа настольная') => `<a href="/product/thing-${sku}/">${name}</a>`;
/** A seller's posting in a state. */
const ofSeller = (state: string, inner = '') => `<h1>Отправление ${number}</h1><p>${state}</p>${inner}`;

describe('parcels of one order', () => {
  const parcel = (id: number, name: string, state = 'Отменён', day = '18 ноября') =>
    `<section data-widget="shipmentWidget" id="id${id}"><h2>${state}</h2><p>${day}</p><a href="/product/thing-${id}/">${name}</a><b>940 ₽</b></section>`;
  const named = `<section data-widget="shipmentWidget"><h2>Отменён</h2><p>Отправление ${number}</p><p>Товар закончился</p><a href="/product/thing-91/">Чайник</a><b>500 ₽</b></section>`;
  const read = (...parts: readonly string[]) => readBody(order, `<h1>Заказ 10000001-0007</h1>${parts.join('')}`);

  it('the only cancelled one names its posting, two others go on: the record is lost', () => {
    const page = [named, parcel(41802244519, 'Кружка', 'В пути', ''), parcel(41802244520, 'Плед', 'Получен', '')];
    expect(read(...page)).toMatchObject([{ postingNumber: number, state: 'cancelled', reasonText: 'Товар закончился' }]);
  });

  it('one names its posting, two other cancelled ones do not: it is lost', () => {
    const all = read(named, parcel(41802244519, 'Кружка'), parcel(41802244520, 'Плед'));
    expect(all.map(({ postingNumber }) => postingNumber)).toContain(number);
  });

  it('two cancelled parcels with goods of their own are made one', () => {
    const record = read(named, parcel(41802244519, 'Кружка')).find(({ postingNumber }) => postingNumber === number);
    expect(record).toMatchObject({ reasonText: 'Товар закончился', products: [{ name: 'Чайник' }] });
    expect(record?.cancelledAt).toBeUndefined();
  });

  it('a sheet over the page names another posting, with goods of its own', () => {
    const sheet = `<div role="dialog" aria-modal="true"><h2>Где был заказ</h2><p>Номер отправления 10000001-0007-2</p><p>Заказ отменён</p><p>Не удалось обработать заказ</p><a href="/product/thing-99/">Чайник</a></div>`;
    const record = read(parcel(41802244519, 'Кружка'), sheet).find(({ postingNumber }) => postingNumber === '10000001-0007-2');
    expect(record?.products).toMatchObject([{ name: 'Чайник' }]);
    expect(record?.cancelledAt).toBeUndefined();
  });
});

describe('goods in rows', () => {
  const namesOf = (url: string, page: string) => readBody(url, page)[0]?.products.map(({ name }) => name);

  it('the same SKU sold and given: both are shown', () => {
    const rows = table(
      ['Товар', 'SKU', 'Количество', 'Цена'],
      ['Кружка', '900000001', '1', '300 ₽'],
      ['Кружка (подарок)', '900000001', '1', '0 ₽'],
    );
    expect(namesOf(own, ofSeller('Отменён', rows))).toEqual(['Кружка', 'Кружка (подарок)']);
  });

  it('two goods with one article', () => {
    const goods = (name: string, count: number) => `<div><div>${name}</div><div>арт. K-1</div><div>${count} шт</div></div>`;
    const rows = table(
      ['Отправление', 'Статус', 'Товары'],
      [number, 'Отменён', goods('Кружка красная', 1) + goods('Кружка синяя', 2)],
    );
    expect(namesOf(list, rows)).toEqual(['Кружка красная', 'Кружка синяя']);
  });

  it('a row without its number is another buyer’s', () => {
    const rows = table(
      ['Отправление', 'Покупатель', 'Статус', 'Товар', 'SKU'],
      [number, 'Иван П.', 'Отменён', 'Кружка', '900000001'],
      ['', 'Мария С.', 'Отменён', 'Плед', '900000003'],
    );
    expect(readBody(list, rows).find(({ postingNumber }) => postingNumber === number)?.products).toMatchObject([
      { name: 'Кружка', sku: '900000001' },
    ]);
    expect(namesOf(list, rows)).not.toContain('Плед');
  });

  it('of a posting that was cancelled in part, the goods that were delivered', () => {
    const rows = table(
      ['Отправление', 'Статус', 'Товар', 'SKU', 'Состояние товара'],
      [number, 'Частично отменён', 'Кружка', '900000001', 'Отменён'],
      ['', '', 'Тарелка', '900000002', 'Доставлен'],
    );
    expect(namesOf(list, rows)).toEqual(['Кружка']);
  });

  it('goods of which none was cancelled', () => {
    const rows = table(
      ['Отправление', 'Статус', 'Товар', 'Артикул', 'Отменено, шт'],
      [number, 'Отменён', 'Кружка', 'K-1', '1'],
      [number, 'Отменён', 'Тарелка', 'T-1', '0'],
    );
    expect(namesOf(list, rows)).toEqual(['Кружка']);
  });

  it.each([
    ['a set of three', '纯棉毛巾·3件套'],
    ['a pack', '垃圾袋·100个装'],
    ['a pack of two', 'Кабель USB-C·2 шт в наборе'],
  ])('the name is cut where a dot stands in it: %s', (_what, name) => {
    const rows = table(
      ['Отправление', 'Статус', 'Товар'],
      [number, 'Отменён', `<div>${name}</div><div>арт. K-1</div><div>1 шт</div>`],
    );
    expect(readBody(list, rows)[0]?.products).toMatchObject([{ name, offerId: 'K-1', quantity: 1 }]);
  });

  it('five in a pack are no quantity', () => {
    const rows = table(['Отправление', 'Статус', 'Товар', 'Артикул'], [number, 'Отменён', 'Носки·5 шт', 'N-5']);
    expect(readBody(list, rows)[0]?.products).toEqual([{ name: 'Носки·5 шт', offerId: 'N-5' }]);
  });

  it.each(['Скидки для вас', 'Замените на аналог', 'Популярное', 'Instead of it'])(
    'what is advertised beneath the number is not what was ordered: %s',
    (title) => {
      const card = '<div><img src="a.jpg" alt=""><div><div>Кофеварка рожковая</div><div>5 990 ₽</div></div></div>';
      const page = `<section><p>Номер отправления ${number}</p><p>${title}</p><div>${card}</div></section><section><h2>Отменён</h2><p>18 ноября</p></section>`;
      expect(readBody(tracking, page)).toMatchObject([{ state: 'cancelled', products: [] }]);
    },
  );
});

describe('prices', () => {
  it.each([
    ['Средство для мытья посуды', link(900000001, 'Средство для мытья посуды')],
    ['Сувенирные деньги', link(900000001, 'Сувенирные деньги')],
    ['Зажим для денег Money Clip', link(900000001, 'Зажим для денег Money Clip')],
    ['a badge: Non-refundable', link(900000001, 'Lamp') + '<div>Non-refundable</div>'],
    ['a badge: 支持退款', link(900000001, '台灯') + '<div>支持退款</div>'],
    ['a badge: Лёгкий возврат средств', link(900000001) + '<div>Лёгкий возврат средств</div>'],
  ])('%s', (_what, before) => {
    const page = `<h1>Заказ № 10000001-0007</h1><h2>Отменён 4 ноября</h2><div>${before}<div>940 ₽</div></div>`;
    expect(readBody(order, page)[0]?.products).toMatchObject([{ price: '940 ₽' }]);
  });

  it('three markers are no day of March', () => {
    const page = `<h1>Заказ № 10000001-0007</h1><h2>Отменён 4 ноября</h2><div>${link(900000001, 'Маркеры')}<span>за 3 маркера 199 ₽</span></div>`;
    expect(readBody(order, page)[0]?.products[0]?.price).toMatch(/199 ₽/);
  });
});

describe('goods in JSON', () => {
  const read = (told: object) =>
    findPostings(revive({ posting_number: number, status: 'cancelled', ...told }), {
      channel: 'observed',
      now: new Date('2026-11-26T12:00:00+03:00'),
    }).sightings[0]?.products;

  it.each<[string, object]>([
    ['product.info', { product: { info: { sku: 900000001, name: 'Лампа' }, quantity: 2, price: '940.00' } }],
    ['items.product', { items: { product: { sku: 900000001, name: 'Лампа' }, quantity: 2, price: '940.00' } }],
    ['product.data', { product: { data: { sku: 900000001, name: 'Лампа' }, quantity: 2, price: '940.00' } }],
  ])('how many and for what, beside the card of the goods: %s', (_what, told) =>
    expect(read(told)).toEqual([{ name: 'Лампа', sku: '900000001', quantity: 2, price: '940.00' }]),
  );

  it('a name without a number', () =>
    expect(read({ product: { info: { name: 'Лампа' }, quantity: 2 } })).toEqual([{ name: 'Лампа', quantity: 2 }]));

  it('what was offered instead was not ordered', () =>
    expect(
      read({ product: { sku_info: { sku: 900000001, name: 'Лампа' }, replacement: { sku: 900000009, name: 'Бра' } } }),
    ).toMatchObject([{ name: 'Лампа' }]));

  it('and no second', () =>
    expect(read({ product: { card: { sku: 900000001, name: 'Лампа' }, similar: { sku: 900000009, name: 'Бра' } } })?.length).toBe(
      1,
    ));

  it('goods by their SKU as keys', () =>
    expect(read({ products: { 900000001: { name: 'Лампа', quantity: 1 } } })).toMatchObject([{ name: 'Лампа', quantity: 1 }]));

  it('a wrapper whose data are its paging', () =>
    expect(read({ products: { data: { total: 1 }, rows: [{ sku: 900000001, name: 'Лампа' }] } })).toMatchObject([
      { name: 'Лампа' },
    ]));
});
