/** Which cancellations the dashboard looks at. */
import * as z from 'zod/mini';
import { countDays, moveDay } from '../calendar-day';
import { causeIds, parties, type CauseId } from '../ozon/causes/causes';
import type { Digest } from './digest';

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const text = z.string().check(z.maxLength(500));

/** Everything is optional: what is absent does not narrow. */
export const FilterSchema = z.object({
  search: z.optional(text),
  /** The last so many days, today among them; `from` and `to` where a person set the days themselves. */
  days: z.optional(z.enum(['7', '14', '30', '90', '365'])),
  from: z.optional(day),
  /** The last day, itself included. */
  to: z.optional(day),
  side: z.optional(z.enum(['seller', 'buyer'])),
  store: z.optional(text),
  /** `-`: those whose scheme was not read. */
  scheme: z.optional(z.enum(['FBS', 'FBO', 'rFBS', '-'])),
  party: z.optional(z.enum(parties)),
  cause: z.optional(z.enum(causeIds)),
  counts: z.optional(z.enum(['yes', 'no', 'unknown', 'none'])),
  /** See `DigestProduct.id`. */
  product: z.optional(text),
  /** Ozon's verbatim reason. */
  reason: z.optional(z.string().check(z.maxLength(2_000))),
});
export type Filter = z.infer<typeof FilterSchema>;

/** A period in calendar days, both included; open where absent. */
export interface Span {
  from?: string;
  to?: string;
}

/**
 * Makes the test that each digest is put to.
 * @param span the filter's days, resolved to dates
 * @param namedCauses causes whose title holds a word of the search, so that "stock" finds them too
 */
export function createMatcher(
  filter: Filter,
  span: Span,
  namedCauses: (word: string) => ReadonlySet<CauseId>,
): (one: Digest) => boolean {
  const words = (filter.search ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const searched = words.map((word) => ({ word, causes: namedCauses(word) }));
  const { side, store, party, cause, counts, product, reason } = filter;
  const scheme = filter.scheme === '-' ? '' : filter.scheme;
  const until = span.to && `${span.to}\uffff`;
  return (one) =>
    (!span.from || one.sortAt >= span.from) &&
    (!until || one.sortAt <= until) &&
    (!side || one.side === side) &&
    (!store || one.store === store) &&
    (scheme === undefined || one.scheme === scheme) &&
    (!party || one.party === party) &&
    (!cause || one.cause === cause) &&
    (!counts || one.counts === counts) &&
    (reason === undefined || one.reason === reason) &&
    (!product || one.products.some(({ id }) => id === product)) &&
    searched.every(({ word, causes }) => one.haystack.includes(word) || causes.has(one.cause));
}

/** The days that a filter names, as dates. */
export function spanOf({ days, from, to }: Filter, today: string): Span {
  if (days) return { from: moveDay(today, 1 - Number(days)), to: today };
  return { ...(from && { from }), ...(to && { to }) };
}

/**
 * The days that were looked at: the filter's, within those that the history covers.
 * @returns undefined where the filter's lie wholly before the history
 */
export function coverSpan({ from: wanted, to: last }: Span, firstDay: string, today: string): CoveredSpan | undefined {
  const from = wanted && wanted > firstDay ? wanted : firstDay;
  const to = last ?? today;
  const days = countDays(from, to);
  return days > 0 ? { from, to, days } : undefined;
}

export type CoveredSpan = Required<Span> & { days: number };
