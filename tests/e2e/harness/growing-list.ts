import { makePage } from './sample-sites';
import type { Site } from './site';

export interface GrowingList {
  /** How many orders there are in all, and how many come at a time. */
  orders: number;
  lot: number;
  /** What makes the list longer: coming to its end, or a button. */
  by: 'scroll' | 'button';
  /** The rows are in a box that scrolls, not in the window. */
  isBoxed?: boolean;
  /** More of the page, below the list. */
  below?: string;
}

export const growingListUrl = 'https://seller.ozon.ru/app/postings/fbs?tab=cancelled';

/** The number of the n-th order of the list, the newest first. */
export function numberOf(index: number): string {
  return `1000005${Math.floor(index / 1000)}-${String(1000 + (index % 1000))}-1`;
}

/**
 * The cabinet's list of cancelled orders, a lot at a time. Each order is a day older than the one before. The page counts, in
 * `window.pressed`, what is pressed on it.
 */
export function makeGrowingList({ orders, lot, by, isBoxed = false, below = '' }: GrowingList): Site {
  const heads = ['Номер отправления', 'Статус', 'Товары', 'Дата отмены', 'Причина отмены', 'Инициатор отмены'];
  const style = `td{height:56px}${isBoxed ? '#box{height:420px;overflow-y:auto}' : ''}`;
  const numbers = JSON.stringify(Array.from({ length: orders }, (_, index) => numberOf(index)));
  const button = by === 'button' ? '<button type="button" id="more">Показать ещё</button>' : '';
  const script = `
    const numbers = ${numbers};
    window.pressed = [];
    addEventListener('click', (event) => window.pressed.push(event.target.textContent), true);
    const body = document.querySelector('tbody');
    let shown = 0, isLoading = false;
    function add() {
      for (const number of numbers.slice(shown, shown + ${lot})) {
        const day = new Date(Date.now() - shown * 86400000);
        const date = [day.getDate(), day.getMonth() + 1].map((part) => String(part).padStart(2, '0')).join('.') + '.' + day.getFullYear();
        const row = document.createElement('tr');
        for (const text of [number, 'Отменено', 'Товар', date, 'Товар закончился на складе продавца', 'Продавец']) {
          const cell = document.createElement('td');
          cell.textContent = text;
          row.append(cell);
        }
        body.append(row);
        shown += 1;
      }
      isLoading = false;
      if (shown >= numbers.length) document.querySelector('#more')?.remove();
    }
    add();
    function addLater() {
      if (isLoading || shown >= numbers.length) return;
      isLoading = true;
      setTimeout(add, 300);
    }
    document.querySelector('#more')?.addEventListener('click', addLater);
    ${by === 'scroll' ? "new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && addLater()).observe(document.querySelector('#end')); setInterval(() => { const end = document.querySelector('#end').getBoundingClientRect(); if (end.top < innerHeight) addLater(); }, 200);" : ''}`;
  return {
    url: growingListUrl,
    html: makePage(
      'Заказы с моих складов',
      `<style>${style}</style><h1>Заказы с моих складов</h1><button type="button">Отменить заказ</button><div id="box"><table><thead><tr>${heads
        .map((head) => `<th>${head}</th>`)
        .join('')}</tr></thead><tbody></tbody></table>${button}<div id="end"></div></div>${below}<script>${script}</script>`,
    ),
    answers: [],
  };
}
