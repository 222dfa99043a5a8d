/**
 * How the buyer's pages are put together: states in the HTML, page JSON, widgets, dialogs. Names as seen in public tools,
 * 2024-11 … 2026-09 (volinadtim/marketplace-mcp, ufaandrey-tech/ozon-order-excel-exporter, shipment dialogs of the site itself).
 */

/**
 * Elements of the HTML that may hold JSON: `<div id="state-<widget>-<digits>-default-1" data-state="…">` on the buyer's pages,
 * JSON scripts, and programs that carry it (`window.__MODULE_STATE__ = {…};`, `JSON.parse('…')`).
 */
export const stateSelector =
  '[data-state], script[type="application/json"], script:not([src], [type]), script[type="text/javascript"]:not([src])';
export const stateAttribute = 'data-state';

/** Widgets that hold a person, the shop or goods for sale, no order: how their names begin, in lower case. */
const foreignWidgets = ['addressbook', 'header', 'footer', 'navigation', 'search', 'paginator', 'cheques', 'recommend', 'sku'];
const foreignState = new RegExp(`^state-(?:${foreignWidgets.join('|')})`, 'i');

/** @param id the id of an element that holds a state */
export function isForeignState(id: string): boolean {
  return foreignState.test(id);
}

/** Page JSON (`/api/…-api.bx/page/json/v2?url=<path>`): the parameter that names the page asked for, and where the answer names it. */
export const pageJson = { asked: 'url', told: ['pageInfo', 'url'], widgets: 'widgetStates' } as const;

const dialogPath = /\/modal\//i;

/** @param path the page that an answer of the page JSON is about */
export function isDialogPath(path: string): boolean {
  return dialogPath.test(path);
}

/** The dialogs in which orders are cancelled: their addresses and widgets. They offer every reason there is. */
export const cancelDialog = /selectCancel|cancelReasonRms|cancelOrder|cancelPostings/i;

/** Names of lists that offer a choice, as the end of a path: what stands in them was not chosen. */
export const choiceList = /(?:reasons|options|choices|variants)\[/i;

/** Names of lists of goods, anywhere in a path: what stands in them may be called anything. */
export const goodsList = /(?:^|\.)(?:products?|goods)\[/i;

/** Names of lists of shops, anywhere in a path: `items[0].sellers[0].name` (2026-09). */
export const shopName = /(?:^|\.)(?:sellers?|shops?|stores?|brands?)(?:\[|\.)/i;

/** Names under which a page keeps goods that are none of the order's: recommended, looked at, put on a list (inferred, 2026-11). */
export const otherGoods = /recommend|similar|shelf|upsell|crosssell|suggest|advert|promoted|viewed|favou?rite|wishlist|alsob/;

/** Widgets that show such goods (inferred, 2026-11). */
export const shelves = '[data-widget*="shelf" i], [data-widget*="recommend" i], [data-widget*="similar" i]';

/** Names of lists that may hold goods, beside those that end in `products`: folded (the first as seen, the others inferred, 2026-11). */
export const buyerLists: readonly string[] = ['items', 'lines', 'goods', 'positions', 'orderitems', 'orderlines'];

/** Pictures of goods on the page of returns, and what each of them is called there (public tools, 2026-09). */
export const goodsPictures = { list: 'itemphotos', name: 'hint' } as const;

/** The widgets of one parcel: on an order's page, whose element has the id `id<shipmentId>`, and of the parcel's way on a page of its own. */
export const parcelSelector =
  '[data-widget="shipmentWidget"], [data-widget="trackPostingInfo"]:not([data-widget="shipmentWidget"] *)';
const parcelElement = /^id(\d{6,20})$/;

/** A line that names a parcel by its number, and says no more: 包裹编号 46310220587, «Посылка № 46310220587» (inferred, 2026-11). */
const parcelInWords =
  /^(?:(?:номер|№)\s*)?(?:посылк[аи]|отправлени[ея]|parcel|package|shipment|包裹|货件)(?:编号|号码?|[\s:：#№]|номер|number|no\.|id)*(\d{9,12})$/i;

/** What heads one of several parcels: «Посылка 1», «Отправление 2 из 3» (inferred, 2026-11). In normalised words. */
export const parcelHead = /^(?:посылка|отправление|parcel|package|shipment|包裹|货件) ?(?:№ ?|#)?\d{1,2}(?: (?:из|of) \d{1,2})?$/;

/** @returns the id of the parcel that a line names */
export function parcelInLine(line: string): string | undefined {
  return parcelInWords.exec(line.trim())?.[1];
}

/** @returns the parcel's id in the id of its element */
export function parcelOfElement(id: string): string | undefined {
  return parcelElement.exec(id)?.[1];
}

/** The id of the element that shows a parcel. */
export function elementOfParcel(parcelId: string): string {
  return `id${parcelId}`;
}

const bundle = /[?&]data=([\w-]{16,4000})/;

/** `v2/cacheOrderProducts?data=<base64url JSON {orderIds, postings}>` → the orders of its postings; none where the link is no such one. */
export function ordersOfBundle(link: string): string[] {
  const data = bundle.exec(link)?.[1];
  if (!data) return [];
  try {
    const decoded = atob(data.replace(/-/g, '+').replace(/_/g, '/'));
    return [...new Set([...decoded.matchAll(/"(\d{6,}-\d{3,})-\d{1,2}"/g)].map((match) => match[1]!))];
  } catch {
    return [];
  }
}
