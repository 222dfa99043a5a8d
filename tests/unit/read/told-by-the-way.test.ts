/** When something happened, told in other places than beside a label: in steps, in a title, in the line beneath a state. */
import { describe, expect, it } from 'vitest';
import { list, own, readBody, table } from './read-body';

const order = 'https://www.ozon.ru/my/orderdetails/?order=10000001-0007';
const tracking = 'https://www.ozon.ru/my/orderDetailsMore?order=10000001-0007&postingId=40330127741';
const returns = 'https://www.ozon.ru/my/returns';
const errors = 'https://seller.ozon.ru/app/analytics/fulfillment-reports/fbs-rfbs-errors';

const link = (sku: number) => `<a href="/product/thing-${sku}/">Лампа настольная</a>`;

describe('a line beneath the state that says who and when', () => {
  const parcel = (sku: number, ...lines: readonly string[]) =>
    `<section data-widget="shipmentWidget"><div><h2>Отменён</h2>${lines.map((line) => `<p>${line}</p>`).join('')}</div>
      <div>${link(sku)}<b>940 ₽</b></div></section>`;

  it.each([
    ['Вы отменили 4 ноября', 'buyer'],
    ['Ozon отменил 4 ноября', 'ozon'],
    ['Продавец отменил 4 ноября', 'seller'],
    ['You cancelled on 4 November', 'buyer'],
    ['卖家已于11月4日取消', 'seller'],
  ])('%s', (line, party) => {
    const page = `<h1>Заказ № 10000001-0007</h1>${parcel(900000001, line)}${parcel(900000002, 'Причина: товар закончился')}`;
    expect(readBody(order, page)[0]).toMatchObject({
      status: 'Отменён',
      cancelledAt: { value: '2026-11-04' },
      party,
    });
  });

  it('is none of somebody that nobody knows', () => {
    const page = `<h1>Заказ № 10000001-0007</h1>${parcel(900000001, 'Курс отменили 4 ноября')}`;
    expect(readBody(order, page)[0]?.cancelledAt).toBeUndefined();
  });
});

describe('the steps of a way inside of what tells of the parcel', () => {
  const step = (...lines: readonly string[]) => `<li><div>${lines.map((line) => `<div>${line}</div>`).join('')}</div></li>`;
  const page = (...steps: readonly string[]) =>
    `<p>Номер отправления 10000001-0007-1</p>${link(900000001)}<ol>${steps.join('')}</ol>`;
  const cancelled = step('Отменён', 'Не удалось обработать заказ', '15 ноября, 12:44');
  const dayOf = (...steps: readonly string[]) => readBody(tracking, page(...steps))[0]?.cancelledAt?.value;

  it('tell when, where the day stands last', () => {
    expect(dayOf(cancelled, step('В пути', 'Прибыл в Примерск', '12 ноября, 08:15'))).toBe('2026-11-15');
  });

  it('tell it with the state, of many as of few', () => {
    const before = step('Создан', 'Оплачен', '10 ноября, 08:15');
    const steps = [cancelled, step('В пути', 'Прибыл в Примерск', '12 ноября, 08:15'), before];
    for (const way of [steps, steps.toReversed()])
      expect(readBody(tracking, page(...way))[0]).toMatchObject({ status: 'Отменён', cancelledAt: { value: '2026-11-15' } });
  });

  it('but not where something came later', () => {
    expect(dayOf(step('В пути', 'Прибыл в Примерск', '18 ноября, 08:15'), cancelled)).toBeUndefined();
  });
});

describe('the day of the order', () => {
  it('is that of the first step of the way', () => {
    const step = (state: string, day: string, line: string) =>
      `<li><div><div><span>${state}</span><span>${day}</span></div><div>${line}</div></div></li>`;
    const steps = `${step('Отменён', '19 ноября', 'Заказ утерян')}${step('В пути', '8 ноября', 'Казань')}${step('Создан', '1 ноября', 'Заказ оформлен')}`;
    const page = `<div><p>Номер отправления</p><p>10000001-0007-1</p><ol>${steps}</ol></div>${link(900000001)}`;
    expect(readBody(tracking, page)[0]).toMatchObject({
      cancelledAt: { value: '2026-11-19' },
      orderedAt: { value: '2026-11-01' },
    });
  });

  it('stands behind its number: «订单 10000001-0007 · 创建于 2026年11月23日»', () => {
    const head = '<h1>货件 10000001-0007-1</h1><span>已取消</span><div>订单 10000001-0007 · 创建于 2026年11月23日</div>';
    expect(readBody(own, head)[0]?.orderedAt?.value).toBe('2026-11-23');
  });

  it('stands beside the number of a posting, above what became of it', () => {
    const row = (place: number, state: string) =>
      `<div><div><a>1000000${place}-0007-1</a><span>Создан 6 ноя 2026</span></div><div>${state}</div><div>Ваза</div></div>`;
    const page = `<div>${row(1, 'Отменён')}${row(2, 'Доставлен')}${row(3, 'Отменён')}</div>`;
    expect(readBody(list, page).map(({ postingNumber }) => postingNumber)).toEqual(['10000001-0007-1', '10000003-0007-1']);
  });
});

