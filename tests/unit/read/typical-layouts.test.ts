/** Layouts as they are typical of the cabinet and of a buyer's pages: filters that hold for a list, cells of several lines, titles over two cells. */
import { describe, expect, it } from 'vitest';
import { list, readBody, table } from './read-body';

const errors = 'https://seller.ozon.ru/app/analytics/fulfillment-reports/fbs-rfbs-errors';
const returns = 'https://seller.ozon.ru/app/returns/common';
const order = 'https://www.ozon.ru/my/orderdetails/?order=10000001-0007';
const first = (url: string, html: string) => readBody(url, html)[0];

describe('the scheme that is chosen above a list', () => {
  const rows = table(
    ['货件编号', '状态', '取消原因'],
    ['10000001-0007-1', '已取消', '仓库缺货'],
    ['10000002-0007-1', '已取消', '仓库缺货'],
  );
  const cabinet = 'https://seller.ozonru.cn/app/postings/crossborder/fbs?tab=cancelled';
  it.each([
    ['<button type="button">模式：realFBS</button>', 'rFBS'],
    ['<button type="button">Схема: FBO</button>', 'FBS'],
    ['<button type="button">Все</button><button type="button">Схема: realFBS</button>', 'FBS'],
    ['<button type="button">模式：realFBS</button><button type="button">模式：FBS</button>', 'FBS'],
    ['<button type="button">模式：全部</button>', 'FBS'],
  ])('%s', (filter, scheme) => {
    expect(first(cabinet, `<div>${filter}</div>${rows}`)?.scheme).toBe(scheme);
  });
  it('is that of a report whose title names none', () => {
    const page = table(
      ['货件编号', '错误类型', '取消原因'],
      ['10000001-0007-1', '取消', '仓库缺货'],
      ['10000002-0007-1', '延迟发运', ''],
    );
    expect(
      first(errors, `<h1>错误报告</h1><div><span>期间：2026-11-01 – 2026-11-20</span><span>模式：FBS</span></div>${page}`)
        ?.scheme,
    ).toBe('FBS');
  });
});

describe('whether it counts', () => {
  it.each([
    ['<span>Учтено</span>', true],
    ['<span>Не учтено</span><div>Обжалование одобрено</div>', false],
    ['Not counted', false],
    ['未计入', false],
    ['Учтено частично', undefined],
  ])('%s', (cell, counts) => {
    const page = table(
      ['Отправление', 'Тип ошибки', 'Причина отмены', 'В индексе'],
      ['10000001-0007-1', 'Отмена', 'Товар закончился', cell],
      ['10000002-0007-1', 'Просрочка', '', 'Учтено'],
    );
    expect(first(errors, page)?.affectsRating).toBe(counts);
  });
});

it('a card of a cancellation has its day in its title, and one of a return has not', () => {
  const card = (title: string, type: string, number: string) =>
    `<article><header><div>${title}</div></header><div><div><span>Номер отправления</span><span>${number}</span></div><div><span>Тип</span><span>${type}</span></div><div><span>Причина</span><span>Товар закончился</span></div></div></article>`;
  const page =
    card('Отмена от 23 ноября 2026', 'Отмена', '10000001-0007-1') +
    card('Возврат от 22 ноября 2026', 'Возврат', '10000002-0007-1');
  expect(readBody(returns, page)).toMatchObject([{ postingNumber: '10000001-0007-1', cancelledAt: { value: '2026-11-23' } }]);
});

