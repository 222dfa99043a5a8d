/** Parts of one order's page that say of themselves what became of them: parcels, folds, steps, dialogs over a list. */
import { describe, expect, it } from 'vitest';
import { list, own, readBody } from './read-body';

const order = 'https://www.ozon.ru/my/orderdetails/?order=10000001-0007';
const errors = 'https://seller.ozon.ru/app/analytics/fulfillment-reports/fbs-rfbs-errors';
const requests = 'https://seller.ozon.ru/app/returns/conditional-cancellations';
const day = (value: string) => ({ value, precision: 'day' });
const goods = (name: string) => `<a href="/product/${name.length}000000/">${name}</a><span>990 ₽</span>`;

describe('a parcel of several', () => {
  it('is read where another one links to a page of its own', () => {
    const parcel = (id: number, state: string, more = '') =>
      `<div id="id6100000000${id}"><b>${state}</b><div>${goods('Чайник'.slice(0, id + 2))}</div>${more}</div>`;
    const link = '<a href="/modal/trackPostingInfo/?order=10000001-0007&shipmentId=61000000003">Где посылка</a>';
    const read = readBody(
      order,
      `<h1>Заказ 10000001-0007</h1><div>${parcel(1, 'Получен')}${parcel(2, 'Отменён')}${parcel(3, 'В пути', link)}</div>`,
    );
    expect(read).toMatchObject([{ orderNumber: '10000001-0007', parcelId: '61000000002', products: [{ name: 'Чайн' }] }]);
    expect(read).toHaveLength(1);
  });

  const fold = (head: string, body: string) => `<details open><summary>${head}</summary>${body}</details>`;

  it('is read where it unfolds', () => {
    const read = readBody(
      order,
      `<h1>Заказ 10000001-0007</h1>
      ${fold('<span>ТехноСклад</span><span>Отменён</span>', `<p>23 ноября. Посылка 46310220587</p><p>Почему: <b>ошиблись в цене</b></p>${goods('Пылесос')}`)}
      ${fold('<span>Уют</span><span>Получен</span>', goods('Полотенце'))}`,
    );
    expect(read).toMatchObject([
      { parcelId: '46310220587', cancelledAt: { value: '2026-11-23' }, products: [{ name: 'Пылесос' }] },
    ]);
    expect(read).toHaveLength(1);
  });

  it('is none in a fold without goods', () => {
    expect(
      readBody(order, `<h1>Заказ 10000001-0007</h1><b>В пути</b>${goods('Чайник')}${fold('Отменён', '<p>Что это значит</p>')}`),
    ).toEqual([]);
  });

  it('has no state of its own at the foot of the page', () => {
    const read = (foot: string) =>
      readBody(
        order,
        `<h1>Заказ 10000001-0007</h1>${fold('<b>Склад</b> <i>Отменён</i>', goods('Чайник'))}<footer>${foot}</footer>`,
      );
    expect(read('<ul><li>Помощь</li><li>Возврат</li></ul>')).toMatchObject([{ state: 'cancelled' }]);
  });

  it('may have its state at its foot', () => {
    expect(
      readBody(order, `<h1>Заказ 10000001-0007</h1><div>${goods('Чайник')}<footer>Отменён 20 ноября</footer></div>`),
    ).toHaveLength(1);
  });
});

describe('the way of a parcel', () => {
  it('ends with the step that tells its day and why', () => {
    const step = (state: string, on: string, more = '') =>
      `<li><div><strong>${state}</strong><time datetime="2026">${on}</time>${more}</div></li>`;
    const read = readBody(
      order,
      `<h1>Заказ 10000001-0007</h1><ol>${step('Создан', '2 октября')}${step('Передан в доставку', '5 октября')}
      ${step('Отменён', '3 ноября', '<p>Таможенная пошлина не оплачена в срок</p>')}</ol>`,
    );
    expect(read).toMatchObject([
      { cancelledAt: { value: '2026-11-03' }, reasonText: 'Таможенная пошлина не оплачена в срок', status: 'Отменён' },
    ]);
  });

  const page = (...steps: readonly string[]) =>
    readBody(
      own,
      `<h1>Отправление 10000001-0007-1</h1><span>Отменено</span><ol>${steps.join('')}</ol>
      <table><tr><td>Причина отмены</td><td>Покупатель передумал</td></tr></table>`,
    )[0]?.cancelledAt;
  const step = (on: string, state: string) => `<li><time>${on}</time><p>${state}</p></li>`;

  it('tells when a posting was cancelled', () => {
    expect(page(step('14.11.2026 21:33', 'В пути'), step('18.11.2026 12:05', 'Отменено'))).toEqual(day('2026-11-18'));
  });

  it('does not, where the posting went on', () => {
    expect(page(step('18.11.2026 12:05', 'Отменено'), step('19.11.2026 12:05', 'В пути'))).toBe(undefined);
  });
});

