/**
 * Names of the fields in Ozon's JSON, folded: lower case, letters and digits only, so that `posting_number`, `postingNumber`
 * and `PostingNumber` are one. Sources: Ozon Seller API documentation 2026-08 (FBS v3 and v4, FBO v2 and v3, requests, returns,
 * push messages); the cabinet's own JSON as used by public tools, 2026-01.
 */
export const jsonFields = {
  postingNumber: [
    'postingnumber',
    'postingid',
    'posting',
    'postingno',
    'shipmentnumber',
    'shipmentno',
    'parcelnumber',
    'parcelno',
  ],
  orderNumber: ['ordernumber', 'order', 'orderno', 'orderid', 'ordercode'],
  returnNumber: ['returnnumber'],
  parcelId: ['shipmentid', 'postingid', 'parcelid'],
  status: ['status', 'statusalias', 'newstate', 'state', 'postingstatus', 'statuscode', 'statusname', 'statustext'],
  /** The words for it that a person is shown, where the status itself is a code. */
  statusLabel: ['statusname', 'statustext', 'statustitle', 'statuslabel', 'statuscaption', 'statusdescription'],
  /** Where nothing is called a status. */
  otherStatus: ['statecode', 'statetitle', 'statuskey', 'phase', 'phasename', 'decision'],
  substatus: ['substatus', 'substatusalias'],
  cancellation: [
    'cancellation',
    'cancel',
    'cancelling',
    'canceling',
    'cancelinfo',
    'canceldata',
    'cancellationdata',
    'cancellationinfo',
    'cancellationdetails',
    'canceldetails',
  ],
  /** Lists, maps and types of cancellations that stand apart from their postings, and the names by which those refer to them. */
  cancellations: ['cancellation', 'cancellations', 'cancellationsbyid', 'postingcancellation', 'postingcancellations'],
  cancellationReference: ['cancellation', 'cancellationid', 'cancellationref', 'cancelid'],
  /** Names that only hold what their holder's name says. */
  wrapping: ['entities', 'byid', 'items', 'list', 'data', 'all', 'map', 'results', 'attributes'],
  /** Lists of the states that a posting was in. */
  history: ['history', 'statuses', 'statushistory', 'statehistory', 'statuseshistory', 'states', 'events', 'timeline'],
  /** When an entry of such a list happened. */
  bareMoment: ['at', 'date', 'time', 'moment', 'datetime', 'timestamp', 'createdat', 'changedat', 'changedate', 'happenedat'],
  reasonText: [
    'cancelreason',
    'cancellationreason',
    'cancelreasonname',
    'cancellationreasonname',
    'cancelreasontext',
    'cancellationreasontext',
    'cancelreasontitle',
    'cancellationreasontitle',
    'reasonofcancellation',
    'cancelreasondescription',
  ],
  /** When the state began that an object is in. */
  statusDate: ['statusdate', 'statusat', 'statedate', 'statuschangedat'],
  /** Of a buyer's parcel. Other names may be of another's day: until when something can be cancelled, since when it is in some state. */
  cancelledDay: ['cancelledat', 'canceledat', 'cancelledon', 'canceledon'],
  /** Only inside a cancellation block, a request to cancel or a push message: alone these names mean anything. */
  bareReasonText: ['reason', 'reasontext', 'reasonname', 'reasontitle', 'reasoncaption', 'reasonmessage'],
  reasonId: ['cancelreasonid', 'cancellationreasonid'],
  bareReasonId: ['reasonid'],
  initiator: [
    'cancellationinitiator',
    'cancelinitiator',
    'initiatorofcancellation',
    'cancelledby',
    'canceledby',
    'cancellationinitiatorname',
  ],
  bareInitiator: ['initiator', 'initiatorname', 'initiatortext', 'initiatortitle', 'initiatortype', 'initiatedby'],
  cancellationType: ['cancellationtype', 'canceltype'],
  affectsRating: [
    'affectcancellationrating',
    'affectscancellationrating',
    'affectrating',
    'affectsrating',
    'isaffectcancellationrating',
  ],
  cancelledAfterShip: ['cancelledaftership', 'canceledaftership', 'iscancelledaftership'],
  cancelledAt: [
    'cancelledat',
    'canceledat',
    'canceldate',
    'cancelleddate',
    'canceleddate',
    'cancellationdate',
    'changedstatedate',
    'canceledon',
    'cancelledon',
    'canceltime',
    'cancellationtime',
    'canceledtime',
    'cancelledtime',
  ],
  /** A cancellation block's own day: anywhere else a bare date may be any. */
  ownDay: ['date', 'moment', 'at', 'datetime', 'time', 'timestamp', 'happenedat', 'occurredat'],
  orderedAt: [
    'orderdate',
    'ordercreatedat',
    'orderedat',
    'orderedon',
    'ordertime',
    'placedat',
    'placedon',
    'inprocessat',
    'createdat',
  ],
  /** Of a posting, beside when it was taken into processing; elsewhere something else may have been created. */
  createdAt: ['createdat'],
  /** Beside an order's own number. */
  ownOrderedAt: ['createdon', 'createtime'],
  autoApproveAt: ['autoapprovedate', 'autoapproveat'],
  shopId: ['companyid', 'sellerid'],
  scheme: ['schema', 'deliveryschema', 'scheme', 'deliveryscheme', 'postingschema'],
  integration: ['tplintegrationtype'],
  products: ['products', 'items', 'postingproducts', 'product', 'lineitems'],
  /** Lists that may hold anything: only what has a number of its own is a product there. */
  goods: ['goods', 'positions', 'lines', 'orderitems', 'item'],
  returnReason: ['returnreasonname', 'returnreason'],
  returnType: ['type', 'returntype', 'kind', 'returnkind'],
  /** Words inside an object that stands where a text was expected: `{ id, name }`. */
  naming: [
    'name',
    'text',
    'title',
    'message',
    'value',
    'label',
    'caption',
    'displayname',
    'description',
    'reason',
    'alias',
    'code',
    'state',
    'sysname',
  ],
} as const;

