/** The order of the dashboard's rows. Each order is worked out once and kept: filtering then goes through it. */
import * as z from 'zod/mini';
import type { Digest } from './digest';

export const sortColumns = ['date', 'number', 'cause', 'party', 'counts', 'store', 'scheme', 'product', 'reason'] as const;
export type SortColumn = (typeof sortColumns)[number];

export const SortSchema = z.object({ by: z.enum(sortColumns), descending: z.boolean() });
export type Sort = z.infer<typeof SortSchema>;

export const newestFirst: Sort = { by: 'date', descending: true };

const valueOf: Record<SortColumn, (one: Digest) => string> = {
  date: ({ sortAt }) => sortAt,
  number: ({ number }) => number,
  cause: ({ cause }) => cause,
  party: ({ party }) => party,
  counts: ({ counts }) => counts,
  store: ({ store }) => store,
  scheme: ({ scheme }) => scheme,
  product: ({ products: [first] }) => first?.name || first?.offerId || first?.sku || '',
  reason: ({ reason }) => reason,
};

/**
 * Sorts by one column, then newest first, so that an order is always the same.
 * @param names what a person reads in place of an id (causes, parties): sorted by that
 * @returns positions in `digests`
 */
export function sortDigests(digests: readonly Digest[], { by, descending }: Sort, names: (value: string) => string): Uint32Array {
  const told = by === 'cause' || by === 'party' ? names : (value: string) => value;
  const values = digests.map(valueOf[by]);
  const ranks = rankValues(values, told);
  const order = Uint32Array.from(digests.keys());
  const direction = descending ? -1 : 1;
  return order.sort((a, b) => direction * (ranks[a]! - ranks[b]!) || compare(digests[b]!.sortAt, digests[a]!.sortAt) || a - b);
}

/** The place of each value among the different ones: comparing numbers is quicker than comparing texts, many times over. */
function rankValues(values: readonly string[], told: (value: string) => string): Uint32Array {
  const different = [...new Set(values)].map((value) => ({ value, name: told(value) }));
  different.sort((a, b) => Number(a.name === '') - Number(b.name === '') || compare(a.name, b.name)); // what is not known goes last
  const places = new Map(different.map(({ value }, place) => [value, place]));
  return Uint32Array.from(values, (value) => places.get(value) ?? 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
