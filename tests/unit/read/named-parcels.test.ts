/** Parcels of a buyer's order that are told apart by numbers in their words alone. */
import { describe, expect, it } from 'vitest';
import { readBody } from './read-body';

const order = 'https://www.ozon.ru/my/orderdetails/?order=10000001-0007';
const parcels = (...heads: readonly string[]) =>
  readBody(
    order,
    `<h1>Заказ 10000001-0007</h1>${heads.map((head) => `<div><div>${head}</div><div><span>Кружка</span><span>1 шт.</span></div></div>`).join('')}`,
  );

describe('a parcel that its words name', () => {
  it.each([
    ['包裹编号 46310220587', '已取消', '已收到'],
    ['Посылка 46310220587', 'Отменена', 'Получена'],
    ['Отправление № 46310220587', 'Отменено', 'В пути'],
    ['Номер посылки: 46310220587', 'Отменён', 'Получен'],
    ['Parcel #46310220587', 'Canceled', 'Received'],
  ])('%s, %s', (name, cancelled, received) => {
    const other = name.replace('46310220587', '46310220599');
    const read = parcels(`<span>${other}</span> <b>${received}</b>`, `<span>${name}</span> <b>${cancelled}</b>`);
    expect(read).toMatchObject([{ orderNumber: '10000001-0007', parcelId: '46310220587', state: 'cancelled' }]);
    expect(read).toHaveLength(1);
  });

  it.each([
    ['Трек-номер посылки 46310220587'],
    ['Tracking number of the parcel: 46310220587'],
    ['包裹跟踪号 46310220587'],
    ['Телефон 46310220587'],
  ])('is not named by %s', (name) => {
    expect(parcels(`<span>${name}</span> <b>Отменён</b>`)[0]?.parcelId).toBe(undefined);
  });

  it('is none of two', () => {
    expect(parcels('<span>Посылка 46310220587 и посылка 46310220599</span> <b>Отменены</b>')[0]?.parcelId).toBe(undefined);
  });
});

describe('a parcel that a sheet over the page names by its posting', () => {
  const parcel = (id: number, name: string) =>
    `<section data-widget="shipmentWidget" id="id${id}"><h2>Отменён</h2><p>18 ноября</p>
      <a href="/product/thing-${id}/">${name}</a><b>940 ₽</b></section>`;
  const sheet = `<div role="dialog" aria-modal="true"><h2>Где был заказ</h2><p>Номер отправления 10000001-0007-1</p>
    <p>Заказ отменён</p><p>Не удалось обработать заказ</p></div>`;
  const read = (...shown: readonly string[]) => readBody(order, `<h1>Заказ 10000001-0007</h1>${shown.join('')}${sheet}`);

  it('is one with it, where it is the only one', () => {
    expect(read(parcel(41802244519, 'Кружка'))).toMatchObject([
      {
        postingNumber: '10000001-0007-1',
        parcelId: '41802244519',
        cancelledAt: { value: '2026-11-18' },
        reasonText: 'Не удалось обработать заказ',
        products: [{ name: 'Кружка' }],
      },
    ]);
  });

  it('is left as it is, where it may be another', () => {
    const ids = read(parcel(41802244519, 'Кружка'), parcel(41802244520, 'Чайник')).map(({ parcelId }) => parcelId);
    expect(ids).toEqual(['41802244519', '41802244520']);
  });
});