describe('goods', () => {
  const named = (line: string) => `<img alt=""><div><div>Кресло подвесное</div><div>${line}</div></div>`;
  it.each([
    ['KOK-GR, 1 шт.', 'KOK-GR', 1],
    ['XH-CAR-M × 3', 'XH-CAR-M', 3],
    ['Серый, 1 шт.', undefined, undefined],
    ['LED-RGB-12W, 1 шт.', undefined, undefined],
  ])('with an article and how many in one line: %s', (line, offerId, quantity) => {
    const page = table(
      ['Отправление', 'Статус', 'Товар'],
      ['10000001-0007-1', 'Отменено', named(line)],
      ['10000002-0007-1', 'Доставлено', named(line)],
    );
    const [product] = first(list, page)!.products;
    expect(product).toMatchObject({ name: 'Кресло подвесное' });
    expect([product?.offerId, offerId === undefined ? undefined : product?.quantity]).toEqual([offerId, quantity]);
  });

  it('beneath each other, with how many of each and for what beside them, line for line', () => {
    const two = ['Гирлянда 10 м', 'Удлинитель 5 м']
      .map((name, index) => `<div><img alt=""><div><div>${name}</div><div>货号：LUMI-${index}</div></div></div>`)
      .join('');
    const page = (counts: string, prices: string) =>
      table(
        ['货件编号', '状态', '商品', '数量', '价格'],
        ['10000001-0007-1', '已取消', two, counts, prices],
        ['10000002-0007-1', '已签收', two, counts, prices],
      );
    expect(first(list, page('<div>2 件</div><div>1 件</div>', '<div>790 ₽</div><div>350 ₽</div>'))?.products).toEqual([
      { name: 'Гирлянда 10 м', offerId: 'LUMI-0', quantity: 2, price: '790 ₽' },
      { name: 'Удлинитель 5 м', offerId: 'LUMI-1', quantity: 1, price: '350 ₽' },
    ]);
    const [one, other] = first(list, page('3 件', '<div>1 140 ₽</div>'))!.products;
    expect([one?.quantity, one?.price, other?.quantity, other?.price]).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('of one posting in rows of their own are one list, whatever the sum of the posting is', () => {
    const titles = ['发货号码', '状态', '发货的金额', '取消原因', '商品名称', 'SKU', '货号', '您的价格', '数量'];
    const row = (name: string, sku: string, price: string) => [
      '10000001-0007-1',
      '已取消',
      '800.00',
      '仓库缺货',
      name,
      sku,
      `PET-${sku}`,
      price,
      '1',
    ];
    const living = ['10000002-0007-1', '运输中', '540.00', '', 'Миска', '160133475', 'PET-160133475', '540.00', '1'];
    expect(
      first(list, table(titles, row('Миска', '160133475', '540.00'), row('Коврик', '160133479', '260.00'), living))?.products,
    ).toEqual([
      { name: 'Миска', sku: '160133475', offerId: 'PET-160133475', quantity: 1, price: '540.00' },
      { name: 'Коврик', sku: '160133479', offerId: 'PET-160133479', quantity: 1, price: '260.00' },
    ]);
  });

  it('have one title over their picture and their name, and the state above them is none of their columns', () => {
    const goods = `<table><thead><tr><th colspan="2">Товар</th><th>Количество</th><th>Цена</th></tr></thead><tbody><tr><td><a href="/product/1902271148/"><img alt=""></a></td><td><a href="/product/1902271148/">Фотобумага A4</a></td><td>2 шт</td><td>7 490 ₸</td></tr></tbody></table>`;
    const parcel = (number: string, status: string) =>
      `<article><div><div><span>Отправление ${number}</span></div><span>${status}</span></div><dl><div><dt>Причина отмены</dt><dd>Отправление не прошло таможенное оформление</dd></div></dl>${goods}<div><button>В корзину</button></div></article>`;
    const page = `<h1>Заказ 10000001-0007</h1><div>${parcel('10000001-0007-1', 'Отменён')}${parcel('10000001-0007-2', 'Отменён')}</div>`;
    expect(first(order, page)).toMatchObject({
      status: 'Отменён',
      products: [{ name: 'Фотобумага A4', sku: '1902271148', quantity: 2, price: '7 490 ₸' }],
    });
  });
});

describe('a parcel', () => {
  it('that says twice that it is cancelled is one, with the answer to its question', () => {
    const answer = (reason: string) =>
      `<div><button type="button"><span>Why was the order cancelled?</span></button><div><p>${reason}</p><p>Money transferred to the card</p></div></div>`;
    const parcel = (number: string, status: string, day: string, rest = '') =>
      `<section data-widget="shipmentWidget"><div><h2>${status}</h2><span>Shipment ${number}</span></div><div>${day}</div>${rest}<ul><li><a href="/product/181144030/">Keyboard</a></li></ul></section>`;
    const page =
      parcel('10000001-0007-1', 'Received', 'Received on November 13') +
      parcel(
        '10000001-0007-2',
        'Canceled',
        'Canceled on November 19',
        answer("The parcel didn't pass customs because you haven't paid the duty"),
      );
    expect(readBody(order, page)).toMatchObject([
      {
        postingNumber: '10000001-0007-2',
        reasonText: "The parcel didn't pass customs because you haven't paid the duty",
        cancelledAt: { value: '2026-11-19' },
        products: [{ name: 'Keyboard' }],
      },
    ]);
  });

  const steps = [
    ['Отменён', '21 ноября'],
    ['В пути', '6 ноября'],
    ['Создан', '28 октября'],
  ];
  it('on the page of its way has the state that heads it, not those of its steps', () => {
    const way = `<ol>${steps.map(([state, day]) => `<li><div><div>${state}</div><div>${day}</div></div></li>`).join('')}</ol>`;
    const told = (label: string, value: string) => `<div><span>${label}</span><span>${value}</span></div>`;
    const page = `<div data-widget="trackPostingInfo"><div><div><span>Отправление 10000001-0007-1</span></div><div>Отменён</div></div><div>${way}<div>${told('Номер заказа', '10000001-0007')}${told('Дата отмены', '21 ноября')}${told('Причина отмены', 'Заказ утерян при доставке')}</div></div><div><a href="/product/145533007/">Конструктор</a></div></div>`;
    expect(
      readBody('https://uz.ozon.com/modal/trackPostingInfo/?order=10000001-0007&shipmentId=43218800455', page),
    ).toMatchObject([
      {
        postingNumber: '10000001-0007-1',
        state: 'cancelled',
        reasonText: 'Заказ утерян при доставке',
        cancelledAt: { value: '2026-11-21' },
        products: [{ name: 'Конструктор' }],
      },
    ]);
  });
});

it('rows that are unfolded by a button with their number have what the button says', () => {
  const row = (number: string, status: string, pairs: string) =>
    `<div><button type="button"><span>${number}</span><span>Ordered 15 Nov 2026, 11:42</span><span>${status}</span></button><div><dl>${pairs}</dl></div></div>`;
  const told = '<dt>Cancellation reason</dt><dd>Out of stock</dd><dt>Canceled on</dt><dd>26 Nov 2026</dd>';
  const page = `<div>${row('10000001-0007-1', 'Canceled', told)}${row('10000002-0007-1', 'Delivered', '<dt>Delivery type</dt><dd>Pick-up point</dd>')}</div>`;
  expect(readBody(list, page)).toMatchObject([
    {
      postingNumber: '10000001-0007-1',
      status: 'Canceled',
      orderedAt: { value: '2026-11-15' },
      cancelledAt: { value: '2026-11-26' },
    },
  ]);
});

it.each([
  ['延迟后取消', true],
  ['延迟发运', false],
  ['逾期后取消', true],
])('in a report of errors, %s is a cancellation: %s', (type, isOne) => {
  const titles = ['货件', '订单创建日期', '货件状态', '错误类型', '取消原因'];
  const page = table(
    titles,
    ['10000001-0007-1', '18.11.2026', '已取消', type, '您没有按时发送商品'],
    ['10000002-0007-1', '17.11.2026', '运输中', '延迟发运', '—'],
  );
  expect(readBody(errors, page)).toMatchObject(isOne ? [{ orderedAt: { value: '2026-11-18' } }] : []);
});

it.each([
  ['Влияет на рейтинг отмен', 'Нет', false],
  ['对取消率评分的影响', '不影响', false],
  ['对取消率评分的影响', '影响', true],
])('%s: %s', (label, answer, counts) => {
  const pair = (name: string, value: string) => `<div><dt>${name}</dt><dd>${value}</dd></div>`;
  const page = `<h1>10000001-0007-1</h1><b>Отменён</b><dl>${pair('Причина отмены', 'Товар закончился')}${pair(label, answer)}</dl>`;
  expect(first('https://seller.ozon.ru/app/postings/fbs/10000001-0007-1', page)?.affectsRating).toBe(counts);
});

describe('a refund for a cancelled order', () => {
  const entry = (title: string, state: string, pairs: string) =>
    `<div><a href="/my/orderdetails/?order=10000001-0007"><div><span>${title}</span><div><span>${state}</span></div></div></a><div>${pairs}</div><div><a href="/product/1650047123"><img alt=""></a><span>Ночник детский</span></div></div>`;
  const pairs =
    '<div><span>Дата отмены</span><span>24 ноября</span></div><div><span>Причина отмены</span><span>Хочу изменить заказ и оформить заново</span></div><div><span>Сумма</span><span>1 730,00 ₽</span></div>';
  const url = 'https://www.ozon.ru/my/returns';
  const other = entry('Возврат по заказу 10000002-0007', 'Деньги отправлены', '').replaceAll('10000001', '10000002');
  it('is headed by its cancellation, and shows its goods by a picture and a name', () => {
    expect(readBody(url, entry('Отмена заказа 10000001-0007', 'Деньги отправлены', pairs) + other)).toMatchObject([
      {
        orderNumber: '10000001-0007',
        cancelledAt: { value: '2026-11-24' },
        products: [{ name: 'Ночник детский', sku: '1650047123' }],
      },
    ]);
  });
  it.each([
    ['Отмена заказа 10000001-0007', ''],
    ['Возврат по заказу 10000001-0007', pairs],
    ['Отмена заявки по заказу 10000001-0007', pairs],
  ])('is none where it tells no more, or of a return: %s', (title, told) => {
    expect(readBody(url, entry(title, 'Деньги отправлены', told) + other)).toEqual([]);
  });
});
