/**
 * What the popup tells of the history: sums of a period from the tallies, and the newest rows themselves. As quick for a
 * long history as for a short one.
 */
import { moveDay } from '../calendar-day';
import type { Cancellation } from '../cancellation';
import type { CauseFacts, CauseId, Party } from '../ozon/causes/causes';
import { toHistoryError } from './errors';
import { judgeRow } from './judge-row';
import { openHistory } from './open-history';
import { readNewest, readRequested } from './read-rows';
import type { Row } from './row';
import { listStores, type Scope, startOfPrevious, type Sums, sumUp } from './sum-up';
import { readTallies, storeOf } from './tallies';

/** How many recent cancellations a summary names. */
export const recentLimit = 100;
/** How many open requests are looked through. */
const requestLimit = 200;

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

/** The numbers of a period, and what else the tallies tell. */
export interface Summary extends Sums {
  /** Every side and store there is, most cancellations first. */
  stores: Required<Scope>[];
}

/** The rows themselves, as far as the popup names them. */
export interface Latest {
  /** Newest first, in the period and before it. */
  recent: RecentCancellation[];
  /** Requests that nobody has decided, of whatever age. */
  openRequests: RecentCancellation[];
  /** Rows that were set aside earlier because they could not be understood. */
  setAside: number;
  /** Such rows met just now: time to have them set aside. */
  unreadable: number;
}

export interface SummaryFilter extends Scope {
  /** The first day of the period, as `2026-09-01`; the whole history where absent. */
  sinceDay?: string;
}

/**
 * Sums up a period of the history.
 * @param today the person's calendar day, as `2026-09-14`: the period's last
 * @param renew has the tallies made anew, where they are not sound
 * @throws HistoryError
 */
export async function summarise(
  { sinceDay, ...scope }: SummaryFilter,
  today: string,
  renew: () => Promise<unknown>,
): Promise<Summary> {
  const firstDay = sinceDay === undefined ? moveDay(today, 1) : startOfPrevious(sinceDay, today);
  const read = () => readTallies(firstDay);
  const tallies = (await read()) ?? (await renew(), await read()) ?? { whole: [], days: [] };
  return { ...sumUp(tallies, scope, sinceDay, today), stores: listStores(tallies) };
}

/**
 * Reads the newest rows of a side or store.
 * @throws HistoryError
 */
export async function readLatest({ sinceDay, ...scope }: SummaryFilter): Promise<Latest> {
  try {
    const history = await openHistory();
    const isWanted = ({ record }: Row) => !scope.store || storeOf(record) === scope.store;
    const [newest, requested, setAside] = await Promise.all([
      readNewest(history, scope, recentLimit, isWanted),
      readRequested(history, requestLimit),
      history.count('setAside'),
    ]);
    const explain = (row: Row) => explainRow(row, !sinceDay || row.sortAt >= sinceDay);
    return {
      recent: newest.rows.map(explain),
      openRequests: requested.rows.filter((row) => isWanted(row) && (!scope.side || row.side === scope.side)).map(explain),
      setAside,
      unreadable: newest.unreadable + requested.unreadable,
    };
  } catch (error) {
    throw toHistoryError(error);
  }
}

function explainRow(row: Row, inPeriod: boolean): RecentCancellation {
  const { key, record, sortAt } = row;
  const { cause, party, counts } = judgeRow(row);
  return { key, record, cause, party, ...(counts !== 'none' && { counts }), sortAt, inPeriod };
}
