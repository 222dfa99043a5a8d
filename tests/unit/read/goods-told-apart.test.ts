/** Goods in several rows, in wrapped lists, beside money that is no price. */
import { describe, expect, it } from 'vitest';
import { findPostings } from '../../../lib/read/json/find-postings';
import { revive } from '../../../lib/read/json/revive';
import { list, own, readBody, table } from './read-body';

const order = 'https://www.ozon.ru/my/orderdetails/?order=10000001-0007';
const returns = 'https://www.ozon.ru/my/returns';
const errors = 'https://seller.ozon.ru/app/analytics/fulfillment-reports/fbs-rfbs-errors';
const number = '10000001-0007-1';
const link = (sku: number, name = 'Лампа настольная') => `<a href="/product/thing-${sku}/">${name}</a>`;
const pairs = (...rows: readonly (readonly [string, string])[]) =>
  `<table>${rows.map(([title, value]) => `<tr><td>${title}</td><td>${value}</td></tr>`).join('')}</table>`;
const facts = (...rows: readonly (readonly [string, string])[]) =>
  `<dl>${rows.map(([title, value]) => `<dt>${title}</dt><dd>${value}</dd>`).join('')}</dl>`;
const goodsOf = (url: string, body: string) => readBody(url, body)[0]?.products;

describe('one posting in several rows', () => {
  const goods = table(
    ['Отправление', 'Статус', 'Товар', 'Артикул'],
    [number, 'Отменён', 'Кружка', 'K-1'],
    [number, 'Отменён', 'Тарелка', 'T-1'],
  );

  it.each([
    ['in a list', facts(['Причина отмены', 'Товар закончился'], ['Инициатор отмены', 'Продавец'], ['Дата отмены', '24.11.2026'])],
  ])('what its own page tells beneath the table of its goods, %s, is lost', (_how, told) => {
    expect(readBody(own, `<div>${goods}</div>${told}`)).toMatchObject([
      { postingNumber: number, reasonText: 'Товар закончился', party: 'seller', cancelledAt: { value: '2026-11-24' } },
    ]);
  });

  it('of an order alone gives two records for the one order', () => {
    const rows = table(
      ['Номер заказа', 'Статус', 'Товар', 'Артикул', 'Причина отмены'],
      ['10000001-0007', 'Отменён', 'Кружка', 'K-1', 'Передумал'],
      ['10000001-0007', 'Отменён', 'Тарелка', 'T-1', 'Передумал'],
    );
    expect(readBody(list, rows).map(({ orderNumber }) => orderNumber)).toEqual(['10000001-0007']);
  });

  it('the rows of one refund, of which two name the order, are no longer read together', () => {
    const page = pairs(
      ['Заказ', '10000001-0007'],
      ['Отправление', number],
      ['Статус', 'Заказ отменён'],
      ['Причина отмены', 'Товар закончился'],
    );
    expect(readBody(returns, page)).toMatchObject([
      { postingNumber: number, state: 'cancelled', status: 'Заказ отменён', reasonText: 'Товар закончился' },
    ]);
  });
});

describe('goods in JSON', () => {
  const goods = [
    { sku: 900000001, offerId: 'LT-1', name: 'Лампа', quantity: 1 },
    { sku: 900000002, offerId: 'LT-2', name: 'Плед', quantity: 2 },
  ];
  const read = (told: object) =>
    findPostings(revive({ posting_number: number, status: 'cancelled', ...told }), {
      channel: 'observed',
      now: new Date('2026-11-26T12:00:00+03:00'),
    }).sightings[0]?.products;
  const names = (told: object) => read(told)?.map(({ name }) => name);

  it.each<[string, object, string[]]>([
    ['one product with its features', { product: { ...goods[0], rows: [{ title: 'Цвет', value: 'Белый' }] } }, ['Лампа']],
    [
      'goods that name their node of the catalogue',
      { products: goods.map((one) => ({ ...one, node: { id: 17, name: 'Освещение' } })) },
      ['Лампа', 'Плед'],
    ],
    [
      'beside a paged list of events',
      { items: { total: 2, list: [{ title: 'Создан' }, { title: 'Отменён' }] }, goods },
      ['Лампа', 'Плед'],
    ],
    [
      'none, but rows of facts',
      {
        items: {
          rows: [
            { title: 'Статус', value: 'Отменён' },
            { title: 'Причина', value: 'Передумал' },
          ],
        },
      },
      [],
    ],
  ])('%s', (_what, told, expected) => expect(names(told)).toEqual(expected));

  it.each<[string, unknown]>([
    ['a list in data.items', { data: { items: goods } }],
    ['a store of entities', { ids: [1, 2], entities: { 1: goods[0], 2: goods[1] } }],
    ['a map by SKU', { 900000001: goods[0], 900000002: goods[1] }],
  ])('%s', (_what, products) => expect(names({ products })).toEqual(['Лампа', 'Плед']));

  it('how many, told on the edge', () => {
    const edges = goods.map(({ quantity, ...node }) => ({ quantity, node }));
    expect(read({ products: { edges } })?.map(({ quantity }) => quantity)).toEqual([1, 2]);
  });
});

