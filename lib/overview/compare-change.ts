/** Cancellations before and after a day on which a person changed something. */
import { countDays, moveDay } from '../calendar-day';
import type { Digest } from './digest';

/** Longer ago than that, other things have changed as well. */
const longestSpan = 30;
/** Fewer days than that on a side hold a weekend or a sale more or less. */
export const fewestDays = 7;
/** With fewer cancellations on both sides together nearly any split can be chance. */
export const fewestCancellations = 10;

export interface ChangeResult {
  /** Equally long where the history allows. */
  before: { from: string; to: string; days: number; count: number };
  after: { from: string; to: string; days: number; count: number };
  /** `few`: too few days or cancellations to say anything; `chance`: such a difference comes by chance alone. */
  verdict: 'few' | 'chance' | 'fewer' | 'more';
}

/**
 * Compares the days before a change with the day of the change and those after it.
 * @param cancelled the cancellations to look at, in any order
 * @param day when something was changed
 * @param firstDay the first day that the history covers
 */
export function compareChange(cancelled: readonly Digest[], day: string, firstDay: string, today: string): ChangeResult {
  const after = makeSide(cancelled, day, earlier(moveDay(day, longestSpan - 1), today));
  const before = makeSide(cancelled, later(moveDay(day, -longestSpan), firstDay), moveDay(day, -1));
  return { before, after, verdict: judge(before, after) };
}

function makeSide(cancelled: readonly Digest[], from: string, to: string) {
  const until = `${to}\uffff`;
  const count = cancelled.reduce((sum, { sortAt }) => sum + Number(sortAt >= from && sortAt <= until), 0);
  return { from, to, days: Math.max(0, countDays(from, to)), count };
}

type Side = ChangeResult['before'];

function judge(before: Side, after: Side): ChangeResult['verdict'] {
  if (Math.min(before.days, after.days) < fewestDays || before.count + after.count < fewestCancellations) return 'few';
  const total = before.count + after.count;
  const share = after.days / (before.days + after.days);
  const expected = total * share;
  if (chanceOf(after.count, total, share) >= 0.05) return 'chance';
  return after.count < expected ? 'fewer' : 'more';
}

/**
 * How likely a split at least as uneven is where nothing changed: the exact binomial test, two-sided by doubling.
 * Cancellations that come independently of each other at one rate fall into the two spans by their lengths.
 */
export function chanceOf(count: number, total: number, share: number): number {
  let below = 0;
  let equal = 0;
  let logTerm = total * Math.log(1 - share);
  for (let successes = 0; successes <= count; successes += 1) {
    if (successes > 0) logTerm += Math.log((total - successes + 1) / successes) + Math.log(share / (1 - share));
    if (successes < count) below += Math.exp(logTerm);
    else equal = Math.exp(logTerm);
  }
  return Math.min(1, 2 * Math.min(below + equal, 1 - below));
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
