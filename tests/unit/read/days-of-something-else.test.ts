/** Days and states that are near, and say something else; and those that say it in other words. */
import { describe, expect, it } from 'vitest';
import { list, readBody, own, table } from './read-body';

const order = 'https://www.ozon.ru/my/orderdetails/?order=10000001-0007';
const tracking = 'https://www.ozon.ru/my/orderDetailsMore?order=10000001-0007&postingId=40330127741';
const requests = 'https://seller.ozon.ru/app/returns/conditional-cancellations';
const errors = 'https://seller.ozon.ru/app/analytics/fulfillment-reports/fbs-rfbs-errors';
const number = '10000001-0007-1';
const link = (sku: number, name = 'Лампа настольная') => `<a href="/product/thing-${sku}/">${name}</a>`;
const step = (...lines: readonly string[]) => `<li><div>${lines.map((line) => `<div>${line}</div>`).join('')}</div></li>`;
const way = (...steps: readonly string[]) => `<p>Номер отправления ${number}</p>${link(900000001)}<ol>${steps.join('')}</ol>`;
const parcel = (state: string, inner: string) =>
  `<h1>Заказ № 10000001-0007</h1><section data-widget="shipmentWidget"><h2>${state}</h2><div>${link(900000001)}<b>940 ₽</b></div>${inner}</section>`;

describe('words that look like a month', () => {
  const dayOf = (value: string) =>
    readBody(list, table(['Отправление', 'Статус', 'Дата отмены', 'Товар'], [number, 'Отменён', value, 'Кружка']))[0]?.cancelledAt
      ?.value;

  it.each([
    ['a name before the day: Мария', 'Мария 24.11.2026 10:30'],
    ['a town before the day: Майкоп', 'СЦ Майкоп 24.11.2026'],
    ['a street before the day: 8 Марта', 'ПВЗ на ул. 8 Марта, 24.11.2026'],
  ])('%s', (_what, value) => expect(dayOf(value)).toBe('2026-11-24'));

  it('beneath «Дата заказа», where a market stands before it', () => {
    const rows = table(['Отправление', 'Статус', 'Дата заказа', 'Товар'], [number, 'Отменён', 'Маркет 24.11.2026', 'Кружка']);
    expect(readBody(list, rows)[0]?.orderedAt?.value).toBe('2026-11-24');
  });

  it('in the title of an order, behind the street of its place: 1 Мая', () => {
    const page = `<h1>Заказ № 10000001-0007</h1><p>Заказ оформлен: ул. 1 Мая, 12, 20.11.2026</p><h2>Отменён 22.11.2026</h2>${link(900000001)}`;
    expect(readBody(order, page)[0]).toMatchObject({ orderedAt: { value: '2026-11-20' }, cancelledAt: { value: '2026-11-22' } });
  });

  it.each([
    ['Ожидает решения', 'Причина: Передумал', 'Заявка от 26 ноября будет одобрена автоматически 30.11.2026'],
    ['待处理', '原因: 不想要了', '11月26日的申请将于2026-11-30自动批准'],
  ])('the day of a request stands before its term: %s', (state, reason, term) => {
    const page = `<article><b>${number}</b><p>${state}</p><p>${reason}</p><p>${term}</p></article>`;
    expect(readBody(requests, page)[0]).toMatchObject({ state: 'requested', autoApproveAt: { value: '2026-11-30' } });
  });

  it('so on the page of a buyer', () => {
    const page = `<h1>Заказ № 10000001-0007</h1><section data-widget="shipmentWidget"><h2>Вы запросили отмену</h2><p>Если на заявку от 26 ноября продавец не ответит до 30.11.2026, отменим заказ автоматически</p>${link(900000001)}</section>`;
    expect(readBody(order, page)[0]).toMatchObject({ state: 'requested', autoApproveAt: { value: '2026-11-30' } });
  });
});

describe('steps that tell no cancellation of the order, or not its day', () => {
  it.each([['Вернём деньги', '5 декабря 2026']])(
    'the day on which money will come back, «%s %s», is no day of the cancellation',
    (line, day) => {
      const steps = way(step('Отменён', line, day), step('В пути', 'Прибыл', '12 ноября 2026'));
      expect(readBody(tracking, steps)[0]?.cancelledAt).toBeUndefined();
    },
  );

  it('of one day: what goes on at a later hour was not cancelled', () => {
    const steps = way(
      step('Получен', 'Выдан в пункте выдачи', '15 ноября, 18:00'),
      step('В пути', 'Прибыл', '15 ноября, 14:00'),
      step('Отменён', 'Сбой', '15 ноября, 12:44'),
    );
    expect(readBody(tracking, steps)).toEqual([]);
  });

  it.each([
    [
      'ru',
      step('Создан', 'Оплачен', '12 ноября, 08:15') +
        step('Отменён', 'Сбой', '15 ноября, 12:44') +
        step('Отмена отозвана', 'Заказ снова собирают', '16 ноября, 10:00'),
    ],
    [
      'zh',
      step('订单已恢复', '错误已修复', '11月18日 10:00') +
        step('已取消', '错误', '11月15日 12:44') +
        step('已创建', '已付款', '11月12日 08:15'),
    ],
  ])('a later step in words that nobody knows says that the order goes on again: %s', (_language, steps) => {
    expect(readBody(tracking, way(steps))).toEqual([]);
  });

  it.each(['История платежей', 'Вызов курьера'])('beneath «%s» are no steps of the order', (title) => {
    const page = `<h1>Заказ № 10000001-0007</h1>${link(900000001)}<h3>${title}</h3><ol>${step('Создан', 'Начато', '10 ноября, 10:00')}${step('Отменён', 'Завершено', '11 ноября, 10:10')}</ol>`;
    expect(readBody(order, page)).toEqual([]);
  });
});

