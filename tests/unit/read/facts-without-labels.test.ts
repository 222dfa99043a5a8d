/** Facts that a page tells by where they stand and what they look like: articles beneath names, days behind labels without a colon. */
import { describe, expect, it } from 'vitest';
import { readSavedPage } from '../../pages/read-fixture';
import { list, now, own, readBody as read } from './read-body';

const buyerOrder = 'https://www.ozon.ru/my/orderdetails/?order=10000001-0007';
const day = (value: string) => expect.objectContaining({ value }) as unknown;

const grid = (heads: readonly string[], ...rows: readonly (readonly string[])[]) =>
  `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;
const inColumn = (cell: string) =>
  read(
    list,
    grid(
      ['Отправление', 'Статус', 'Товар'],
      ['10000001-0007-1', 'Отменён', cell],
      ['10000002-0007-1', 'Доставлен', 'Тарелка'],
      ['10000003-0007-1', 'Отменён', 'Ложка'],
    ),
  )[0]?.products;

describe('an article without a label', () => {
  it.each([
    ['alone', '<p>Кружка</p><small>KR-12</small>', { offerId: 'KR-12' }],
    ['in capitals', '<p>Кружка</p><small>KR-XL</small>', { offerId: 'KR-XL' }],
    ['beside a SKU', '<p>Кружка</p><p>KR-12 · 1930044517</p>', { offerId: 'KR-12', sku: '1930044517' }],
    ['in a line of numbers', 'Кружка<div>ЛС-10/З · 2 шт. · 300 ₽</div>', { offerId: 'ЛС-10/З', quantity: 2, price: '300 ₽' }],
    ['with how many', 'Кружка 300 мл <span>KR-12 × 2</span>', { name: 'Кружка 300 мл', offerId: 'KR-12', quantity: 2 }],
    ['as a piece of its own', 'Кружка <i>KR-12</i> × 2', { offerId: 'KR-12', quantity: 2 }],
  ])('stands %s beneath the name', (_where, cell, told) => {
    expect(inColumn(cell)).toEqual([{ name: 'Кружка', ...told }]);
  });

  it.each([['XXL'], ['42-44'], ['2XL/3XL'], ['500мл'], ['30x20см'], ['128GB'], ['RB770192855CN'], ['黑色2'], ['Синий']])(
    '%s is none',
    (text) => {
      expect(inColumn(`<p>Кружка</p><small>${text}</small>`)).toEqual([{ name: 'Кружка' }]);
    },
  );

  it('beside its label ends where the next fact begins', () => {
    expect(
      read(own, '<h1>10000001-0007-1</h1><b>Отменён</b><p>Товар: Кружка</p><p>Артикул: KR-синий · SKU 1733300142</p>')[0]
        ?.products,
    ).toEqual([{ name: 'Кружка', offerId: 'KR-синий', sku: '1733300142' }]);
  });

  it('is none where two of them stand', () => {
    expect(inColumn('<p>Кружка</p><small>KR-12</small><small>BX-7</small>')).toEqual([{ name: 'Кружка' }]);
  });

  it('is none on the page of a buyer', () => {
    const goods = '<div><img src="/1.jpg"><p>Кружка</p><p>KR-12</p><p>300 ₽</p></div>';
    expect(
      read(
        'https://www.ozon.ru/my/orderlist',
        `<ul><li><b>Заказ 10000001-0007</b><b>Отменён</b>${goods}</li><li><b>Заказ 10000002-0007</b><b>Получен</b>${goods}</li></ul>`,
      )[0]?.products,
    ).toEqual([{ name: 'Кружка', price: '300 ₽' }]);
  });
});

describe('how many and what each costs', () => {
  it.each([
    ['1 × 3 390 ₽', { quantity: 1, price: '3 390 ₽' }],
    ['990 ₽ × 2', { quantity: 2, price: '990 ₽' }],
    ['¥ 245.00 × 1', { quantity: 1, price: '¥ 245.00' }],
    ['4 × 322 ₽</p><p>1 288 ₽', { quantity: 4, price: '322 ₽' }],
    ['4 × 322 ₽</p><p>2 000 ₽', { price: '4 × 322 ₽' }],
    ['990 ₽ × 1', { quantity: 1, price: '990 ₽' }],
    ['990 ₽ <span>x1</span>', { quantity: 1, price: '990 ₽' }],
    ['4 × 322 ₽', { quantity: 4, price: '322 ₽' }],
  ])('are told in «%s»', (text, told) => {
    expect(inColumn(`<p>Кружка</p><p>Артикул KR-1</p><p>${text}</p>`)).toEqual([{ name: 'Кружка', offerId: 'KR-1', ...told }]);
  });

  it('are not told by a part to be paid, beside nothing that names the goods', () => {
    expect(inColumn('<p>Кружка</p><p>4 × 322 ₽</p>')).toEqual([{ name: 'Кружка', price: '4 × 322 ₽' }]);
  });

  it('are told in the line beneath a link', () => {
    const goods = '<a href="/product/900000001/">Деревянная карта мира, 500 деталей</a><br>1 890 ₽ · 1 шт.';
    expect(read(buyerOrder, `<h1>Заказ 10000001-0007</h1><b>Отменён</b><div>${goods}</div>`)[0]?.products).toEqual([
      { name: 'Деревянная карта мира, 500 деталей', sku: '900000001', quantity: 1, price: '1 890 ₽' },
    ]);
  });
});

describe('the goods of a posting', () => {
  it.each([
    ['of links', '<ul><li><a href="/app/products">Товары</a></li><li><a href="/app/prices">Цены на товары</a></li></ul>'],
    ['of words', '<div><div>商品</div><div>广告推广中心</div><div>财务</div><div>评价</div></div>'],
  ])('are not what a menu %s holds', (_what, menu) => {
    expect(
      read(own, `${menu}<h1>10000001-0007-1</h1><b>Отменён</b><p>Причина отмены: Товар закончился</p>`)[0]?.products,
    ).toEqual([]);
  });

  const rows =
    '<div><div>Шкаф</div><div>Артикул SH-1</div><div>2 шт.</div></div><div><div>Полка</div><div>Артикул PL-1</div><div>1 шт.</div></div>';

  it('on its own page are those that have a number', () => {
    expect(
      read(own, `<h1>10000001-0007-1</h1><b>Отменён</b><section>${rows}<p>Доставка 2 шт.</p></section>`)[0]?.products,
    ).toEqual([
      { name: 'Шкаф', offerId: 'SH-1', quantity: 2 },
      { name: 'Полка', offerId: 'PL-1', quantity: 1 },
    ]);
  });

  it('are not told where another posting is named on it', () => {
    const other = '<p><a href="/app/postings/fbs/10000001-0007-2">10000001-0007-2</a> Доставлен</p>';
    expect(read(own, `<h1>10000001-0007-1</h1><b>Отменён</b><section>${rows}</section>${other}`)[0]?.products).toEqual([]);
  });

  it('are told in a drawer that is an aside', () => {
    const drawer =
      '<aside><p>10000002-0007-1</p><p>Отменён</p><div><b>Ролик</b><span>Артикул RL-1</span><span>1 шт.</span></div></aside>';
    expect(read(list, `<p>10000001-0007-1 <i>Доставлен</i></p><div><div>${drawer}</div></div>`)[0]?.products).toEqual([
      { name: 'Ролик', offerId: 'RL-1', quantity: 1 },
    ]);
  });
});

describe('a label and its value in one line', () => {
  it.each([
    ['a day', 'Дата отмены 12.11.2026'],
    ['a day in Chinese', '取消日期 2026-11-12'],
    ['a piece that its style sets apart', 'Дата отмены <b>12 ноября</b>'],
  ])('are told by %s', (_what, line) => {
    expect(read(list, `<li><b>10000001-0007-1</b><i>Отменён</i><div>${line}</div></li>`)[0]?.cancelledAt).toEqual(
      day('2026-11-12'),
    );
  });

  it('are told by pieces: what it does to the rating', () => {
    const card = (number: string, answer: string) =>
      `<li><b>${number}</b><i>已取消</i><div>影响错误指数 <b>${answer}</b></div><div>取消发起人 <b>卖家</b></div></li>`;
    const records = read(list, `<ul>${card('10000001-0007-1', '是')}${card('10000002-0007-1', '否')}</ul>`);
    expect(records.map(({ affectsRating, party }) => [affectsRating, party])).toEqual([
      [true, 'seller'],
      [false, 'seller'],
    ]);
  });

  it('are told behind a sentence', () => {
    const line = 'You asked to cancel the order. Waiting for the seller to confirm. Reason: An incorrect address is entered';
    expect(
      read(buyerOrder, `<h1>Order 10000001-0007</h1><ul><li><b>Cancellation requested</b><p>${line}</p></li></ul>`)[0],
    ).toMatchObject({
      state: 'requested',
      reasonText: 'An incorrect address is entered',
    });
  });
});

describe('the day of a cancellation', () => {
  it('stands in a column that is titled with the state', () => {
    const rows = grid(
      ['Отправление', 'Оформлен', 'Отменён', 'Причина отмены'],
      ['10000001-0007-1', '10.11.2026', '12.11.2026', 'Товар закончился'],
      ['10000002-0007-1', '11.11.2026', '—', '—'],
    );
    expect(read(list, rows).map(({ postingNumber, cancelledAt }) => [postingNumber, cancelledAt?.value])).toEqual([
      ['10000001-0007-1', '2026-11-12'],
    ]);
  });

  it('heads its step of a timeline', () => {
    const steps =
      '<li><time>12 ноября</time><b>Оформлен</b></li><li><time>16 ноября</time><b>Заказ отменён</b><p>Товар закончился</p></li>';
    expect(read(buyerOrder, `<h1>Заказ 10000001-0007</h1><ol>${steps}</ol>`)[0]?.cancelledAt).toEqual(day('2026-11-16'));
  });

  it('is no part of the words of the state', () => {
    const state = '<strong>已取消</strong><span>11月18日取消</span>';
    expect(
      read('https://www.ozon.ru/my/orderlist', `<div role="listitem"><b>订单号 10000001-0007</b><div>${state}</div></div>`)[0],
    ).toMatchObject({ status: '已取消', cancelledAt: day('2026-11-18') });
  });
});

describe('a reason', () => {
  it('is read in a group of cancelled ones beside who cancelled', () => {
    const row = (number: string, reason: string, who: string) =>
      `<div><span>${number}</span><div>FBS</div><div><div>${reason}</div><div>Отменил: ${who}</div></div></div>`;
    const group = `<section><div><h3>Отменены 26 ноября 2026</h3><span>2</span></div>${row('10000001-0007-1', 'Отменили по просьбе покупателя: в оформлении указан чужой пункт выдачи', 'Клиент')}${row('10000002-0007-1', 'Товар закончился на складе продавца', 'Продавец')}</section>`;
    expect(read(list, group).map(({ reasonText, party, cancelledAt }) => [reasonText, party, cancelledAt?.value])).toEqual([
      ['Отменили по просьбе покупателя: в оформлении указан чужой пункт выдачи', 'buyer', '2026-11-26'],
      ['Товар закончился на складе продавца', 'seller', '2026-11-26'],
    ]);
  });

  it('is quoted without the sign before it', () => {
    expect(
      read(list, '<li><b>10000001-0007-1</b><i>已取消</i><div><span>!</span><span>追踪号码无法追踪</span></div></li>')[0]
        ?.reasonText,
    ).toBe('追踪号码无法追踪');
  });

  it('of a part of an order is that of its one cancelled parcel', () => {
    const goods = (id: number, name: string) => `<a href="/product/${id}/">${name}</a><i>590 ₽</i>`;
    const page =
      '<h1>Order 10000001-0007</h1><div><h2>Part of the order was canceled</h2><p>The packaging of the product is damaged during delivery</p><p>Money transferred to the card: 590 ₽</p></div>' +
      `<section><b>Canceled</b><div>${goods(900000001, 'Glass tea set')}</div></section><section><b>Received</b><div>${goods(900000002, 'Green tea')}</div></section>`;
    expect(read(buyerOrder, page).map(({ reasonText, products }) => [reasonText, products[0]?.name])).toEqual([
      ['The packaging of the product is damaged during delivery', 'Glass tea set'],
    ]);
  });
});

describe('readings of the same goods', () => {
  it('fill one another in', () => {
    const posting = {
      posting_number: '10000001-0007-1',
      status: 'cancelled',
      cancellation: { cancel_reason: 'Товар закончился' },
      products: [{ name: 'Кружка', offer_id: 'KR-12', sku: 900000001, quantity: 1 }],
    };
    const records = readSavedPage({
      url: list,
      now,
      html: `<body><main>${grid(['Отправление', 'Статус', 'Товар', 'Цена'], ['10000001-0007-1', 'Отменён', 'Кружка', '300 ₽'], ['10000002-0007-1', 'Доставлен', 'Ложка', '30 ₽'])}</main></body>`,
      responses: [{ url: '/api/posting/list', method: 'POST', via: 'fetch', body: { result: { postings: [posting] } } }],
    }).cancellations.map(({ record }) => record.products);
    expect(records).toEqual([[{ name: 'Кружка', offerId: 'KR-12', sku: '900000001', quantity: 1, price: '300 ₽' }]]);
  });
});

describe('the shop of a posting', () => {
  const shopOf = (...shops: string[]) =>
    readSavedPage({
      url: list,
      now,
      html: '<body><main><li><b>10000001-0007-1</b><i>Отменён</i></li></main></body>',
      responses: shops.map((shop) => ({
        url: '/api/posting-service/v2/fbs/posting/count/by-status-alias',
        method: 'POST',
        via: 'fetch' as const,
        requestHeaders: { 'x-o3-company-id': shop },
        body: { result: [{ status_alias: 'cancelled', count: 1 }] },
      })),
    }).cancellations[0]?.record.shopId;

  it('is the one that the requests of the page name', () => {
    expect(shopOf('1000001', '1000001')).toBe('1000001');
  });

  it('is unknown where they name two', () => {
    expect(shopOf('1000001', '1000002')).toBeUndefined();
  });
});

describe('the day on which something was created', () => {
  const card = '<b>10000001-0007-1</b><i>Отменён</i><dl><dt>Дата создания</dt><dd>10 ноября 2026</dd></dl>';

  it('is that of the order on the pages of postings', () => {
    expect(read(list, `<ul><li>${card}</li></ul>`)[0]?.orderedAt).toEqual(day('2026-11-10'));
  });

  it.each([
    ['returns/conditional-cancellations', card.replace('Отменён', 'На рассмотрении')],
    ['returns/common', `${card.replace('Отменён', '')}<p>Тип: Отмена</p><p>Причина отмены: Товар закончился</p>`],
  ])('is none on %s', (path, row) => {
    const records = read(`https://seller.ozon.ru/app/${path}`, `<ul><li>${row}</li></ul>`);
    expect(records.map(({ orderedAt }) => orderedAt)).toEqual([undefined]);
  });
});

