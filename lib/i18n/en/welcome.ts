/** The welcome page, shown once after the installation, in English. */
export const welcome = {
  title: 'Cancelled on Ozon? Now you will see why',
  lead: 'Open your orders on Ozon as you always do. Next to every cancelled one you will see who cancelled it and why, what it means for you and what you can do.',
  language: 'Language',
  reader: { label: 'For whom', seller: 'I sell', buyer: 'I buy', both: 'Both' },
  sample: {
    heading: 'This is what it looks like',
    note: 'A sample: the order is invented, and was cancelled an hour ago.',
  },
  reads: {
    heading: 'What it reads',
    pages: 'The pages with orders that you open yourself, and only while you have them open.',
    fields: 'From these, the order’s number, status, goods, dates, who cancelled and for what reason.',
    kept: 'What it reads of cancelled orders is kept on this computer alone, for the summary under the button in the toolbar.',
  },
  never: {
    heading: 'What it never does',
    send: 'It sends nothing, to nobody. There is no server and no account.',
    ask: 'It requests nothing from Ozon: it only looks at what the page has already received.',
    people: 'It does not look for names, telephone numbers, addresses, cards or passwords, and keeps none.',
    act: 'It presses no buttons in your account: it cancels nothing, orders nothing and writes to nobody. Only “Show more”, when you let it read a whole list.',
  },
  access: {
    heading: 'Access to Ozon’s pages',
    given: 'The browser lets the extension read Ozon’s pages. Nothing more to do. Reload order pages that are already open.',
    withheld: 'The browser does not let the extension read Ozon’s pages yet. Without that it cannot explain anything.',
    allow: 'Allow access to Ozon’s pages',
    refused:
      'Access was not given. You can change that at any time in the browser’s settings for extensions, under site access or permissions.',
  },
  start: {
    heading: 'Get started',
    seller: 'To my cancelled orders as a seller',
    buyer: 'To my orders as a buyer',
    guide: 'The guide: every cause with its remedies',
    pin: 'Tip: pin the extension to the toolbar. Its button sums up your recent cancellations.',
  },
  footer: 'Not made by Ozon and not connected with it.',
};
