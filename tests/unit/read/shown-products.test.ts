/** Products as a page shows them: linked, in a column, beside a picture. */
import { describe, expect, it } from 'vitest';
import { readSavedPage } from '../../pages/read-fixture';

const read = (url: string, body: string) =>
  readSavedPage({
    url,
    now: '2026-11-27T09:30:00+03:00',
    html: `<body><main>${body}</main></body>`,
    responses: [],
  }).cancellations.map(({ record }) => record.products);
const other = '<div><a href="/my/orderdetails/?order=10000001-0008">Получен 5 ноября</a></div>';
/** One of the two cards of a list. */
const readBuyer = (body: string) => read('https://www.ozon.ru/my/orderlist', body + other);
const readSeller = (body: string) => read('https://seller.ozon.ru/app/postings/fbs', body);
const order = '<a href="/my/orderdetails/?order=10000001-0007">Отменён 5 ноября</a>';

describe('a product beside its picture', () => {
  it('has the name that stands there, and its price', () => {
    expect(readBuyer(`<div>${order}<div><img alt=""><span>Лампа настольная</span><b>990 ₽</b></div></div>`)).toEqual([
      [{ name: 'Лампа настольная', price: '990 ₽' }],
    ]);
  });

  it('is no product where only the status stands there', () => {
    expect(readBuyer(`<div>${order}<div><img alt=""></div></div>`)).toEqual([[]]);
  });

  it('is one of several, each with a picture of its own', () => {
    const goods = ['Лампа', 'Чайник'].map((name) => `<li><img alt=""><p>${name}</p><span>2 шт.</span></li>`).join('');
    expect(readBuyer(`<div>${order}<ul>${goods}</ul></div>`)).toEqual([
      [
        { name: 'Лампа', quantity: 2 },
        { name: 'Чайник', quantity: 2 },
      ],
    ]);
  });

  it.each([
    '<div><img alt=""><span>Пункт выдачи Ozon, Москва</span></div>',
    '<header><img alt=""><span>Магазин «Пример»</span><b>2 шт.</b></header>',
  ])('is no product beside the picture of something else: %s', (words) => {
    expect(readBuyer(`<div>${order}${words}</div>`)).toEqual([[]]);
  });

  it('has that name alone, where it may be one', () => {
    expect(readBuyer(`<div>${order}<div><img alt=""><span>Электрочайник 1,7 л</span></div></div>`)).toEqual([
      [{ name: 'Электрочайник 1,7 л' }],
    ]);
  });

  it.each(['Курьер Ozon', 'Иван Петров', 'Ваш заказ уже едет!', 'Товар закончился на складе продавца'])(
    'is no product beside other words: %s',
    (words) => {
      expect(readBuyer(`<div>${order}<div><img alt=""><span>${words}</span></div></div>`)).toEqual([[]]);
    },
  );

  it('is of the share that was cancelled, where the rest goes on', () => {
    const item = (name: string) => `<div><img alt=""><span>${name}</span><b>990 ₽</b></div>`;
    const dialog = `<aside role="dialog"><b>Заказ 10000001-0007</b><div><div>Часть заказа отменена</div><p>Товар закончился</p>${item('Лампа')}</div><div><div>Едет к вам: 1 товар</div>${item('Чайник')}</div></aside>`;
    expect(read('https://www.ozon.ru/my/orderlist', dialog)).toEqual([[{ name: 'Лампа', price: '990 ₽' }]]);
  });

  it('takes no heading, button or reason for its name', () => {
    const goods = '<div><h3>Состав</h3><img alt=""><button>Повторить</button></div>';
    expect(readBuyer(`<div>${order}<p>Товар закончился на складе продавца</p>${goods}</div>`)).toEqual([[]]);
  });
});