describe('the title of a refund', () => {
  it.each([
    ['Отменённый заказ от 18 ноября', '2026-11-18'],
    ['Cancelled order of 18 November', '2026-11-18'],
  ])('%s', (title, day) => {
    const card = (number: string) =>
      `<div><h3>${title}</h3><p>${number}</p><p>Деньги отправлены</p><p>Заказ отменён</p><p>26 ноября</p></div>`;
    const page = `<h1>Возвраты</h1>${card('10000001-0007')}${card('10000002-0007')}`;
    expect(readBody(returns, page).map(({ orderedAt }) => orderedAt?.value)).toEqual([day, day]);
  });
});

describe('the only refund on a page of returns', () => {
  const card = (...lines: readonly string[]) => `<div>${lines.map((line) => `<p>${line}</p>`).join('')}</div>`;
  const read = (...lines: readonly string[]) => readBody(returns, `<h1>Возвраты</h1>${card(...lines)}<p>Как вернуть товар?</p>`);

  it.each([
    [['Отменённый заказ', '10000001-0007', 'Деньги отправлены', 'Заказ отменён', '26 ноября']],
    [['Заказ 10000001-0007', 'Заказ отменён 26 ноября', 'Деньги вернутся до 29 ноября']],
  ])('is of a cancelled order, where it says so: %j', (lines) => {
    expect(read(...lines)).toMatchObject([
      { orderNumber: '10000001-0007', state: 'cancelled', cancelledAt: { value: '2026-11-26' } },
    ]);
  });

  it.each([
    [['Заявка на возврат', '10000001-0007', 'Заявка отменена', '26 ноября']],
    [['Возврат 10000001-0007-R1', 'Отменён вами', '26 ноября']],
    [['Заказ 10000001-0007', 'Возврат отменён 26 ноября']],
  ])('is none, where a return is spoken of: %j', (lines) => expect(read(...lines)).toEqual([]));
});

describe('what was created in a report of errors', () => {
  const row = ['10000001-0007-1', 'Отмена', 'Отменён', '24.11.2026', 'Товар закончился'];
  const titles = (day: string) => [
    'Номер отправления',
    'Тип ошибки',
    'Статус отправления',
    'Дата создания',
    'Причина отмены',
    day,
  ];
  const orderedAt = (day: string) => readBody(errors, table(titles(day), [...row, '26.11.2026']))[0]?.orderedAt?.value;

  it('is the posting, where the error has a day of its own', () => expect(orderedAt('Дата ошибки')).toBe('2026-11-24'));

  it('may be the fine, where it has none', () => expect(orderedAt('Обновлено')).toBeUndefined());
});

describe('money beneath goods', () => {
  it.each(['Деньги вернулись на карту', 'Вернули на карту', 'Money returned to the card'])('«%s» heads no price', (title) => {
    const page = `<h1>Заказ № 10000001-0007</h1><h2>Отменён 4 ноября</h2>${link(900000001)}<div><div>${title}</div><div>3 640 ₽</div></div>`;
    expect(readBody(order, page)[0]?.products).toEqual([{ name: 'Лампа настольная', sku: '900000001' }]);
  });

  it('that has a day is no price', () => {
    const cells = ['10000001-0007-1', 'Отменён', `${link(900000001)}<div>3 640 ₽, 16 ноября</div>`];
    expect(readBody(list, table(['Отправление', 'Статус', 'Товар'], cells))[0]?.products).toEqual([
      { name: 'Лампа настольная', sku: '900000001' },
    ]);
  });
});
