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
