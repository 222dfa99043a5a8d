/**
 * Of each day, and of all days together, how many cancellations there are, by side, store, party, cause and verdict: years are
 * summed up without reading a row or a year of days. Kept in the transactions that write rows. They rest on our rules, so they carry the rules' version, and are made
 * anew, from the rows, under others.
 */
import * as z from 'zod/mini';
import type { Cancellation } from '../cancellation';
import { causeIds, parties } from '../ozon/causes/causes';
import type { Step } from './batch';
import { toHistoryError } from './errors';
import { judgeRow } from './judge-row';
import { openHistory } from './open-history';
import { type Row, RowSchema } from './row';
import { rulesVersion } from './rules-version';
import { setRowAside, type Writing, writeHistory } from './write-history';

const PartSchema = z.object({
  side: z.enum(['seller', 'buyer']),
  store: z.string(),
  state: z.enum(['cancelled', 'requested']),
  cause: z.enum(causeIds),
  party: z.enum(parties),
  counts: z.enum(['yes', 'no', 'unknown', 'none']),
  count: z.int(),
});
export type TallyPart = z.infer<typeof PartSchema>;

const TallySchema = z.object({ day: z.string(), parts: z.array(PartSchema) });
export type Tally = z.infer<typeof TallySchema>;

export interface Tallies {
  /** What all days make together. */
  whole: TallyPart[];
  /** The days that were asked for, oldest first. */
  days: Tally[];
}

/** Under it lies the tally of all days together: it comes before every day. */
const wholeHistory = '';
const batchSize = 1_000;

/** The shop's id where the page names it, else the host that the order was read on. */
export function storeOf(record: Pick<Cancellation, 'shopId' | 'host'>): string {
  return record.shopId ?? record.host;
}

/**
 * Reads the tallies.
 * @param sinceDay days before it are not needed, as `2026-09-01`; all are where absent
 * @returns undefined where they have to be made anew first
 * @throws HistoryError
 */
export async function readTallies(sinceDay?: string): Promise<Tallies | undefined> {
  try {
    const reading = (await openHistory()).transaction(['tallies', 'marks']);
    const store = reading.objectStore('tallies');
    const [mark, whole, days] = await Promise.all([
      reading.objectStore('marks').get('tallies'),
      store.get(wholeHistory),
      store.getAll(IDBKeyRange.lowerBound(sinceDay ?? wholeHistory, sinceDay === undefined)),
    ]);
    const parsed = z.array(TallySchema).safeParse([whole, ...days]);
    if (mark !== rulesVersion || !parsed.success) return undefined;
    const [first, ...others] = parsed.data;
    return { whole: first!.parts, days: others };
  } catch (error) {
    throw toHistoryError(error);
  }
}

/** Whether the tallies stand for the rows and were made by our rules. */
export async function areTalliesSound(writing: Writing): Promise<boolean> {
  return (await writing.objectStore('marks').get('tallies')) === rulesVersion;
}

/** Begins the tallies of a history without rows. */
export async function startTallies(writing: Writing): Promise<void> {
  const store = writing.objectStore('tallies');
  await store.clear();
  await store.put({ day: wholeHistory, parts: [] });
  await writing.objectStore('marks').put(rulesVersion, 'tallies');
}

/** Takes rows that are replaced out of the tallies, and those that replace them in. */
export async function noteInTallies(writing: Writing, steps: readonly Step[]): Promise<void> {
  const sums = new Sums();
  for (const { row, was } of steps) {
    sums.add(row, 1);
    for (const replaced of was) sums.add(replaced, -1);
  }
  await addToTallies(writing, sums);
}

/** Takes the days before one out, when their rows are deleted. */
export async function dropTalliesBefore(writing: Writing, day: string): Promise<void> {
  if (!(await areTalliesSound(writing))) return;
  const range = IDBKeyRange.bound(wholeHistory, day, true, true);
  const days = z.array(TallySchema).safeParse(await writing.objectStore('tallies').getAll(range));
  if (!days.success) return void (await writing.objectStore('marks').delete('tallies'));
  const sums = new Sums();
  for (const { day, parts } of days.data) for (const part of parts) sums.addPart(day, { ...part, count: -part.count });
  await addToTallies(writing, sums);
}

async function addToTallies(writing: Writing, sums: Sums): Promise<void> {
  const store = writing.objectStore('tallies');
  await Promise.all(
    sums.changedDays().map(async (day) => {
      const parsed = TallySchema.safeParse(await store.get(day));
      const parts = sums.partsOf(day, parsed.data?.parts ?? []);
      await (parts.length > 0 || day === wholeHistory ? store.put({ day, parts }) : store.delete(day));
    }),
  );
}

/**
 * Makes the tallies from the rows, where they are not sound; what cannot be understood is set aside on the way. Called by the
 * background alone.
 * @returns false where there was nothing to do
 * @throws HistoryError
 */
export function renewTallies(now = new Date()): Promise<boolean> {
  return writeHistory(async (writing) => {
    const [rows, store] = [writing.objectStore('cancellations'), writing.objectStore('tallies')];
    const stored = [await store.get(wholeHistory), ...(await store.getAll())];
    if ((await areTalliesSound(writing)) && stored.every((one) => TallySchema.safeParse(one).success)) return false;
    const sums = new Sums();
    let after: IDBKeyRange | undefined;
    for (;;) {
      const [keys, values] = await Promise.all([rows.getAllKeys(after, batchSize), rows.getAll(after, batchSize)]);
      for (const [index, value] of values.entries()) {
        const parsed = RowSchema.safeParse(value);
        if (parsed.success) sums.add(parsed.data, 1);
        else await setRowAside(writing, keys[index]!, value, now.toISOString());
      }
      const last = keys.at(-1);
      if (last === undefined) break;
      after = IDBKeyRange.lowerBound(last, true);
    }
    await startTallies(writing);
    await Promise.all(sums.changedDays().map((day) => store.put({ day, parts: sums.partsOf(day, []) })));
    return true;
  });
}

/** Changes to the tallies, added up in memory. */
class Sums {
  readonly #days = new Map<string, Map<string, TallyPart>>();

  add(row: Row, count: number): void {
    const day = row.sortAt.slice(0, 10);
    const { side, state } = row.record;
    const { cause, party, counts } = judgeRow(row);
    this.addPart(day, { side, store: storeOf(row.record), state, cause, party, counts, count });
  }

  addPart(day: string, part: TallyPart): void {
    this.#addTo(day, part);
    this.#addTo(wholeHistory, part);
  }

  /** Days, the whole history among them, of which something has changed; what was added and taken away again is no change. */
  changedDays(): string[] {
    return [...this.#days].filter(([, parts]) => [...parts.values()].some(({ count }) => count !== 0)).map(([day]) => day);
  }

  /** A day's parts after the changes. */
  partsOf(day: string, before: readonly TallyPart[]): TallyPart[] {
    for (const part of before) this.#addTo(day, part);
    return [...(this.#days.get(day)?.values() ?? [])].filter(({ count }) => count > 0);
  }

  #addTo(day: string, part: TallyPart): void {
    const parts = this.#days.get(day) ?? new Map<string, TallyPart>();
    const { count, ...kind } = part;
    const name = JSON.stringify([kind.side, kind.store, kind.state, kind.cause, kind.party, kind.counts]);
    const sum = parts.get(name);
    if (sum) sum.count += count;
    else parts.set(name, { ...kind, count });
    this.#days.set(day, parts);
  }
}