describe('«Вы отменили 4 ноября» said of something else', () => {
  it.each([
    ['Получен 1 ноября', 'Возврат', 'Вы отменили 4 ноября'],
    ['Получен 1 ноября', 'Подписка Premium', 'Вы отменили 4 ноября'],
    ['Delivered', 'Return request', 'You cancelled on 4 November'],
    ['已送达', '退货', '您已于11月4日取消'],
    ['В пути', 'Доставка курьером', 'Вы отменили 4 ноября'],
  ])('in a parcel «%s»: %s — %s', (state, title, line) => {
    expect(readBody(order, parcel(state, `<div><p>${title}</p><p>${line}</p></div>`))).toEqual([]);
  });

  it('beneath one of two goods on their way is not said of the other', () => {
    const page = `<h1>Заказ № 10000001-0007</h1><section data-widget="shipmentWidget"><h2>В пути</h2><div><div>${link(900000001, 'Кружка')}<b>940 ₽</b></div><div>${link(900000002, 'Тарелка')}<b>500 ₽</b><p>Вы отменили 4 ноября</p></div></div></section>`;
    expect(readBody(order, page).flatMap(({ products }) => products.map(({ name }) => name))).not.toContain('Кружка');
  });
});

describe('who cancelled, beside a day', () => {
  const cancelled = (line: string) =>
    `<h1>Заказ № 10000001-0007</h1><section data-widget="shipmentWidget"><div><h2>Отменён</h2><p>${line}</p></div><div>${link(900000001)}<b>940 ₽</b></div></section>`;

  it.each([
    ['卖家于11月4日取消', 'seller'],
    ['Вы отменили его 4 ноября', 'buyer'],
    ['Магазин отменил 4 ноября', 'seller'],
  ])('%s', (line, party) =>
    expect(readBody(order, cancelled(line))[0]).toMatchObject({ cancelledAt: { value: '2026-11-04' }, party }),
  );

  it('and why: «Продавец отменил 4 ноября: товар закончился»', () =>
    expect(readBody(order, cancelled('Продавец отменил 4 ноября: товар закончился'))[0]).toMatchObject({
      cancelledAt: { value: '2026-11-04' },
      party: 'seller',
    }));

  it.each([
    ['Покупатель отменил 4 ноября', 'buyer'],
    ['Вы отменили 4 ноября', 'seller'],
  ])('on a seller’s page: «%s» is no reason', (line, party) => {
    const page = `<h1>Отправление ${number}</h1><h2>Отменено</h2><p>${line}</p>`;
    expect(readBody(own, page)[0]).toMatchObject({ cancelledAt: { value: '2026-11-04' }, party });
  });
});

describe('steps, however their day is written', () => {
  it.each([
    [
      'yesterday',
      '2026-11-27',
      step('Отменён', 'Не удалось обработать заказ', 'вчера, 12:44'),
      step('В пути', 'Прибыл', '12 ноября, 08:15'),
    ],
    [
      'the hour in a line of its own',
      '2026-11-15',
      step('Отменён', 'Не удалось обработать заказ', '15 ноября', '12:44'),
      step('В пути', 'Прибыл', '12 ноября', '08:15'),
    ],
    [
      'the day first',
      '2026-11-15',
      step('15 ноября, 12:44', 'Отменён', 'Не удалось обработать заказ'),
      step('12 ноября, 08:15', 'В пути', 'Прибыл'),
    ],
  ])('%s', (_what, day, last, before) =>
    expect(readBody(tracking, way(last, before))[0]).toMatchObject({ status: 'Отменён', cancelledAt: { value: day } }),
  );

  it('money came back later than the order was cancelled', () => {
    const page = `<section><h1>Отменён</h1><p>Номер отправления ${number}</p>${link(900000001)}</section><section><h3>Отслеживание</h3><ol>${step('Деньги вернулись', '18 ноября, 10:00')}${step('Отменён', '15 ноября, 12:44', 'Вы передумали')}${step('В пути', '12 ноября, 10:00')}</ol></section>`;
    expect(readBody(tracking, page)[0]?.cancelledAt?.value).toBe('2026-11-15');
  });
});

describe('what was created beside «Дата ошибки»', () => {
  it.each([
    ['Дата ошибки', 'Штраф', 'Дата создания'],
    ['Error date', 'Appeal', 'Created'],
    ['错误日期', '罚款', '创建日期'],
  ])('%s, %s, %s: created after the error is not the posting', (...titles) => {
    const rows = table(
      ['Номер отправления', 'Тип ошибки', 'Статус отправления', ...titles, 'Причина отмены'],
      [number, 'Отмена', 'Отменён', '20.11.2026', '№ 55', '23.11.2026', 'Товар закончился'],
    );
    expect(readBody(errors, rows)[0]).toMatchObject({ state: 'cancelled' });
    expect(readBody(errors, rows)[0]?.orderedAt).toBeUndefined();
  });
});