describe('linked products', () => {
  it('have a price each, where each stands in a part of its own', () => {
    const item = (sku: number, name: string, price: string) =>
      `<div><a href="/product/${sku}/"><img alt=""></a><a href="/product/${sku}/">${name}</a><b>${price}</b></div>`;
    expect(readBuyer(`<div>${order}${item(1000001, 'Лампа', '990 ₽')}${item(1000002, 'Чайник', '1 990 ₽')}</div>`)).toEqual([
      [
        { name: 'Лампа', sku: '1000001', price: '990 ₽' },
        { name: 'Чайник', sku: '1000002', price: '1 990 ₽' },
      ],
    ]);
  });

  it('have the name beside a picture that alone is a link', () => {
    const item = '<div><a href="/product/1000001/"><img alt=""></a><div>Лампа</div><div>990 ₽</div></div>';
    expect(readBuyer(`<div>${order}${item}</div>`)).toEqual([[{ name: 'Лампа', sku: '1000001', price: '990 ₽' }]]);
  });
});

it('goods on a shelf beneath a card are none of the order’s', () => {
  const card = `<div>${order}<div><img alt=""><span>Лампа</span><b>990 ₽</b></div></div>`;
  const shelf = '<section><h3>Рекомендуем</h3><a href="/product/1000000229/">Кабель</a><b>199 ₽</b></section>';
  expect(readBuyer(`<div>${card}${shelf}</div>`).flat()).not.toContainEqual(expect.objectContaining({ name: 'Кабель' }));
});

it('a name above how many of it, and for what', () => {
  const goods =
    '<img alt=""><div><a href="?postingDetails=10000001-0007-1">10000001-0007-1</a><div>Плед велюровый</div><div>1 шт. · 1 740 ₽</div></div>';
  expect(readSeller(`<ul><li>${goods}<p>Отменено</p></li><li>10000002-0007-1</li></ul>`)[0]).toMatchObject([
    { name: 'Плед велюровый', quantity: 1 },
  ]);
});

describe('a column of products', () => {
  const table = (cell: string) =>
    `<table><tr><th>Отправление</th><th>Статус</th><th>Товар</th></tr><tr><td>10000001-0007-1</td><td>Отменено</td><td>${cell}</td></tr></table>`;

  it.each([
    ['<div>Лампа</div><div>Артикул LMP-7/б</div><b>×2</b>', { name: 'Лампа', offerId: 'LMP-7/б', quantity: 2 }],
    ['<a href="#">Лампа</a><div>SKU 1930044517 · Артикул: LMP-7</div>', { name: 'Лампа', sku: '1930044517', offerId: 'LMP-7' }],
    ['<div>键盘 87键</div><div>货号：KB-87/白</div><div>1 件</div>', { name: '键盘 87键', offerId: 'KB-87/白', quantity: 1 }],
    ['Лампа настольная', { name: 'Лампа настольная' }],
  ])('%s', (cell, product) => {
    expect(readSeller(table(cell))).toEqual([[product]]);
  });
});

describe('goods that nothing names as such', () => {
  const row = (goods: string) => `<ul><li><b>10000001-0007-1</b><i>Отменено</i>${goods}</li><li><b>10000002-0007-1</b></li></ul>`;

  it('are a name with a number of it', () => {
    expect(readSeller(row('<p>磁吸数据线 × 2</p>'))).toEqual([[{ name: '磁吸数据线', quantity: 2 }]]);
    expect(readSeller(row('<p>Полотенце, 3 шт.</p>'))).toEqual([[]]); // three may be in one
  });

  it('are a name with a number and a price in cells of their own', () => {
    const goods =
      '<table><tr><td>Graphics tablet</td><td>1 pc</td><td>1 250 ₽</td></tr><tr><td>Pen</td><td>2 pcs</td><td>90 ₽</td></tr></table>';
    expect(readSeller(row(goods))).toEqual([
      [
        { name: 'Graphics tablet', quantity: 1, price: '1 250 ₽' },
        { name: 'Pen', quantity: 2, price: '90 ₽' },
      ],
    ]);
  });

  it('are a name right before its price', () => {
    expect(readBuyer(`<ul><li>${order}<span>Мышь</span><span>9 800 ֏</span></li></ul>`)).toEqual([
      [{ name: 'Мышь', price: '9 800 ֏' }],
    ]);
  });

  it.each([
    '<p>Деньги вернулись на карту</p><p>990 ₽</p>',
    '<p>Итого</p><p>990 ₽</p>',
    '<p>Доставка</p><b>99 ₽</b>',
    '<p>990 ₽</p>',
  ])('are none beside a sum of something else: %s', (words) => expect(readSeller(row(words))).toEqual([[]]));

  it('are those of the parcel, not those recommended beneath it', () => {
    const parcel = `<div data-widget="shipmentWidget" id="id40000001"><p>Заказ отменён</p><div><img alt=""><p>蓝牙音箱</p><p>186 000 ₮</p></div></div>`;
    const shelf = '<div><h3>Рекомендуем</h3><a href="/product/1000000229/">Кабель</a></div>';
    const url = 'https://www.ozon.ru/my/orderdetails/?order=10000001-0007';
    expect(read(url, `<h1>Заказ 10000001-0007</h1>${parcel}${shelf}`)).toEqual([[{ name: '蓝牙音箱', price: '186 000 ₮' }]]);
  });
});

