/** The dashboard's answers: what a filter leaves, in what order, and the counts of it. */
import type { CauseId, Party } from '../ozon/causes/causes';
import { compareChange, type ChangeResult } from './compare-change';
import type { Digest } from './digest';
import { coverSpan, type CoveredSpan, createMatcher, type Filter, type Span, spanOf } from './filter';
import { type Bucket, makeSeries, type Series, type StackBy } from './series';
import { newestFirst, type Sort, sortDigests } from './sort';
import { Tallier, type Tally } from './tally';

export interface Question {
  filter: Filter;
  sort: Sort;
  stackBy: StackBy;
  bucket?: Bucket;
  /** Days on which a person changed something. */
  changeDays: readonly string[];
  /** The person's calendar day. */
  today: string;
}

/** What there is to choose from, in the whole history. */
export interface Facets {
  stores: string[];
  schemes: string[];
  causes: CauseId[];
  parties: Party[];
  sides: Digest['side'][];
}

/** What comes at once. */
export interface Answer {
  /** Rows that the filter leaves, requests included. */
  count: number;
  /** Rows held in all. */
  held: number;
  facets: Facets;
}

/** The counts of what an answer found. */
export interface Findings {
  tally: Tally;
  /** Absent where nothing is left. */
  series?: Series;
  /** See `coverSpan`. */
  span?: CoveredSpan;
  /** In the order of `changeDays`. */
  changes: ChangeResult[];
}

/** The names that people read; see `sortDigests` and `createMatcher`. */
export interface OverviewNames {
  nameOf(id: string): string;
}

export class Overview {
  #digests: Digest[] = [];
  readonly #orders = new Map<string, Uint32Array>();
  #names: OverviewNames = { nameOf: (id) => id };
  #facets: Facets | undefined;
  #found = new Uint32Array();
  #question = askEverything('');
  #firstDay = '';

  get size(): number {
    return this.#digests.length;
  }

  /** Adds cancellations; what was asked before has to be asked again. */
  add(digests: readonly Digest[]): void {
    for (const one of digests) {
      this.#digests.push(one);
      const day = one.sortAt.slice(0, 10);
      if (this.#firstDay === '' || day < this.#firstDay) this.#firstDay = day;
    }
    this.#orders.clear();
    this.#facets = undefined;
  }

  /** Takes rows out by their keys; see `add`. */
  remove(keys: Iterable<string>): void {
    const gone = new Set(keys);
    const left = this.#digests.filter(({ key }) => !gone.has(key));
    this.#digests = [];
    this.#firstDay = '';
    this.add(left);
  }

  /** Takes the names of another language. */
  speak(names: OverviewNames): void {
    this.#names = names;
    this.#orders.clear();
  }

  /** Finds the rows, in one pass through what is held; they are then to be had from `rowsFrom`, their counts from `count`. */
  ask(question: Question): Answer {
    const { filter, sort, today } = question;
    const matches = this.#matcherOf(filter, spanOf(filter, today));
    const order = this.#orderBy(sort);
    const found = new Uint32Array(order.length);
    let count = 0;
    // In the order that they lie in: to go through a hundred thousand in any other takes longer than to test them.
    const fits = this.#digests.map(matches);
    for (const place of order) {
      if (!fits[place]) continue;
      found[count] = place;
      count += 1;
    }
    this.#question = question;
    this.#found = found.subarray(0, count);
    return { count, held: this.#digests.length, facets: this.#listFacets() };
  }

  /** Counts what the last question found. */
  count(): Findings {
    const { filter, stackBy, bucket, changeDays, today } = this.#question;
    const tallier = new Tallier();
    const cancelled: Digest[] = [];
    for (const place of this.#found) {
      const one = this.#digests[place]!;
      tallier.add(one);
      if (one.state === 'cancelled') cancelled.push(one);
    }
    const tally = tallier.finish();
    const span = this.#firstDay && coverSpan(spanOf(filter, today), this.#firstDay, today);
    const shares = stackBy === 'party' ? tally.byParty : tally.byCause;
    return {
      tally,
      ...(span && cancelled.length > 0 && { series: makeSeries(cancelled, stackBy, shares, span, bucket) }),
      ...(span && { span }),
      changes: this.#compareChanges(filter, changeDays, today),
    };
  }

  /** A part of the last answer's rows, in its order. */
  rowsFrom(start: number, end: number): Digest[] {
    return Array.from(this.#found.subarray(start, end), (place) => this.#digests[place]!);
  }

  /** The keys of all rows of the last answer, in its order. */
  foundKeys(): string[] {
    return Array.from(this.#found, (place) => this.#digests[place]!.key);
  }

  /** Before and after a change, whatever days are being looked at. */
  #compareChanges(filter: Filter, changeDays: readonly string[], today: string): ChangeResult[] {
    if (changeDays.length === 0) return [];
    const matches = this.#matcherOf(filter, {});
    const cancelled = this.#digests.filter((one) => one.state === 'cancelled' && matches(one));
    return changeDays.map((day) => compareChange(cancelled, day, this.#firstDay || today, today));
  }

  #matcherOf(filter: Filter, span: Span): (one: Digest) => boolean {
    return createMatcher(filter, span, (word) => this.#causesNamed(word));
  }

  #orderBy(sort: Sort): Uint32Array {
    const id = `${sort.by}${sort.descending}`;
    const order = this.#orders.get(id) ?? sortDigests(this.#digests, sort, (value) => this.#names.nameOf(value));
    this.#orders.set(id, order);
    return order;
  }

  #causesNamed(word: string): ReadonlySet<CauseId> {
    return new Set(this.#listFacets().causes.filter((cause) => this.#names.nameOf(cause).toLowerCase().includes(word)));
  }

  #listFacets(): Facets {
    this.#facets ??= {
      stores: different(this.#digests, ({ store }) => store),
      schemes: different(this.#digests, ({ scheme }) => scheme),
      causes: different(this.#digests, ({ cause }) => cause),
      parties: different(this.#digests, ({ party }) => party),
      sides: different(this.#digests, ({ side }) => side),
    };
    return this.#facets;
  }
}

/** A question about everything. */
export function askEverything(today: string): Question {
  return { filter: {}, sort: newestFirst, stackBy: 'party', changeDays: [], today };
}

function different<Value extends string>(digests: readonly Digest[], of: (one: Digest) => Value): Value[] {
  return [...new Set(digests.map(of))].sort();
}
