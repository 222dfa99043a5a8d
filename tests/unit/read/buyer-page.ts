/** A buyer's page in a few lines, and the records that are read from it. */
import type { Cancellation } from '../../../lib/cancellation';
import { readSavedPage } from '../../pages/read-fixture';

export const ownPage = 'https://www.ozon.ru/my/orderdetails/?order=10000001-0001';
export const listPage = 'https://www.ozon.ru/my/orderlist?selectedTab=archive';

export function readBuyer(body: string, url = ownPage): Cancellation[] {
  const html = `<!doctype html><html><body>${body}</body></html>`;
  return readSavedPage({ url, now: '2026-11-26T12:00:00+03:00', html, responses: [] }).cancellations.map(({ record }) => record);
}

/** The parcel of a details page: its id, the heads that say what became of it, its goods. */
export const parcel = (id: number, head: string): string =>
  `<div id="id6100000000${id}"><div>${head}</div><div><a href="/product/${id}00000/">Чайник</a><span>990 ₽</span></div></div>`;