describe('the one line of a row that is nothing else', () => {
  const row = (lines: string, number = '10000001-0007-1') =>
    `<li><b>${number}</b><i>Отменено</i><dl><dt>Причина отмены</dt><dd>Покупатель передумал</dd></dl>${lines}</li>`;
  const page = (lines: string) => readSeller(`<ul>${row(lines)}${row('<p>Чайник со свистком</p>', '10000002-0007-1')}</ul>`)[0];

  it.each(['Ремень кожаный', 'Yoga mat 6 mm', '睡袋 双人', 'Конструктор, 310 деталей', 'Гантели разборные, 2 × 5 кг'])(
    'is the name of the goods: %s',
    (name) => expect(page(`<p>${name}</p>`)).toEqual([{ name }]),
  );

  it.each([
    'Almaty FC',
    'ХОРУГВИНО_РФЦ',
    'СДЭК курьером',
    'CEL Economy',
    'Склад в Иу',
    'Иван Петров',
    'Осталось 2 дня',
    'Дата отгрузки',
    '1 товар',
    'Деньги вернутся на карту',
    'Напишите в поддержку, если не согласны.',
    'Покупатель не дождался доставки',
    '12 ноября',
  ])('is none: %s', (line) => expect(page(`<p>${line}</p>`)).toEqual([]));

  it.each(['<a href="/help">Подробнее</a>', '<button>Написать в поддержку</button>', '<h4>Состав заказа</h4>'])(
    'is none where it leads on or heads a part: %s',
    (part) => expect(page(part)).toEqual([]),
  );

  it('stands beside the number in its cell', () => {
    const table =
      '<table><tr><td><a href="#">10000001-0007-1</a><br><small>Чайник, 1,7 л</small></td><td>Отменено</td><td>Покупатель передумал</td></tr><tr><td>10000002-0007-1</td></tr></table>';
    expect(readSeller(table)[0]).toEqual([{ name: 'Чайник, 1,7 л' }]);
  });

  it('stands in a drawer as well as in a page', () => {
    expect(readSeller(`<aside><ul>${row('<p>Чайник, 1,7 л</p>')}${row('', '10000002-0007-1')}</ul></aside>`)[0]).toEqual([
      { name: 'Чайник, 1,7 л' },
    ]);
  });

  it('is told where the reason is told behind a button, or by the status', () => {
    const list = (status: string, button = '') =>
      readSeller(`<ul><li>10000001-0007-1 <i>${status}</i><p>Чайник, 1,7 л</p>${button}</li><li>10000002-0007-1</li></ul>`);
    expect(list('Отменено', '<button>Почему?</button>')).toEqual([[{ name: 'Чайник, 1,7 л' }]]);
    expect(list('Отменено', '<button>Подробнее</button>')).toEqual([[]]);
    expect(list('Отменён из-за разделения отправления')).toEqual([[{ name: 'Чайник, 1,7 л' }]]);
  });

  it('is none that comes again from row to row, or that looks like no goods anywhere', () => {
    const list = (...lines: string[]) =>
      readSeller(`<ul>${lines.map((line, index) => row(`<p>${line}</p>`, `1000000${index}-0007-1`)).join('')}</ul>`).flat();
    for (const same of ['Основной магазин', 'Ozon rocket', 'Сдано в пункт']) expect(list(same, same, same)).toEqual([]);
    expect(list('Москва', 'Казань', 'Екатеринбург')).toEqual([]);
    expect(list('Иванов', 'Петрова', 'Сидоров')).toEqual([]);
    expect(list('1 кг', '2 кг', '3,5 кг')).toEqual([]);
    expect(list('Лампа, 2 шт', 'Утюг', 'Плед серый')).toHaveLength(3);
  });

  it('is the one line that may be a name, beside a place and a way of delivery', () => {
    const list = (...lines: string[]) => readSeller(`<ul><li>10000001-0007-1 <i>Отменён</i><p>Причина отмены: Покупатель передумал</p>${lines.map((line) => `<p>${line}</p>`).join('')}</li><li>10000002-0007-1</li></ul>`); // prettier-ignore
    expect(list('Курьером, Ташкент', 'Пылесос DX700, 2 л')).toEqual([[{ name: 'Пылесос DX700, 2 л' }]]);
    expect(list('Чайник, 1,7 л', 'Пылесос DX700, 2 л')).toEqual([[]]);
  });

  it('is none under the title of something else', () => {
    const table = (title: string) =>
      `<table><tr><th>Номер отправления</th><th>Статус</th><th>Причина отмены</th><th>${title}</th></tr>${['Нижний склон, 5', 'Верхний склон, 7'].map((value, index) => `<tr><td>1000000${index}-0007-1</td><td>Отменено</td><td>Покупатель передумал</td><td>${value}</td></tr>`).join('')}</table>`;
    expect(readSeller(table('Кластер')).flat()).toEqual([]);
    expect(readSeller(table('Товар')).flat()).toHaveLength(2);
  });

  it('is none that a list of facts labels', () => expect(page('<dl><dt>Откуда</dt><dd>Пермь</dd></dl>')).toEqual([]));

  it('is none where there are two', () => expect(page('<p>Чайник</p><p>Пермь</p>')).toEqual([]));

  it('is none where the reason is not told: it might be that', () => {
    expect(readSeller('<ul><li>10000001-0007-1 <i>Отменено</i><p>Крот</p></li><li>10000002-0007-1</li></ul>')).toEqual([[]]);
  });

  it('is none on the page of requests, where people leave remarks', () => {
    const lines = `<ul>${row('<p>Чайник</p>').replace('Отменено', 'Подтверждена')}<li>10000002-0007-1</li></ul>`;
    expect(read('https://seller.ozon.ru/app/returns/conditional-cancellation', lines)).toEqual([[]]);
  });
});

