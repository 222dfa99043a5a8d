/** A list in groups, each headed with the day on which all of it was cancelled. */
import { expect, it } from 'vitest';
import { readSavedPage } from '../../pages/read-fixture';

const read = (body: string) =>
  readSavedPage({
    url: 'https://seller.ozon.ru/app/postings/fbs?tab=cancelled',
    now: '2026-11-26T12:00:00+03:00',
    html: `<body><main>${body}</main></body>`,
    responses: [],
  })
    .cancellations.map(({ record }) => [record.postingNumber, record.cancelledAt?.value])
    .sort();
const card = (place: number, more = '') =>
  `<article>1000000${place}-0007-1 <p>Причина отмены: Товар закончился на складе продавца</p>${more}</article>`;

it.each([
  `<section><h2>Отменены 22 сентября</h2>${card(1)}${card(2)}</section><section><h2>Отменены 21 сентября</h2>${card(3)}</section>`,
  `<h2>Отменены 22 сентября</h2>${card(1)}${card(2)}<h2>Отменены 21 сентября</h2>${card(3)}`,
  `<div><div><b>Отменены 22 сентября 2026</b></div><div>${card(1)}${card(2)}</div><div><b>Отменены 21 сентября</b></div><div>${card(3)}</div></div>`,
])('each order has the day above it: %s', (page) => {
  expect(read(page)).toEqual([
    ['10000001-0007-1', '2026-09-22'],
    ['10000002-0007-1', '2026-09-22'],
    ['10000003-0007-1', '2026-09-21'],
  ]);
});

it('the day of the week and how many they are may stand with it', () => {
  const head = '<div><h2>Отменены 22 сентября, вторник</h2><span>2 отправления</span></div>';
  expect(read(`<section>${head}<div>${card(1)}${card(2)}</div></section>`).map(([, day]) => day)).toEqual([
    '2026-09-22',
    '2026-09-22',
  ]);
});

it('today is a day, too', () => {
  expect(read(`<section><h3>Отменены сегодня, 26 ноября</h3>${card(1)}${card(2)}</section>`)).toEqual([
    ['10000001-0007-1', '2026-11-26'],
    ['10000002-0007-1', '2026-11-26'],
  ]);
});

it('a day of its own comes first, and a day without the word is any day', () => {
  expect(read(`<section><h2>Отменены 22 сентября</h2>${card(1, '<p>Дата отмены: 20.09.2026</p>')}${card(2)}</section>`)).toEqual([
    ['10000001-0007-1', '2026-09-20'],
    ['10000002-0007-1', '2026-09-22'],
  ]);
  expect(read(`<section><h2>22 сентября</h2>${card(1)}${card(2)}</section>`).map(([, day]) => day)).toEqual([
    undefined,
    undefined,
  ]);
});

it.each(['Отменено 22 сентября', 'Cancelled on September 22', '2026年9月22日取消', '已取消 9月22日'])(
  'a heading may say it as of one: %s',
  (head) => {
    const days = ['10000001-0007-1', '10000002-0007-1'].map((number) => [number, '2026-09-22']);
    expect(read(`<section><h2>${head}</h2>${card(1)}${card(2)}</section>`)).toEqual(days);
  },
);

it.each(['Отменено с 22 сентября', '22 сентября', 'Отменить до 22 сентября', '9月22日前取消的'])(
  'no day of these: %s',
  (head) => {
    expect(read(`<section><h2>${head}</h2>${card(1)}${card(2)}</section>`).map(([, day]) => day)).toEqual([undefined, undefined]);
  },
);

it.each([
  `<div><h4>Отменено 22 сентября</h4><b>12</b></div><div>${card(1)}${card(2)}</div>`,
  `<div>${card(1)}${card(2)}<h2>Отменено 22 сентября</h2>${card(3)}${card(4)}</div>`,
])('what counts, or stands between orders, heads none: %s', (page) => {
  expect(read(page).map(([, day]) => day)).not.toContain('2026-09-22');
});
