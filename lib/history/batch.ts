/** A batch of readings joined with what the history holds, in memory: which rows to write and which to remove. */
import type { Cancellation } from '../cancellation';
import { goodsOf } from './goods';
import { keyOf, matchRecord, namesOf } from './identity';
import { mergeRecords } from './merge-records';
import type { Row } from './row';
import { sortDateOf } from './sort-date';

/** When a record was seen: once, now, as a rule; a back-up tells of earlier times. */
export interface Seen {
  firstSeenAt: string;
  lastSeenAt: string;
}

/** A row to write, and the stored rows that it takes the place of. */
export interface Step {
  row: Row;
  was: Row[];
}

export class Batch {
  readonly #now: string;
  readonly #rows = new Map<string, Row>();
  readonly #keysByName = new Map<string, Set<string>>();
  readonly #removed = new Set<string>();
  readonly #changed = new Set<string>();
  readonly #stored: ReadonlyMap<string, Row>;
  /** For each row of the batch the keys of the stored rows that went into it. */
  readonly #origins = new Map<string, string[]>();

  /**
   * @param stored every row that shares a name with a record of the batch
   * @param now when the batch was read, a UTC instant
   */
  constructor(stored: Iterable<Row>, now: string) {
    this.#now = now;
    this.#stored = new Map([...stored].map((row) => [row.key, row]));
    for (const row of this.#stored.values()) {
      this.#keep(row);
      this.#origins.set(row.key, [row.key]);
    }
  }

  /** Adds a reading: improves the row of its cancellation, or begins one. */
  add(record: Cancellation, seen: Seen = { firstSeenAt: this.#now, lastSeenAt: this.#now }): void {
    const known = new Map(this.#rowsOf(record).map((row) => [row.key, row]));
    const match = matchRecord(record, new Map([...known].map(([key, row]) => [key, row.record])));
    if (match.kind === 'ambiguous') return; // it tells of parcels that are all known already
    const same = match.kind === 'same' ? match.keys.flatMap((key) => known.get(key) ?? []) : [];
    const row = makeRow(same, record, seen);
    const origins = same.flatMap(({ key }) => this.#origins.get(key) ?? []);
    for (const { key } of same) this.#drop(key);
    this.#origins.set(row.key, origins);
    this.#keep(row);
    this.#removed.delete(row.key);
    this.#changed.add(row.key);
  }

  /** What to write, and the keys to remove. */
  finish(): { steps: Step[]; removed: string[] } {
    const steps = [...this.#changed].flatMap((key) => {
      const row = this.#rows.get(key);
      return row ? [{ row, was: this.#originsOf(key) }] : [];
    });
    return { steps, removed: [...this.#removed] };
  }

  #originsOf(key: string): Row[] {
    return (this.#origins.get(key) ?? []).flatMap((origin) => this.#stored.get(origin) ?? []);
  }

  /** Every row as it would stand in the history: the stored ones, improved by the readings, and the new ones. */
  listRows(): Row[] {
    return [...this.#rows.values()];
  }

  #rowsOf(record: Cancellation): Row[] {
    const keys = new Set(namesOf(record).flatMap((name) => [...(this.#keysByName.get(name) ?? [])]));
    return [...keys].flatMap((key) => this.#rows.get(key) ?? []);
  }

  #keep(row: Row): void {
    this.#rows.set(row.key, row);
    for (const name of row.names) this.#keysByName.set(name, (this.#keysByName.get(name) ?? new Set()).add(row.key));
  }

  #drop(key: string): void {
    for (const name of this.#rows.get(key)?.names ?? []) this.#keysByName.get(name)?.delete(key);
    this.#rows.delete(key);
    this.#changed.delete(key);
    this.#removed.add(key);
  }
}

function makeRow(same: readonly Row[], read: Cancellation, seen: Seen): Row {
  const record = same.reduce((merged, row) => mergeRecords(row.record, merged), read);
  const firstSeenAt = [seen.firstSeenAt, ...same.map((row) => row.firstSeenAt)].sort()[0] ?? seen.firstSeenAt;
  const lastSeenAt = [seen.lastSeenAt, ...same.map((row) => row.lastSeenAt)].sort().at(-1) ?? seen.lastSeenAt;
  const sortAt = sortDateOf(record.cancelledAt, firstSeenAt);
  const { side, state } = record;
  const goods = goodsOf(record, sortAt);
  return { key: keyOf(record), names: namesOf(record), side, state, sortAt, goods, firstSeenAt, lastSeenAt, record };
}