describe('goods beneath their label', () => {
  const own = 'https://seller.ozon.ru/app/postings/fbs/10000001-0007-1';
  const head = '<h1>Отправление 10000001-0007-1</h1><p>Отменено</p>';

  it('are as many as there are rows', () => {
    const rows =
      '<div><span>Монитор</span><span>1 шт.</span><span>4 990 ₸</span></div><div><span>Кабель</span><span>2 шт.</span></div>';
    expect(read(own, `${head}<section><h2>Товары</h2>${rows}</section>`)).toEqual([
      [
        { name: 'Монитор', quantity: 1, price: '4 990 ₸' },
        { name: 'Кабель', quantity: 2 },
      ],
    ]);
  });

  it('are none of the order’s totals', () => {
    const rows = '<div><p>Лампа</p><p>990 ₽</p></div><div><p>Доставка</p><p>99 ₽</p></div><div><p>Итого</p><p>1 089 ₽</p></div>';
    expect(read(own, `${head}<div><span>Товары</span>${rows}</div>`)).toEqual([[{ name: 'Лампа', price: '990 ₽' }]]);
  });

  it('end where something else begins', () => {
    const rows = '<div><span>Монитор</span><span>1 шт.</span></div><div><span>Итого</span></div>';
    expect(read(own, `${head}<section><h2>Товары</h2>${rows}</section>`)).toEqual([[{ name: 'Монитор', quantity: 1 }]]);
  });

  it('have the name that their own facts label so', () => {
    const facts = [
      ['名称', '蓝牙耳机 黑色'],
      ['货号', 'BT-07/黑'],
      ['SKU', '1876540029'],
    ].map(([label, value]) => `<div><dt>${label}</dt><dd>${value}</dd></div>`);
    const seller = '<dl><div><dt>名称</dt><dd>示例商店</dd></div></dl>';
    const product = { name: '蓝牙耳机 黑色', offerId: 'BT-07/黑', sku: '1876540029' };
    expect(read(own, `${head}<h3>商品</h3><dl>${facts.join('')}</dl>`)).toEqual([[product]]);
    expect(read(own, `${head}<dl>${facts.slice(1).join('')}</dl>${'<p>…</p>'.repeat(9)}${seller}`)[0]![0]).not.toHaveProperty(
      'name',
    );
  });
});