describe('what looks like a fact and is none', () => {
  const beside = (part: string) =>
    read(list, `<div><div>10000001-0007-1</div><div>Отменён</div>${part}</div><div>10000002-0007-1 <i>Доставлен</i></div>`)[0];

  it.each([
    '<div role="dialog"><h2>Отмена отправления 10000001-0007-1</h2><div>Причина отмены <span>обязательное поле</span></div></div>',
    '<div role="dialog"><h2>Отмена отправления 10000001-0007-1</h2><div>Инициатор отмены <b>продавец</b></div></div>',
    '<label>Причина отмены <span>обязательно</span></label>',
    '<p>Почему заказ отменён <a href="/help">Узнать в справке</a></p>',
  ])('makes no living posting a cancelled one: %s', (part) => {
    const url = 'https://seller.ozon.ru/app/postings/fbs?tab=awaiting_deliver';
    expect(
      read(url, `<div><b>10000001-0007-1</b><p>Чехол</p>${part}</div><div><b>10000002-0007-1</b><p>Чехол</p></div>`),
    ).toEqual([]);
  });

  it.each([
    'Товары <b>3 990 ₽</b>',
    'Товары <span>3</span>',
    'Товары <a href="#">Показать все</a>',
    'Товар <b>закончился</b>',
    'Наименование <b>ООО Ромашка</b>',
  ])('names no goods: %s', (part) => {
    expect(beside(`<div>${part}</div>`)?.products).toEqual([]);
  });

  it.each([
    'Причина отмены <a href="#">Подробнее</a>',
    'Причина <b>в доставке</b>',
    'Отменил <b>26 ноября</b>',
    'Отменил <b>заказ</b>',
  ])('tells neither why nor who: %s', (part) => {
    const record = beside(`<div>${part}</div>`);
    expect([record?.reasonText, record?.initiator, record?.party]).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    'Возврат отклонён. Причина: истёк срок',
    'Отзыв удалён. Причина: нецензурная лексика',
    'Заявка на отмену отклонена. Причина: товар отправлен',
    'Refund failed. Reason: card expired',
  ])('is no reason of the cancellation: %s', (line) => {
    expect(beside(`<div>${line}</div>`)?.reasonText).toBeUndefined();
    expect(beside(`<div>Передумал покупать</div><div>${line}</div>`)?.reasonText).toBe('Передумал покупать');
  });

  it('is no share that another parcel tells of', () => {
    const parcel = (id: string, state: string, sku: string) =>
      `<div data-widget="shipmentWidget" id="id${id}"><div><span>${state}</span></div><a href="/product/x-${sku}/">Чехол</a></div>`;
    const page = `<h1>Заказ 10000001-0007</h1>${parcel('55500001', 'Отменён', '555000010')}${parcel('55500002', 'Частично отменён</span><p>Причина отмены: Товар закончился</p><span>', '555000020')}`;
    expect(read(buyerOrder, page).map(({ parcelId, reasonText }) => [parcelId, reasonText])).toEqual([
      ['55500001', undefined],
      ['55500002', 'Товар закончился'],
    ]);
  });

  it('is no day of the cancellation: that with which a row of a list begins', () => {
    const row = (number: string, state: string) =>
      `<li><time>17 сентября</time><span>${state}</span><a href="/my/orderdetails/?order=${number}">Заказ ${number}</a></li>`;
    const page = `<ul>${row('10000001-0007', 'Отменён')}${row('10000002-0007', 'Получен')}</ul>`;
    expect(read('https://www.ozon.ru/my/orderlist', page)[0]?.cancelledAt).toBeUndefined();
  });

  it.each(['Дата отмены с 01.11.2026', 'Дата отмены до 01.11.2026', 'Дата отмены 30.12.2026'])(
    'is no day of the cancellation: %s',
    (line) => {
      expect(beside(`<div>${line}</div>`)?.cancelledAt).toBeUndefined();
    },
  );

  it('is no proof: a day beneath a title that may be of something else', () => {
    const rows = grid(['Номер отправления', 'Этап', 'Отменено'], ['10000001-0007-1', 'Сборка', '12.11.2026']);
    expect(read(list, rows)).toEqual([]);
  });

  it.each([
    ...['EU42', 'XL/52', 'S/44', 'L-48', '8GB/256GB', 'USB-C', 'ЧЕРНЫЙ/БЕЛЫЙ', 'E27', 'SPF50', 'Wi-Fi6', '12шт/уп', '48-часов'],
    ...['ХОРУГВИНО_РФЦ', 'Полка-12', 'FBS/FBO', 'LP00612345678901', 'RB1234567890CN', '100000001-R14', 'A55-256GB', '9161234567'],
    ...['<span>Цвет</span><div>RAL-9005</div>', '<div>Мышь</div>MS-20', '<div>+ 1 товар</div>MS-20', '50Х50Х3000'],
  ])('is no article: %s', (text) => {
    expect(inColumn(`<p>Клавиатура</p><div>${text}</div>`)).toEqual([{ name: 'Клавиатура' }]);
  });

  it.each(['Экран <span>FHD-1920x1080</span>', 'Болт <span>М10х60</span>', 'Смартфон <b>A55-256GB</b> × 1'])(
    'is no article and no number of pieces: %s',
    (text) => {
      expect(inColumn(text)?.map(({ offerId }) => offerId)).toEqual([undefined]);
    },
  );

  it.each(['1 290 ₽</p><p>322 ₽ × 4', '1 290 ₽</p><p>1 × 322 ₽'])('is no number of pieces: %s', (prices) => {
    expect(inColumn(`<p>Кружка</p><p>${prices}</p>`)).toEqual([{ name: 'Кружка', price: '1 290 ₽' }]);
  });

  it.each([
    '<p>Магазин «Ромашка»</p><p>ID 1000001</p>',
    '<p>Обращение в поддержку <span>ID 1234567</span></p>',
    '<div>Грузовое место <i>GM-12</i> × 1</div>',
    '<div><div>Анна</div><div>WH-12 · 1 шт.</div></div>',
  ])('is none of the goods on a page of one posting: %s', (part) => {
    expect(read(own, `<h1>Отправление 10000001-0007-1</h1><div>Отменён</div><section>${part}</section>`)[0]?.products).toEqual(
      [],
    );
  });

  it('is none of the order’s goods: what an aside offers', () => {
    const parcel = (id: string, state: string, more: string) =>
      `<div data-widget="shipmentWidget" id="id${id}"><div><span>${state}</span></div>${more}</div>`;
    const offer = '<aside><p>Купите снова</p><div><div>Чехол</div><div>990 ₽</div></div><div>Статус: в наличии</div></aside>';
    const page = `<h1>Заказ 10000001-0007</h1>${parcel('55500001', 'Отменён', offer)}${parcel('55500002', 'Получен', '')}`;
    expect(read(buyerOrder, page)[0]?.products).toEqual([]);
  });

  it('is read where more follows: a reason behind who cancelled', () => {
    expect(beside('<p>Отменил: продавец. Товар закончился на складе</p>')?.reasonText).toBe(
      'Отменил: продавец. Товар закончился на складе',
    );
  });

  const ofAnswer = (cell: string, ...products: { name: string; sku: number }[]) =>
    readSavedPage({
      url: list,
      now,
      html: `<body><main>${grid(['Отправление', 'Статус', 'Товар'], ['10000001-0007-1', 'Отменён', cell], ['10000002-0007-1', 'Доставлен', 'Ложка'])}</main></body>`,
      responses: [
        {
          url: '/api/posting/list',
          method: 'POST',
          via: 'fetch',
          body: { result: { postings: [{ posting_number: '10000001-0007-1', status: 'cancelled', products }] } },
        },
      ],
    }).cancellations[0]?.record.products;

  it('is not told of the goods of one name: what one of them costs', () => {
    const [small, middle] = [
      { name: 'Футболка', sku: 900000001 },
      { name: 'Футболка', sku: 900000002 },
    ];
    expect(ofAnswer('Футболка<br>Артикул: A-S<br>990 ₽', small, middle)).toEqual([
      { name: 'Футболка', sku: '900000001' },
      { name: 'Футболка', sku: '900000002' },
    ]);
    expect(ofAnswer('Футболка<br>SKU 900000003<br>990 ₽', small)).toEqual([{ name: 'Футболка', sku: '900000001' }]);
  });
});