/**
 * How names are made that mean the same in Ozon's JSON under another spelling (inferred, 2026-11): folded, as expressions. In a block
 * about a cancellation alone, a name needs no word of cancelling.
 */
export const likeFields = {
  /** `cancelMeta`, `cancelling`; not what could be done (`cancelButton`), nor what is disputed or paid for it (`cancelAppeal`). */
  cancellation: /^(?:order|posting|shipment)?cancel(?:l?ation|l?ing)?(?:info|data|details?|meta|block|reason)?$/,
  reasonText: /^(?!.*(?:penalt|appeal|reject|hint|refund|return|comment)).*(?:reason|cause)(?!.*(?:id|code|type|count|s)$)/,
  initiator: /^(?:cancel(?:l?ation)?)?(?:initiat(?:or|edby)[a-z]*|actor|operator)$/,
  affectsRating:
    /^(?!.*(?:not|no(?=rat|err)|without|exclu|exempt|ignor|before|can|show)).*(?:(?:affect|impact|influenc|count)[a-z]*(?:rating|index)|(?:rating|index)(?:affect|impact|influenc|count))/,
  cancelledAfterShip: /^(?:is)?(?:cancell?ed)?after(?:ship|shipment|shipping|handover|dispatch)$/,
  autoApproveAt: /^auto(?:matic)?(?:approve|approval|confirm|confirmation)(?:at|date|deadline|time|until)$/,
  /** An object that is a return: what it says of a state is said of the return. */
  return: /^return(?:id|no|number|kind|type|code)$/,
} as const;

/** What a list of goods is called inside a wrapper that counts or pages it (custom of GraphQL and of paged answers, 2026-11). */
export const wrappedLists = ['nodes', 'edges', 'items', 'list', 'data', 'elements', 'rows', 'results'] as const;

export const productFields = {
  name: ['name', 'productname', 'title', 'caption'],
  sku: ['sku', 'skuid', 'productsku', 'ozonsku', 'ozonid'],
  offerId: ['offerid', 'productofferid', 'article', 'vendorcode'],
  quantity: ['quantity', 'qty', 'count'],
  price: ['price', 'customerprice', 'sellerprice', 'cost', 'amount', 'sum', 'pricetext'],
  currency: ['currencycode', 'currency'],
} as const;

/** `type` of a return object that is a cancellation; the other types are returns. */
export const returnTypes = {
  cancellation: 'cancelled',
  fullreturn: 'neither',
  partialreturn: 'neither',
  clientreturn: 'neither',
  unknown: 'neither',
} as const;

/** `tpl_integration_type` of postings that the seller delivers by own means (rFBS) or hands to Ozon (FBS). */
export const integrationSchemes = {
  ozon: 'FBS',
  '3pltracking': 'rFBS',
  thirdpartytracking: 'rFBS',
  aggregator: 'rFBS',
  nonintegrated: 'rFBS',
  hybryd: 'rFBS',
  hybrid: 'rFBS',
} as const;

/** Parts of an object that hold people, not orders: never entered. */
export const personalFields = [
  'customer',
  'addressee',
  'recipient',
  'buyer',
  'client',
  'address',
  'deliveryaddress',
  'legalinfo',
  'phone',
  'email',
  'detailsrecipient',
  'addressbookbarweb',
  'buyercomment',
];

/** How the names of things begin that have states of their own, beside the order that they belong to: a payment, a slot, a coupon (inferred, 2026-11). */
export const ownStates =
  /^(?:payment|insurance|receipt|fiscal|invoice|coupon|promo|discount|bonus|campaign|slot|timeslot|courier|carriage|suppl(?:y|ies)|ticket|claim|refund|service|subscription|chat|appeal|review|exchange)/;

/** Words of which enumerations are named, before the code: `POSTING_STATUS_CANCELLED` (inferred from how protobuf writes them, 2026-11). */
export const enumerationWords: readonly string[] = [
  'posting',
  'order',
  'shipment',
  'parcel',
  'request',
  'return',
  'cancellation',
  'cancel',
  'initiator',
  'status',
  'state',
  'type',
];

/** Names that mean a number of their own only for what has its form. */
export const bareNames: readonly string[] = [
  'number',
  'ref',
  'reference',
  'id',
  'no',
  'num',
  'code',
  'key',
  'trackno',
  'tracknumber',
];

/** A parcel in a list of them: its `id` needs no longer name. */
export const parcelsOfList = /(?:^|\.)(?:shipments|parcels|postings)\[\d+\]$/i;

/** An article may look like the number of an order. */
export const goodsOfList = /(?:^|\.)(?:products?|goods|lines|positions|orderitems|lineitems)\[\d+\](?:\.[^.]+)?$/i;
