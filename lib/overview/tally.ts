/** Counts of one pass over the cancellations that a filter leaves. */
import type { Party } from '../ozon/causes/causes';
import type { Digest } from './digest';

export interface Share {
  id: string;
  count: number;
}

export interface ProductTally {
  id: string;
  sku: string;
  offerId: string;
  name: string;
  count: number;
  /** How many of them count against the seller. */
  counting: number;
  /** The most frequent cause, and how often. */
  cause: Digest['cause'];
  causeCount: number;
  /** The side whose advice is asked for. */
  side: Digest['side'];
  /** The last time, as `sortAt`. */
  last: string;
}

export interface ReasonTally extends Share {
  cause: Digest['cause'];
  last: string;
}

export interface Tally {
  /** Cancelled orders; requests are not cancellations yet. */
  cancelled: number;
  requested: number;
  /** Cancelled orders of the seller's side, how many of them count, and of how many nobody says. */
  sellerTotal: number;
  counting: number;
  unclear: number;
  byCause: Share[];
  byParty: (Share & { id: Party })[];
  byStore: Share[];
  /** An empty id: not read. */
  byScheme: Share[];
  /** Ozon's words, most frequent first. */
  byReason: ReasonTally[];
  /** Reasons that nobody understood. */
  unclassified: ReasonTally[];
  products: ProductTally[];
  /** Different products in all. */
  productCount: number;
}

/** Lists are as long as a person reads. */
const longestList = 200;

interface ProductCount extends Omit<ProductTally, 'cause' | 'causeCount'> {
  causes: Map<Digest['cause'], number>;
}

/** Collects counts, one cancellation after another. */
export class Tallier {
  #cancelled = 0;
  #requested = 0;
  #sellerTotal = 0;
  #counting = 0;
  #unclear = 0;
  readonly #causes = new Map<string, number>();
  readonly #parties = new Map<string, number>();
  readonly #stores = new Map<string, number>();
  readonly #schemes = new Map<string, number>();
  readonly #reasons = new Map<string, ReasonTally>();
  readonly #products = new Map<string, ProductCount>();

  add(one: Digest): void {
    if (one.state === 'requested') {
      this.#requested += 1;
      return;
    }
    this.#cancelled += 1;
    if (one.counts !== 'none') this.#sellerTotal += 1;
    if (one.counts === 'yes') this.#counting += 1;
    if (one.counts === 'unknown') this.#unclear += 1;
    increase(this.#causes, one.cause);
    increase(this.#parties, one.party);
    increase(this.#stores, one.store);
    increase(this.#schemes, one.scheme);
    this.#addReason(one);
    for (const product of one.products) this.#addProduct(one, product);
  }

  finish(): Tally {
    const reasons = [...this.#reasons.values()].sort(byCount);
    const products = [...this.#products.values()].sort((a, b) => byCount(a, b) || (a.last < b.last ? 1 : -1));
    return {
      cancelled: this.#cancelled,
      requested: this.#requested,
      sellerTotal: this.#sellerTotal,
      counting: this.#counting,
      unclear: this.#unclear,
      byCause: listShares(this.#causes),
      byParty: listShares(this.#parties) as Tally['byParty'],
      byStore: listShares(this.#stores),
      byScheme: listShares(this.#schemes),
      byReason: reasons.slice(0, longestList),
      unclassified: reasons.filter(({ cause }) => cause === 'unknown').slice(0, longestList),
      products: products.slice(0, longestList).map(nameMainCause),
      productCount: products.length,
    };
  }

  #addReason({ reason, cause, sortAt }: Digest): void {
    if (reason === '') return;
    const known = this.#reasons.get(reason);
    if (!known) this.#reasons.set(reason, { id: reason, count: 1, cause, last: sortAt });
    else {
      known.count += 1;
      if (sortAt > known.last) known.last = sortAt;
    }
  }

  #addProduct(one: Digest, { id, sku, offerId, name }: Digest['products'][number]): void {
    let known = this.#products.get(id);
    if (!known) {
      known = { id, sku, offerId, name, count: 0, counting: 0, side: one.side, last: '', causes: new Map() };
      this.#products.set(id, known);
    }
    known.count += 1;
    if (one.counts === 'yes') known.counting += 1;
    if (one.sortAt > known.last) known.last = one.sortAt;
    if (one.side === 'seller') known.side = 'seller';
    known.name ||= name;
    known.offerId ||= offerId;
    increase(known.causes, one.cause);
  }
}

function nameMainCause({ causes, ...product }: ProductCount): ProductTally {
  const [main] = [...causes].sort(
    ([a, counted], [b, other]) => other - counted || Number(a === 'unknown') - Number(b === 'unknown'),
  );
  return { ...product, cause: main?.[0] ?? 'unknown', causeCount: main?.[1] ?? 0 };
}

function increase<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function listShares(counts: ReadonlyMap<string, number>): Share[] {
  return [...counts]
    .map(([id, count]) => ({ id, count }))
    .sort((a, b) => byCount(a, b) || Number(a.id === 'unknown') - Number(b.id === 'unknown'));
}

function byCount(a: { count: number }, b: { count: number }): number {
  return b.count - a.count;
}
