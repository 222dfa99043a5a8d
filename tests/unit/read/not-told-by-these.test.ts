/** What stands near and tells something else, a second time: promises and requests, fines, other days, payments, pieces of a line. */
import { describe, expect, it } from 'vitest';
import type { Cancellation } from '../../../lib/cancellation';
import { classifyReason } from '../../../lib/classify/classify-reason';
import { list, own, readBody, table } from './read-body';

const errors = 'https://seller.ozon.ru/app/rating?tab=error-index';
const sellerReturns = 'https://seller.ozon.ru/app/returns/common';
const returns = 'https://www.ozon.ru/my/returns';
const tracking = 'https://www.ozon.ru/my/orderDetailsMore?order=10000001-0007&postingId=40330127741';
const dayOf = (day: Cancellation['cancelledAt']) => day?.value;
const step = (...lines: readonly string[]) => `<li><i></i><div>${lines.map((line) => `<div>${line}</div>`).join('')}</div></li>`;

describe('a request to cancel, titled like a refund, is no cancelled order', () => {
  const other =
    '<span>Возврат товара</span><a href="/my/returnDetails?returnNumber=10000003-R9">№ 10000003-R9</a><span>Ждём товар</span>';
  it.each([
    ['Возврат денег за отмену заказа невозможен', 'Заказ уже едет к вам', 'Причина отмены', 'Передумал'],
    ['Деньги вернём после отмены заказа', 'Ждём ответа продавца', 'Причина отмены', 'Передумал'],
    ['Возврат денег после отмены заказа', 'Ждём решения продавца', 'Причина отмены', 'Передумал'],
    ['Возврат денег: запрос на отмену заказа', 'Ждём ответа продавца', 'Причина отмены', 'Передумал'],
    ['Refund request: order cancellation', 'Waiting for the seller', 'Cancellation reason', 'Changed my mind'],
    ['退款：订单取消申请', '等待卖家处理', '取消原因', '不想要了'],
  ])('%s, %s', (title, state, label, reason) => {
    const card = `<div><span>${title}</span><a href="/my/orderdetails/?order=10000001-0007">Заказ 10000001-0007</a><span>${state}</span></div><div><span>${label}</span><span>${reason}</span></div>`;
    expect(readBody(returns, `<h1>Возвраты</h1><div><div>${card}</div><div>${other}</div></div>`)).toEqual([]);
  });
});

describe('a report of fines: a fine that was lifted is no cancelled posting', () => {
  const titles = ['Номер отправления', 'Нарушение', 'Причина отмены', 'Дата отмены'];
  it.each([
    ['Штраф отменён', 'Апелляция одобрена'],
    ['Поздняя отгрузка', 'Апелляция одобрена'],
    ['Отгрузка позже срока', 'Апелляция одобрена'],
    ['Начислено 500 ₽', 'Апелляция принята'],
  ])('%s, %s', (what, why) => {
    const page = table(titles, ['10000001-0007-1', what, why, '20.11.2026'], ['10000002-0007-1', what, '—', '—']);
    expect(readBody(errors, page)).toEqual([]);
  });
  it('beneath «Начисления за ошибки», with a sum', () => {
    const page = table(
      ['Номер отправления', 'Сумма штрафа', 'Причина отмены', 'Дата отмены'],
      ['10000001-0007-1', '500 ₽', 'Апелляция одобрена', '20.11.2026'],
      ['10000002-0007-1', '500 ₽', '—', '—'],
    );
    expect(readBody(errors, `<h2>Начисления за ошибки</h2>${page}`)).toEqual([]);
  });
});

describe('the day of a cancellation is the one that is told first, with words beside it', () => {
  it.each([
    '<div>18.11.2026 покупателем</div><div>возврат</div><div>24.11.2026</div>',
    '<span>18.11.2026 (до отгрузки)</span><span>20.11.2026</span>',
    '<div>18.11.2026 по заявке</div><div>от 17.11.2026</div>',
    '<span title="17.11.2026">18.11.2026 по заявке</span>',
    '<div>автоматически 18.11.2026</div><div>создан</div><div>17.11.2026</div>',
  ])('in a cell: %s', (cell) => {
    const rows = [
      ['10000001-0007-1', 'Отменено', 'Товар закончился', cell],
      ['10000002-0007-1', 'Доставлен', '', ''],
    ];
    expect(
      dayOf(readBody(list, table(['Отправление', 'Статус', 'Причина отмены', 'Дата отмены'], ...rows))[0]?.cancelledAt),
    ).toBe('2026-11-18');
  });
  it.each([
    '<div>18.11.2026 покупателем</div><div>возврат</div><div>24.11.2026</div>',
    '<div>18.11.2026 по заявке</div><div>от 17.11.2026</div>',
  ])('beside its label: %s', (value) => {
    const facts = `<dl><dt>Причина отмены</dt><dd>Товар закончился</dd><dt>Дата отмены</dt><dd>${value}</dd></dl>`;
    expect(dayOf(readBody(own, `<h1>10000001-0007-1</h1><b>Отменено</b>${facts}`)[0]?.cancelledAt)).toBe('2026-11-18');
  });
});

