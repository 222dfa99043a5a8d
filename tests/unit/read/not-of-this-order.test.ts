/** What stands on a page beside a cancelled order and is said of something else: other goods, days, parcels, payments, returns. */
import { describe, expect, it } from 'vitest';
import { list, own, readBody } from './read-body';

const order = 'https://www.ozon.ru/my/orderdetails/?order=10000001-0007';
const returns = 'https://www.ozon.ru/my/returns';
const title = '<h1>Заказ 10000001-0007 от 17 ноября</h1>';
const other = '<div><div>10000002-0007-1</div><div>Доставлен</div></div>';
const row = (body: string) => readBody(list, `<div><div>10000001-0007-1</div><div>Отменён</div>${body}</div>${other}`)[0];
const table = (titles: readonly string[], ...rows: readonly (readonly string[])[]) =>
  readBody(
    list,
    `<table><tr>${titles.map((one) => `<th>${one}</th>`).join('')}</tr>${rows.map((cells) => `<tr>${cells.map((cell) => (cell.startsWith('<td') ? cell : `<td>${cell}</td>`)).join('')}</tr>`).join('')}</table>`,
  );
const productsOf = (url: string, body: string) => readBody(url, body).flatMap(({ products }) => products);

describe('a number', () => {
  it('goes on behind what a search highlights', () => {
    const read = table(['Номер', 'Статус'], ['<mark>10000001-0007-1</mark>2', 'Отменён'], ['<mark>10000001-0007-1</mark>', 'Доставлен']); // prettier-ignore
    expect(read.map(({ postingNumber }) => postingNumber)).not.toContain('10000001-0007-1');
  });
});

describe('«Отменён после отгрузки»', () => {
  it.each([
    `<div><div>10000001-0007-1</div><div>Отменён после отгрузки</div></div>${other}`,
    `<div>10000001-0007-1 <b>Отменён после сборки</b></div>${other}`,
    `<div>10000001-0007-1 <b>Canceled after shipping</b></div>${other}`,
  ])('is a state where it stands alone: %s', (body) => {
    expect(readBody(list, body)).toMatchObject([{ postingNumber: '10000001-0007-1', state: 'cancelled' }]);
  });

  it('is no answer where it is a filter', () => {
    const filter = '<div><span>Отменён после сборки</span><span>Да</span></div>';
    const rows = '<table><tr><th>Номер</th><th>Статус</th></tr><tr><td>10000001-0007-1</td><td>Отменён</td></tr></table>';
    expect(readBody(list, filter + rows)[0]?.cancelledAfterShip).toBe(undefined);
  });
});

describe('a return or a dispute', () => {
  it.each([
    '<article><span>Заказ 10000001-0007</span><b>Отменена вами</b><p>Возврат после отмены заказа недоступен</p></article>',
    '<article><h3>Возврат 100000001-R14</h3><p>Заказ 10000001-0007</p><b>Отменён вами 14 ноября</b><p>Деньги за отменённые заказы приходят отдельно</p></article>',
    '<article><span>Заказ 10000001-0007</span><b>Отменён</b><button>Отмена заказа</button></article>',
    '<div><nav><span>Возвраты</span><span>Отменённые заказы</span></nav><ul><li><p>Возврат 100000001-R14</p><p>Заказ 10000001-0007</p><b>Отменён</b></li></ul></div>',
  ])('that was withdrawn is no cancelled order: %s', (body) => {
    expect(readBody(returns, body)).toEqual([]);
  });

  it.each([
    ['Доставлен', '<h3>Возврат 100000001-R14</h3><ul><li>Статус <b>Отменён</b></li><li>Создан <b>20.11.2026</b></li></ul>'],
    ['Доставляется', '<h3>Спор</h3><p>Статус <b>Отменено</b></p><p>Создан <b>21.11.2026</b></p>'],
  ])('cancels no posting: %s, %s', (state, body) => {
    expect(readBody(own, `<h1>10000001-0007-1</h1><b>${state}</b><section>${body}</section>`)).toEqual([]);
  });
});

