import { describe, expect, it } from 'vitest';
import { readSavedPage } from '../../pages/read-fixture';

const read = (body: string, query = '') => {
  const { cancellations, reading } = readSavedPage({
    url: `https://seller.ozon.ru/app/postings/fbs${query}`,
    now: '2026-10-05T09:30:00+03:00',
    html: `<body><main><h1>Заказы</h1>${body}</main></body>`,
    responses: [],
  });
  const records = cancellations.map(({ record }) => [record.postingNumber, record.state, record.reasonText]);
  return { records, problems: reading.problems };
};
const cells = (...texts: string[]) => texts.map((text) => `<div>${text}</div>`).join('');

describe('layouts of the seller’s pages', () => {
  it('reads a turned table by its first column', () => {
    const row = (label: string, ...values: string[]) =>
      `<tr><th>${label}</th>${values.map((value) => `<td>${value}</td>`).join('')}</tr>`;
    const table = `<table>${row('Отправление', '10000001-0001-1', '10000002-0001-1')}${row('Статус', 'Доставлено', 'Отменено')}${row('Причина отмены', '—', 'Нет товара')}</table>`;
    expect(read(table).records).toEqual([['10000002-0001-1', 'cancelled', 'Нет товара']]);
  });

  it('counts the cells of a grid without rows, and leaves one that does not come out even', () => {
    const titles = cells('Отправление', 'Статус', 'Причина отмены');
    const orders = cells('10000001-0001-1', 'Отменено', 'Нет товара', '10000002-0001-1', 'Доставлено', '');
    expect(read(`<div>${titles}${orders}</div>`).records).toEqual([['10000001-0001-1', 'cancelled', 'Нет товара']]);
    const uneven = read(`<div>${titles}${orders}<div>Итого</div></div>`);
    expect(uneven.records).toEqual([]);
    expect(uneven.problems).toContain('unreadable-cancellations');
  });

  it('reads a board by the headings of its columns, and takes no tab for one', () => {
    const column = (heading: string, number: string) => `<section><h3>${heading}</h3><div>${number}<p>Фен</p></div></section>`;
    const board = `<div>${column('Доставляются', '10000001-0001-1')}${column('Отменены', '10000002-0001-1')}</div>`;
    expect(read(board).records).toEqual([['10000002-0001-1', 'cancelled', undefined]]);
    expect(read(`<div><a>Доставляются</a><a>Отменены</a></div><ul><li>10000001-0001-1</li></ul>`).records).toEqual([]);
  });

  it('takes a status that says why for the reason, where no other is told', () => {
    const row = (number: string, ...told: string[]) =>
      `<li><a>${number}</a>${told.map((text) => `<b>${text}</b>`).join('')}</li>`;
    const list = `<ul>${row('10000001-0001-1', 'Отменено из-за просрочки отгрузки')}${row('10000002-0001-1', 'Доставлено')}${row('10000003-0001-1', 'Отменено после просрочки отгрузки', 'Причина отмены: Нет товара')}</ul>`;
    expect(read(list).records).toEqual([
      ['10000001-0001-1', 'cancelled', 'Отменено из-за просрочки отгрузки'],
      ['10000003-0001-1', 'cancelled', 'Нет товара'],
    ]);
  });

  it('takes the posting that goes on in others for cancelled, and those not', () => {
    const split = `<article><b>10000001-0001-1</b><i>Отменён</i><p>Товары перенесены в отправления <a>10000001-0001-2</a> и <a>10000001-0001-3</a></p></article>`;
    expect(read(split).records).toEqual([['10000001-0001-1', 'cancelled', undefined]]);
  });

  it('joins a popover to the posting that it names, and a line to the one above it', () => {
    const list = `<ul><li><b>10000001-0001-1</b> <i>Отменено</i></li><li><b>10000002-0001-1</b> <i>Отменено</i></li></ul>`;
    const popover = `<aside><h4>Отправление 10000002-0001-1</h4><p>Причина отмены: Нет товара</p></aside>`;
    expect(read(list + popover).records).toEqual([
      ['10000001-0001-1', 'cancelled', undefined],
      ['10000002-0001-1', 'cancelled', 'Нет товара'],
    ]);
    const line = (number: string, status: string) => `<div>${number} · <b>${status}</b></div>`;
    const reason = '<div>Причина отмены: Нет товара</div>';
    expect(read(line('10000001-0001-1', 'Отменено') + reason + line('10000002-0001-1', 'Доставлено')).records).toEqual([
      ['10000001-0001-1', 'cancelled', 'Нет товара'],
    ]);
    const above = reason + line('10000001-0001-1', 'Отменено') + reason + line('10000002-0001-1', 'Доставлено');
    expect(read(above).records).toEqual([['10000001-0001-1', 'cancelled', undefined]]);
  });

  it.each([
    ['<div>Покупатель запросил отмену</div>', 'Доставляется', 'requested'],
    ['<div>Покупатель запросил отмену</div><div>Заявка на отмену отклонена</div>', 'Доставляется', undefined],
    ['<div>Покупатель запросил отмену</div>', 'Доставлено', undefined],
  ])('tells a pending request from one that came to an end: %s %s', (banner, status, state) => {
    const sheet = `<div role="dialog"><h2>Отправление 10000001-0001-1</h2><div>Статус: ${status}</div>${banner}</div>`;
    expect(read(sheet, '?postingDetails=10000001-0001-1').records.map(([, told]) => told)).toEqual(state ? [state] : []);
  });

  it('says that a cancellation could not be read, where an order’s own text tells of one', () => {
    const list = (text: string) => `<ul><li><b>10000001-0001-1</b><p>${text}</p></li><li><b>10000002-0001-1</b></li></ul>`;
    expect(read(list('Этот заказ мы вчера отменили по просьбе')).problems).toEqual(['unreadable-cancellations']);
    expect(read(list('Если заказ отменён, деньги вернутся')).problems).toEqual([]);
    expect(read(list('<button>Отменён ошибочно</button>')).problems).toEqual([]);
  });
});

describe('facts in one line', () => {
  const readFields = (line: string) =>
    readSavedPage({
      url: 'https://seller.ozon.ru/app/postings/fbs',
      now: '2026-10-05T09:30:00+03:00',
      html: `<body><ul><li><b>10000001-0001-1</b><i>Отменено</i>${line}</li><li>10000002-0001-1 <i>Доставлено</i></li></ul></body>`,
      responses: [],
    }).cancellations[0]!.record;

  it('tells the day of the order behind a mark', () => {
    expect(readFields('<p>№ 90418823 · 下单于 2026年9月1日</p>').orderedAt?.value).toBe('2026-09-01');
  });

  it('quotes the reason behind a dash', () => {
    expect(readFields('<p>Отменил продавец. Причина — «Ошибка в цене товара на стороне продавца».</p>').reasonText).toBe(
      'Ошибка в цене товара на стороне продавца',
    );
  });

  it('names the scheme behind a mark', () => {
    expect(readFields('<p>Из Иу · realFBS</p>').scheme).toBe('rFBS');
    expect(readFields('<p>Не realFBS</p>').scheme).toBe('FBS');
  });
});
