/** Who, when and what became of something else on the page of an order. */
import { describe, expect, it } from 'vitest';
import { list, own, readBody, table } from './read-body';

const order = 'https://www.ozon.ru/my/orderdetails/?order=10000001-0007';
const tracking = 'https://www.ozon.ru/my/orderDetailsMore?order=10000001-0007&postingId=40330127741';
const errors = 'https://seller.ozon.ru/app/analytics/fulfillment-reports/fbs-rfbs-errors';
const number = '10000001-0007-1';
const other = '10000002-0007-1';
const link = (sku: number, name = 'Лампа настольная') => `<a href="/product/thing-${sku}/">${name}</a>`;
const step = (...lines: readonly string[]) => `<li><div>${lines.map((line) => `<div>${line}</div>`).join('')}</div></li>`;
const facts = (...rows: readonly (readonly [string, string])[]) =>
  `<dl>${rows.map(([title, value]) => `<dt>${title}</dt><dd>${value}</dd>`).join('')}</dl>`;
/** A buyer's order in a state. */
const ofBuyer = (state: string, inner = '') =>
  `<h1>Заказ № 10000001-0007</h1><h2>${state}</h2><div>${link(900000001)}<b>940 ₽</b></div>${inner}`;
/** A seller's posting in a state. */
const ofSeller = (state: string, inner = '') => `<h1>Отправление ${number}</h1><p>${state}</p>${inner}`;
const part = (title: string, text: string) => `<section><h3>${title}</h3><p>${text}</p></section>`;

describe('something else that was cancelled makes a record of an order that goes on', () => {
  it.each([
    ['autopay', order, ofBuyer('Скоро приедет', part('Автоплатёж', 'Вы отменили его 4 ноября'))],
    ['a change of address', order, ofBuyer('Скоро приедет', part('Изменение адреса', 'Вы отменили 4 ноября'))],
    ['a courier was called off', order, ofBuyer('Скоро приедет', '<p>Курьера отменили 4 ноября</p>')],
    [
      'a service, in English',
      order,
      `<h1>Order 10000001-0007</h1><h2>Arriving soon</h2><div>${link(900000001, 'Lamp')}<b>940 ₽</b></div>${part('Assembly service', 'You canceled it on November 4')}`,
    ],
    [
      'a change of address, in Chinese',
      order,
      `<h1>订单 10000001-0007</h1><h2>即将送达</h2><div>${link(900000001)}<b>940 ₽</b></div>${part('修改地址', '您于11月4日取消')}`,
    ],
    [
      'a request for a discount, on the page of a seller',
      own,
      ofSeller('Готовим к отправке', part('Запрос на скидку', 'Покупатель отменил её 4 ноября')),
    ],
  ])('%s', (_what, url, page) => expect(readBody(url, page)).toEqual([]));
});

describe('who cancelled is told by the status, and who cancelled something else goes before', () => {
  it.each([
    [
      'a request for a discount',
      own,
      ofSeller('Отменено продавцом 10.11.2026', '<p>Запрос скидки</p><p>Покупатель отменил 4 ноября</p>'),
    ],
    [
      'the same in English',
      own,
      `<h1>Posting ${number}</h1><p>Canceled by seller on Nov 10, 2026</p><p>Discount request</p><p>Buyer canceled it on Nov 4</p>`,
    ],
    ['the same in Chinese', own, `<h1>货件 ${number}</h1><p>卖家已取消</p><p>折扣申请</p><p>买家于11月4日取消</p>`],
    [
      'a change of address',
      order,
      ofBuyer('Продавец отменил заказ', '<section><p>Изменение адреса</p><p>Вы отменили 4 ноября</p></section>'),
    ],
    [
      'in a card of a list',
      list,
      `<article><b>${number}</b><p>Отменено продавцом</p><p>Заявка на скидку</p><p>Покупатель отменил 4 ноября</p></article><article><b>${other}</b><p>Отменён</p></article>`,
    ],
  ])('%s', (_what, url, page) => {
    const [record] = readBody(url, page);
    expect(record?.party).toBe('seller');
    expect(record?.cancelledAt?.value).not.toBe('2026-11-04');
  });

  it('a column of claims gives no day of the cancelling, nor who', () => {
    const rows = table(
      ['Отправление', 'Статус', 'Инициатор отмены', 'Причина отмены', 'Спор'],
      [number, 'Отменён', 'Продавец', 'Товар закончился', 'Покупатель отменил 14 ноября'],
      [other, 'Отменён', 'Продавец', 'Товар закончился', ''],
    );
    const [record] = readBody(list, rows);
    expect(record).toMatchObject({ party: 'seller', reasonText: 'Товар закончился' });
    expect(record?.cancelledAt).toBeUndefined();
  });

  it('a column of returns does not tell who cancelled', () => {
    const rows = table(
      ['Отправление', 'Статус', 'Дата отмены', 'Возврат'],
      [number, 'Отменён', '10.11.2026', 'Покупатель отменил 14 ноября'],
      [other, 'Отменён', '11.11.2026', ''],
    );
    expect(readBody(list, rows)[0]?.cancelledAt?.value).toBe('2026-11-10');
    expect(readBody(list, rows)[0]?.party).toBeUndefined();
  });

  it('a column of appeals in the report of errors', () => {
    const rows = table(
      ['Номер отправления', 'Тип ошибки', 'Статус отправления', 'Апелляция'],
      [number, 'Отмена', 'Отменён', 'Вы отменили 22 ноября'],
      [other, 'Отмена', 'Отменён', ''],
    );
    expect(readBody(errors, rows)[0]).toMatchObject({ postingNumber: number, state: 'cancelled' });
    expect(readBody(errors, rows)[0]?.party).toBeUndefined();
    expect(readBody(errors, rows)[0]?.cancelledAt).toBeUndefined();
  });

  it('a return that was taken back later: the buyer did not cancel the posting', () => {
    const told = facts(['Дата отмены', '10.11.2026'], ['Причина отмены', 'Товар закончился']);
    const page = ofSeller(
      'Отменён',
      `${told}<section><p>Возврат оформлен 12 ноября</p><p>Покупатель отменил его 14 ноября</p></section>`,
    );
    expect(readBody(own, page)[0]).toMatchObject({ reasonText: 'Товар закончился', cancelledAt: { value: '2026-11-10' } });
    expect(readBody(own, page)[0]?.party).toBeUndefined();
  });

  it('a return that was taken back, beneath its heading: the record is lost', () => {
    const page = ofSeller(
      'Отменён',
      `${facts(['Дата отмены', '10.11.2026'])}<section><h3>Возврат</h3><p>Возврат оформлен 2 ноября</p><p>Покупатель отменил его 4 ноября</p></section>`,
    );
    expect(readBody(own, page)).toMatchObject([{ postingNumber: number, cancelledAt: { value: '2026-11-10' } }]);
  });

  it.each([
    ['Delivery canceled', 'Delivery canceled on November 4'],
    ['Shipping canceled', 'Shipping canceled on Nov 4'],
  ])('%s: passive, nobody is named', (_what, words) => {
    const page = `<h1>Order 10000001-0007</h1><h2>Canceled</h2>${link(900000001, 'Lamp')}<p>${words}</p>`;
    expect(readBody(order, page)[0]).toMatchObject({ state: 'cancelled', status: 'Canceled' });
    expect(readBody(order, page)[0]?.party).toBeUndefined();
  });

  it('a courier that was called off is not who cancelled', () => {
    const page = ofBuyer('Отменён', '<p>Курьера отменили 4 ноября</p>');
    expect(readBody(order, page)[0]?.state).toBe('cancelled');
    expect(readBody(order, page)[0]?.party).toBeUndefined();
  });
});