describe('the price of linked goods', () => {
  const item = '<li><a href="/product/1000001/">Термос</a><span>2 390 ₽</span><span>2 шт</span></li>';

  it('is the one beside them, whatever else is told of money', () => {
    expect(readBuyer(`<div>${order}<p>Вернули 1 000 ₽ на карту •• 4417</p><ul>${item}</ul></div>`)).toEqual([
      [{ name: 'Термос', sku: '1000001', price: '2 390 ₽', quantity: 2 }],
    ]);
  });

  it('is none of a saving, and not the struck one', () => {
    const link = '<a href="/product/1000001/">Термос</a>';
    expect(readBuyer(`<div>${order}<div>${link}<span>Выгода 200 ₽</span></div></div>`)[0]![0]).not.toHaveProperty('price');
    expect(readBuyer(`<div>${order}<div><div>${link}<s>1 990 ₽</s></div><b>990 ₽</b></div></div>`)[0]![0]!.price).toBe('990 ₽');
  });

  it('is none of the refund', () => {
    const bare = '<a href="/product/1000001/">Термос</a>';
    expect(readBuyer(`<div>${order}<p>Вернули 1 000 ₽</p>${bare}</div>`)).toEqual([[{ name: 'Термос', sku: '1000001' }]]);
  });
});

