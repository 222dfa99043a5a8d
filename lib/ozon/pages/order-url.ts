/**
 * The page of one order on the host that it was read from. Addresses as seen in public tools, 2024-11 … 2026-09.
 */
import type { Cancellation, Side } from '../../cancellation';
import { mainBuyerHost, sideOfHost } from './hosts';
import { linkTo, places } from './links';
import { recogniseAddress } from './page-kinds';

/** The seller's list of cancelled orders; cross-border shops have one of their own. */
const cancelledOrders = '/app/postings/fbs?tab=cancelled';
const crossborderCancelledOrders = '/app/postings/crossborder/fbs?tab=cancelled';
/** The buyer's finished orders, back to the first one: cancelled ones stand among them. */
const finishedOrders = '/my/orderlist?selectedTab=archive';

/** The address of a buyer's orders, while no page of theirs has been seen. */
export const buyerOrdersUrl = new URL(places.orders.path, `https://${mainBuyerHost}`).href;

/** The address of the seller's list of cancelled orders on one of the cabinet's hosts. */
export function cancelledOrdersUrl(sellerHost: string): string {
  return new URL(cancelledOrders, `https://${sellerHost}`).href;
}

/**
 * The list in which a side's cancelled orders stand, on the host and for the kind of shop that a page of theirs belongs to.
 * @param page any page of that side
 */
export function listToReadUrl(side: Side, page: URL): string {
  const crossborder = page.pathname.startsWith('/app/postings/crossborder');
  const path = side === 'buyer' ? finishedOrders : crossborder ? crossborderCancelledOrders : cancelledOrders;
  return new URL(path, page.origin).href;
}

/** True for a page of the list that `listToReadUrl` leads to, whatever it is filtered by. */
export function isListToRead(side: Side, page: URL): boolean {
  const kind = recogniseAddress(page)?.kind;
  if (side === 'buyer') return kind === 'buyer-orders' && sideOfHost(page.hostname) === 'buyer';
  return kind === 'seller-postings' && page.searchParams.get('tab') === 'cancelled';
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
