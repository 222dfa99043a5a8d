import type { Site } from './site';

/** A posting as a sample of the cabinet shows it. Names of fields are those of the table's columns. */
export interface SamplePosting {
  number: string;
  status: string;
  product?: string;
  reason?: string;
  initiator?: string;
}

export const cabinetUrl = 'https://seller.ozon.ru/app/postings/fbs?tab=all';
export const listEndpoint = '/api/posting-service/seller-ui/fbs/posting/list';

/** The cabinet's list, in Russian: a table with the rows given. */
export function makeCabinetList(postings: readonly SamplePosting[], answers: Site['answers'] = []): Site {
  const rows = postings.map((posting) => `<tr>${listCells(posting)}</tr>`).join('');
  const heads = ['Номер отправления', 'Статус', 'Товары', 'Причина отмены', 'Инициатор отмены'];
  return {
    url: cabinetUrl,
    html: makePage(
      'Заказы с моих складов',
      `<h1>Заказы с моих складов</h1><table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows}</tbody></table>`,
    ),
    answers,
  };
}

function listCells({ number, status, product = 'Товар', reason = '', initiator = '' }: SamplePosting): string {
  return [number, status, product, reason, initiator].map((cell) => `<td>${escapeHtml(cell)}</td>`).join('');
}

/** A page of the buyer's side with one card for each order. */
export function makeBuyerList(orders: readonly { number: string; status: string }[]): Site {
  const cards = orders
    .map(
      ({ number, status }) =>
        `<section><a href="/my/orderdetails/?order=${number}"><div><span class="tsHeadline550Medium">${escapeHtml(status)}</span></div></a><div>1 290 ₽</div></section>`,
    )
    .join('');
  return {
    url: 'https://www.ozon.ru/my/orderlist',
    html: makePage('Мои заказы', `<h1>Мои заказы</h1><section data-widget="orderList">${cards}</section>`),
    answers: [],
  };
}

/** A page with a title and a body of the caller's making. */
export function makePage(title: string, body: string): string {
  return `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><link rel="icon" href="data:,"></head><body><div id="app">${body}</div></body></html>`;
}

/** The cabinet's JSON for one cancelled posting (field names of the public dictionary, as far as they are known). */
export function makePostingJson(number: string, reason: string, initiator: string, productName = 'Товар'): unknown {
  return {
    posting_number: number,
    status_alias: 'cancelled',
    cancellation: {
      cancel_reason_id: 0,
      cancel_reason: reason,
      cancellation_type: '',
      cancelled_after_ship: false,
      affect_cancellation_rating: false,
      cancellation_initiator: initiator,
    },
    products: [{ product_offer_id: 'ART-1', product_name: productName, quantity: 1 }],
  };
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
