/** A posting's own status in reports and returns: where no type is told, and where it says that the posting goes on. */
import { describe, expect, it } from 'vitest';
import { readBody, table } from './read-body';

const errors = 'https://seller.ozon.ru/app/rating?tab=rfbs-index';
const returns = 'https://seller.ozon.ru/app/returns/common';
const numbers = (url: string, html: string) => readBody(url, html).map(({ postingNumber }) => postingNumber);

describe('a column of postings’ own status, and none of types', () => {
  it.each([
    [errors, ['Отправление', 'Статус отправления', 'Причина отмены'], ['Отменён', 'Товар закончился'], ['Доставлен', '']],
    [errors, ['货件编号', '订单状态', '取消原因'], ['已取消', '仓库缺货'], ['已送达', '']],
    [returns, ['Отправление', 'Статус заказа', 'Причина отмены'], ['Отменён', 'Покупатель не забрал заказ'], ['Доставлен', '']],
  ])('%s %s', (url, titles, one, two) => {
    expect(numbers(url, table(titles, ['10000001-0007-1', ...one], ['10000002-0007-1', ...two]))).toEqual(['10000001-0007-1']);
  });
  it('tells nothing of an error of another type', () => {
    const html = table(
      ['Отправление', 'Ошибка', 'Статус отправления', 'Причина отмены'],
      ['10000001-0007-1', 'Просрочка отгрузки', 'Отменено продавцом', 'Товар закончился'],
      ['10000002-0007-1', 'Просрочка', 'Доставлен', ''],
    );
    expect(numbers(errors, html)).toEqual([]);
  });
});

describe('the posting’s own status says that it goes on', () => {
  it.each([[errors, 'Ошибка', 'Ожидает отгрузки', 'Товар закончился']])('%s', (url, type, status, reason) => {
    const html = table(
      ['Отправление', type, 'Статус отправления', 'Причина'],
      ['10000001-0007-1', 'Отмена', status, reason],
      ['10000002-0007-1', 'Просрочка', 'Доставлен', ''],
    );
    expect(numbers(url, html)).toEqual([]);
  });
});
