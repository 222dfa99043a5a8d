/** Cards of goods, days of creation, requests to cancel among orders, lists of what counts: as most pages write them. */
import { describe, expect, it } from 'vitest';
import { list, readBody, table } from './read-body';

const orders = 'https://www.ozon.ru/my/orderlist';
const refunds = 'https://www.ozon.ru/my/returns';
const errors = 'https://seller.ozon.ru/app/rating?tab=rfbs-index';
const posting = 'https://seller.ozon.ru/app/postings/fbs/10000001-0007-1';

const card = (number: string, status: string, ...parts: string[]) =>
  `<div><div><a>${number}</a><span>${status}</span></div>${parts.join('')}</div>`;
const living = card('10000002-0007-1', 'Доставлен');

describe('goods beside their picture', () => {
  const inCard = (lines: readonly string[]) =>
    readBody(
      list,
      card(
        '10000001-0007-1',
        'Canceled',
        `<div><img alt=""><div>${lines.map((line) => `<div>${line}</div>`).join('')}</div></div>`,
        '<div><div>Cancellation reason</div><div>The product is out of stock</div></div>',
      ) + living,
    )[0]?.products;

  it.each([
    ['Article code: BR-L', { offerId: 'BR-L' }],
    ["Seller's article: BR-L", { offerId: 'BR-L' }],
    ['Item code BR-7', { offerId: 'BR-7' }],
    ['商家编码：BR-L', { offerId: 'BR-L' }],
  ])('have their name above whatever the page calls the article: %s', (article, known) => {
    expect(inCard(['Cotton bathrobe, size L', article, '2 pcs × $32.40'])).toEqual([
      { name: 'Cotton bathrobe, size L', ...known, quantity: 2, price: '$32.40' },
    ]);
  });

  it('may have an article without a label, as in a column of goods', () => {
    expect(inCard(['儿童雨靴 恐龙 28码', 'YX-KL-28', '1 件 · 1 020 ₽'])).toEqual([
      { name: '儿童雨靴 恐龙 28码', offerId: 'YX-KL-28', quantity: 1, price: '1 020 ₽' },
    ]);
    expect(inCard(['儿童雨靴 恐龙', '红色', 'YX-KL-28', '1 件'])?.[0]).not.toHaveProperty('offerId');
  });
});

it('a link of the cabinet’s menu is none to goods', () => {
  const menu = '<nav><a href="/app/advertisement/product/cpc"><span>模板推广</span></a></nav>';
  const [record] = readBody(
    posting,
    `${menu}<h1>货件 10000001-0007-1</h1><p>已取消</p><dl><dt>取消原因</dt><dd>仓库缺货</dd></dl>`,
  );
  expect(record).toMatchObject({ state: 'cancelled', products: [] });
});

it.each(['商品价格', 'Цена за шт.', 'Selling price'])('«%s» heads the prices', (title) => {
  const titles = ['Номер отправления', 'Статус', 'Товар', title];
  const [record] = readBody(
    list,
    table(titles, ['10000001-0007-1', 'Отменён', 'Термос 0,5 л', '1 284 ₽'], ['10000002-0007-1', 'Доставлен', '', '']),
  );
  expect(record?.products).toEqual([{ name: 'Термос 0,5 л', price: '1 284 ₽' }]);
});

