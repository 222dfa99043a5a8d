/** The guide's own words, in English. What it says of causes and remedies are the panel's texts. */
export const guide = {
  title: 'Why was the order cancelled?',
  intro:
    'On a phone or on somebody else’s computer no explanation appears on the order’s page. Here is how to find the reason yourself, what it means and what to do about it.',
  contents: 'On this page',
  language: 'Language',
  reader: { label: 'For whom', seller: 'I sell', buyer: 'I buy', both: 'Both' },
  byHand: {
    cancelledOrders: 'Open the cancelled orders',
    heading: 'Find the reason by hand',
    buyer: {
      heading: 'As a buyer',
      steps: {
        'sign-in': 'Sign in on Ozon’s site or in its app, with the account that the order was placed with.',
        orders: 'Open “My orders”. Look at the current orders and at the finished ones: a cancelled order can be in either.',
        find: 'There is no filter for cancelled orders. Look for the status “Cancelled” («Отменён») and open that order.',
        parcels: 'An order can consist of several parcels, each with a status of its own. Make sure you look at the right one.',
        reason:
          'Ozon often gives no reason. If it does, look near the status and in the order’s details; we do not know the exact place. Ozon’s app has the link “Why was the order cancelled?”; the website may not show it.',
        money: 'See where the money is under “Returns”.',
        support:
          'No reason, or one that makes no sense? Write to support in the chat on the order’s page and give the order number.',
      },
    },
    seller: {
      heading: 'As a seller',
      steps: {
        'sign-in': 'Sign in to the seller account: seller.ozon.ru, or seller.ozonru.cn, which is the same account.',
        orders:
          'Open FBS → “Orders from my warehouses” and choose the tab “Canceled”. Goods from Ozon’s warehouse have a list of their own under FBO.',
        columns: 'Read the columns “Cancellation reason” and “Cancellation initiator”: what happened, and who pressed cancel.',
        open: 'Open the posting for the details. With the reason “other”, the real one is in the comment.',
        returns: 'Refused at hand-over? Look under “Returns”, column “Return reason”.',
        requests:
          'rFBS: a buyer may only have asked to cancel. Such requests have a page of their own and are approved automatically if nobody answers.',
        counted: 'The error index report shows which cancellations count against you.',
        support:
          'Not your fault? Write to support the same day: the button is in the lower right corner of the seller account. Give the posting number and attach proof.',
      },
    },
    support: {
      heading: 'Stay in the official chat',
      text: 'Write from the order’s page or the seller account. Phone numbers and addresses on other sites may be fraudulent: use only those that Ozon’s own site or app shows.',
    },
  },
  causes: {
    heading: 'Causes and remedies',
    intro:
      'The same texts that the extension shows on the order’s page, for every cause that it knows, sorted by where the cause lies.',
    search: 'Search',
    hint: 'A word, or Ozon’s words as the order shows them',
    shown: 'Causes shown:',
    none: 'Nothing matches. Try fewer words, or look at “Cancelled, cause not known”.',
    forSeller: 'For the seller',
    forBuyer: 'For the buyer',
    replaceNumber: 'Put your own number in place of the zeros.',
    countsUnsaid:
      'The rules do not settle it. The error index report in the seller account shows whether such an order was counted.',
    unknownHappened: 'Ozon names no reason, or its words match nothing that we know. Better to ask than to guess.',
    groups: {
      buyer: 'The buyer decided',
      handover: 'Refused or not collected',
      payment: 'Payment',
      customs: 'Customs',
      seller: 'On the seller’s side',
      carrier: 'On the way',
      warehouse: 'In the warehouse',
      ozon: 'On Ozon’s side',
      unknown: 'Not known',
    },
  },
  examples: {
    heading: 'Three stores that cut their cancellations',
    note: 'Illustration: stores and numbers are invented',
    did: 'The advice they followed',
    became: 'What came of it',
    table: {
      before: 'Before',
      after: 'Two months later',
      orders: 'Orders in 30 days',
      cancelled: 'Cancelled',
      ofCause: 'of these for this cause',
    },
    stock: {
      title: 'Tracking the stock',
      before:
        'A store that sells phone cases offers the same goods on three marketplaces and enters the stock by hand in the evening. What is sold elsewhere at noon is sold on Ozon once more in the afternoon.',
      after:
        'Most stock-outs are gone. Those that are left come from miscounts in the warehouse, so the shelves are now counted every week.',
    },
    price: {
      title: 'Watching the prices',
      before:
        'A store that sells kitchen goods joins every promotion. Twice a month a discount adds up wrongly, orders come in below cost, and the store cancels them.',
      after: 'A wrong price is now noticed before the first order. One slip was still cancelled by hand, and counted.',
    },
    payment: {
      title: 'Helping buyers to pay',
      before:
        'A store that sells tools loses orders that are never paid. They do not count against it, but each one blocks goods for a while. Buyers write in the chat that their bank has turned the card down and they do not know what to do.',
      did: 'The store answers such questions in the chat within the hour with two sentences, and keeps them ready as a template:',
      after: 'More buyers pay at the second attempt. Some orders still stay unpaid; that is out of any store’s hands.',
    },
  },
  footer:
    'This page belongs to the extension and is not made by Ozon. Rules change: each one shows the month in which it was read. Nothing on this page is sent anywhere.',
};
