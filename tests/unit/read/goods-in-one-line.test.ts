/** Goods whose name, number, count and price stand in one line, or in one link. */
import { describe, expect, it } from 'vitest';
import { list, readBody } from './read-body';

const order = 'https://www.ozon.ru/my/orderdetails/?order=10000001-0007';
const row = (number: string, goods: string) =>
  `<div><p><b>${number}</b> <i>Canceled</i></p><p>${goods}</p><p>Reason: out of stock</p></div>`;
const goodsOf = (line: string) => readBody(list, row('10000001-0007-1', line) + row('10000002-0007-1', line))[0]?.products;

describe('a line of a seller’s row', () => {
  it.each([
    ['Ковёр овальный 120×180 · 1 pc · 18 900 ₸', { name: 'Ковёр овальный 120×180', quantity: 1, price: '18 900 ₸' }],
    [
      'Garden lights, 10 pcs (offer ID SOL-10), 2 pcs, 1 980 ₽',
      { name: 'Garden lights, 10 pcs', offerId: 'SOL-10', quantity: 2, price: '1 980 ₽' },
    ],
    ['猫抓板 瓦楞纸 × 2', { name: '猫抓板 瓦楞纸', quantity: 2 }],
  ])('%s', (line, product) => {
    expect(goodsOf(line)).toEqual([product]);
  });

  it('may tell the number of a pack', () => {
    expect(goodsOf('Полотенце махровое 50×90, 3 шт., 690 ₽')?.[0]?.quantity).toBe(undefined);
  });

  it('is no name where it is an article', () => {
    const products = goodsOf('Чайник с ситечком, 800 мл</p><p>Артикул CH-800, 1 шт., 990 ₽');
    expect(products).toEqual([{ name: 'Чайник с ситечком, 800 мл', offerId: 'CH-800', quantity: 1, price: '990 ₽' }]);
  });
});

describe('a column', () => {
  const table = (title: string, price: string) =>
    readBody(
      list,
      `<table><tr><th>Shipment number</th><th>Status</th><th>Product name</th><th>SKU</th><th>${title}</th></tr>
      ${['10000001-0007-1', '10000002-0007-1'].map((number) => `<tr><td>${number}</td><td>Canceled</td><td>Cutting board</td><td>1399450028</td><td>${price}</td></tr>`).join('')}</table>`,
    )[0]?.products;

  it('of a report tells prices without a sign of money', () => {
    expect(table('Your price', '1340.00')).toEqual([{ name: 'Cutting board', sku: '1399450028', price: '1340.00' }]);
  });

  it('that holds a bare number may tell anything', () => {
    expect(table('Your price', '3')).toEqual([{ name: 'Cutting board', sku: '1399450028' }]);
  });
});

describe('on a buyer’s page', () => {
  const page = (goods: string) =>
    readBody(order, `<h1>Заказ 10000001-0007</h1><div id="id61000000001"><b>Отменён</b>${goods}</div>`)[0]?.products;
  const linked = (name: string, sku: number) =>
    `<a href="/product/${sku}/"><img src="x.jpg"><div><div>${name}</div><div>1 шт</div><div>990 ₽</div></div></a>`;

  it('one link may hold all that is told of the goods', () => {
    expect(page(linked('Аквариум, 30 л', 1720123380) + linked('Грунт, 2 кг', 1720123391))).toEqual([
      { name: 'Аквариум, 30 л', sku: '1720123380', quantity: 1, price: '990 ₽' },
      { name: 'Грунт, 2 кг', sku: '1720123391', quantity: 1, price: '990 ₽' },
    ]);
  });

  it('all of the goods beneath a title are theirs', () => {
    const line = (name: string, sku: number) =>
      `<div><a href="/product/${sku}/">${name}</a><span>2 шт.</span><span>990 ₽</span></div>`;
    expect(
      page(
        `<dl><dt>Причина отмены</dt><dd>Передумал</dd></dl><h2>Товары</h2>${line('Чехол', 1720055388)}${line('Наушники', 1720055310)}`,
      ),
    ).toMatchObject([{ name: 'Чехол' }, { name: 'Наушники' }]);
  });

  it.each(['Заказ №10000001-0007 от 11 ноября 2026', 'Оформлен 11 ноября 2026, оплачен картой'])(
    'the day of the order: %s',
    (line) => {
      const read = readBody(order, `<div>Заказ отменён 17 ноября</div><p>10000001-0007</p><p>${line}</p>`);
      expect(read[0]?.orderedAt).toEqual({ value: '2026-11-11', precision: 'day' });
    },
  );
});
