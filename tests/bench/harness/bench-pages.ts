/** Generated pages of the shop: the same for every extension that is measured. */

export const listUrl = 'https://www.ozon.ru/my/orderlist';
export const shopUrl = 'https://www.ozon.ru/category/chehly-1234/';

const delivery = ['Доставка в пункт выдачи', 'Доставка курьером', 'Доставка в постамат'];
const months = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября'];

/** The buyer's list of orders, every other one of them cancelled. */
export function makeOrderList(rows: number): string {
  return makePage(`<section data-widget="orderList" id="list">${makeRows(0, rows)}</section>`);
}

/** A page of the shop that is about no order, with as many cards as a list has rows. */
export function makeShopPage(cards: number): string {
  const items = Array.from(
    { length: cards },
    (_, index) =>
      `<section class="q2x_11"><a href="/product/chehol-${100000 + index}/"><img alt="" src="data:," width="64" height="64"><span class="tsBody">Чехол для телефона, номер ${index}</span></a><span class="price">${index + 90} ₽</span><span>Доставим завтра</span></section>`,
  ).join('');
  return makePage(`<section data-widget="searchResults">${items}</section>`);
}

/** The rows of a list as markup, from number `first` on. */
export function makeRows(first: number, count: number): string {
  return Array.from({ length: count }, (_, index) => makeRow(first + index)).join('');
}

function makeRow(index: number): string {
  const order = `${10_000_000 + Math.floor(index / 9_000)}-${String((index % 9_000) + 1).padStart(4, '0')}`;
  const day = `${(index % 28) + 1} ${months[index % months.length]!}`;
  const status = index % 2 === 0 ? `Отменён ${day}` : `Получен ${day}`;
  return (
    `<section class="q2x_11 c${index % 7}"><a href="/my/orderdetails/?order=${order}" class="j4k-k5">` +
    `<div class="x2z-q1"><div class="e8m-u5"><span class="tsHeadline550Medium">${status}</span></div><div class="tsBody400Small">${delivery[index % 3]!}</div></div></a>` +
    `<div class="s5v-r3"><a href="/my/orderdetails/?order=${order}"><img alt="" src="data:," width="64" height="64"></a><span class="tsBody500Medium">${1000 + index} ₽</span></div></section>`
  );
}

function makePage(main: string): string {
  return (
    '<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Мои заказы</title><link rel="icon" href="data:,">' +
    '<style>section section{display:block;padding:12px;border-bottom:1px solid #ddd}</style></head><body><div id="app">' +
    '<header data-widget="header"><a href="/" title="Ozon">Ozon</a> <button type="button">Каталог</button> <a href="/my/orderlist">Заказы</a> <a href="/cart">3 Корзина</a></header>' +
    '<p id="clock">0</p>' +
    `${main}<footer data-widget="footer"><a href="/help/">Помощь</a> © 1998 – 2026 ООО «Пример»</footer></div></body></html>`
  );
}