describe('the day on which a seller’s posting was created', () => {
  const goods = (...lines: string[]) => `<div><img alt="">${lines.map((line) => `<div>${line}</div>`).join('')}</div>`;
  const first = (html: string) => readBody(list, html + living)[0];

  it.each(['创建日期 2026-11-18', 'Дата создания 18 ноября', 'Created on November 18, 2026'])(
    'is the order’s, named in full in a line of its own: %s',
    (line) => {
      expect(first(card('10000001-0007-1', 'Отменён', `<div>${line}</div>`))?.orderedAt).toMatchObject({ value: '2026-11-18' });
    },
  );

  it('is the order’s behind what the goods cost, and hides no name of goods', () => {
    expect(
      first(card('10000001-0007-1', 'Отменено', goods('Сачок аквариумный 15 см', '310 ₽', 'Создан 15 ноября, 14:28'))),
    ).toMatchObject({
      orderedAt: { value: '2026-11-15' },
      products: [{ name: 'Сачок аквариумный 15 см', price: '310 ₽' }],
    });
  });

  it('may be that of an act elsewhere', () => {
    const record = first(card('10000001-0007-1', 'Отменено', '<div><div>Акт</div><div>Создан 15 ноября</div></div>'));
    expect(record).toMatchObject({ state: 'cancelled' });
    expect(record?.orderedAt).toBeUndefined();
  });

  it('stands beneath the number: «от 02.11.2026»', () => {
    const rows = (below: string) =>
      table(
        ['Номер и дата заказа', 'Статус', 'Дата отмены'],
        [`<div>10000001-0007-1</div><div>${below}</div>`, 'Отменён', '17.11.2026'],
        ['<div>10000002-0007-1</div><div>от 03.11.2026</div>', 'Доставлен', '—'],
      );
    expect(readBody(list, rows('от 02.11.2026'))[0]).toMatchObject({
      orderedAt: { value: '2026-11-02' },
      cancelledAt: { value: '2026-11-17' },
    });
    expect(readBody(list, rows('02.11.2026'))[0]?.orderedAt).toBeUndefined();
  });

  it('is no state of a posting on its way to be cancelled', () => {
    expect(first(card('10000001-0007-1', 'Создан 15 ноября', '<div>310 ₽</div>'))).toBeUndefined();
  });
});

describe('a request to cancel, told apart from the order', () => {
  const requests = (state: string, title = 'Статус заявки', reason = 'Причина отмены') =>
    readBody(
      orders,
      table(
        ['Отправление', title, reason],
        ['10000001-0007-1', state, 'Передумал'],
        ['10000002-0007-1', 'Отклонена', 'Передумал'],
      ),
    );

  it('waits, or was granted, as its own state says', () => {
    expect(requests('На рассмотрении')).toMatchObject([
      { postingNumber: '10000001-0007-1', state: 'requested', status: 'На рассмотрении' },
    ]);
    expect(requests('Подтверждена')).toMatchObject([{ postingNumber: '10000001-0007-1', state: 'cancelled' }]);
    expect(requests('Отозвана')).toEqual([]);
  });

  it('is one to return goods where nothing speaks of cancelling', () => {
    expect(requests('Подтверждена', 'Статус заявки', 'Причина')).toEqual([]);
  });

  it('says nothing against an order that is cancelled', () => {
    const [record] = readBody(
      list,
      `${card('10000001-0007-1', 'Отменён', '<dl><dt>Причина отмены</dt><dd>Товар закончился</dd><dt>Статус заявки</dt><dd>На рассмотрении</dd></dl>')}${living}`,
    );
    expect(record).toMatchObject({ state: 'cancelled', status: 'Отменён' });
  });
});

it('a small table of what is said of one order heads no columns of others', () => {
  const order = (number: string, ...rows: [string, string][]) =>
    `<div><div><span>订单号：<a>${number}</a></span><span>下单日期：2026年11月5日</span><strong>已取消</strong></div><table><tbody>${rows.map(([title, value]) => `<tr><th>${title}</th><td>${value}</td></tr>`).join('')}</tbody></table></div>`;
  const [record] = readBody(
    orders,
    order('10000001-0007', ['取消日期', '2026年11月7日'], ['取消发起方', '卖家'], ['取消原因', '仓库缺货']) +
      '<div><div><span>订单号：<a>10000002-0007</a></span><span>下单日期：2026年11月6日</span><strong>已签收</strong></div></div>',
  );
  expect(record).toMatchObject({
    status: '已取消',
    initiator: '卖家',
    cancelledAt: { value: '2026-11-07' },
    orderedAt: { value: '2026-11-05' },
  });
});

