/**
 * Places in the cabinet and in a buyer's account, as paths. Only addresses that public sources show (2023 … 2026-09).
 * Cross-border shops have their own order lists (`/app/postings/crossborder/…`); a record does not tell which kind a
 * shop is, so the plain path is used.
 */
import type { Cancellation, Side } from '../../cancellation';
import { sideOfHost } from './hosts';

export const places = {
  support: { side: 'seller', path: '/app/messenger?group=support_v2' },
  buyersChat: { side: 'seller', path: '/app/messenger?group=customers_v2' },
  requests: { side: 'seller', path: '/app/returns/conditional-cancellations' },
  errorReport: { side: 'seller', path: '/app/analytics/fulfillment-reports/fbs-rfbs-errors' },
  dueOrders: { side: 'seller', path: '/app/postings/fbs?tab=awaiting_deliver' },
  allOrders: { side: 'seller', path: '/app/postings/fbs?tab=all' },
  disputes: { side: 'seller', path: '/app/postings/fbs?tab=arbitration' },
  stocks: { side: 'seller', path: '/app/stocks/bulk-update' },
  warehouses: { side: 'seller', path: '/app/warehouse' },
  prices: { side: 'seller', path: '/app/prices/control' },
  promotions: { side: 'seller', path: '/app/highlights/list' },
  priceQuarantine: { side: 'seller', path: '/app/prices/quarantine' },
  returnsFbs: { side: 'seller', path: '/app/returns/common' },
  returnsRfbs: { side: 'seller', path: '/app/returns/rfbs' },
  returnsFbo: { side: 'seller', path: '/app/returns/supply/common' },
  order: { side: 'buyer', path: '/my/orderdetails/' },
  orders: { side: 'buyer', path: '/my/orderlist' },
  returns: { side: 'buyer', path: '/my/returns' },
} as const satisfies Record<string, { side: Side; path: string }>;

export type PlaceId = keyof typeof places;

/**
 * The address of a place on the host that the record was read from.
 * @returns undefined where the host is not one of that side's, or the order's own page is asked for without a number
 */
export function linkTo(place: PlaceId, record: Pick<Cancellation, 'host' | 'orderNumber'>): string | undefined {
  const { side, path } = places[place];
  if (sideOfHost(record.host) !== side) return undefined;
  const url = new URL(path, `https://${record.host}`);
  if (place === 'order') {
    if (!record.orderNumber) return undefined;
    url.searchParams.set('order', record.orderNumber);
  }
  return url.href;
}
