/** The panel's own words, in English. */
import type { Evidence } from '../../cancellation';
import type { Party } from '../../ozon/causes/causes';
import type { PlaceId } from '../../ozon/pages/links';

const labels = {
  heading: 'Why was it cancelled?',
  ozonsWords: 'Ozon’s words',
  meaning: 'What it means',
  counts: 'Does it count against you?',
  cost: 'Money and goods',
  steps: 'What to do now',
  prevent: 'How to avoid it next time',
  notes: 'Good to know',
  message: 'Message to support',
  copy: 'Copy the message',
  copyTranslation: 'Copy in English',
  copied: 'Copied',
  copyFailed: 'Could not copy: select the text and copy it by hand',
  evidence: 'How do we know?',
  evidenceIntro: 'Everything read from this page, word for word. Nothing is requested from Ozon and nothing is sent anywhere.',
  unfold: 'Show the explanation',
  fold: 'Hide the explanation',
  translation: 'In English',
  source: 'Source:',
  notUsed: 'not used',
};

const fields = {
  state: 'State',
  status: 'Status',
  postingNumber: 'Posting number',
  orderNumber: 'Order number',
  parcelId: 'Parcel number',
  shopId: 'Store',
  scheme: 'Scheme',
  products: 'Goods',
  orderedAt: 'Ordered',
  cancelledAt: 'Cancelled',
  autoApproveAt: 'Approved automatically',
  initiator: 'Who cancelled',
  reasonText: 'Reason',
  reasonId: 'Reason number',
  affectsRating: 'Effect on the rating',
  cancelledAfterShip: 'Cancelled after packing',
} satisfies Record<Evidence['field'], string>;

const places = {
  support: 'Open support',
  buyersChat: 'Open the buyers’ chat',
  requests: 'Open the cancellation requests',
  errorReport: 'Open the error index report',
  dueOrders: 'Open the orders to ship',
  allOrders: 'Open all orders',
  disputes: 'Open the disputes',
  stocks: 'Open the stock',
  warehouses: 'Open the logistics settings',
  prices: 'Open the prices',
  promotions: 'Open the promotions',
  priceQuarantine: 'Open the price quarantine',
  returnsFbs: 'Open the returns',
  returnsRfbs: 'Open the rFBS returns',
  returnsFbo: 'Open the FBO returns',
  order: 'Open the order',
  orders: 'Open my orders',
  returns: 'Open Returns',
} satisfies Record<PlaceId, string>;

export const panel = {
  labels,
  fields,
  places,
  parties: { buyer: 'Buyer', seller: 'Seller', ozon: 'Ozon', carrier: 'Delivery service', unknown: 'Not named' } satisfies Record<
    Party,
    string
  >,
  cancelledBy: {
    buyer: 'Cancelled by the buyer',
    seller: 'Cancelled by the seller',
    ozon: 'Cancelled by Ozon',
    carrier: 'Cancelled by the delivery service',
    unknown: 'Ozon does not say who cancelled',
    you: 'Cancelled by you',
    byItself: 'Cancelled automatically',
    inferred: '{{line}}, judging by the cause',
  },
  requestedBy: {
    buyer: 'The buyer asks to cancel',
    seller: 'The seller asks to cancel',
    ozon: 'Ozon asks to cancel',
    carrier: 'The delivery service asks to cancel',
    unknown: 'A cancellation was requested',
    you: 'You asked to cancel',
  },
  /** Who pressed and who caused it, where they differ: `{{who}}` from `who`, `{{whose}}` from `whose`. */
  pressed: '{{story}} {{who}}, but the cause {{whose}}.',
  /** Where nobody is named who pressed. */
  caused: '{{story}} The cause {{whose}}.',
  who: {
    buyer: 'The buyer pressed cancel',
    seller: 'The seller pressed cancel',
    ozon: 'Ozon pressed cancel',
    carrier: 'The delivery service pressed cancel',
    you: 'You pressed cancel',
  },
  whose: {
    buyer: 'lies with the buyer',
    seller: 'lies with the seller',
    ozon: 'lies with Ozon',
    carrier: 'lies with the delivery service',
    you: 'is on your side',
  },
  requested: {
    title: 'Cancellation requested, not yet decided',
    seller: 'The buyer has asked to cancel this order. It is not cancelled yet: the decision is yours.',
    buyer: 'A cancellation has been requested, but the order is not cancelled yet. The seller has to decide.',
  },
  confidence: {
    rule: 'Probably: judged by the meaning of Ozon’s words.',
    party: 'We only know who cancelled; no reason is given.',
    status: 'Judged by the status alone; no reason is given.',
    likely: 'Probably so, but not certain.',
    unknown: 'We could not tell the cause.',
  },
  status: { cancelled: 'Cancelled', requested: 'Cancellation requested' },
  channels: {
    observed: 'From the data that this page received: {{where}}',
    embedded: 'From the data in this page’s code: {{where}}',
    visible: 'From the text on this page: {{where}}',
  },
  source: {
    ozon: 'Ozon’s help, “{{title}}”, as of {{month}}',
    other: '{{title}}, as of {{month}}',
    derived: 'Derived from Ozon’s help, “{{title}}”, as of {{month}}',
  },
};
