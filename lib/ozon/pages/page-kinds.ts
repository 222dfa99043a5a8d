/**
 * The addresses of Ozon's pages that can tell of a cancellation.
 * Sources: public tools and Ozon's help, 2024-11 … 2026-09. The cabinet's paths are the same on every seller host.
 * The forms of the paths stand once more in `order-paths.ts`, merged into one; a test holds the two together.
 */
import { sideOfHost } from './hosts';

export type PageKind =
  | 'seller-postings'
  | 'seller-posting'
  | 'seller-requests'
  | 'seller-returns'
  | 'seller-errors'
  | 'buyer-orders'
  | 'buyer-order'
  | 'buyer-returns';

/** What an address says by itself, before anything of the page is read. */
export interface Address {
  side: 'seller' | 'buyer';
  kind: PageKind;
  host: string;
  /** The posting whose details the address opens. */
  postingNumber?: string;
  /** True where the page is that posting's own, not a list with its details over it. */
  isOwnPage?: true;
  /** The order whose page the address opens. */
  orderNumber?: string;
  scheme?: 'FBS' | 'FBO' | 'rFBS';
}

const postingNumber = /^\d{6,}-\d{3,}-\d{1,2}$/;
const orderInParameter = /^(\d{6,}-\d{3,})(?:-\d{1,2})?$/;
const postings = /^\/app\/postings(?:\/|$)/i;
/** By parts of a path; `supply` are the returns of FBO (2026-09). */
const schemes = { fbs: 'FBS', fbo: 'FBO', rfbs: 'rFBS', supply: 'FBO' } as const;
const requests = /^\/app\/returns\/conditional-cancellations?(?:\/|$)/i;
const returns = /^\/app\/returns(?:\/|$)/i;
/** Reports on a seller's work, which list what counts as an error. */
const errors = /^\/app\/(?:analytics\/fulfillment|rating(?:\/|$))/i;
const buyerOrders = /^\/(?:[a-z]{2}\/)?my\/order-?list(?:\/|$)/i;
/** With the dialog of an order's way, which has an address of its own. */
const buyerOrder = /^\/(?:[a-z]{2}\/)?(?:my\/order-?details?(?:more)?|modal\/trackpostinginfo)(?:\/|$)/i;
const buyerReturns = /^\/(?:[a-z]{2}\/)?my\/returns?(?:details)?(?:\/|$)/i;
/** The parameters that open one posting over a list, oldest form last. */
const detailParameters = ['postingDetails', 'postingNumber', 'posting'];

/**
 * Says what page an address opens.
 * @returns undefined where the address is no order page of Ozon
 */
export function recogniseAddress(url: URL): Address | undefined {
  const side = sideOfHost(url.hostname);
  if (!side) return undefined;
  const page = side === 'seller' ? recogniseSellerPath(url) : recogniseBuyerPath(url);
  return page && { side, host: url.host, ...page };
}

function recogniseSellerPath(url: URL): Omit<Address, 'side' | 'host'> | undefined {
  const path = url.pathname;
  if (requests.test(path)) return { kind: 'seller-requests', scheme: 'rFBS' };
  const isOfReturns = returns.test(path);
  const isOfErrors = errors.test(path);
  if (!isOfReturns && !isOfErrors && !postings.test(path)) return undefined;
  const parts = path.split('/').map((part) => part.trim());
  const scheme = parts
    .map((part) => part.toLowerCase())
    .flatMap((part) => (Object.hasOwn(schemes, part) ? schemes[part as keyof typeof schemes] : []))
    .at(0);
  // «…/operation-orders-fbo»; where others name FBS, rows may be of rFBS.
  if (isOfErrors) return { kind: 'seller-errors', ...(/-fbo(?:\/|$)/i.test(path) && { scheme: 'FBO' as const }) };
  if (isOfReturns) return { kind: 'seller-returns', ...(scheme && { scheme }) };
  const own = parts.find((part) => postingNumber.test(part));
  const asked =
    own ?? detailParameters.map((name) => url.searchParams.get(name)?.trim() ?? '').find((value) => postingNumber.test(value));
  return {
    kind: asked ? 'seller-posting' : 'seller-postings',
    ...(scheme && { scheme }),
    ...(asked && { postingNumber: asked }),
    ...(own && { isOwnPage: true as const }),
  };
}

function recogniseBuyerPath(url: URL): Omit<Address, 'side' | 'host'> | undefined {
  const path = url.pathname;
  if (buyerOrders.test(path)) return { kind: 'buyer-orders' };
  if (buyerReturns.test(path)) return { kind: 'buyer-returns' };
  if (!buyerOrder.test(path)) return undefined;
  // A posting's number names its order.
  const order = ['order', 'orderNumber', 'posting', 'postingNumber'].flatMap(
    (name) => orderInParameter.exec(url.searchParams.get(name)?.trim() ?? '')?.[1] ?? [],
  )[0];
  return { kind: 'buyer-order', ...(order && { orderNumber: order }) };
}
