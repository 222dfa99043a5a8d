/** The dashboard's answers: what a filter leaves, in what order, and the counts of it. */
import { moveDay } from '../history/sort-date';
import type { CauseId, Party } from '../ozon/causes';
import { compareChange, type ChangeResult } from './compare-change';
import type { Digest } from './digest';
import { createMatcher, type Filter, spanOf } from './filter';
import { type Bucket, countDays, makeSeries, type Series, type StackBy } from './series';
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

export interface Answer {
  /** Rows that the filter leaves, requests included. */
  count: number;
  /** Cancellations held in all. */
  held: number;
  tally: Tally;
  /** Absent where nothing is left. */
  series?: Series;
  /** The days that were looked at: the filter's, within those that the history covers. */
  span?: { from: string; to: string; days: number };
  /** In the order of `changeDays`. */
  changes: ChangeResult[];
  facets: Facets;
}

/** The names that people read; see `sortDigests` and `createMatcher`. */
export interface OverviewNames {
  nameOf(id: string): string;
}

export class Overview {
  readonly #digests: Digest[] = [];
  readonly #orders = new Map<string, Uint32Array>();
  #names: OverviewNames = { nameOf: (id) => id };
  #facets: Facets | undefined;
  #found = new Uint32Array();
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

  /** Takes the names of another language. */
  speak(names: OverviewNames): void {
    this.#names = names;
    this.#orders.clear();
  }

  /** Answers from memory, in one pass through what is held; the rows are then to be had from `rowsFrom`. */
  ask({ filter, sort, stackBy, bucket, changeDays, today }: Question): Answer {
    const span = spanOf(filter, today, moveDay);
    const matches = createMatcher(filter, span, (word) => this.#causesNamed(word));
    const matchesAnyDay = createMatcher(filter, {}, (word) => this.#causesNamed(word));
    const order = this.#orderBy(sort);
    const found = new Uint32Array(order.length);
    const tallier = new Tallier();
    const cancelled: Digest[] = [];
    const overTime: Digest[] = []; // before and after a change, whatever days are being looked at
    let count = 0;
    for (const place of order) {
      const one = this.#digests[place]!;
      if (changeDays.length > 0 && one.state === 'cancelled' && matchesAnyDay(one)) overTime.push(one);
      if (!matches(one)) continue;
      found[count] = place;
      count += 1;
      tallier.add(one);
      if (one.state === 'cancelled') cancelled.push(one);
    }
    this.#found = found.subarray(0, count);
    const tally = tallier.finish();
    const looked = this.#firstDay && coverSpan(span, this.#firstDay, today);
    const shares = stackBy === 'party' ? tally.byParty : tally.byCause;
    return {
      count,
      held: this.#digests.length,
      tally,
      ...(looked && cancelled.length > 0 && { series: makeSeries(cancelled, stackBy, shares, looked, bucket) }),
      ...(looked && { span: looked }),
      changes: changeDays.map((day) => compareChange(overTime, day, this.#firstDay || today, today)),
      facets: this.#listFacets(),
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

/** @returns undefined where the span lies wholly before the history */
function coverSpan(span: { from?: string; to?: string }, firstDay: string, today: string) {
  const from = span.from && span.from > firstDay ? span.from : firstDay;
  const to = span.to ?? today;
  const days = countDays(from, to);
  return days > 0 ? { from, to, days } : undefined;
}

function different<Value extends string>(digests: readonly Digest[], of: (one: Digest) => Value): Value[] {
  return [...new Set(digests.map(of))].sort();
}