describe('a row', () => {
  it('tells its state beneath its number', () => {
    const row = (number: string) =>
      `<tr><td><a href="/x">${number}</a><div>已取消</div></td><td>2026-11-19 09:42</td><td>仓库缺货</td></tr>`;
    const read = readBody(
      list,
      `<table><tr><th>发货号码</th><th>下单时间</th><th>取消原因</th></tr>${row('10000001-0007-1')}${row('10000002-0007-1')}</table>`,
    );
    expect(read.map(({ status }) => status)).toEqual(['已取消', '已取消']);
  });

  it.each([
    ['В пути', 'Покупатель просит отменить заказ: слишком долго ждать', 'слишком долго ждать'],
    ['Delivery in progress', 'The customer requested cancellation: delivery takes too long', 'delivery takes too long'],
    ['运输中', '买家申请取消：不想要了', '不想要了'],
  ])('%s: %s', (state, asked, reasonText) => {
    const row = (number: string, more: string) => `<div><div><b>${number}</b><i>${state}</i></div>${more}</div>`;
    const read = readBody(list, row('10000001-0007-1', `<div><span>${asked}</span></div>`) + row('10000002-0007-1', ''));
    expect(read).toMatchObject([{ postingNumber: '10000001-0007-1', state: 'requested', reasonText }]);
    expect(read).toHaveLength(1);
  });

  it.each(['创建日期 2026-11-08 · 取消日期 2026-11-22', 'Заказ от 8 ноября · отменён 22 ноября'])(
    'tells two days in one line: %s',
    (line) => {
      const card = (number: string) => `<article><b>${number}</b><i>已取消</i><p>平板电脑保护壳</p><div>${line}</div></article>`;
      const [read] = readBody(list, card('10000001-0007-1') + card('10000002-0007-1'));
      expect(read?.cancelledAt).toMatchObject(day('2026-11-22'));
    },
  );

  it.each([
    ['Отмена службой доставки', 'carrier'],
    ['Отмена Ozon', 'ozon'],
    ['Cancellation by the seller', 'seller'],
    ['买家取消', 'buyer'],
  ])('of a report of errors is a cancellation: %s', (type, party) => {
    const row = (number: string, words: string) => `<tr><td>${number}</td><td>${words}</td><td>да</td></tr>`;
    const read = readBody(
      errors,
      `<table><tr><th>Отправление</th><th>Ошибка</th><th>Учтено в индексе</th></tr>
      ${row('10000001-0007-1', type)}${row('10000002-0007-1', 'Просрочка отгрузки')}${row('10000003-0007-1', 'Отмена скидки')}</table>`,
    );
    expect(read).toMatchObject([{ postingNumber: '10000001-0007-1', party, affectsRating: true }]);
    expect(read).toHaveLength(1);
  });

  const request = (number: string) => `<tr><td>${number}</td><td>Передумал</td><td>Ожидает решения</td></tr>`;
  const table = `<table><tr><th>Номер отправления</th><th>Причина</th><th>Статус</th></tr>${request('10000001-0007-1')}${request('10000002-0007-1')}</table>`;
  const dialog = (words: string) =>
    readBody(
      requests,
      `${table}<div role="dialog"><p>Отправление <b>${words}</b></p><ul><li>Заказ оформлен: 22.11.2026</li></ul><p>Если не ответить до 30.11.2026 11:26, заявка подтвердится автоматически.</p></div>`,
    );

  it('is told more of by the dialog that names it', () => {
    expect(dialog('10000001-0007-1').map(({ orderedAt }) => orderedAt)).toEqual([day('2026-11-22'), undefined]);
  });

  it('is told nothing of by a dialog about two', () => {
    expect(dialog('10000001-0007-1</b> <b>10000002-0007-1').map(({ orderedAt }) => orderedAt)).toEqual([undefined, undefined]);
  });
});
