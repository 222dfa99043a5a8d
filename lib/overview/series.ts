/** Cancellations by day or week, stacked by who cancelled or why: what the chart draws and its table tells. */
import { countDays, moveDay } from '../calendar-day';
import type { Digest } from './digest';
import type { Share } from './tally';

export type Bucket = 'day' | 'week';
export type StackBy = 'party' | 'cause';

export interface Series {
  bucket: Bucket;
  /** The first day of each day or week, oldest first, without a gap. */
  starts: string[];
  /** Largest first; the id `other` gathers what has no stack of its own. */
  stacks: { id: string; values: number[] }[];
}

/** More stacks than that cannot be told apart. */
const mostStacks = 6;
/** More bars than that cannot be told apart; the oldest are left out. */
const mostBars = 370;
/** Up to so many days are shown by day unless a person wants it otherwise. */
const daysByDay = 62;

/**
 * @param cancelled cancellations in any order
 * @param shares the counts of what is stacked by, largest first
 * @param span first and last day, both included
 */
export function makeSeries(
  cancelled: readonly Digest[],
  stackBy: StackBy,
  shares: readonly Share[],
  span: { from: string; to: string },
  wanted: Bucket | undefined,
): Series {
  const bucket = wanted ?? (countDays(span.from, span.to) > daysByDay ? 'week' : 'day');
  const starts = listStarts(span, bucket);
  const places = new Map(starts.map((start, place) => [start, place]));
  const own = shares.slice(0, shares.length > mostStacks ? mostStacks - 1 : mostStacks).map(({ id }) => id);
  const ids = own.length < shares.length ? [...own, 'other'] : own;
  const stacks = new Map(ids.map((id) => [id, { id, values: starts.map(() => 0) }]));
  const startOf = rememberStarts(bucket);
  for (const one of cancelled) {
    const place = places.get(startOf(one.sortAt.slice(0, 10)));
    const stack = stacks.get(one[stackBy]) ?? stacks.get('other');
    if (place !== undefined && stack) stack.values[place]! += 1;
  }
  return { bucket, starts, stacks: [...stacks.values()] };
}

function listStarts({ from, to }: { from: string; to: string }, bucket: Bucket): string[] {
  const step = bucket === 'day' ? 1 : 7;
  const starts: string[] = [];
  let start = bucket === 'day' ? to : mondayOf(to);
  const first = bucket === 'day' ? from : mondayOf(from);
  while (start >= first && starts.length < mostBars) {
    starts.push(start);
    start = moveDay(start, -step);
  }
  return starts.reverse();
}

function rememberStarts(bucket: Bucket): (day: string) => string {
  if (bucket === 'day') return (day) => day;
  const known = new Map<string, string>();
  return (day) => {
    const start = known.get(day) ?? mondayOf(day);
    known.set(day, start);
    return start;
  };
}

function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return moveDay(day, -((weekday + 6) % 7));
}
