/** What stands near a part of an order, a row or goods, and is said of something else. */
import { describe, expect, it } from 'vitest';
import { list, own, readBody } from './read-body';

const order = 'https://www.ozon.ru/my/orderdetails/?order=10000001-0007';
const orders = 'https://www.ozon.ru/my/orderlist';
const returns = 'https://seller.ozon.ru/app/returns/common';
const errors = 'https://seller.ozon.ru/app/analytics/fulfillment-reports/fbs-rfbs-errors';
const requests = 'https://seller.ozon.ru/app/returns/conditional-cancellations';

describe('a parcel that lives', () => {
  const link = (id: number, state: string) =>
    `<div><a href="/my/orderdetails/?order=10000001-0007&postingId=4631022058${id}">Посылка ${id}</a><span>${state}</span></div>`;

  it.each(['Часть заказа отменена', 'Частично отменён', 'Отменён 15 ноября'])('is not cancelled by «%s» above', (head) => {
    const read = readBody(
      order,
      `<h1>Заказ от 12 ноября</h1><p>${head}</p>${link(7, 'Получен 20 ноября')}${link(8, 'Отменён 21 ноября')}`,
    );
    expect(read.map(({ parcelId }) => parcelId)).toEqual(['46310220588']);
  });

  it.each([
    '<summary>Отменён</summary><p>Статус значит, что вы отменили заказ: <a href="/product/123456789/">Лампа</a></p>',
    '<summary>Отменён</summary><a href="/product/123456789/">Лампа</a>',
  ])('is not cancelled by what unfolds: %s', (fold) => {
    expect(
      readBody(
        order,
        `<h1>Заказ 10000001-0007</h1><p>Получен 20 ноября</p><a href="/product/222222222/">Чайник</a><section><details>${fold}</details></section>`,
      ),
    ).toEqual([]);
  });
});

describe('a posting that lives', () => {
  it('is not cancelled by the state of another one in its number’s cell', () => {
    const read = readBody(
      list,
      `<table><tr><th>Номер отправления</th><th>Товар</th></tr>
      <tr><td><b>10000001-0007-2</b><div>вместо <a href="/app/postings/fbs/10000001-0007-1">10000001-0007-1</a> <span>Отменено</span></div></td><td>Чайник</td></tr>
      <tr><td><b>10000005-0007-2</b></td><td>Чайник</td></tr></table>`,
    );
    expect(read.map(({ postingNumber }) => postingNumber)).not.toContain('10000001-0007-2');
  });

  it.each([
    'Покупатель запросил отмену: вопрос решён',
    'Покупатель запросил отмену: заявка снята',
    '买家申请取消：已处理',
    'Cancellation requested: no',
    'Customer requested cancellation: request closed',
    'Клиент хочет отменить заказ',
    'Покупатель просит отменить заказ: что делать',
    'Customer wants to cancel the order: what to do',
    'Клиент просит отменить заказ: отказ',
    '买家请求取消订单：已发货',
    'Customer requested cancellation: denied',
  ])('is not asked to be cancelled by a hint: %s', (hint) => {
    expect(
      readBody(
        own,
        `<h1>10000001-0007-1</h1><p>Ожидает отгрузки</p><aside><div><div>Доставляется</div><div>${hint}</div></div></aside>`,
      ),
    ).toEqual([]);
  });

  it.each(['Возврат', 'Возвращается продавцу', 'Спорный'])(
    'is not asked to be cancelled where it is on another way: %s',
    (state) => {
      const card = (number: string, more: string) => `<article><b>${number}</b><p>${state}</p><p>${more}</p></article>`;
      expect(
        readBody(list, card('10000001-0007-1', 'Клиент просит отменить заказ: долго ждать') + card('10000002-0007-1', '')),
      ).toEqual([]);
    },
  );

  it.each([
    ['Ошибка', 'Нарушение', 'Отменена', 'Просрочка отгрузки'],
    ['Error', 'Reason', 'Canceled', 'Late shipment'],
    ['错误', '违规', '已取消', '延迟发货'],
  ])('is not cancelled with its error: %s %s', (title, kind, state, words) => {
    const row = (number: string) => `<tr><td>${number}</td><td>${state}</td><td>${words}</td></tr>`;
    const table = `<table><tr><th>Отправление</th><th>${title}</th><th>${kind}</th></tr>${row('10000001-0007-1')}${row('10000002-0007-1')}</table>`;
    expect(readBody(errors, table)).toEqual([]);
  });

  it.each(['Штраф 150 ₽</p><p>Отмена Ozon', 'Отмена службой доставки'])('has a fine that was called off: %s', (words) => {
    const card = (number: string, more: string) =>
      `<article><b>${number}</b><p>Отгрузка с опозданием</p><p>${more}</p></article>`;
    expect(readBody(errors, card('10000001-0007-1', words) + card('10000002-0007-1', 'Списан'))).toEqual([]);
  });

  it('has a return that was withdrawn', () => {
    const row = (number: string, state: string) =>
      `<div><div><b>${number}</b></div><div>Полотенце</div><div>${state}</div><div>Причина возврата: Не подошёл размер</div></div>`;
    expect(readBody(returns, row('10000001-0007-1', 'Отмена покупателем') + row('10000002-0007-1', 'Едет к вам'))).toEqual([]);
  });
});

