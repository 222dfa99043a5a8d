/** The details of one posting that also name others: what is said of those is not said of it. */
import { describe, expect, it } from 'vitest';
import { readSavedPage } from '../../pages/read-fixture';

const own = '10000001-0007-2';
const sibling = '10000001-0007-1';
const read = (path: string, body: string) =>
  readSavedPage({
    url: `https://seller.ozon.ru/app/postings/fbs${path}`,
    now: '2026-11-27T09:30:00+03:00',
    html: `<body><main>${body}</main></body>`,
    responses: [],
  })
    .cancellations.map(({ record }) => [record.postingNumber, record.reasonText, record.products.map(({ name }) => name)])
    .sort();

const facts = '<dl><dt>Статус</dt><dd>Отменено</dd><dt>Причина отмены</dt><dd>Покупатель не забрал заказ</dd></dl>';
const goods = '<div><img alt=""><p>Фонарь</p><b>2 шт.</b></div>';
const drawer = (others: string) =>
  `<div role="dialog"><h2>Отправление ${own}</h2><section>${facts}${goods}</section><section><h3>Другие отправления</h3>${others}</section></div>`;
const row = (number: string, status: string) => `<tr><td>${number}</td><td>${status}</td></tr>`;
const list = `<table>${row(own, 'Отменено')}${row('10000002-0001-1', 'Доставлено')}</table>`;

describe('a drawer over a list', () => {
  it('is about the posting in its head, though it links others', () => {
    for (const others of [
      `<a href="?postingDetails=${sibling}"><span>${sibling}</span><span>Доставляется</span></a>`,
      `<ul><li><a>${sibling}</a> Доставляется</li></ul>`,
      `<p>${sibling}</p>`,
    ])
      expect(read(`?postingDetails=${own}`, list + drawer(others))).toEqual([[own, 'Покупатель не забрал заказ', ['Фонарь']]]);
  });

  it('leaves to a cancelled sibling what is said of that one', () => {
    const others = `<ul><li><b>${sibling}</b> <i>Отменено</i><p>Товар закончился на складе продавца</p></li></ul>`;
    expect(read(`?postingDetails=${own}`, list + drawer(others))).toEqual([
      [sibling, 'Товар закончился на складе продавца', []],
      [own, 'Покупатель не забрал заказ', ['Фонарь']],
    ]);
  });

  it('is about none of several that it lists', () => {
    const dialog = `<div role="dialog"><p>${own}</p><p>${sibling}</p><dl><dt>Причина отмены</dt><dd>Покупатель не забрал заказ</dd></dl></div>`;
    expect(read('', list + dialog)).toEqual([[own, undefined, []]]);
  });
});

describe('a posting’s own page', () => {
  it('takes no state and no reason of a sibling for its own', () => {
    const others = `<aside><h2>Заказ 10000001-0007</h2><p>Статус заказа: частично отменён</p><ul><li><a>${sibling}</a> <i>Отменено</i><p>Товар закончился на складе продавца</p></li></ul></aside>`;
    const page = `<h1>${own}</h1><p>Доставлено</p>${others}`;
    expect(read(`/${own}`, page)).toEqual([[sibling, 'Товар закончился на складе продавца', []]]);
  });

  it('is not disputed by a sibling beneath a heading of its order', () => {
    const others = `<section><h2>Ещё в заказе 10000001-0007</h2><a href="/app/postings/fbs/${sibling}">${sibling}</a> <span>Доставлено</span></section>`;
    expect(read(`/${own}`, `<h1>${own}</h1>${facts}${others}`)).toEqual([[own, 'Покупатель не забрал заказ', []]]);
  });
});
