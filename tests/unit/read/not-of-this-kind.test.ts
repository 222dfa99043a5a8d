/** Steps, columns, pieces of a line, titles and answers that are much like what is looked for, and are not it. */
import { describe, expect, it } from 'vitest';
import { classifyReason } from '../../../lib/classify/classify-reason';
import { list, own, readBody, table } from './read-body';
const errors = 'https://seller.ozon.ru/app/rating?tab=error-index';
const sellerReturns = 'https://seller.ozon.ru/app/returns/common';
const returns = 'https://www.ozon.ru/my/returns';
const tracking = 'https://www.ozon.ru/my/orderDetailsMore?order=10000001-0007&postingId=40330127741';
const step = (...lines: readonly string[]) => `<li><i></i><div>${lines.map((line) => `<div>${line}</div>`).join('')}</div></li>`;

describe('steps of something else, in words of a way', () => {
  const parcel = '<div><b>Отменён</b><p>Заказ от 12 октября</p><p>Номер отправления 10000001-0007-1</p></div>';
  it.each([
    ['<h2>Заявка на возврат</h2>', 'Отменена', 'Заявка отправлена'],
    ['<h2>Заявка на изменение адреса</h2>', 'Отменена', 'Отправлена продавцу'],
    ['<h2>Платежи</h2>', 'Отменён', 'Чек отправлен на почту'],
    ['<h2>Платежи</h2>', 'Отменён', 'Платёж передан в банк'],
    ['<h2>Смена пункта выдачи</h2>', 'Отменена', 'Новый пункт выбран'],
    ['<h2>Обращение</h2>', 'Отменено', 'Отправлено в поддержку'],
    ['<h2>Payments</h2>', 'Cancelled', 'Delivery fee paid'],
    ['<h2>Скидка</h2>', 'Отменён', 'Промокод отправлен'],
    ['<h2>Возврат</h2>', 'Отменён', 'Ждём в пункте выдачи'],
  ])('%s %s %s', (title, a, b) => {
    const l = `<ul>${step(a, '13 октября, 10:02', 'x')}${step(b, '12 октября, 10:05', 'y')}</ul>`;
    expect(readBody(tracking, `${parcel}<section>${title}${l}</section>`)[0]?.cancelledAt?.value).toBeUndefined();
  });
});
describe('columns of fines', () => {
  it.each(['Ozon', 'Продавец', 'Поддержка Ozon'])('lifted by %s', (who) => {
    const page = table(
      ['Номер отправления', 'Нарушение', 'Сумма штрафа', 'Причина отмены', 'Кто отменил', 'Дата отмены'],
      ['10000001-0007-1', 'Поздняя отгрузка', '500 ₽', 'Апелляция одобрена', who, '20.11.2026'],
      ['10000002-0007-1', 'Поздняя отгрузка', '500 ₽', '—', '—', '—'],
    );
    expect(readBody(errors, `<h2>Начисления за ошибки</h2>${page}`)).toEqual([]);
  });
  it('инициатор', () => {
    const page = table(
      ['Номер отправления', 'Сумма штрафа', 'Причина отмены', 'Инициатор отмены', 'Дата отмены'],
      ['10000001-0007-1', '500 ₽', 'Штраф начислен ошибочно', 'Ozon', '20.11.2026'],
    );
    expect(readBody(errors, `<h2>Штрафы</h2>${page}`)).toEqual([]);
  });
});
describe('pieces of a line', () => {
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
      `<h1>10000001-0007-1</h1><b>Отменено</b><article><h2>Состав отправления</h2><div><div><a href="/app/products/1930044517/edit">Тапочки войлочные, размер 40</a>${line}</div></div></article>`,
    )[0]?.products[0];
  const cases: [string, 'offerId' | 'sku' | 'price' | 'quantity', unknown][] = [
    ['<div><span>Артикул: SM-05</span><span>1 990 ₽</span></div>', 'offerId', 'SM-05'],
    ['<div><span>Артикул: SM-05</span> <span>Синий</span></div>', 'offerId', 'SM-05'],
    ['<div><span>Артикул: SM-05</span> <span>FBS</span></div>', 'offerId', 'SM-05'],
    ['<div><span>Артикул: SM-05</span><span>2 шт. × 990 ₽</span></div>', 'offerId', 'SM-05'],
    ['<div><span>Артикул: SM-05</span> <span>2</span></div>', 'offerId', 'SM-05'],
    ['<div><span>Артикул: SM-05</span><span>· 2 шт.</span></div>', 'offerId', 'SM-05'],
    ['<div><span>Артикул: SM-05</span> <span>2 пары</span></div>', 'offerId', 'SM-05'],
    ['<div><span>Артикул: SM-05</span> <button>Копировать</button></div>', 'offerId', 'SM-05'],
    ['<div><span>SKU: 193004451</span><span>2</span></div>', 'sku', '193004451'],
    ['<div><span>SKU: 193004451</span><span>2 шт. × 990 ₽</span></div>', 'sku', '193004451'],
    ['<div><span>SKU: 193004451</span><span>1 990 ₽</span></div>', 'sku', '193004451'],
    ['<div><span>SKU: 193004451</span> <span>FBS</span></div>', 'sku', '193004451'],
    ['<div><span>Количество: 2</span><span>1 990 ₽</span></div>', 'quantity', 2],
  ];
  it.each(cases)('row %s', (l, f, v) => expect(row(l)?.[f]).toBe(v));
  it.each(cases)('page %s', (l, f, v) => expect(page(l)?.[f]).toBe(v));
});
describe('what stands above an article, with nothing between', () => {
  it.each([
    'Крем для рук',
    'Тапочки войлочные домашние',
    'Кресло мешок большое',
    'Набор полотенец махровых',
    'Мыло жидкое детское, 300 мл',
    'Kids winter jacket',
    'Средство от повреждений кузова, 100 мл',
    'Чехол FBS Audio, чёрный',
    'Прибор для вскрытия замков, сталь',
  ])('%s', (name) => {
    const page = `<ul><li><div><div><span>Отмена</span><span>FBS</span></div><div>${name}</div><div>Артикул: KC-412</div><div>1 шт. · 1 980 ₽</div></div><div><div>Номер отправления</div><div>10000001-0007-1</div><div>Причина</div><div>Покупатель не забрал заказ</div></div></li></ul>`;
    expect(readBody(sellerReturns, page)[0]?.products[0]?.name).toBe(name);
  });
  it.each([
    'Иванов Иван Иванович',
    'Склад Пермь-2, ул. Ленина',
    'Нарушена упаковка, 2 фото',
    'Мятая коробка, 2 фото',
    'Магазин «Ромашка»',
    'Торговый дом «Ромашка», Пермь',
    'Забрать до 20 ноября',
    'ПВЗ Пермь, ул. Ленина, 5',
    'Бракованный товар, 2 фото',
    '包装损坏，2 张照片',
    'Express доставка, Пермь',
    'Передан в пункт, 3 дня',
  ])('no name %s', (name) => {
    const page = `<ul><li><div><div><span>Отмена</span><span>FBS</span></div><div>${name}</div><div>Артикул: KC-412</div><div>1 шт. · 1 980 ₽</div></div><div><div>Номер отправления</div><div>10000001-0007-1</div><div>Причина</div><div>Покупатель не забрал заказ</div></div></li></ul>`;
    expect(readBody(sellerReturns, page)[0]?.products[0]?.name).toBeUndefined();
  });
});
describe('another seller, who was asked nothing', () => {
  it.each([
    'Customer asked to cancel: cheaper at a different seller',
    'Customer asked to cancel: other sellers have it cheaper',
    'Customer asked to cancel: cheaper from other seller',
    'Покупатель попросил отменить: нашёл другого продавца дешевле',
    'Покупатель попросил отменить заказ: дешевле у соседнего продавца',
    '买家要求取消：其他商家更便宜',
    '买家要求取消：别的商家更便宜',
    '买家申请取消订单，在另一家商家买到了',
    'Покупатель попросил отменить: дешевле у других продавцов',
  ])('%s', (t) => {
    const c = classifyReason(t, 'seller')?.cause;
    expect(c).not.toBe('buyer.asked-seller');
  });
});
describe("requests and undecided refunds on a buyer's page of returns", () => {
  const other =
    '<span>Возврат товара</span><a href="/my/returnDetails?returnNumber=10000003-R9">№ 10000003-R9</a><span>Ждём товар</span>';
  it.each([
    ['Запрос на отмену заказа', 'Отменён вами'],
    ['Запрос на отмену заказа', 'Отменено'],
    ['Заявка на отмену заказа', 'Отменена'],
    ['Заявка на отмену заказа', 'Отменена 20 ноября'],
    ['Order cancellation request', 'Cancelled'],
    ['订单取消申请', '已取消'],
    ['Возврат денег за отменённый заказ', 'Отклонён'],
    ['Возврат по отменённому заказу', 'Ждём решения продавца'],
  ])('%s, %s', (title, state) => {
    const card = `<div><span>${title}</span><a href="/my/orderdetails/?order=10000001-0007">Заказ 10000001-0007</a><span>${state}</span></div><div><span>Причина отмены</span><span>Передумал</span></div>`;
    expect(readBody(returns, `<h1>Возвраты</h1><div><div>${card}</div><div>${other}</div></div>`)).toEqual([]);
  });
});
describe('an answer with a link to help', () => {
  const r = (v: string) =>
    readBody(
      own,
      `<h1>10000001-0007-1</h1><b>Отменено</b><dl><div><dt>Причина отмены</dt><dd>Товар закончился</dd></div><div><dt>Влияет на индекс ошибок</dt><dd>${v}</dd></div></dl>`,
    )[0]?.affectsRating;
  it.each([
    'Да <a href="/x">Подробнее об индексе</a>',
    'Да <a href="/x">Почему?</a>',
    'Да <a href="/x">Узнать больше</a>',
    'Да <a href="/x">Оспорить</a>',
    'Да <a href="/x">Learn more</a>',
  ])('some %s', (v) => expect(r(v)).toBeDefined());
});
describe('the way of a parcel', () => {
  const parcel = '<div><b>Отменён</b><p>Заказ от 12 октября</p><p>Номер отправления 10000001-0007-1</p></div>';
  const day = (title: string, a: string, b: string, third: readonly string[]) =>
    readBody(
      tracking,
      `${parcel}<section><h2>${title}</h2><ul>${step(a, '13 октября, 10:02', ...third)}${step(b, '12 октября, 10:05', ...third)}</ul></section>`,
    )[0]?.cancelledAt?.value;
  it.each([
    'Оплачен',
    'Принят в обработку',
    'Подтверждён продавцом',
    'Заказ оформлен',
    'Упакован',
    'Едет в ваш город',
    'Сортировочный центр',
    'In processing',
    '已下单',
    '处理中',
  ])('way, third line: %s', (b) => expect(day('Отслеживание заказа', 'Отменён', b, ['Москва'])).toBe('2026-10-13'));
});
