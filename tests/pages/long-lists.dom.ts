import { describe, expect, it } from 'vitest';
import { makeOrderList } from '../bench/harness/bench-pages';
import { readSavedPage } from './read-fixture';

const orders = 3_000;
const now = '2026-10-15T12:00:00+03:00';
const numberOf = (index: number): string => `10000000-${String(index + 1).padStart(4, '0')}`;
const cancelledNumbers = Array.from({ length: orders / 2 }, (_, index) => numberOf(2 * index));

function makePostingTable(): string {
  const rows = Array.from({ length: orders }, (_, index) => {
    const [status, reason] = index % 2 === 0 ? ['Отменён', 'Товар закончился на складе'] : ['Доставлен', '—'];
    return `<tr><td>${numberOf(index)}-1<div>${numberOf(index)}</div></td><td>${status}</td><td>${reason}</td><td>Блокнот № ${index}</td></tr>`;
  });
  return `<html><body><main><h1>Заказы с моих складов</h1><table><thead><tr><th>Номер отправления</th><th>Статус</th><th>Причина отмены</th><th>Товар</th></tr></thead><tbody>${rows.join('')}</tbody></table></main></body></html>`;
}

function makeRefundList(): string {
  const rows = Array.from({ length: orders }, (_, index) => {
    const number = numberOf(index);
    return index % 2 === 0
      ? `<div><span>Возврат денег за отменённый заказ</span><a href="/my/orderdetails/?order=${number}">Заказ ${number}</a><p>Причина отмены: Не удалось доставить заказ</p></div>`
      : `<div><span>Возврат товара</span><a href="/my/returnDetails?returnNumber=${number}">Заявка</a><p>Причина возврата: Не подошёл размер</p></div>`;
  });
  return `<html><body><main><h1>Возвраты</h1><div>${rows.join('')}</div></main></body></html>`;
}

describe(`a page with ${orders} orders, half of them cancelled, is read correctly and completely`, () => {
  it('as a buyer’s list', () => {
    const { cancellations, reading } = readSavedPage({
      url: 'https://www.ozon.ru/my/orderlist',
      html: makeOrderList(orders),
      now,
      responses: [],
    });
    expect(cancellations.map(({ record }) => record.orderNumber)).toEqual(cancelledNumbers);
    const first = { state: 'cancelled', status: 'Отменён 1 января', cancelledAt: { value: '2026-01-01' } };
    expect(cancellations[0]!.record).toMatchObject(first);
    expect(cancellations.every(({ place }) => place?.block.textContent!.startsWith('Отменён'))).toBe(true);
    expect(reading).toMatchObject({ orders, cancelled: orders / 2, problems: [] });
  }, 120_000);

  it('as a seller’s table', () => {
    const { cancellations, reading } = readSavedPage({
      url: 'https://seller.ozon.ru/app/postings/fbs',
      html: makePostingTable(),
      now,
      responses: [],
    });
    expect(cancellations.map(({ record }) => record.postingNumber)).toEqual(cancelledNumbers.map((number) => `${number}-1`));
    for (const [index, { record, place }] of cancellations.entries()) {
      expect(record).toMatchObject({ state: 'cancelled', reasonText: 'Товар закончился на складе' });
      expect(record.products).toEqual([{ name: `Блокнот № ${2 * index}` }]);
      expect(place?.block.tagName).toBe('TR');
    }
    expect(reading).toMatchObject({ orders, cancelled: orders / 2, notUnderstood: 0, problems: [] });
  }, 120_000);

  it('as a buyer’s list of refunds among returns', () => {
    const { cancellations, reading } = readSavedPage({
      url: 'https://www.ozon.ru/my/returns',
      html: makeRefundList(),
      now,
      responses: [],
    });
    expect(cancellations.map(({ record }) => record.orderNumber)).toEqual(cancelledNumbers);
    expect(reading).toMatchObject({ cancelled: orders / 2, problems: [] });
  }, 60_000);
});
