/** The numbers of a period, from the tallies of its days. */
import { countDays, moveDay } from '../calendar-day';
import type { Side } from '../cancellation';
import type { CauseId, Party } from '../ozon/causes/causes';
import type { Tallies, TallyPart } from './tallies';

/** Whose cancellations: everybody's where nothing is given. */
export interface Scope {
  side?: Side;
  /** See `storeOf`. */
  store?: string;
}

export interface Sums {
  /** Cancellations in the period; requests are not cancellations yet. */
  total: number;
  requested: number;
  /** Cancellations in as many days before; absent for "all" and where the history does not cover them. */
  previousTotal?: number;
  /** Largest first, nobody with none. */
  byParty: { party: Party; count: number }[];
  byCause: { cause: CauseId; count: number }[];
  /** Of the seller's cancellations in the period: how many count, and of how many nobody says. */
  sellerTotal: number;
  countsAgainstSeller: number;
  countsUnknown: number;
}

/**
 * Sums up a period.
 * @param tallies with the days since `startOfPrevious` at least
 * @param sinceDay the period's first day, as `2026-09-01`; the whole history where absent
 * @param today the person's calendar day: the period's last
 */
export function sumUp(tallies: Tallies, scope: Scope, sinceDay: string | undefined, today: string): Sums {
  const within = narrow(tallies, scope);
  const all = sinceDay === undefined ? within.whole : partsFrom(within, sinceDay);
  const cancelled = all.filter(({ state }) => state === 'cancelled');
  const previousTotal = sinceDay === undefined ? undefined : countPrevious(within, sinceDay, today);
  return {
    total: count(cancelled),
    requested: count(all) - count(cancelled),
    ...(previousTotal !== undefined && { previousTotal }),
    byParty: countBy(cancelled, ({ party }) => party).map(([party, count]) => ({ party, count })),
    byCause: countBy(cancelled, ({ cause }) => cause).map(([cause, count]) => ({ cause, count })),
    sellerTotal: count(cancelled.filter(({ counts }) => counts !== 'none')),
    countsAgainstSeller: count(cancelled.filter(({ counts }) => counts === 'yes')),
    countsUnknown: count(cancelled.filter(({ counts }) => counts === 'unknown')),
  };
}

/** The sides and stores that the history knows, most cancellations first. */
export function listStores({ whole }: Tallies): Required<Scope>[] {
  return countBy(whole, ({ side, store }) => `${side}|${store}` as const).map(([name]) => ({
    side: name.slice(0, name.indexOf('|')) as Side,
    store: name.slice(name.indexOf('|') + 1),
  }));
}

/** The first of as many days before a period as the period has. */
export function startOfPrevious(sinceDay: string, today: string): string {
  return moveDay(sinceDay, -countDays(sinceDay, today));
}

function narrow({ whole, days }: Tallies, { side, store }: Scope): Tallies {
  const keep = (parts: TallyPart[]) => parts.filter((part) => (!side || part.side === side) && (!store || part.store === store));
  return { whole: keep(whole), days: days.map(({ day, parts }) => ({ day, parts: keep(parts) })) };
}

function partsFrom({ days }: Tallies, from: string, before = '\uffff'): TallyPart[] {
  return days.filter(({ day }) => day >= from && day < before).flatMap(({ parts }) => parts);
}

function countPrevious(tallies: Tallies, sinceDay: string, today: string): number | undefined {
  const firstDay = startOfPrevious(sinceDay, today);
  const isCovered = count(tallies.whole) > count(partsFrom(tallies, moveDay(firstDay, 1)));
  if (!isCovered) return undefined;
  return count(partsFrom(tallies, firstDay, sinceDay).filter(({ state }) => state === 'cancelled'));
}

function count(parts: readonly TallyPart[]): number {
  return parts.reduce((sum, part) => sum + part.count, 0);
}

function countBy<Key extends string>(parts: readonly TallyPart[], keyOf: (part: TallyPart) => Key): [Key, number][] {
  const counts = new Map<Key, number>();
  for (const part of parts) {
    const key = keyOf(part);
    counts.set(key, (counts.get(key) ?? 0) + part.count);
  }
  const isUnknown = (key: string) => Number(key === 'unknown');
  return [...counts].sort(([a, counted], [b, other]) => other - counted || isUnknown(a) - isUnknown(b));
}
