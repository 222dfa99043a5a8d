/** Where a saved page stood: by what its file says, else by what it speaks of. */
import { sideOfHost } from '../../lib/ozon/hosts';
import { recogniseAddress } from '../../lib/ozon/pages';

/** Pages without an address are read as these: they show any number of orders, of any kind. */
const assumed = { seller: 'https://seller.ozon.ru/app/postings/fbs', buyer: 'https://www.ozon.ru/my/orderlist' } as const;
const savedFrom = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i;
const sellerMarks =
  /posting_number|postingNumber|cancellation_initiator|product_offer_id|offer_id|\/app\/postings|номер отправления|инициатор отмены|发货号码|货件编号|cancellation initiator/i;
const buyerMarks = /\/my\/order(?:list|details)|shipmentWidget|orderList|ordersV2|widgetStates|data-widget/i;

/** The address that an HTML file tells of itself: canonical link, the browser's own comment, `og:url`. */
export function findPageUrl(html: string, document: Document): URL | undefined {
  const told = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    savedFrom.exec(html.slice(0, 10_000))?.[1],
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  const urls = told.flatMap((text) => (text && URL.canParse(text) ? [new URL(text)] : []));
  return urls.find((url) => recogniseAddress(url)) ?? guessUrl(html, urls.find((url) => sideOfHost(url.hostname))?.hostname);
}

/**
 * An address that fits what a text speaks of.
 * @param host the host that is known, where one is
 * @returns undefined where it speaks of no orders of Ozon
 */
export function guessUrl(text: string, host?: string): URL | undefined {
  const side = host ? sideOfHost(host) : buyerMarks.test(text) ? 'buyer' : sellerMarks.test(text) ? 'seller' : undefined;
  if (!side) return undefined;
  const orders = new Set([...text.matchAll(/orderdetails\/?\?order=(\d{6,}-\d{3,})/gi)].map((match) => match[1]!));
  const isOrder = side === 'buyer' && orders.size === 1 && /shipmentWidget|orderDoneTotal/.test(text);
  const url = new URL(isOrder ? `https://www.ozon.ru/my/orderdetails/?order=${[...orders][0]!}` : assumed[side]);
  if (host) url.hostname = host;
  return url;
}