describe('a number', () => {
  it.each(['em', 'b', 'span'])('is not cut where a search marks a part of it with <%s>', (tag) => {
    const read = readBody(list, `<table><tr><td>01<${tag}>90000001-0042</${tag}>-1</td><td>Отменено</td></tr></table>`);
    expect(read.map(({ postingNumber }) => postingNumber)).not.toContain('90000001-0042-1');
  });

  it('is not cut where its digits stand in pieces', () => {
    const read = readBody(list, '<article><p><em>01</em><b>90000001-0042-1</b></p><p>Отменено</p></article>');
    expect(read.map(({ postingNumber }) => postingNumber)).not.toContain('90000001-0042-1');
  });
});

describe('a request', () => {
  it('waits, whatever else has passed: 已通过', () => {
    const card = (number: string) => `<article><b>${number}</b><span>待处理</span><p>身份验证</p><p>已通过</p></article>`;
    expect(readBody(requests, card('10000001-0007-1') + card('10000002-0007-1')).map(({ state }) => state)).not.toContain(
      'cancelled',
    );
  });

  it.each([
    'Жалоба по отправлению <b>10000001-0007-1</b></p><p>Причина: Покупатель требует скидку',
    'Спор по <b>10000001-0007-1</b></p><p>Инициатор: Продавец</p><p>Причина: Не согласен с отменой',
    'Начисления за <b>10000001-0007-1</b></p><p>Товар: Услуга отмены</p><p>Сумма: 150 ₽',
  ])('and a cancelled row are told nothing of by a dialog about something else: %s', (words) => {
    const row = (number: string) => `<tr><td>${number}</td><td>Отменено</td></tr>`;
    const table = `<table><tr><th>Отправление</th><th>Статус</th></tr>${row('10000001-0007-1')}${row('10000002-0007-1')}</table>`;
    expect(readBody(list, `${table}<div role="dialog"><p>${words}</p></div>`)[0]).toMatchObject({ products: [] });
    expect(readBody(list, `${table}<div role="dialog"><p>${words}</p></div>`)[0]?.reasonText).toBe(undefined);
  });
});