describe('a step of payments, or of a request, is none of the parcel', () => {
  const parcel = '<div><b>Отменён</b><p>Заказ от 12 октября</p><p>Номер отправления 10000001-0007-1</p></div>';
  const day = (steps: string) => dayOf(readBody(tracking, parcel + steps)[0]?.cancelledAt);
  it.each([
    '<div>Платежи</div>',
    '<b>Оплата</b>',
    '<span>История платежей</span>',
    '<h2>История операций</h2>',
    '<h2>История списаний</h2>',
    '<h2>История чеков</h2>',
    '<h2>Transaction history</h2>',
  ])('payments: %s', (title) => {
    const list = `<ul>${step('Отменён', '12 октября, 10:02', 'Карта *1234')}${step('Оплачен', '12 октября, 10:05', 'Карта *1234')}</ul>`;
    expect(day(`<section>${title}${list}</section>`)).toBeUndefined();
  });
  it.each([
    '<h2>Статус заявки на перенос доставки</h2>',
    '<h2>История заявки на изменение адреса</h2>',
    '<div>Заявка на изменение адреса</div>',
  ])('a request: %s', (title) => {
    const list = `<ul>${step('Отменена', '13 октября, 10:02', 'Адрес остался прежним')}${step('Создана', '12 октября, 10:05', 'Пермь')}</ul>`;
    expect(day(`<section>${title}${list}</section>`)).toBeUndefined();
  });
});

describe('what a buyer asked for', () => {
  it.each([
    'Покупатель попросил продавца отменить заказ: купил в другом магазине',
    'Клиент попросил продавца отменить заказ, купит в другом месте',
    'Customer asked the seller to cancel: bought it elsewhere',
    '买家请求卖家取消订单，已在其他店铺购买',
  ])('was asked of the seller, in so many words: %s', (text) => {
    expect(classifyReason(text, 'seller')?.cause).toBe('buyer.asked-seller');
  });
  it.each([
    'Покупатель просит отменить: продавец предложил купить на другой площадке дешевле',
    'Покупатель попросил отменить: продавец предложил дешевле в другом магазине',
    'Customer asked to cancel: the seller offered it cheaper on another site',
  ])('was the wish of a seller who lures away: %s', (text) => {
    expect(classifyReason(text, 'seller')?.cause).not.toBe('buyer.found-cheaper');
  });
});

describe('a line of goods that is cut into pieces', () => {
  const row = (line: string) =>
    readBody(
      list,
      table(
        ['Отправление', 'Статус', 'Причина отмены', 'Товары'],
        ['10000001-0007-1', 'Отменено', 'Товар закончился', `<div>Тапочки войлочные, размер 40</div>${line}`],
        ['10000002-0007-1', 'Доставлен', '', ''],
      ),
    )[0]?.products[0];
  const page = (line: string) =>
    readBody(
      own,
      `<h1>10000001-0007-1</h1><b>Отменено</b><article><h2>Состав отправления</h2><div><div><a href="/app/products/1930044517/edit">Тапочки войлочные, размер 40</a><div>Артикул: KR-1</div>${line}</div></div></article>`,
    )[0]?.products[0];
  it('has the price with its sign apart, in a row', () =>
    expect(row('<div><span>Цена: 1 990</span><span> ₽</span></div>')?.price).toBe('1 990 ₽'));
  it('has the price with its sign apart, on its page', () =>
    expect(page('<div><span>Цена: 1 990</span><span> ₽</span></div>')?.price).toBe('1 990 ₽'));
  it('has the price with its kopecks apart', () =>
    expect(row('<div><span>Цена: 1 990</span><span>,00 ₽</span></div>')?.price).toBe('1 990,00 ₽'));
  it('has the article with what was searched for marked', () =>
    expect(row('<div><span>Артикул: TV</span><mark>-40</mark></div>')?.offerId).toBe('TV-40'));
  it('has the article broken at a wbr', () =>
    expect(row('<div><span>Артикул: TV</span><wbr><span>-40</span></div>')?.offerId).toBe('TV-40'));
  it('has the SKU with what was searched for marked', () =>
    expect(row('<div><span>SKU: 1930</span><mark>044517</mark></div>')?.sku).toBe('1930044517'));
  it('has no SKU cut short', () => expect(row('<div><span>SKU: 193004</span><mark>4517</mark></div>')?.sku).toBe('1930044517'));
});

describe('what stands right above an article is not its name', () => {
  it.each(['Мой FBS, Пермь-2', 'ООО «Ромашка», Пермь', 'Повреждена упаковка, 2 фото'])('%s', (beside) => {
    const page = `<ul><li><div><div><span>Отмена</span><span>FBS</span></div><div>${beside}</div><div>Артикул: KC-412</div><div>1 шт. · 1 980 ₽</div></div><div><div>Номер отправления</div><div>10000001-0007-1</div><div>Причина</div><div>Покупатель не забрал заказ</div></div></li></ul>`;
    expect(readBody(sellerReturns, page)[0]?.products[0]?.name).toBeUndefined();
  });
});

describe('lesser ones', () => {
  it('an answer that was contested is none', () => {
    const facts =
      '<dl><div><dt>Причина отмены</dt><dd>Товар закончился</dd></div><div><dt>Влияет на индекс ошибок</dt><dd>Да <button>Оспорено</button></dd></div></dl>';
    expect(readBody(own, `<h1>10000001-0007-1</h1><b>Отменено</b>${facts}`)[0]?.affectsRating).toBeUndefined();
  });
});