describe('a report of errors', () => {
  const report = (title: string, type: string) =>
    readBody(
      errors,
      `<section><div><h3>${title}</h3><button>下载报告</button></div>${table(
        ['货件编号', '错误类型', '取消原因', '取消发起方'],
        ['10000001-0007-1', type, '您未按时发货', 'Ozon'],
        ['10000002-0007-1', '逾期发货', '—', '—'],
      )}</section>`,
    );

  it.each(['卖家取消', 'Ozon因逾期取消', 'Отмена Ozon из-за просрочки', 'Cancellation by Ozon due to a delay'])(
    'has rows that are cancellations, and say by whom and perhaps why: %s',
    (type) => {
      expect(report('错误', type)).toMatchObject([{ postingNumber: '10000001-0007-1', state: 'cancelled' }]);
    },
  );

  it.each([
    ['计入指数的货件', true],
    ['未计入错误指数的货件', false],
    ['Отправления, учтённые в индексе ошибок', true],
    ['Отправления, не учтённые в индексе', false],
    ['Postings counted in the error index (12)', true],
    ['错误', undefined],
  ])('says in its title whether they count: %s', (title, counts) => {
    expect(report(title, '卖家取消')[0]?.affectsRating).toBe(counts);
  });

  const rows = table(
    ['Отправление', 'Тип ошибки', 'Причина отмены'],
    ['10000001-0007-1', 'Отмена продавцом', 'Товар закончился'],
    ['10000002-0007-1', 'Просрочка', ''],
  );

  it.each([
    ['<p>В таблице — отправления, которые учтены в индексе ошибок. Не согласны? Напишите нам.</p><div>Все ошибки</div>', true],
    ['<p>Ниже показаны отмены, не учтённые в индексе.</p>', false],
    ['<p>The table below shows orders that affected your error index.</p>', true],
    ['<p>以下货件均计入错误指数。</p>', true],
    ['<div><h2>计入错误指数的货件</h2><span>7</span><button>下载报告</button></div><p>日期为莫斯科时间。</p>', true],
    ['<p>Отправления, которые учтены в индексе, можно оспорить.</p>', undefined],
    ['<p>В таблице — отправления, которые учтены в индексе.</p><h2>Остальные ошибки</h2>', undefined],
    ['<div><h3>Отмены, учтённые в индексе</h3><b>3</b></div>', undefined],
  ])('says so above it: %s', (above, counts) => {
    expect(readBody(errors, `<main>${above}${rows}</main>`)[0]?.affectsRating).toBe(counts);
  });

  it('has the only title of its section before that of the page', () => {
    const section = `<section><div><h3>Отправления, учтённые в индексе</h3><span>7</span></div><div>${rows}</div></section>`;
    expect(readBody(errors, `<main><h1>Отчёт об ошибках</h1>${section}</main>`)[0]?.affectsRating).toBe(true);
  });

  it('quotes the posting’s own status, and the type where there is none', () => {
    const titles = ['货件编号', '错误类型', '货件状态', '取消原因'];
    const page = table(titles, ['10000001-0007-1', '取消', '已取消', '仓库缺货'], ['10000002-0007-1', '延迟发运', '运输中', '—']);
    expect(readBody(errors, page)).toMatchObject([{ postingNumber: '10000001-0007-1', status: '已取消' }]);
    const typed = table(titles.slice(0, 2), ['10000001-0007-1', '取消'], ['10000002-0007-1', '延迟发运']);
    expect(readBody(errors, typed)).toMatchObject([{ postingNumber: '10000001-0007-1', status: '取消' }]);
  });
});

it.each(['Сумма отправления', 'Сумма', '金额', 'Total'])(
  'of several pieces the price is that of one, whatever «%s» is',
  (title) => {
    const goods = '<img alt=""><div><div>Термос 0,5 л</div><div>Артикул: ТР-17</div><div>2 шт. × 1 190 ₽</div></div>';
    const titles = ['Номер отправления', 'Статус', 'Товары', title];
    const page = table(
      titles,
      ['10000001-0007-1', 'Отменено', goods, '2 380 ₽'],
      ['10000002-0007-1', 'Доставлен', goods, '2 380 ₽'],
    );
    expect(readBody(list, page)[0]?.products).toEqual([
      { name: 'Термос 0,5 л', offerId: 'ТР-17', quantity: 2, price: '1 190 ₽' },
    ]);
  },
);

