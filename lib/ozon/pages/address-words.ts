/**
 * The words that Ozon's addresses are made of: parts of paths, and values of parameters. In lower case, split at hyphens, dots and
 * underscores. Sources: addresses in public tools and in Ozon's help, 2023 … 2026-09. A word that is missing here costs a
 * report of a page a little of its meaning, no more.
 */
export const addressWords: ReadonlySet<string> = new Set(
  [
    'my orderlist orderdetails orderdetailsmore order list details returns returndetails return product category',
    'app postings posting crossborder fbs fbo rfbs conditional cancellation cancellations common supply main rating analytics',
    'fulfillment reports report complaints errors operation orders messenger registration signin products prices control quarantine highlights stocks bulk update warehouse',
    'api composer entrypoint bx page json v1 v2 v3 v4 modal service seller ui site unfulfilled count by status alias warehouses delivery method short',
    'posting get search resolve container widget why cancel reason selectcancelreasonrms selectcancelmodalrms trackpostinginfo cancelreason whycancelled',
    'all archive active awaiting deliver packaging registration approve acceptance in progress driver pickup delivering delivered cancelled canceled',
    'not accepted client arbitration sent true false asc desc',
  ].flatMap((line) => line.split(' ')),
);

/** Ids of widgets' parts in the buyer's JSON (`automatizationId`), seen 2026-07. */
export const partIds = [
  ...[
    'tileStatus',
    'shipment-status',
    'itemPay',
    'payMoney',
    'itemQuantity',
    'itemImage',
    'postingPvzExpiration',
    'postpay_sum_cell',
  ],
  ...['total-title', 'total-subtitle', 'total-price', 'addressDetails', 'details-address', 'details-recipient'],
];
