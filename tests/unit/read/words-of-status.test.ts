/** A status is quoted in the page's own words, and no others that merely stand beside it. */
import { expect, it } from 'vitest';
import { list, own, readBody } from './read-body';

const requests = 'https://seller.ozon.ru/app/returns/conditional-cancellations';

it.each([
  ['a number', '<header><span>Отправление <b>10000001-0007-1</b></span><span>На рассмотрении</span></header>', 'На рассмотрении'],
  ['a number in the same words', '<p>№ 10000001-0007-1<i>Подтверждена</i></p>', 'Подтверждена'],
])('beside %s', (_what, head, words) => {
  const card = `<section>${head}<p>Причина: Покупатель передумал</p></section>`;
  const other = card.replaceAll('10000001', '10000002');
  expect(readBody(requests, card + other)[0]?.status).toBe(words);
});

it.each([
  [
    'before it',
    '<ol><li><time>14 ноября 2026, 09:12</time> Заказ создан</li><li><time>17 ноября 2026, 18:40</time> Отменён</li></ol>',
  ],
  [
    'in a piece before it',
    '<div><span>14 Nov</span><span>Order placed</span></div><div><span>17 Nov</span><span>Отменён</span></div>',
  ],
  ['behind it, and elsewhere alone', '<b>Отменён</b><div><label>Отменён</label><div>17 ноября 2026</div></div>'],
])('beside its day, %s', (_where, told) => {
  const [record] = readBody(own, `<h1>10000001-0007-1</h1>${told}`);
  expect(record).toMatchObject({ status: 'Отменён', cancelledAt: { value: '2026-11-17' } });
});

it('beside its day, with who did it', () => {
  const [record] = readBody(
    list,
    '<ul><li>10000001-0007-1 <p>Отменён продавцом 17 ноября</p></li><li>10000002-0007-1 <p>Доставлен</p></li></ul>',
  );
  expect(record).toMatchObject({ status: 'Отменён продавцом 17 ноября', party: 'seller' });
});

it('beside how many goods a seller’s posting holds', () => {
  const option = (number: string, state: string) =>
    `<div role="option"><div>${number}</div><div><span>${state}</span> <span>1 товар</span></div></div>`;
  const rows = option('10000001-0007-1', 'Отменён') + option('10000002-0007-1', 'Доставлен');
  expect(readBody(list, `<div role="listbox">${rows}</div>`)[0]?.status).toBe('Отменён');
});
