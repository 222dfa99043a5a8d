/** A posting's own status beside the type of its row: what else the row tells is said of that type. */
import { describe, expect, it } from 'vitest';
import { readBody, table } from './read-body';

const errors = 'https://seller.ozon.ru/app/rating?tab=rfbs-index';
const returns = 'https://seller.ozon.ru/app/returns/fbs';
const first = (url: string, html: string) => readBody(url, html).find(({ postingNumber }) => postingNumber === '10000001-0007-1');
const brief = (url: string, html: string) => {
  const found = first(url, html);
  return found && { state: found.state, day: found.cancelledAt?.value, reason: found.reasonText, counts: found.affectsRating };
};

describe('a delay of a posting that was cancelled later', () => {
  it.each([
    [
      ['Отправление', 'Тип ошибки', 'Статус отправления', 'Дата отмены или просрочки'],
      ['10000001-0007-1', 'Просрочка отгрузки', 'Отменено', '12.11.2026'],
      ['10000002-0007-1', 'Отмена', 'Отменено', '13.11.2026'],
    ],
    [
      ['Posting', 'Error type', 'Order status', 'Event date'],
      ['10000001-0007-1', 'Late shipment', 'Canceled', '12.11.2026'],
      ['10000002-0007-1', 'Cancellation', 'Canceled', '13.11.2026'],
    ],
    [
      ['货件编号', '错误类型', '货件状态', '取消或延迟日期'],
      ['10000001-0007-1', '延迟发运', '已取消', '2026-11-12'],
      ['10000002-0007-1', '取消', '已取消', '2026-11-13'],
    ],
  ])('has its own day: %s', (...rows) => {
    const [titles, ...cells] = rows;
    expect(brief(errors, table(titles!, ...cells))?.day).toBe(undefined);
  });

  it('has its own reason', () => {
    const html = table(
      ['Отправление', 'Тип ошибки', 'Статус отправления', 'Причина'],
      ['10000001-0007-1', 'Просрочка отгрузки', 'Отменено', 'Не успели собрать'],
      ['10000002-0007-1', 'Отмена', 'Отменено', 'Товар закончился'],
    );
    expect(brief(errors, html)?.reason).toBe(undefined);
  });

  it.each([`<h2>Ошибки, учтённые в индексе</h2>`])('it is what counts: %s', (above) => {
    const html = table(
      ['Отправление', 'Тип ошибки', 'Статус отправления'],
      ['10000001-0007-1', 'Просрочка отгрузки', 'Отменено'],
      ['10000002-0007-1', 'Отмена', 'Отменено'],
    );
    expect(brief(errors, above + html)?.counts).toBe(undefined);
  });

  it('has its own answer whether it counts', () => {
    const html = table(
      ['Отправление', 'Тип ошибки', 'Статус отправления', 'Влияет на индекс'],
      ['10000001-0007-1', 'Просрочка отгрузки', 'Отменено', 'Да'],
      ['10000002-0007-1', 'Отмена', 'Отменено', 'Нет'],
    );
    expect(brief(errors, html)?.counts).toBe(undefined);
  });
});

describe('a return, of an order whose state stands beside it', () => {
  it.each([
    [
      ['Отправление', 'Тип возврата', 'Статус заказа', 'Причина возврата'],
      ['10000001-0007-1', 'Возврат', 'Отменён', 'Брак'],
      ['10000002-0007-1', 'Отмена', 'Отменён', 'Покупатель передумал'],
    ],
    [
      ['Отправление', 'Тип', 'Статус заказа', 'Причина возврата'],
      ['10000001-0007-1', 'Возврат', 'Отменён', 'Товар не подошёл по размеру'],
      ['10000002-0007-1', 'Отмена', 'Отменён', 'Покупатель передумал'],
    ],
    [
      ['Posting', 'Return type', 'Order status', 'Return reason'],
      ['10000001-0007-1', 'Customer return', 'Canceled', 'Defective'],
      ['10000002-0007-1', 'Cancellation', 'Canceled', 'Changed mind'],
    ],
  ])('%s', (...rows) => {
    const [titles, ...cells] = rows;
    expect(brief(returns, table(titles!, ...cells))?.reason).toBe(undefined);
  });
});

it('a cancellation of some goods of a posting that was delivered is told by its type', () => {
  const html = table(
    ['Отправление', 'Тип ошибки', 'Статус заказа', 'Причина отмены'],
    ['10000001-0007-1', 'Отмена продавцом', 'Доставлен', 'Товар закончился'],
    ['10000002-0007-1', 'Просрочка', 'Доставлен', ''],
  );
  expect(first(errors, html)?.state).toBe('cancelled');
});

it('an empty state of the order is no word of the type', () => {
  const html = table(
    ['Отправление', 'Тип ошибки', 'Статус отправления'],
    ['10000001-0007-1', 'Отмена', '—'],
    ['10000002-0007-1', 'Просрочка', 'Доставлен'],
  );
  expect(first(errors, html)?.status).toBe('Отмена');
});

it('an empty state of the order leaves the type', () => {
  const html = table(
    ['Отправление', 'Статус отправления', 'Тип ошибки', 'Причина отмены'],
    ['10000001-0007-1', '—', 'Отмена', 'Товар закончился'],
    ['10000002-0007-1', 'Доставлен', 'Просрочка', ''],
  );
  expect(first(errors, html)?.status).toBe('Отмена');
});