describe('a day', () => {
  it.each([
    'Прошлый заказ отменили 1 ноября.',
    'Возврат отменили 20 ноября.',
    'Бесплатную доставку отменили 1 ноября.',
    'Если бы вы не отменили его 15 ноября, он бы приехал.',
    'Delivery was cancelled on November 15 and the order expired on November 20.',
    'Orders not cancelled on November 15 will arrive.',
    'Служба доставки отменила 15 ноября рейс.',
    '活动于11月16日取消',
    '11月16日起取消包邮',
    '您可以在11月10日前取消',
    '11月10日下单后取消',
    '您11月10日的订单已被取消',
  ])('of something else is not that of the cancellation: %s', (line) => {
    const dialog = `<div role="dialog"><h2>Почему заказ отменён?</h2><p>Товар закончился.</p><p>${line}</p></div>`;
    expect(readBody(order, `${title}<div><h2>Отменён</h2></div>${dialog}`)[0]?.cancelledAt).toBe(undefined);
  });

  it('of an earlier order of the same goods is not that of this one', () => {
    const goods =
      '<a href="/product/x-123456789/">Чайник</a><div>Вы уже покупали · Заказали 3 марта</div><div>Заказали 3 марта</div>';
    const [record] = readBody(order, `${title}<div><h2>Отменён</h2><div>${goods}</div></div>`);
    expect(record?.orderedAt).toMatchObject({ value: '2026-11-17' });
  });

  it.each([
    ['<div>Курьер · заказано 24 ноября</div>'],
    ['<div><h3>Документы</h3><div>Акт</div><div>Создан</div><div>20.11.2026</div></div>'],
    ['<section><h3>Спор</h3><dl><dt>Создан</dt><dd>24.11.2026</dd></dl></section>'],
  ])('of a courier, a document, a dispute is not the order’s: %s', (body) => {
    expect(row(body)?.orderedAt).toBe(undefined);
    expect(readBody(own, `<h1>10000001-0007-1</h1><div>Отменён</div>${body}`)[0]?.orderedAt).toBe(undefined);
  });

  it('is none within a longer number', () => {
    expect(table(['Номер', 'Создан', 'Статус'], ['10000001-0007-1', '12026/11/23', 'Отменён'])[0]?.orderedAt).toBe(undefined);
  });
});