describe('what stands behind the colon is no reason, and goes before the one that is titled', () => {
  it.each([
    ['how many', '2 товара'],
    ['what', 'Лампа настольная'],
    ['a link', 'подробнее'],
    ['money', 'деньги вернём в течение 3 дней'],
  ])('%s', (_what, behind) => {
    const page = ofSeller('Отменён', `<p>Вы отменили 4 ноября: ${behind}</p><div>Причина отмены: Товар закончился</div>`);
    expect(readBody(own, page)[0]?.reasonText).toBe('Товар закончился');
  });

  it('money, where no reason is told', () => {
    const page = ofBuyer('Отменён', '<p>Вы отменили 4 ноября: деньги вернём в течение 3 дней</p>');
    expect(readBody(order, page)[0]?.state).toBe('cancelled');
    expect(readBody(order, page)[0]?.reasonText).toBeUndefined();
  });
});

describe('other orders, and steps of something else, are no steps of this order', () => {
  const steps = (title: string, ...all: readonly string[]) => `<section><h3>${title}</h3><ul>${all.join('')}</ul></section>`;
  it.each([
    [
      'earlier orders',
      order,
      ofBuyer('Скоро приедет', steps('Предыдущие заказы', step('Отменён', '20 ноября'), step('Получен', '12 ноября'))),
    ],
    [
      'earlier orders, in English',
      order,
      `<h1>Order 10000001-0007</h1><h2>Arriving soon</h2>${link(900000001)}${steps('Previous orders', step('Canceled', 'Nov 20'), step('Delivered', 'Nov 12'))}`,
    ],
    [
      'the cancelled one between others',
      order,
      ofBuyer(
        'Скоро приедет',
        steps('Прошлые заказы', step('Получен', '2 ноября'), step('Отменён', '20 ноября'), step('Получен', '12 ноября')),
      ),
    ],
    [
      'other postings of the buyer, on the page of a seller',
      own,
      ofSeller(
        'Готовим к отправке',
        steps('Другие отправления покупателя', step('Отменён', '20 ноября'), step('Доставлен', '12 ноября')),
      ),
    ],
    [
      'a fitting, the day first',
      order,
      ofBuyer('Едет к вам', steps('Примерка', step('15 ноября', 'Отменён'), step('14 ноября', 'В обработке'))),
    ],
    [
      'a booking, newest first',
      order,
      ofBuyer('Едет к вам', steps('Бронь места в пункте выдачи', step('Отменён', '15 ноября'), step('Создан', '14 ноября'))),
    ],
  ])('%s', (_what, url, page) => expect(readBody(url, page)).toEqual([]));

  it('the goods come back later: the day of the cancelling is lost', () => {
    const page = `<section><h1>Отменён</h1><p>Номер отправления ${number}</p>${link(900000001)}</section><section><h3>Отслеживание</h3><ol>${step('Возвращается продавцу', '18 ноября, 10:00')}${step('Отменён', '15 ноября, 12:44')}${step('В пути', '12 ноября, 08:15')}</ol></section>`;
    expect(readBody(tracking, page)[0]?.cancelledAt?.value).toBe('2026-11-15');
  });

  it('all on one day: the day of the cancelling is lost', () => {
    const page = `<section><h1>Отменён</h1><p>Номер отправления ${number}</p>${link(900000001)}</section><section><h3>Отслеживание</h3><ol>${step('Отменён', '15 ноября', 'Вы передумали')}${step('Собирается', '15 ноября')}</ol></section>`;
    expect(readBody(tracking, page)[0]?.cancelledAt?.value).toBe('2026-11-15');
  });
});
