/**
 * What Ozon's rules say of cancellations: whom they count against, what they cost, by when something has to be done.
 * Each with its source and the day as of which it was known. Most of Ozon's help pages carry no date of their own: then
 * `asOf` is the month in which the newest version was read. Where sources conflict, `conflict` says how.
 * Change a rule here, with its source, and look through the texts of `lib/i18n` that name it.
 */
const help = 'https://docs.ozon.com/global/en';
const olderHelp = 'https://docs.ozon.ru/global/en';
const autumn2026 = '2026-09-01';

export interface Rule {
  readonly publisher: 'ozon' | 'other';
  /** The document as it calls itself, so that a person can look it up. */
  readonly source: string;
  readonly url?: string;
  /** ISO day. */
  readonly asOf: string;
  /** True where no source says it in so many words: it follows from others, or experts say so. */
  readonly inferred?: true;
  readonly conflict?: string;
}

export const rules = {
  // What counts against the seller
  'counts.seller-account': {
    publisher: 'ozon',
    source: 'Quality metrics',
    url: `${help}/ratings/quality-metrics`,
    asOf: autumn2026,
  },
  'counts.overdue': {
    publisher: 'ozon',
    source: 'Quality metrics',
    url: `${help}/ratings/quality-metrics`,
    asOf: autumn2026,
    conflict: 'An older version of the page says 5 days of delay instead of 7.',
  },
  'counts.unpaid': {
    publisher: 'ozon',
    source: 'Quality metrics',
    url: `${help}/ratings/quality-metrics`,
    asOf: autumn2026,
    inferred: true,
  },
  'counts.customer': {
    publisher: 'ozon',
    source: 'Cancellation by customer',
    url: `${help}/fulfillment/rfbs/cancellations/cancel-by-customer`,
    asOf: autumn2026,
  },
  'counts.ozon-trouble': {
    publisher: 'ozon',
    source: 'Quality metrics (older version)',
    url: `${olderHelp}/launch/quality-assurance/quality-metrics`,
    asOf: autumn2026,
  },
  'counts.carrier': {
    publisher: 'ozon',
    source: 'Cancellation by Ozon (older version)',
    url: `${olderHelp}/fulfillment/rfbs/cancellations/cancel-by-ozon`,
    asOf: autumn2026,
  },
  'counts.seller-request': {
    publisher: 'other',
    source: 'Seerfar',
    url: 'https://seerfar.cn/?p=2290',
    asOf: '2025-04-29',
    inferred: true,
  },
  'counts.request-approved': {
    publisher: 'ozon',
    source: 'Cancellation requests (older version)',
    url: `${olderHelp}/fulfillment/rfbs/refunds/cancellation-request`,
    asOf: autumn2026,
  },

  // What a counted cancellation costs
  'index.definition': {
    publisher: 'ozon',
    source: 'Quality metrics',
    url: `${help}/ratings/quality-metrics`,
    asOf: autumn2026,
    conflict:
      'The page leaves out the current and the previous day, its own example only the current one; the text leaves seller-cancelled shipments out of the divisor, the example does not.',
  },
  'index.charges': {
    publisher: 'ozon',
    source: 'Fines',
    url: `${help}/commissions/ozon-fees/fines`,
    asOf: autumn2026,
    conflict: 'A public project quotes a copy of the same page with 4.5, 9 and 13.5 % (13 July 2026).',
  },

  // Where the goods go
  'goods.before-shipment': {
    publisher: 'ozon',
    source: 'Cancellation by customer',
    url: `${help}/fulfillment/rfbs/cancellations/cancel-by-customer`,
    asOf: autumn2026,
  },
  'goods.refused': {
    publisher: 'ozon',
    source: 'Cancellation by customer',
    url: `${help}/fulfillment/rfbs/cancellations/cancel-by-customer`,
    asOf: autumn2026,
    conflict:
      'A public project says free disposal up to 5000 RUB (July 2026). Ozon’s Chinese page speaks of paid handling of uncollected and returned goods from 1 April 2026, another page of no charge.',
  },
  'goods.lost': {
    publisher: 'ozon',
    source: 'Cancellation by Ozon (older version)',
    url: `${olderHelp}/fulfillment/rfbs/cancellations/cancel-by-ozon`,
    asOf: autumn2026,
  },

  // Where the buyer's money is
  'money.refund': {
    publisher: 'ozon',
    source: 'How to cancel an order',
    url: 'https://docs.ozon.com/common/en/moj-zakaz/kak-otmenit-zakaz',
    asOf: autumn2026,
  },
  'money.returns-section': {
    publisher: 'ozon',
    source: 'Refund of money and points',
    url: 'https://docs.ozon.ru/common/otmena-i-vozvrat-zakaza/vozvrat-deneg-i-ballov',
    asOf: autumn2026,
  },

  // By when
  'deadline.appeal': {
    publisher: 'ozon',
    source: 'Quality metrics',
    url: `${help}/ratings/quality-metrics`,
    asOf: autumn2026,
    conflict: 'The page does not say by which time zone it reckons the day; Moscow is assumed.',
  },
  'deadline.passport': {
    publisher: 'ozon',
    source: 'Personal data',
    url: 'https://docs.ozon.com/common/en/dostavka/personal-data',
    asOf: autumn2026,
  },
  'deadline.tracking': {
    publisher: 'ozon',
    source: 'Cancellation by Ozon (older version)',
    url: `${olderHelp}/fulfillment/rfbs/cancellations/cancel-by-ozon`,
    asOf: autumn2026,
  },
  'deadline.request': {
    publisher: 'ozon',
    source: 'Cancellation requests (older version)',
    url: `${olderHelp}/fulfillment/rfbs/refunds/cancellation-request`,
    asOf: autumn2026,
    conflict: 'Examples show 72 hours (2021) and 48 hours (2022): the time that the page itself gives wins.',
  },
  'deadline.charge': { publisher: 'ozon', source: 'Finance, disputing a withheld amount', asOf: autumn2026 },

  // Customs
  'customs.duty': { publisher: 'other', source: 'Social Bites / RIA', asOf: '2024-04-01' },
  'customs.identical': {
    publisher: 'ozon',
    source: 'Delivery from abroad',
    url: 'https://docs.ozon.ru/en-common/delivery/delivery-from-abroad',
    asOf: autumn2026,
  },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;

/** The numbers of the rules. The texts take them by name, so that a number stands in one place. */
export const ruleNumbers = {
  /** `counts.overdue` */
  overdueDays: 7,
  /** `index.definition` */
  indexDays: 14,
  /** `index.charges`: percent of the index up to which the next rate does not apply, and the rates after that. */
  freeUpTo: 4,
  firstUpTo: 10,
  firstRate: 3,
  secondUpTo: 20,
  secondRate: 6,
  thirdRate: 9,
  maxCharge: 1500,
  otherFirstRate: 4.5,
  otherSecondRate: 9,
  otherThirdRate: 13.5,
  blockAbove: 40,
  /** `goods.refused`, roubles */
  disposalBelow: 1500,
  disposalBelowElsewhere: 5000,
  /** `money.refund`, `money.returns-section` */
  holdHours: 6,
  refundDays: 3,
  returnsWeeks: 2,
  /** `deadline.*` */
  passportHours: 24,
  trackingDays: 3,
  requestDays: 3,
  chargeDays: 30,
  /** `customs.*` */
  dutyFreeEuro: 200,
  identicalItems: 4,
} as const;

/** The zone by which Ozon's days are reckoned; assumed, see `deadline.appeal`. */
export const ozonTimeZone = 'Europe/Moscow';
/** Its offset, without summer time since October 2014. */
export const ozonUtcOffsetHours = 3;

/**
 * The rules that nobody has looked at for a year.
 * @param today the day of the check
 * @returns ids, oldest first
 */
export function listStaleRules(today: Date): RuleId[] {
  const yearAgo = new Date(today);
  yearAgo.setUTCFullYear(yearAgo.getUTCFullYear() - 1);
  const limit = yearAgo.toISOString().slice(0, 10);
  return (Object.keys(rules) as RuleId[])
    .filter((id) => rules[id].asOf < limit)
    .sort((a, b) => rules[a].asOf.localeCompare(rules[b].asOf));
}