describe('the facts beneath a name', () => {
  const posting = '<a href="/app/postings/fbs?postingDetails=10000001-0007-1">10000001-0007-1</a><b>Отменён</b>';
  const name = '<a href="https://www.ozon.ru/product/1748823301/">Настольная лампа</a>';
  const known = { name: 'Настольная лампа', sku: '1748823301' };

  it.each([
    ['<div><span>货号 LAMP-W03</span><span>SKU 1748823301</span></div><b>2 件 × 1 290 ₽</b>', 'LAMP-W03', 2, '1 290 ₽'],
    ['<p>Артикул: ЛН-3/б</p><p>SKU: 1748823301</p><p>数量：2</p><p>1 290 ₽</p>', 'ЛН-3/б', 2, '1 290 ₽'],
    ['<p>Article LAMP-W03</p><span>2 pcs</span><strong>1 290 ₽</strong>', 'LAMP-W03', 2, '1 290 ₽'],
    ['<p>Артикул LAMP-W03 · SKU 1748823301</p><p>2 шт. × 1 290 ₽</p>', 'LAMP-W03', 2, '1 290 ₽'],
  ])('are its article, how many and the price of one: %s', (facts, offerId, quantity, price) => {
    const table = (body: string) => readSeller(`<div><div>${posting}</div><div><div>${name}${body}</div></div></div>`);
    expect(table(facts)).toEqual([[{ ...known, offerId, quantity, price }]]);
  });

  it('are found without a link to the goods, too', () => {
    const goods = '<img alt=""><div><div>Катушка 3000, 5 подшипников</div><div>Арт. FR-3000 · 1 шт · 2 480 ₽</div></div>';
    const next = '<div><a href="/app/postings/fbs?postingDetails=10000001-0008-1">10000001-0008-1</a><b>Доставлен</b></div>';
    expect(readSeller(`<div><div>${posting}</div><div>${goods}</div></div>${next}`)).toEqual([
      [{ name: 'Катушка 3000, 5 подшипников', offerId: 'FR-3000', quantity: 1, price: '2 480 ₽' }],
    ]);
  });

  it.each([
    ...['<i>USB-C</i>', '<i>8GB/256GB</i>', '<i>MSK-FBS-01</i>', '<i>OZN0048117205CN</i>', '<i>10W-40</i>'],
    ...['<span>Артикул продавца</span><i>LAMP-W03</i>', '<p>Артикул: —</p>', '<p>Артикул не указан</p>', '<p>Article number</p>'],
    ...['<p>Артикул магазина: 7</p>', '<p>Артикул: 1748823301</p>', '<p>Артикул: нет</p>'],
    ...['<p>Артикул: отсутствует</p>', '<p>Артикул: скопировать</p>', '<p>Offer ID: not specified</p>', '<p>货号：未填写</p>'],
  ])('are no article: %s', (words) => {
    expect(readSeller(`<div><div>${posting}</div><div>${name}${words}<b>1 290 ₽</b></div></div>`)).toEqual([
      [{ ...known, price: '1 290 ₽' }],
    ]);
  });

  it.each([
    ['<p>Артикул LAMP-W03 <span>SKU 1748823301</span></p>', 'LAMP-W03'],
    ['<p>Артикул: LAMP-W03, 2 шт.</p>', 'LAMP-W03'],
    ['<p>Артикул: болт-М8;100</p>', 'болт-М8;100'],
    ['<p>Артикул NORDLAMP</p>', 'NORDLAMP'],
    ['<p>货号：灯,蓝</p>', '灯,蓝'],
    ['<p>货号 手机支架-银2</p>', '手机支架-银2'],
  ])('are an article as far as it goes: %s', (words, offerId) => {
    expect(readSeller(`<div><div>${posting}</div><div>${name}${words}<b>1 290 ₽</b></div></div>`)).toMatchObject([[{ offerId }]]);
  });

  it('may stand in the line of the name', () => {
    const line = '<div>Анкер-болт 12×100 <span>арт. AB-12100</span> <span>× 2</span></div>';
    const next = '<div><a href="/app/postings/fbs?postingDetails=10000001-0008-1">10000001-0008-1</a><b>Доставлен</b></div>';
    expect(readSeller(`<div><div>${posting}</div>${line}</div>${next}`)).toEqual([
      [{ name: 'Анкер-болт 12×100', offerId: 'AB-12100', quantity: 2 }],
    ]);
  });

  it.each(['Артикул NORDLAMP', 'Артикул: ТР-17,5', 'Артикул: Нетто-5'])('stand in rows without a link: %s', (line) => {
    const row = `<div><div>Лампа настольная Норд</div><div>${line}</div><div>2 шт.</div></div>`;
    const offerId = line.replace(/^Артикул:? /, '');
    const next = '<div><a href="/app/postings/fbs?postingDetails=10000001-0008-1">10000001-0008-1</a><b>Доставлен</b></div>';
    expect(readSeller(`<div><div>${posting}</div>${row}</div>${next}`)).toEqual([
      [{ name: 'Лампа настольная Норд', offerId, quantity: 2 }],
    ]);
  });

  it('are no pieces of a name: the size of a pack', () => {
    const goods =
      '<a href="https://www.ozon.ru/product/x-1930044517/">Капсулы <span>30 шт</span></a><span>× 2</span><div>500 ₽</div>';
    expect(readSeller(`<div><div>${posting}</div><div>${goods}</div></div>`)).toMatchObject([[{ quantity: 2 }]]);
  });

  it('are not those of the goods beside', () => {
    const other = '<div><span>Ночник</span><span>Артикул NL-5</span></div>';
    expect(readSeller(`<div><div>${posting}</div><div><div>${name}</div>${other}</div></div>`)).toEqual([[known]]);
  });

  it.each(['150 × 200 см, 990 ₽', '4 × 322 ₽', '12 × 322 ₽/мес'])('are no number of pieces: %s', (words) => {
    const goods = `<a href="/product/plaid-1748823301/">Плед</a><span>${words}</span>`;
    expect(readBuyer(`<div>${order}<div>${goods}</div></div>`).flat()).not.toContainEqual(
      expect.objectContaining({ quantity: expect.anything() as number }),
    );
  });
});
