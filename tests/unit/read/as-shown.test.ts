import { expect, it } from 'vitest';
import { asShown } from '../../../lib/read/json/as-shown';

it.each([
  ['Отменён&nbsp;продавцом', 'Отменён\u00a0продавцом'],
  ['Товар закончился. <a href="/help">Подробнее</a>', 'Товар закончился. Подробнее'],
  ['Первая строка<br/>вторая', 'Первая строка вторая'],
  ['&laquo;A&amp;B&raquo; &#8470;1 &#x2116;2', '«A&B» №1 №2'],
  ['&unknown; &', '&unknown; &'],
  ['Товар <svg onload=alert(1)>', 'Товар <svg onload=alert(1)>'],
  ['5 < 6 & 7 > 3', '5 < 6 & 7 > 3'],
])('%s is shown as %s', (text, shown) => {
  expect(asShown(text)).toBe(shown);
});