it.each([
  ['影响取消评级', '是', true],
  ['会影响错误指数', '否', false],
  ['Засчитывается в индекс ошибок', 'Нет', false],
  ['Counts toward the error index', 'Yes', true],
])('whether it counts has many names: %s', (label, answer, counts) => {
  const told = `<dl><dt>取消原因</dt><dd>仓库缺货</dd><dt>${label}</dt><dd>${answer}</dd></dl>`;
  expect(readBody(list, card('10000001-0007-1', '已取消', told) + living)[0]?.affectsRating).toBe(counts);
});

it.each([
  ['发运后取消', '否', false],
  ['是否出库后取消', '是', true],
  ['Отменено после передачи в доставку', 'Да', true],
  ['Canceled after dispatch', 'No', false],
])('so has whether it was after shipping: %s', (label, answer, after) => {
  const told = `<dl><dt>取消原因</dt><dd>仓库缺货</dd><dt>${label}</dt><dd>${answer}</dd></dl>`;
  expect(readBody(list, card('10000001-0007-1', '已取消', told) + living)[0]?.cancelledAfterShip).toBe(after);
});

it('an entry of the list of refunds has its own goods, and no other’s', () => {
  const entry = (title: string, details: [string, string][], goods: string, link: string) => ({
    header: { newTitle: { text: title } },
    details: details.map(([textLeft, textRight]) => ({ textLeft, textRight })),
    total: { itemPhotos: [{ hint: goods, itemImage: {} }] },
    common: { action: { link } },
  });
  const state = {
    items: [
      entry('Заявка от 14 ноября', [['Заказ', '10000003-0007']], 'Ботинки', '/my/returnDetails?returnNumber=10000003-R4'),
      entry(
        'Возврат денег за отменённый заказ',
        [
          ['Заказ', '10000001-0007'],
          ['Отменён', '18 ноября'],
          ['Причина отмены', 'Заказ утерян при доставке'],
        ],
        'Планшет',
        '/my/orderdetails/?order=10000001-0007',
      ),
      entry('Заявка от 2 ноября', [['Заказ', '10000002-0007']], 'Конструктор', '/my/returnDetails?returnNumber=10000002-R1'),
    ],
  };
  const escaped = JSON.stringify(state).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  expect(readBody(refunds, `<div id="state-returnList-1" data-state="${escaped}"></div>`)).toMatchObject([
    { orderNumber: '10000001-0007', products: [{ name: 'Планшет' }] },
  ]);
});

describe('goods that link to their page', () => {
  const linked = (...rest: string[]) =>
    card(
      '10000001-0007-1',
      'Отменён',
      `<div><img alt=""><div><a href="https://www.ozon.ru/product/1000000071/">Микрофон петличный</a><div>货号：<span>MIC-D2</span></div></div>${rest.join('')}</div>`,
    );
  const first = (html: string) => readBody(list, html + living)[0]?.products;

  it('may have their number a step further out than their name', () => {
    expect(first(linked('<div>2 件</div>'))).toEqual([
      { name: 'Микрофон петличный', sku: '1000000071', offerId: 'MIC-D2', quantity: 2 },
    ]);
  });

  it('do not, where something else stands between', () => {
    expect(first(linked('<div>Склад в Иу</div><div>2 件</div>'))?.[0]).not.toHaveProperty('quantity');
  });

  it('are none of the order’s on a shelf of the shop’s, whatever it is called', () => {
    const shelf =
      '<div data-widget="skuShelfGoods"><h2>Доставим завтра</h2><a href="/product/1000000099/">Кофе в зёрнах</a><span>50 ₽</span></div>';
    const goods = '<div><a href="/product/1000000071/">Термос 0,5 л</a><b>990 ₽</b></div>';
    const [record] = readBody(
      'https://www.ozon.ru/my/orderdetails/?order=10000001-0007',
      `<h1>Заказ 10000001-0007</h1><div><h2>Отменён</h2><p>Причина отмены: Товар закончился</p>${goods}</div>${shelf}`,
    );
    expect(record?.products).toEqual([{ name: 'Термос 0,5 л', sku: '1000000071', price: '990 ₽' }]);
  });
});

