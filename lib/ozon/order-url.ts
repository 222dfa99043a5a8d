/**
 * The page of one order on the host that it was read from. Addresses as seen in public tools, 2024-11 … 2026-09.
 */
import type { Cancellation } from '../cancellation';
import { sideOfHost } from './hosts';
import { linkTo } from './links';

/** The seller's list of cancelled orders. */
const cancelledOrders = '/app/postings/fbs?tab=cancelled';

/** The address of the seller's list of cancelled orders on one of the cabinet's hosts. */
export function cancelledOrdersUrl(sellerHost: string): string {
  return new URL(cancelledOrders, `https://${sellerHost}`).href;
}

/**
 * The address of a record's own page: the posting's details for a seller, the order's page for a buyer.
 * @returns the list that shows it where the record lacks the number that its own page asks for; undefined where the
 *   host is not one of that side's
 */
export function orderUrl(record: Cancellation): string | undefined {
  if (sideOfHost(record.host) !== record.side) return undefined;
  if (record.side === 'buyer') return linkTo('order', record) ?? linkTo('orders', record);
  if (!record.postingNumber) return cancelledOrdersUrl(record.host);
  const url = new URL(`/app/postings/${record.scheme === 'FBO' ? 'fbo' : 'fbs'}`, `https://${record.host}`);
  url.searchParams.set('postingDetails', record.postingNumber);
  return url.href;
}