describe('goods', () => {
  it.each([
    ['Рассрочка', '4 × 322 ₽'],
    ['Логистика', '2 × 63 ₽'],
    ['Упаковка', '2 шт. по 15 ₽'],
  ])('are not counted by what is paid for «%s»: %s', (column, cell) => {
    const titles = ['Номер', 'Статус', 'Товар', column];
    expect(
      table(titles, ['10000001-0007-1', 'Отменён', 'Чайник', cell], ['10000002-0007-1', 'Доставлен', '—', '—'])[0]?.products,
    ).toEqual([{ name: 'Чайник' }]);
  });

  it.each([
    [
      ['Номер', 'Товар', 'Статус'],
      ['Чайник', 'Отменён'],
      ['Кружка', 'Доставлен'],
    ],
    [
      ['Номер', 'Товар', 'Статус', 'Причина отмены'],
      ['Чайник', 'Отменён', 'Нашёл дешевле'],
      ['Кружка', 'Отменён', '—'],
    ],
    [['Номер', 'Товар'], ['Чайник'], ['Доставка']],
    [['Номер', 'Товар'], ['Чайник'], ['Подобрать замену']],
  ])('of a row beneath are not the first one’s, where its state does not span them: %s, %s, %s', (titles, first, second) => {
    const [record] = table([...titles], ['<td rowspan="2">10000001-0007-1 Отменён</td>', ...first], [...second]);
    expect(record?.products.map(({ name }) => name)).toEqual(['Чайник']);
  });

  const bill = '<section><h1>Заказ 10000001-0007</h1><dl><dt>Статус</dt><dd>Отменён</dd></dl></section>';
  const sold = '<div><span>Чайник «Ромашка»</span><span>2 шт.</span><span>990 ₽</span></div>';

  it('of the whole order are none of one parcel’s or one posting’s', () => {
    const parcels = '<div><h2>Посылка 1</h2><p>Отменена 18 ноября</p></div><div><h2>Посылка 2</h2><p>Едет к вам</p></div>';
    expect(productsOf(order, `${title}${parcels}<div><h3>Товары в заказе</h3>${sold}</div>`)).toEqual([]);
    const head = '<section><h1>10000001-0007-1</h1><dl><dt>Статус</dt><dd>Отменено</dd></dl></section>';
    const siblings = '<section><h3>Другие отправления заказа 10000001-0007</h3><ul><li><a href="/app/postings/fbs/10000001-0007-2">10000001-0007-2</a> Доставлен</li></ul></section>'; // prettier-ignore
    expect(productsOf(own, `${head}<section><h2>Товары в заказе</h2>${sold}</section>${siblings}`)).toEqual([]);
  });

  it.each([
    ['<div><div><span>Товары</span><span>1 990 ₽</span></div><div><span>Скидка</span><span>−100 ₽</span></div></div>'],
    ['<div><div>Товары</div><div><span>Избранное</span><b>12 шт.</b></div></div>'],
    ['<section><h2>Товары</h2><div><span>Подарочная упаковка</span><span>99 ₽</span></div></section>'],
  ])('are no lines of a bill or a menu: %s', (body) => {
    expect(productsOf(order, bill + body)).toEqual([]);
  });

  it.each([
    ['<h3>Возможно, вас заинтересует</h3><div><img><span>Кружка «Лето»</span><span>300 ₽</span></div>'],
    ['<p>Аналоги</p><div><img><span>Кружка «Лето»</span><span>300 ₽</span></div>'],
    ['<p>为你精选</p><div><img><span>Кружка «Лето»</span><span>300 ₽</span></div>'],
    ['<div><img><span>Кэшбэк с картой Ozon</span><span>190 ₽</span></div>'],
    ['<div><img><span>Подписка Ozon Premium</span><span>199 ₽</span></div>'],
  ])('beside a status are none of a shelf, and no services: %s', (body) => {
    expect(productsOf(order, `${title}<div><div><h2>Отменён 18 ноября</h2>${body}</div></div>`)).toEqual([]);
  });

  it('are the order’s, whatever sentence stands above them', () => {
    const mug = '<a href="/product/2104478813/">Кружка</a><span>2 шт.</span><span>168 ₽</span>';
    for (const line of [
      'Покупатель нашёл похожий товар дешевле',
      'Мы рекомендуем повторить заказ',
      'Вам понравится новая карта Ozon',
    ])
      expect(row(`<div><p>${line}</p>${mug}</div>`)?.products).toMatchObject([{ name: 'Кружка' }]);
  });

  it.each([
    ['<a href="/product/noski-123456789/">Носки</a><div>10 пар</div><div>790 ₽</div>'],
    ['<a href="/product/noski-123456789/">Носки</a><div>2 упаковки</div><div>790 ₽</div>'],
  ])('are not counted by the size of a pack: %s', (body) => {
    expect(productsOf(order, `${title}<div><h2>Отменён</h2>${body}</div>`)).toMatchObject([{ name: 'Носки' }]);
    expect(productsOf(order, `${title}<div><h2>Отменён</h2>${body}</div>`)[0]?.quantity).toBe(undefined);
  });

  it.each([['RU-44'], ['EUR-42'], ['IP-67'], ['A-12'], ['МСК-1'], ['SPB_01'], ['A320']])('have no article %s', (text) => {
    const goods = row(`<div><div>Чайник электрический</div><div>${text}</div><div>2 шт.</div><div>990 ₽</div></div>`)?.products;
    expect(goods?.[0]?.offerId).toBe(undefined);
  });

  it.each([['Хоругвино'], ['Клиент недоволен'], ['Premium'], ['张伟']])('are not named «%s», above their article', (line) => {
    expect(row(`<div>${line}</div><span>Артикул</span><span>CH-10</span>`)?.products[0]?.name).toBe(undefined);
  });

  it.each([['Товары <b>3</b>'], ['Товары <b>на 1 980 ₽</b>'], ['Артикул <b>скопировать</b>'], ['Причина отмены <b>указана</b>']])(
    'and reasons are no words beside a pair that is sure: %s',
    (pair) => {
      const read = row(`<ul><li>${pair}</li><li>SKU <b>123456789</b></li></ul>`);
      expect(read?.reasonText).toBe(undefined);
      for (const product of read?.products ?? []) expect(product).toEqual({ sku: '123456789' });
    },
  );
});

it.each([
  ['<h2>Заказ 10000001-0007</h2><div>Отменён</div><div>Почему он отменён</div>'],
  ['<h2>Заказ от 17 ноября</h2><div>Отменён</div><div>Почему он отменён</div>'],
  ['<h2>Order 10000001-0007</h2><div>Canceled</div><div>Why it was canceled</div><a href="#">Learn more</a>'],
])('the title of a drawer is no reason: %s', (drawer) => {
  expect(readBody(order, `${title}<div><h2>Отменён</h2></div><div role="dialog">${drawer}</div>`)[0]?.reasonText).toBe(undefined);
});

it.each([
  ['Вместо неё едет посылка 46310220588'],
  ['Номер отправления: 80089512345678'],
  ['Вопросы о доставке посылки: 88002345678'],
])('names no parcel: %s', (line) => {
  const [record] = readBody(order, `${title}<section><h2>Отменён 18 ноября</h2><p>${line}</p></section>`);
  expect(record?.state).toBe('cancelled');
  expect(record?.parcelId).toBe(undefined);
});