describe('the name of goods', () => {
  it.each(['Коврики для BMW X5', 'Кабель USB-C · 1 м · чёрный', 'Плёнка 10 м × 5', 'Батарейки AA x 4'])(
    'is whole: %s',
    (name) => {
      const read = readBody(
        own,
        `<h1>10000001-0007-1</h1><p>Отменено</p><p>Причина отмены: Нет в наличии</p><p>Товар: ${name}</p>`,
      );
      expect(read[0]?.products).toEqual([{ name }]);
    },
  );

  it.each(['Логистика · 1 шт. · 63 ₽', 'Обработка отправления · 1 шт. · 20 ₽', 'Всего, 1 шт., 900 ₽', 'Packaging · 1 pc · 50 ₽'])(
    'is none of a fee: %s',
    (line) => {
      const card = (number: string) =>
        `<div><p><b>${number}</b> <i>Отменено</i></p><p>Причина: Нет в наличии</p><p>${line}</p></div>`;
      expect(readBody(list, card('10000001-0007-1') + card('10000002-0007-1'))[0]?.products).toEqual([]);
    },
  );

  const bought = (...lines: readonly string[]) => {
    const card = (number: string) =>
      `<article><a href="/my/orderdetails/?order=${number}">${number}</a><p>Отменён</p>${lines.map((line) => `<p>${line}</p>`).join('')}</article>`;
    return readBody(orders, card('10000001-0007') + card('10000002-0007'))[0]?.products;
  };

  it.each(['Вернули 26 900 ₸', 'Итого 27 500 ₸', 'Скидка −200 ₽'])('has no price in %s', (sum) => {
    expect(bought('Казан чугунный · 2 шт.', sum)?.map(({ price }) => price)).not.toContain(sum);
  });

  it('is told once, with the price beneath it', () => {
    expect(bought('Казан чугунный · 1 шт.', '26 900 ₸')).toEqual([{ name: 'Казан чугунный', quantity: 1, price: '26 900 ₸' }]);
  });

  it.each(['Товаров в заказе · 3 шт.', 'Грузовое место · 1 шт.'])('is none of how many there are: %s', (line) => {
    expect(bought(line)).toEqual([]);
  });

  it('is none of a way to deliver', () => {
    const read = readBody(
      own,
      '<h1>10000001-0007-1</h1><p>Отменено</p><h2>Метод доставки</h2><dl><dt>Название</dt><dd>Ozon Доставка Комфорт</dd></dl>',
    );
    expect(read[0]?.products).toEqual([]);
  });

  it('is none of what else is offered beneath the goods', () => {
    const goods = (name: string, sku: number) =>
      `<div><a href="/product/${sku}/">${name}</a><span>1 шт.</span><span>990 ₽</span></div>`;
    const read = readBody(
      order,
      `<h1>Заказ 10000001-0007</h1><p>Отменён</p><h2>Состав заказа</h2>${goods('Лампа', 123456789)}<div><div>Для вас</div>${goods('Чайник', 123456780)}${goods('Кружка', 123456781)}</div>`,
    );
    expect(read[0]?.products.map(({ name }) => name)).toEqual(['Лампа']);
  });
});

describe('a day', () => {
  const card = (number: string, body: string) => `<article><a href="#${number}">${number}</a>${body}</article>`;

  it('is not that of cancelling: of another sentence', () => {
    const body = '<p>Отменён</p><p>12 ноября. Заказ оформлен в приложении</p>';
    expect(readBody(orders, card('10000001-0007', body) + card('10000002-0007', body))[0]?.cancelledAt).toBe(undefined);
  });

  it('is not that of cancelling: in a seller’s row', () => {
    const body = '<div><span>Отменено</span><time>12.11.2026</time><span>Чайник</span></div>';
    expect(readBody(list, card('10000001-0007-1', body) + card('10000002-0007-1', body))[0]?.cancelledAt).toBe(undefined);
  });

  it('is not that of cancelling: of a return, a promo code, a courier', () => {
    for (const line of [
      'Возврат · отменён 25 ноября',
      'Промокод FEST · отменён 25 ноября',
      'Запрос на отмену · отменён 25 ноября',
    ]) {
      const read = readBody(order, `<h1>Заказ от 12 ноября</h1><p>Номер 10000001-0007</p><p>Отменён</p><p>${line}</p>`);
      expect(read[0]?.cancelledAt, line).toBe(undefined);
    }
  });

  it('of the order has its year', () => {
    const read = readBody(
      order,
      '<h1>Order 10000001-0007</h1><p>Placed November 10, 2025, paid by card</p><p>Cancelled on November 20, 2025</p>',
    );
    expect(read[0]?.orderedAt).toEqual({ value: '2025-11-10', precision: 'day' });
  });

  it('is not that of the order: when money is sent', () => {
    const read = readBody(
      order,
      '<h1>Заказ 10000001-0007</h1><p>Отменён 20 ноября</p><h3>Возврат денег</h3><p>Принят в обработку 21 ноября</p>',
    );
    expect(read[0]?.orderedAt).toBe(undefined);
  });
});

describe('the rating', () => {
  it.each([
    'Отмена не влияет на индекс ошибок; деньги покупателю вернём мы.',
    'Отмена не влияет на индекс ошибок. 150 ₽ за отмену не спишем.',
    'This cancellation does not affect your error index; no fee is charged.',
  ])('is not affected: %s', (sentence) => {
    expect(readBody(own, `<h1>10000001-0007-1</h1><div><b>Отменено</b><p>${sentence}</p></div>`)[0]?.affectsRating).toBe(false);
  });
});
