/** Goods beneath a title of their own, on the page of one order: «Состав заказа». */
import { describe, expect, it } from 'vitest';
import { own, readBody } from './read-body';

const order = 'https://www.ozon.ru/my/orderdetails/?order=10000001-0007';
const told = '<section><h1>Заказ 10000001-0007</h1><dl><dt>Статус</dt><dd>Отменён</dd></dl></section>';
const mug = '<div><img src="/1.jpg" alt=""><a href="/product/2104478813/">Кружка 300 мл</a><span>168 ₽</span></div>';
const goodsOf = (body: string, url = order) => readBody(url, body).map(({ products }) => products);

describe('goods beneath their title', () => {
  it.each([
    ['Товары', 'a heading', (title: string) => `<section><h2>${title}</h2>${mug}</section>`],
    ['Состав заказа', 'a line', (title: string) => `<div><p>${title}</p>${mug}</div>`],
    ['Товары в заказе', 'a heading beside them', (title: string) => `<h2>${title}</h2>${mug}`],
    ['Order items', 'a heading in a box', (title: string) => `<div><div><h3>${title}</h3></div><div>${mug}</div></div>`],
    ['商品清单', 'a heading', (title: string) => `<section><h2>${title}</h2>${mug}</section>`],
  ])('«%s», %s', (title, _as, part) => {
    expect(goodsOf(told + part(title))).toEqual([[{ name: 'Кружка 300 мл', sku: '2104478813', price: '168 ₽' }]]);
  });

  it('without links, a name beside its price each', () => {
    const rows = '<div><span>Кружка 300 мл</span><b>168 ₽</b></div><div><span>Ложка чайная</span><b>90 ₽</b></div>';
    expect(goodsOf(`${told}<section><h2>Товары</h2>${rows}</section>`)).toEqual([
      [
        { name: 'Кружка 300 мл', price: '168 ₽' },
        { name: 'Ложка чайная', price: '90 ₽' },
      ],
    ]);
  });

  it('end where another title begins', () => {
    const shelf = '<div><h2>Вам понравится</h2><a href="/product/3333333333/">Тарелка</a><span>99 ₽</span></div>';
    const all = `<div><div><h2>Товары</h2>${mug}</div>${shelf}</div>`;
    expect(goodsOf(told + all)).toEqual([[{ name: 'Кружка 300 мл', sku: '2104478813', price: '168 ₽' }]]);
    expect(goodsOf(`${told}<h2>Товары</h2>${shelf}`)).toEqual([[]]);
  });

  it.each([
    ['a heading', (title: string) => `<div><h3>${title}</h3><a href="/product/3333333333/">Тарелка</a><em>99 ₽</em></div>`],
    ['a line beside it', (title: string) => `<p>${title}</p><div><a href="/product/3333333333/">Тарелка</a><em>99 ₽</em></div>`],
  ])('are none of a shelf with %s', (_as, shelf) => {
    const page = (goods: string, title: string) =>
      `<div class="box"><h2>Заказ отменён</h2><table><tr><th>Номер заказа</th><td>10000001-0007</td></tr></table>${goods}${shelf(title)}</div>`;
    const unlinked =
      '<div><h3>Товары</h3><div><img src="/1.jpg"><span>Кружка 300 мл</span><span>x1</span><span>168 ₽</span></div></div>';
    for (const title of [
      'Вам может понравиться',
      'Рекомендуем',
      'Похожие товары',
      '猜你喜欢',
      'You may also like',
      'Недавно смотрели',
    ]) {
      expect(goodsOf(page('', title))).toEqual([[]]);
      expect(goodsOf(page(unlinked, title))).toEqual([[{ name: 'Кружка 300 мл', quantity: 1, price: '168 ₽' }]]);
    }
  });

  it('are the order’s beside a button for similar ones, and whatever their names are', () => {
    const taken = [[{ name: 'Кружка 300 мл', sku: '2104478813', price: '168 ₽' }]];
    expect(goodsOf(`${told}<h2>Товары</h2><div><button>Похожие товары</button>${mug}</div>`)).toEqual(taken);
    const row = `<li>Заказ 10000001-0007 <b>Отменён</b><div><a href="/similar">Похожие</a>${mug}</div></li>`;
    expect(goodsOf(`<ul>${row}</ul>`)).toEqual(taken);
    const named = mug.replace('Кружка 300 мл', 'Похожая кружка');
    expect(goodsOf(`${told}<h2>Товары</h2>${named}`)[0]?.[0]?.name).toBe('Похожая кружка');
  });

  it('are not the order’s where another goes by the same number, or a part of it was cancelled', () => {
    const part = `<section><h2>Товары</h2>${mug}</section>`;
    expect(goodsOf(`<section><h1>Заказ 10000001-0007</h1><b>Частично отменён</b></section>${part}`)).toEqual([[]]);
    const parcels =
      '<section><h1>Заказ 10000001-0007</h1><div><b>Отменён</b><img src="/1.jpg"></div><div><b>Получен</b><img src="/2.jpg"></div></section>';
    expect(goodsOf(parcels + part)).toEqual([[]]);
  });

  it('stand on a list beside no order', () => {
    const row = '<ul><li>10000001-0007 <b>Отменён</b></li></ul>';
    expect(goodsOf(`${row}<section><h2>Товары</h2>${mug}</section>`, 'https://www.ozon.ru/my/orderlist')).toEqual([[]]);
  });

  it('on a posting’s own page', () => {
    const posting = '<section><h1>10000001-0007-1</h1><dl><dt>Статус</dt><dd>Отменено</dd></dl></section>';
    const rows = '<div><p>Кружка 300 мл</p><p>Артикул KR-12</p><p>2 шт.</p><p>168 ₽</p></div>';
    expect(goodsOf(`${posting}<section><h2>Товары</h2>${rows}</section>`, own)).toEqual([
      [{ name: 'Кружка 300 мл', offerId: 'KR-12', quantity: 2, price: '168 ₽' }],
    ]);
  });
});