it.each([['Остатки: 12 · FBO'], ['Подключите доставку · realFBS Express']])('tells no scheme: %s', (line) => {
  const [record] = readBody(own, `<h1>10000001-0007-1</h1><div>Отменён</div><p>${line}</p>`);
  expect(record?.scheme).toBe('FBS');
});

it.each([
  ['<div>Возврат отменён</div><a href="#">Почему отменён?</a>'],
  ['<div>Товар у покупателя</div><a href="#">查看取消原因</a>'],
  ['<div>Новая заявка на отмену</div><button>Узнать причину отмены</button>'],
])('a link to a reason cancels no posting: %s', (body) => {
  expect(readBody(list, `<div><div>10000001-0007-1</div>${body}</div>${other}`)).toEqual([]);
});

it.each([
  ['<div><span>Таможенная пошлина</span><b>59 ₽</b></div><div><span>Промокод</span><b>−100 ₽</b></div>'],
  ['<div><span>小计</span><b>¥99</b></div><div><span>实付</span><b>¥99</b></div>'],
  ['<div><span>Наличными</span><b>990 ₽</b></div>'],
  ['<div><span>Страхование груза</span><b>15 ₽</b></div>'],
])('a bill beside the status holds no goods: %s', (bill) => {
  expect(productsOf(order, `${title}<div><h2>Отменён 18 ноября</h2>${bill}</div>`)).toEqual([]);
});

it.each([['<h2>Частично отменён</h2>'], ['<h2>Отменён</h2><p>Отменена часть товаров</p>']])(
  'a part of an order takes not all of its goods: %s',
  (state) => {
    const goods = '<div><img src="/1.jpg"><a href="/product/2104478813/">Носки</a><b>99 ₽</b></div><div><a href="/product/2104478814/">Шапка</a><b>199 ₽</b></div>'; // prettier-ignore
    const body = `<div><h1>Заказ 10000001-0007</h1>${state}</div><section><h2>Товары в заказе</h2>${goods}</section>`;
    expect(productsOf(order, body)).toEqual([]);
  },
);

it.each([
  ['<section><h3>Спор</h3><dl><dt>Инициатор</dt><dd>Покупатель</dd><dt>Создан</dt><dd>24.11.2026</dd></dl></section>'],
  ['<section><h3>Возврат</h3><dl><dt>Номер заказа</dt><dd>10000001-0007</dd><dt>Создан</dt><dd>24.11.2026</dd></dl></section>'],
])('the day of a dispute is not the order’s: %s', (body) => {
  const told = '<dl><dt>Причина отмены</dt><dd>Товар закончился</dd></dl>';
  expect(readBody(own, `<h1>10000001-0007-1</h1><b>Отменён</b>${told}${body}`)[0]?.orderedAt).toBe(undefined);
});

it('goods may be called Premium', () => {
  expect(row('<div><p>Корм для кошек Premium</p><p>2 шт.</p></div>')?.products).toEqual([
    { name: 'Корм для кошек Premium', quantity: 2 },
  ]);
});

it.each([['ещё не указана'], ['появится позже здесь'], ['смотреть все причины']])('«%s» is no reason', (text) => {
  expect(row(`<ul><li>Инициатор <b>Покупатель</b></li><li>Причина отмены <b>${text}</b></li></ul>`)?.reasonText).toBe(undefined);
});

it.each([
  ['<section><h3>Заявка на скидку</h3><dl><dt>Статус</dt><dd>Отменена</dd></dl></section>'],
  ['<div><h3>Спор</h3><p>Статус: Отменён</p></div>'],
  ['<div><h4>Dispute</h4><dl><dt>Status</dt><dd>Canceled</dd><dt>Initiator</dt><dd>Customer</dd></dl></div>'],
])('the state of a dispute or a discount is not the posting’s: %s', (body) => {
  expect(readBody(own, `<h1>10000001-0007-1</h1><b>Доставлен</b>${body}`)).toEqual([]);
});

it('what is said beneath a title of returns is no reason and no party of the cancellation', () => {
  const body = '<section><h3>Спор</h3><dl><dt>Инициатор</dt><dd>Покупатель</dd></dl></section>';
  const [record] = readBody(own, `<h1>10000001-0007-1</h1><b>Отменён</b>${body}`);
  expect(record?.state).toBe('cancelled');
  expect(record?.party).toBe(undefined);
});