describe('prices of goods', () => {
  const page = (goods: string) => `<h1>Заказ № 10000001-0007</h1><h2>Отменён 4 ноября</h2>${goods}`;

  it.each([
    ['a badge: Бесплатный возврат', link(900000001) + '<span>Бесплатный возврат</span>'],
    ['a badge: Не подлежит возврату', link(900000001) + '<div>Не подлежит возврату</div>'],
    ['a name: Возвращение Шерлока Холмса', link(900000001, 'Возвращение Шерлока Холмса')],
  ])('behind %s', (_what, before) => {
    expect(goodsOf(order, page(`<div>${before}<div>940 ₽</div></div>`))).toMatchObject([{ price: '940 ₽' }]);
  });

  it.each([
    ['Деньги отправлены на карту', '<div>Деньги отправлены на карту</div><div>940 ₽</div>'],
    ['款项已退回银行卡', '<div>款项已退回银行卡</div><div>940 ₽</div>'],
  ])('money that went back is none: %s', (_what, money) => {
    expect(goodsOf(order, page(`<div>${link(900000001)}</div><div>${money}</div>`))).toEqual([
      { name: 'Лампа настольная', sku: '900000001' },
    ]);
  });
});

describe('reports', () => {
  it.each([
    ['Дата создания отправления', 'Дата ошибки'],
    ['创建时间', '错误日期'],
  ])('what was created: %s beside %s', (created, event) => {
    const rows = table(
      ['Номер отправления', 'Тип ошибки', 'Статус отправления', created, 'Причина отмены', event],
      [number, 'Отмена', 'Отменён', '24.11.2026', 'Товар закончился', '26.11.2026'],
    );
    expect(readBody(errors, rows)[0]?.orderedAt?.value).toBe('2026-11-24');
  });

  const both = ['Кружка', 'Тарелка'];
  it.each([
    [
      'the number stands in the first row alone',
      table(
        ['Отправление', 'Статус', 'Товар', 'SKU'],
        [number, 'Отменён', 'Кружка', '900000001'],
        ['', '', 'Тарелка', '900000002'],
      ),
    ],
  ])('goods of one posting in two rows: %s', (_what, rows) => {
    expect(goodsOf(list, rows)?.map(({ name }) => name)).toEqual(both);
  });
});

describe('goods that nothing links', () => {
  it('stand beside the number of their posting, apart from the steps of its way', () => {
    const tracking = 'https://www.ozon.ru/my/orderDetailsMore?order=10000001-0007&postingId=40330127741';
    const card = (name: string, told: string) =>
      `<div><img src="a.jpg" alt=""><div><div>${name}</div><div>${told}</div></div></div>`;
    const goods = `<div>${card('Чайник электрический 1,7 л', '1 шт · 2 199 ₽')}${card('Подставка под горячее', '3 шт · 447 ₽')}</div>`;
    const steps = '<ol><li><p>В сборке</p><p>3 ноября</p></li><li><p>Отменён</p><p>Заказ утерян</p><p>23 ноября</p></li></ol>';
    const page = `<section><div>Номер отправления</div><div>${number}</div>${goods}</section><section><h2>Как ехал заказ</h2>${steps}</section>`;
    expect(goodsOf(tracking, page)).toEqual([
      { name: 'Чайник электрический 1,7 л', quantity: 1, price: '2 199 ₽' },
      { name: 'Подставка под горячее', quantity: 3, price: '447 ₽' },
    ]);
  });

  it('have a number behind which a dot without gaps parts how many they are', () => {
    const cell = '<div><span>硅胶冰格模具 24格</span><span>货号: <span>BG-24-绿</span><i>·</i>2 件</span></div>';
    expect(goodsOf(list, table(['货件编号', '状态', '商品'], [number, '已取消', cell]))).toEqual([
      { name: '硅胶冰格模具 24格', offerId: 'BG-24-绿', quantity: 2 },
    ]);
  });
});
