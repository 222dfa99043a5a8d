/** Days of an order, and the only return of a buyer, that say less than they seem to. */
import { describe, expect, it } from 'vitest';
import { list, own, readBody, table } from './read-body';

const order = 'https://www.ozon.ru/my/orderdetails/?order=10000001-0007';
const errors = 'https://seller.ozon.ru/app/analytics/fulfillment-reports/fbs-rfbs-errors';
const returns = 'https://www.ozon.ru/my/returns';
const number = '10000001-0007-1';
const link = (sku: number, name = 'Лампа настольная') => `<a href="/product/thing-${sku}/">${name}</a>`;
const facts = (...rows: readonly (readonly [string, string])[]) =>
  `<dl>${rows.map(([title, value]) => `<dt>${title}</dt><dd>${value}</dd>`).join('')}</dl>`;
/** A seller's posting in a state. */
const ofSeller = (state: string, inner = '') => `<h1>Отправление ${number}</h1><p>${state}</p>${inner}`;

describe('the day of the order', () => {
  it.each([
    [
      'columns',
      list,
      table(
        ['Отправление', 'Статус', 'Дата создания отправления', 'Дата заказа'],
        [number, 'Отменён', '22.11.2026', '20.11.2026'],
      ),
    ],
    ['facts', own, ofSeller('Отменён', facts(['Дата создания отправления', '22.11.2026'], ['Дата заказа', '20.11.2026']))],
    [
      'columns in Chinese',
      list,
      table(['货件编号', '状态', '货件创建时间', '下单时间'], [number, '已取消', '2026-11-22', '2026-11-20']),
    ],
    [
      'in English, for a buyer',
      order,
      `<h1>Order 10000001-0007</h1><h2>Canceled</h2><p>Shipment created: November 22</p><p>Order date: November 20</p>${link(900000001)}`,
    ],
  ])('is told beside the day on which the posting was created: %s', (_what, url, page) =>
    expect(readBody(url, page)[0]?.orderedAt?.value).toBe('2026-11-20'),
  );

  it('created after the error: it is not the order', () => {
    const rows = table(
      ['货件编号', '错误类型', '货件状态', '创建时间', '错误时间', '取消原因'],
      [number, '取消', '已取消', '2026-11-27', '2026-11-26', '缺货'],
    );
    expect(readBody(errors, rows)[0]).toMatchObject({ state: 'cancelled', reasonText: '缺货' });
    expect(readBody(errors, rows)[0]?.orderedAt).toBeUndefined();
  });

  it('a second day behind the first, in digits, is not the day of the cancelling', () => {
    const page = ofSeller('Отменён', '<p>Дата отмены: 18 ноября, заказ от 10.11.2026</p>');
    expect(readBody(own, page)[0]?.cancelledAt?.value).toBe('2026-11-18');
  });
});

describe('the only return on a page of returns', () => {
  const one =
    '<div><p>Возврат № 55512345</p><p>Заказ 10000001-0007</p><p>Не подошёл размер</p><p>Деньги вернули 20 ноября</p></div>';
  it.each([
    ['a heading of help', `<h1>Возвраты</h1>${one}<section><h3>Заказ отменён</h3><p>Деньги вернутся сами</p></section>`],
    [
      'a heading of help, in English',
      '<h1>Returns</h1><div><p>Return 55512345</p><p>Order 10000001-0007</p><p>Refunded on November 20</p></div><section><h3>Order canceled</h3><p>Money comes back by itself</p></section>',
    ],
    [
      'a heading of help, in Chinese',
      '<h1>退货</h1><div><p>退货 55512345</p><p>订单 10000001-0007</p><p>已退款 11月20日</p></div><section><h3>订单已取消</h3><p>款项自动退回</p></section>',
    ],
    [
      'a question that unfolds',
      `<h1>Возвраты</h1>${one}<details><summary>Когда вернут деньги?</summary><p>Заказ отменён</p><p>До 3 дней</p></details>`,
    ],
    [
      'an exchange that was called off',
      '<h1>Возвраты</h1><div><p>Возврат товара</p><p>Заказ 10000001-0007</p><p>Обмен оформлен 12 ноября</p><p>Заказ на обмен</p><p>Заказ отменён</p></div>',
    ],
  ])('%s', (_what, page) => expect(readBody(returns, page)).toEqual([]));
});

describe('the question why, on a button of a parcel in JSON', () => {
  it('is answered elsewhere, not by the name of the shop behind it', () => {
    const parcel = {
      shipmentId: '51905512440',
      orderNumber: '10000001-0007',
      header: [{ textIcon: { text: { text: 'Отменён 27 ноября' } } }, { button: { text: 'Почему отменили' } }],
      items: [{ sellers: [{ name: 'Звук и точка', products: [{ title: { name: { text: 'Наушники' } } }] }] }],
    };
    const state = JSON.stringify(parcel).replaceAll('"', '&quot;');
    const [record] = readBody(order, `<h1>Заказ 10000001-0007</h1><div data-state="${state}"></div>`);
    expect(record?.state).toBe('cancelled');
    expect(record?.reasonText).toBeUndefined();
  });
});
