/**
 * What the popup tells of the history. Causes are not stored: they are worked out here, for the period that is asked for,
 * so that better rules tell better of old records.
 */
import type { Cancellation, Side } from '../cancellation';
import { diagnose } from '../classify/diagnose';
import { judgeCounts } from '../explain/judge-counts';
import type { CauseFacts, CauseId, Party } from '../ozon/causes';
import { toHistoryError } from './errors';
import { type History, openHistory } from './open-history';
import { countCancelled, type HistoryFilter, reachesBefore, readNewest, readPeriod } from './read-rows';
import type { Row } from './row';
import { moveDay } from './sort-date';

/** How many recent cancellations a summary names. */
export const recentLimit = 100;

export type Verdict = CauseFacts['counts'];

export interface RecentCancellation {
  key: string;
  record: Cancellation;
  cause: CauseId;
  party: Party;
  /** Whether it counts against the seller; absent on a buyer's order and on a request. */
  counts?: Verdict;
  /** When it was cancelled, else first seen: `2026-09-01` or `2026-09-01T10:20:30`, local. */
  sortAt: string;
  inPeriod: boolean;
}

export interface Summary {
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
  /** Newest first, in the period and before it. */
  recent: RecentCancellation[];
  /** Rows that were set aside earlier because they could not be understood. */
  setAside: number;
  /** Such rows met just now: time to have them set aside. */
  unreadable: number;
}

export interface SummaryFilter {
  /** The first day of the period, as `2026-09-01`; the whole history where absent. */
  sinceDay?: string;
  side?: Side;
}

/**
 * Sums up a period of the history.
 * @param today the person's calendar day, as `2026-09-14`: the period's last
 * @throws HistoryError
 */
export async function summarise(filter: SummaryFilter, today: string): Promise<Summary> {
  try {
    const history = await openHistory();
    const [period, previousTotal, setAside] = await Promise.all([
      readPeriod(history, filter),
      countPrevious(history, filter, today),
      history.count('setAside'),
    ]);
    const earlier = await readEarlier(history, filter, recentLimit - period.rows.length);
    const found = period.rows.map((row) => explainRow(row, true));
    const cancelled = found.filter(({ record }) => record.state === 'cancelled');
    return {
      total: cancelled.length,
      requested: found.length - cancelled.length,
      ...(previousTotal !== undefined && { previousTotal }),
      byParty: countBy(cancelled, ({ party }) => party).map(([party, count]) => ({ party, count })),
      byCause: countBy(cancelled, ({ cause }) => cause).map(([cause, count]) => ({ cause, count })),
      sellerTotal: cancelled.filter(({ counts }) => counts !== undefined).length,
      countsAgainstSeller: cancelled.filter(({ counts }) => counts === 'yes').length,
      countsUnknown: cancelled.filter(({ counts }) => counts === 'unknown').length,
      recent: [...found.slice(0, recentLimit), ...earlier.rows.map((row) => explainRow(row, false))],
      setAside,
      unreadable: period.unreadable + earlier.unreadable,
    };
  } catch (error) {
    throw toHistoryError(error);
  }
}

async function countPrevious(history: History, filter: SummaryFilter, today: string): Promise<number | undefined> {
  const { sinceDay, side } = filter;
  if (!sinceDay) return undefined;
  const days = Math.round((Date.parse(today) - Date.parse(sinceDay)) / 86_400_000) + 1;
  const firstDay = moveDay(sinceDay, -days);
  if (!(await reachesBefore(history, moveDay(firstDay, 1), side))) return undefined;
  return countCancelled(history, { ...filter, sinceDay: firstDay, untilDay: sinceDay });
}

async function readEarlier(history: History, { sinceDay, side }: SummaryFilter, limit: number) {
  if (!sinceDay) return { rows: [], unreadable: 0 };
  const filter: HistoryFilter = { untilDay: sinceDay, ...(side && { side }) };
  return readNewest(history, filter, limit);
}

function explainRow({ key, record, sortAt }: Row, inPeriod: boolean): RecentCancellation {
  const diagnosis = diagnose(record);
  const { cause, party } = diagnosis;
  const matters = record.side === 'seller' && record.state === 'cancelled';
  return {
    key,
    record,
    cause,
    party,
    ...(matters && { counts: judgeCounts(record, diagnosis, undefined).verdict }),
    sortAt,
    inPeriod,
  };
}

function countBy<Item, Key extends string>(items: readonly Item[], keyOf: (item: Item) => Key): [Key, number][] {
  const counts = new Map<Key, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  const isUnknown = (key: string) => Number(key === 'unknown');
  return [...counts].sort(([a, counted], [b, other]) => other - counted || isUnknown(a) - isUnknown(b));
}
