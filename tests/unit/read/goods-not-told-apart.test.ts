/** Lines in cells of goods that are no price of one, no article, or said again. */
import { describe, expect, it } from 'vitest';
import { list, readBody, table } from './read-body';

const goods = (...lines: string[]) =>
  `<img alt=""><div>${['Термос 0,5 л', 'Артикул: ТР-17', ...lines].map((line) => `<div>${line}</div>`).join('')}</div>`;
const page = (titles: string[], shown: string, ...cells: string[]) =>
  table(
    ['Номер отправления', 'Статус', 'Товары', ...titles],
    ['10000001-0007-1', 'Отменено', shown, ...cells],
    ['10000002-0007-1', 'Доставлен', shown, ...cells],
  );
const products = (html: string) => readBody(list, html)[0]?.products ?? [];

describe('the price of one', () => {
  it.each([
    ['CN¥ 33.10', '3', 'CN¥ 99.30'],
    ['1,10 ₽', '3', '3,30 ₽'],
    ['1 149,90 ₽', '3', '3 449,70 ₽'],
  ])('makes up the sum, whatever a machine’s fractions: %s × %s = %s', (price, count, sum) => {
    expect(products(page(['Количество', 'Сумма'], goods(price), count, sum))[0]?.price).toBe(price);
  });
  it.each([
    ['1 190 ₽ за шт.', '1 190 ₽ за шт.'],
    ['2 шт. по 1 190 ₽', '2 шт. по 1 190 ₽'],
    ['1 190 ₽ × 2 шт.', '1 190 ₽ × 2 шт.'],
    ['2 шт.</div><div>Цена: 1 190 ₽', 'Цена: 1 190 ₽'],
  ])('says itself that it is: %s, less a discount', (line) => {
    expect(products(page(['Сумма'], goods(line, '2 шт.'), '2 280 ₽'))[0]?.price).toContain('1 190 ₽');
  });
  it('is said where there is but one, and delivery was paid as well', () => {
    expect(products(page(['Сумма отправления'], goods('1 × 1 190 ₽'), '1 289 ₽'))[0]?.price).toContain('1 190 ₽');
  });
});

describe('two goods, and two lines that are not one for each (lines-beside)', () => {
  const two =
    '<div><div><a href="https://www.ozon.ru/product/100001/">Чайник</a></div><div>Артикул: ТР-17</div></div>' +
    '<div><div><a href="https://www.ozon.ru/product/100002/">Чашка</a></div><div>Артикул: ТР-18</div></div>';
  it.each([
    ['Стоимость', '<div>2 380 ₽</div><div>CN¥ 214.20</div>'],
    ['Цена', '<div>2 380 ₽</div><div>≈ CN¥ 214.20</div>'],
    ['Сумма', '<div>2 380 ₽</div><div><s>2 900 ₽</s></div>'],
    ['Стоимость', '<div>2 380 ₽</div><div>Скидка 120 ₽</div>'],
    ['Сумма', '<div>2 380 ₽</div><div>Доставка 99 ₽</div>'],
    ['Стоимость', '<div>2 380 ₽</div><div>К выплате: 1 900 ₽</div>'],
    ['Сумма', '<div>2 380 ₽</div><div>−120 ₽</div>'],
  ])('%s %s', (title, cell) => {
    expect(products(page([title], two, cell)).map(({ price }) => price)).toEqual([undefined, undefined]);
  });
  it('two kinds, three pieces', () => {
    expect(products(page(['数量'], two, '<div>2 件</div><div>3 pcs</div>')).map(({ quantity }) => quantity)).not.toEqual([2, 3]);
  });
});

describe('an article with a count', () => {
  it('is not that of the goods before it', () => {
    const [first] = products(page([], 'WB220, 2 шт.<br>ТР-7, 1 шт.'));
    expect(first).not.toMatchObject({ name: 'WB220', offerId: 'ТР-7' });
  });
  it('of two goods, no count is that of both', () => {
    const cell = '<div>Чайник</div><div>KPB-07, 1 шт.</div><div>MNG-12, 2 шт.</div>';
    expect(products(page([], cell))[0]?.quantity).toBe(undefined);
  });
  it.each(['AUDIO-AUX-2M', 'IP67-A, 2 шт.'])('no article: %s', (line) => {
    expect(products(page(['Сумма'], `<div>Кабель</div><div>${line}</div>`, '990 ₽'))[0]?.offerId).toBe(undefined);
  });
});
