import { catchUp } from './catch-up';

/** The popup's own words; a text with a count has a form for each plural category. */
export const popup = {
  title: 'Cancellations',
  badge: {
    one: '{{count, number}} new cancellation counts against the seller',
    other: '{{count, number}} new cancellations count against the seller',
  },
  language: 'Language',
  period: {
    label: 'Period',
    days: {
      one: '{{count, number}} day',
      other: '{{count, number}} days',
    },
    all: 'All',
  },
  total: {
    caption: {
      one: 'cancellation',
      other: 'cancellations',
    },
  },
  change: {
    more: '{{count, number}} more than in the previous period',
    fewer: '{{count, number}} fewer than in the previous period',
    same: 'the same as in the previous period',
  },
  requested: {
    one: '{{count, number}} cancellation request is open',
    other: '{{count, number}} cancellation requests are open',
  },
  counts: {
    some: {
      one: '{{count, number}} counts against the seller',
      other: '{{count, number}} count against the seller',
    },
    none: 'None counts against the seller',
    noneKnown: 'None is known to count against the seller',
    unclear: {
      one: '{{count, number}} unclear',
      other: '{{count, number}} unclear',
    },
  },
  scope: {
    side: 'Seller or buyer',
    both: 'All',
    seller: 'I sell',
    buyer: 'I buy',
    store: 'Store',
    allStores: 'All stores',
  },
  todo: {
    title: 'To do now',
    approves: 'Decide {{when}}, or it is approved automatically.',
    appeal: 'Last day to contest it: {{when}}',
    other: 'Deadline: {{when}}',
    more: {
      one: '{{count, number}} more',
      other: '{{count, number}} more',
    },
  },
  search: {
    label: 'Search recent cancellations',
    hint: 'Order, product or reason',
    nothing: 'None of the recent cancellations matches.',
    everywhere: 'Search all cancellations',
  },
  byParty: 'Who cancelled',
  byCause: 'Most frequent causes',
  moreCauses: {
    one: '{{count, number}} more cause',
    other: '{{count, number}} more causes',
  },
  fewerCauses: 'Show fewer',
  recent: 'Recent cancellations',
  earlier: 'Before this period',
  mark: {
    counts: 'Counts',
  },
  opensOrder: 'opens the order in a new tab',
  empty: {
    title: 'Nothing here yet',
    text: 'Open a page that lists your orders. Cancelled ones are explained there and collected here.',
    buyer: 'I buy: my orders',
    seller: 'I sell: my cancelled orders',
  },
  thisPage: 'This page',
  page: {
    sellerPostings: 'seller’s orders',
    sellerPosting: 'one of the seller’s orders',
    sellerRequests: 'cancellation requests',
    sellerReturns: 'returns',
    sellerErrors: 'error index report',
    buyerOrders: 'buyer’s orders',
    buyerOrder: 'one of the buyer’s orders',
    buyerReturns: 'returns',
    noOrders: 'no page with orders',
    orders: {
      one: '{{count, number}} order read',
      other: '{{count, number}} orders read',
    },
    cancelled: {
      one: '{{count, number}} cancelled',
      other: '{{count, number}} cancelled',
    },
    nothingCancelled: 'nothing cancelled',
    requested: {
      one: '{{count, number}} request',
      other: '{{count, number}} requests',
    },
    notUnderstood: {
      one: '{{count, number}} not understood',
      other: '{{count, number}} not understood',
    },
    sources: 'Read from: {{sources}}',
    observed: 'data the page received',
    embedded: 'data in the page',
    visible: 'the text shown',
    silent: 'This page is not being read yet. Reload it.',
  },
  problem: {
    'too-large': 'Some of the page’s data was too large and was skipped.',
    'broken-json': 'Some of the page’s data was damaged and was skipped.',
    'gave-up': 'The page keeps removing the explanations, so they are no longer shown.',
    'robot-check': 'Ozon is checking whether you are a robot. Pass the check and the page will be read.',
    'signed-out': 'You are signed out of Ozon. Sign in to see your orders.',
    'unreadable-cancellations': 'The page shows cancelled orders that could not be read.',
    other: 'Something on this page could not be read ({{id}}).',
  },
  access: {
    none: 'The browser does not let the extension read Ozon’s pages. Without that it cannot explain anything.',
    some: 'The browser lets the extension read only some of Ozon’s sites. If this page is on another one, allow that too.',
    refused:
      'Access was not given. You can change that in the browser’s settings for extensions, under site access or permissions.',
    allow: 'Allow access to Ozon’s pages',
  },
  trouble: {
    unavailable:
      'Nothing is being kept: the browser gives the extension no storage. Private windows and blocked site data can be the cause. Explanations on the pages still work.',
    full: 'Nothing new is being kept: the disk is full. Explanations on the pages still work.',
    newer:
      'Nothing is being kept: this history was written by a newer version of the extension. It is left untouched; update the extension to see it.',
  },
  damaged: {
    one: '{{count, number}} stored record could not be read. It was set aside, not deleted.',
    other: '{{count, number}} stored records could not be read. They were set aside, not deleted.',
  },
  reminders: {
    request: 'Cancellation request: order {{order}}',
    requestText: 'It will be approved automatically on {{when}}. Answer it before then.',
    counting: {
      one: '{{count, number}} cancellation counts against you in 7 days',
      other: '{{count, number}} cancellations count against you in 7 days',
    },
    countingText: 'You wanted to know when there are more than {{limit}}.',
  },
  catchUp,
  loading: 'Loading…',
  dashboard: 'All cancellations',
  guide: 'Guide to causes',
  local: 'Everything stays on this computer.',
};