it('a button that copies, and what it says then, are no part of an article', () => {
  const titles = ['Название', 'Артикул', 'SKU', 'Количество'];
  const copy = '<button aria-label="Скопировать"></button><span role="tooltip" hidden>Скопировано</span>';
  const [record] = readBody(
    posting,
    `<h1>Отправление 10000001-0007-1</h1><p>Отменено</p><section><h2>Товары</h2>${table(titles, ['Блендер 1000 Вт', `BLD-1000W${copy}`, '1000000071', '1 шт.'])}</section>`,
  );
  expect(record?.products).toEqual([{ name: 'Блендер 1000 Вт', offerId: 'BLD-1000W', sku: '1000000071', quantity: 1 }]);
});

it('a price is told without its label', () => {
  const goods =
    '<ul><li><img alt=""><span>Рюкзак 20 л</span><span>货号 BAG20-KH</span><span>× 1</span><span>单价 118.00 ¥</span></li></ul>';
  expect(readBody(list, card('10000001-0007-1', '已取消', goods) + living)[0]?.products).toEqual([
    { name: 'Рюкзак 20 л', offerId: 'BAG20-KH', quantity: 1, price: '118.00 ¥' },
  ]);
});

it('a card of returns is a cancellation though its labels speak of a return', () => {
  const entry = (number: string, type: string) =>
    `<li><div><span>${type}</span><span>Return 100000011-R21</span></div><div><small>Posting number</small><a>${number}</a></div><div><small>Return reason</small><span>Rejected by the customer upon hand-delivery</span></div><div><small>Return created</small><span>Nov 24, 2026</span></div></li>`;
  const returns = 'https://seller.ozon.ru/app/returns/common';
  expect(
    readBody(returns, `<ul>${entry('10000001-0007-1', 'Cancellation')}${entry('10000002-0007-1', 'Customer return')}</ul>`),
  ).toMatchObject([
    { postingNumber: '10000001-0007-1', state: 'cancelled', reasonText: 'Rejected by the customer upon hand-delivery' },
  ]);
});

it('«отменим автоматически 30 ноября» tells a buyer until when a request waits', () => {
  const [record] = readBody(
    'https://www.ozon.ru/my/orderdetails/?order=10000001-0007',
    '<h1>Заказ 10000001-0007</h1><div><div>Запрос на отмену отправлен продавцу</div><div>Если продавец не ответит, отменим автоматически 30 ноября</div><div><span>Причина</span><span>Слишком долго ждать</span></div></div>',
  );
  expect(record).toMatchObject({ state: 'requested', autoApproveAt: { value: '2026-11-30' } });
});

describe('the scheme of all rows', () => {
  const rows = card('10000001-0007-1', 'Отменён') + living;
  const schemeIn = (url: string, body: string) => readBody(url, body)[0]?.scheme;

  it('is that of the one filter above them', () => {
    expect(schemeIn(list, `<div><span>Схема: realFBS</span></div>${rows}`)).toBe('rFBS');
    expect(schemeIn(list, `<div><span>Схема: realFBS</span><span>Схема: FBS</span></div>${rows}`)).toBe('FBS');
  });

  it('is not that of another row', () => {
    const other = card('10000002-0007-1', 'Доставлен', '<p>Схема: realFBS</p>');
    expect(schemeIn(list, card('10000001-0007-1', 'Отменён') + other)).toBe('FBS');
  });

  it('stands in the title of a report of errors', () => {
    const report = table(
      ['货件编号', '错误类型', '取消原因'],
      ['10000001-0007-1', '因卖家过错取消', '您未按时发货'],
      ['10000002-0007-1', '逾期发货', '—'],
    );
    expect(schemeIn(errors, `<h1>rFBS错误指数</h1>${report}`)).toBe('rFBS');
    expect(schemeIn(errors, `<h1>工作质量</h1>${report}`)).toBeUndefined();
  });
});
