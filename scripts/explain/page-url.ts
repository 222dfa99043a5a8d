/** Where a saved page stood: by what its file says, else by what it is called. */
import { sideOfHost } from '../../lib/ozon/pages/hosts';
import { recogniseAddress } from '../../lib/ozon/pages/page-kinds';

export interface FoundUrl {
  url: URL;
  /** True where the file does not say it: a person should know. */
  isAssumed: boolean;
}

/**
 * Pages that can be told without their address: by a heading of the page, or by a field of an answer. The same words mean
 * other things elsewhere, in chats, in reports, on the page of another order: what is not listed here has to be named.
 */
const tellable = {
  seller: [
    {
      heading: /заявк[аи] на отмену|取消申请|cancell?ation requests?/i,
      field: /"auto_?approve_?(?:date|at)"/i,
      path: '/app/returns/conditional-cancellations',
    },
    { heading: /возврат|退货|returns?/i, field: /"return_?reason(?:_?name)?"/i, path: '/app/returns/common' },
    {
      heading: /заказы со? |отправление|orders from |posting|仓库的订单|货件/i,
      field: /"posting_?number"/i,
      path: '/app/postings/fbs',
    },
  ],
  buyer: [
    { heading: /возврат|退货|returns?/i, field: /"returnList/i, path: '/my/returns' },
    {
      heading: /^\s*(?:(?:мои )?заказы|(?:my )?orders|(?:我的)?订单)/i,
      field: /orderList|ordersV2|shipmentWidget/i,
      path: '/my/orderlist',
    },
  ],
} as const;
const usualHost = { seller: 'seller.ozon.ru', buyer: 'www.ozon.ru' } as const;
const savedFrom = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i;
const sellerMarks = /posting_?number|cancellation_initiator|offer_id|\/app\/postings|номер отправления|发货号码|货件编号/i;
const buyerMarks = /\/my\/order(?:list|details)|shipmentWidget|orderList|ordersV2|widgetStates|data-widget/i;

/** The address that an HTML file tells of itself: canonical link, the browser's own comment, `og:url`; else one that fits it. */
export function findPageUrl(html: string, document: Document): FoundUrl | undefined {
  const told = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    savedFrom.exec(html.slice(0, 10_000))?.[1],
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  const urls = told
    .flatMap((text) => (text && URL.canParse(text) ? [new URL(text)] : []))
    .filter((url) => sideOfHost(url.hostname));
  const url = urls.find((candidate) => recogniseAddress(candidate)) ?? urls.find((candidate) => candidate.pathname !== '/');
  if (url) return { url, isAssumed: false };
  const headings = [document.title, ...[...document.querySelectorAll('h1')].map((heading) => heading.textContent ?? '')];
  return guessUrl(html, { headings, ...(urls[0] && { host: urls[0].hostname }) });
}

/**
 * An address that fits what a text speaks of.
 * @param known the headings of the page and its host, as far as they are known
 * @returns undefined where it speaks of no orders of Ozon, or nobody could say on which page
 */
export function guessUrl(text: string, known: { host?: string; headings?: readonly string[] } = {}): FoundUrl | undefined {
  const { host, headings } = known;
  const side = host ? sideOfHost(host) : buyerMarks.test(text) ? 'buyer' : sellerMarks.test(text) ? 'seller' : undefined;
  if (!side) return undefined;
  const page = tellable[side].find(({ heading, field }) =>
    headings ? headings.some((title) => heading.test(title)) : field.test(text),
  );
  return page && { url: new URL(page.path, `https://${host ?? usualHost[side]}`), isAssumed: true };
}
