/** What stands in a card of an order beside a request, and is none to cancel it, or is no longer. */
import { describe, expect, it } from 'vitest';
import { list, readBody, table } from './read-body';

const pairs = (...told: readonly (readonly [string, string])[]) =>
  `<div>${told.map(([label, value]) => `<div><span>${label}</span><span>${value}</span></div>`).join('')}</div>`;
const card = (number: string, status: string, rest: string) =>
  `<article><div><a href="/app/postings/fbs/${number}">${number}</a>${status && `<span>${status}</span>`}</div>${rest}</article>`;
const other = card('10000003-0007-1', 'Отменён', pairs(['Причина отмены', 'Товар закончился'], ['Дата отмены', '26 ноября']));
const order = 'https://www.ozon.ru/my/orderdetails/?order=10000001-0007';
const stateOf = (url: string, html: string, number = '10000001-0007-1') =>
  readBody(url, html).find(({ postingNumber }) => postingNumber === number)?.state;
const parcel = (number: string, ...lines: readonly string[]) =>
  `<div data-widget="shipmentWidget"><div>${lines.map((line) => `<div>${line}</div>`).join('')}<div>Отправление ${number}</div></div></div>`;

describe('the list of cancelled postings, with the day of cancelling and the buyer’s reason, is lost', () => {
  const cancelledTab = list.replace('all', 'cancelled');
  it('table zh', () => {
    const html = table(
      ['货件编号', '商品', '申请取消的原因', '取消日期'],
      ['10000001-0007-1', '杯子', '买家改变主意', '2026-11-26'],
      ['10000002-0007-1', '盘子', '买家改变主意', '2026-11-25'],
    );
    expect(readBody(cancelledTab, html).map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
  });
  it('table ru', () => {
    const html = table(
      ['Номер отправления', 'Причина заявки', 'Дата отмены'],
      ['10000001-0007-1', 'Покупатель передумал', '26.11.2026'],
      ['10000002-0007-1', 'Покупатель передумал', '25.11.2026'],
    );
    expect(readBody(cancelledTab, html).map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
  });
  it('card with who cancelled and when', () => {
    const told = pairs(['买家申请取消的原因', '买家改变主意'], ['取消发起方', '买家'], ['取消日期', '11月26日']);
    expect(stateOf(list, card('10000001-0007-1', '', told) + other)).toBe('cancelled');
  });
  it('card of a request whose granting is told in other words, with the day of cancelling', () => {
    const told = pairs(['Причина заявки', 'Покупатель передумал'], ['Дата отмены', '26 ноября']);
    expect(stateOf(list, card('10000001-0007-1', 'Заявка одобрена, деньги возвращены', told) + other)).toBe('cancelled');
  });
  it('details over a list, with who cancelled and when', () => {
    const told = pairs(
      ['Причина заявки', 'Покупатель передумал'],
      ['Инициатор отмены', 'Покупатель'],
      ['Дата отмены', '26 ноября 2026'],
    );
    const url = `${list}&postingDetails=10000001-0007-1`;
    expect(stateOf(url, `${other}<div role="dialog"><h2>Отправление 10000001-0007-1</h2>${told}</div>`)).toBe('cancelled');
  });
});

describe('a request called cancelled by the state of something else', () => {
  it.each([
    ['Запрос на отмену от 25 ноября', ['Причина запроса', 'Покупатель передумал'], ['Оплата', 'Подтверждена']],
    ['Cancellation request of November 25', ['Request reason', 'The customer changed their mind'], ['Address', 'Confirmed']],
  ] as const)('%s', (line, reason, beside) => {
    expect(stateOf(list, card('10000001-0007-1', '', `<p>${line}</p>` + pairs(reason, beside)) + other)).not.toBe('cancelled');
  });
  it('though the day on which it will be granted is still to come', () => {
    const told = pairs(['Причина отмены', 'Покупатель передумал'], ['Решить до', '30 ноября'], ['Оплата', 'Подтверждена']);
    expect(stateOf(list, card('10000001-0007-1', '', `<p>Запрос на отмену от 25 ноября</p>${told}`) + other)).not.toBe(
      'cancelled',
    );
  });
});

describe('a request that was declined waits again', () => {
  it.each([
    ['Ожидает сборки', ['Заявка', 'Отклонена 25 ноября'], ['Решить до', '30 ноября']],
    ['Ожидает сборки', ['Ваш ответ', 'Отказ'], ['Срок ответа', '30 ноября']],
  ] as const)('%s %s', (status, answer, term) => {
    const html = card('10000001-0007-1', status, pairs(['Причина заявки', 'Покупатель передумал'], answer, term)) + other;
    expect(stateOf(list, html)).toBe(undefined);
  });
});

describe('a request for something else is one to cancel', () => {
  it('to return goods, on the buyer’s page', () => {
    const html =
      parcel('10000001-0007-1', 'Отменён', '<span>Причина отмены</span> <span>Хочу изменить заказ</span>') +
      parcel(
        '10000001-0007-2',
        'Заявка на возврат',
        '<span>Причина заявки</span> <span>Товар не подошёл</span>',
        'На рассмотрении',
      );
    expect(stateOf(order, html, '10000001-0007-2')).toBe(undefined);
  });
  it('to change the address, on the buyer’s page', () => {
    const html =
      parcel('10000001-0007-1', 'Отменён', '<span>Причина отмены</span> <span>Хочу изменить заказ</span>') +
      parcel(
        '10000001-0007-2',
        'В пути',
        '<span>Причина запроса</span> <span>Хочу изменить адрес доставки</span>',
        'На рассмотрении',
      );
    expect(stateOf(order, html, '10000001-0007-2')).toBe(undefined);
  });
  it.each([
    [
      'Доставляется',
      'Перенос доставки',
      ['Причина запроса', 'Покупатель изменил адрес доставки'],
      ['Статус переноса', 'На согласовании'],
    ],
    ['Delivering', 'Delivery date change', ['Request reason', 'Buyer changed delivery address'], ['Rescheduling', 'Pending']],
  ] as const)('to deliver on another day, on the seller’s list: %s', (status, line, reason, state) => {
    expect(stateOf(list, card('10000001-0007-1', status, `<p>${line}</p>` + pairs(reason, state)) + other)).toBe(undefined);
  });
  it('a mark «Новая» of a posting on its way', () => {
    const told = pairs(['Причина заявки', 'Покупатель передумал'], ['Метка', 'Новая']);
    expect(stateOf(list, card('10000001-0007-1', 'Доставляется', told) + other)).toBe(undefined);
  });
  it('to return goods, on the seller’s list', () => {
    const told = pairs(['Причина заявки', 'Не подошёл размер'], ['Автоматическое одобрение', '30 ноября']);
    const html = card('10000001-0007-1', 'На рассмотрении', `<p>Заявка на возврат</p>${told}`);
    expect(stateOf(list, html + other)).toBe(undefined);
  });
});
