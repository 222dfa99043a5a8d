/**
 * Ozon's order hosts. Sources: addresses in public tools and in Ozon's help, 2024-11 … 2026-09.
 * Seen for buyers: www.ozon.ru, ozon.ru, ozon.by, ozon.kz, ozon.com, am., uz., mn., kz.ozon.com; other countries are
 * expected to follow the same form. Other sub-domains (docs, finance, job …) hold no orders.
 */
const sellerHost = /^seller\.(?:ozon\.(?:ru|kz)|ozonru\.cn)$/;
const buyerHost = /^(?:(?:www|m|[a-z]{2})\.)?ozon\.(?:ru|by|kz|com)$/;

/** Where a buyer's links lead while no page of theirs has been seen. */
export const mainBuyerHost = 'www.ozon.ru';

/** The match patterns of the manifest. The first four cover the bare names too. */
export const matchPatterns = [
  'https://*.ozon.ru/*',
  'https://*.ozon.by/*',
  'https://*.ozon.kz/*',
  'https://*.ozon.com/*',
  'https://seller.ozonru.cn/*',
];

/** Places of Ozon that hold no orders: no script of ours runs there (opening `finance.` was seen to sign people out). */
export const excludedPatterns = ['docs', 'finance', 'job', 'static', 'cdn1', 'ir'].flatMap((name) => [
  `https://${name}.ozon.ru/*`,
  `https://${name}.ozon.com/*`,
]);

/**
 * Whose pages a host serves.
 * @param host a host name as in `location.hostname`
 * @returns undefined for a host that carries no orders
 */
export function sideOfHost(host: string): 'seller' | 'buyer' | undefined {
  if (sellerHost.test(host)) return 'seller';
  return buyerHost.test(host) ? 'buyer' : undefined;
}
