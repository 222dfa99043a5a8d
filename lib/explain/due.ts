/** Times by which something has to be done, as exact as the order's own times allow. */
import { dayOf, moveDay } from '../calendar-day';
import type { Moment } from '../cancellation';

export type Due =
  | { readonly kind: 'instant'; readonly at: Date; readonly passed: boolean }
  /** `day` is ISO; the deadline is the end of that day. */
  | { readonly kind: 'day'; readonly day: string; readonly yearAssumed: boolean; readonly passed: boolean };

/** The person's clock: now, and the zone by which their day is reckoned (the system's where absent). */
export interface Clock {
  readonly now: Date;
  readonly timeZone?: string;
}

export const hourInMs = 3_600_000;
/** Clocks differ; a few minutes ahead is no error. */
const toleranceInMs = 5 * 60_000;

/** A deadline at an instant. */
export function dueAt(at: Date, { now }: Clock): Due {
  return { kind: 'instant', at, passed: now.getTime() > at.getTime() };
}

/** A deadline at the end of a day that is reckoned in `timeZone`. */
export function dueOn(day: string, yearAssumed: boolean, { now }: Clock, timeZone: string | undefined): Due {
  return { kind: 'day', day, yearAssumed, passed: dayOf(now, timeZone) > day };
}

/**
 * A deadline so many hours after a moment. After a day without a time it is the day on which the hours end at the latest.
 * @param hours a whole number; days are 24 hours
 */
export function dueAfter(moment: Moment, hours: number, clock: Clock): Due {
  if (moment.precision === 'instant') return dueAt(new Date(Date.parse(moment.value) + hours * hourInMs), clock);
  return dueOn(moveDay(moment.value, Math.ceil(hours / 24)), moment.yearAssumed ?? false, clock, clock.timeZone);
}

/**
 * Whether a moment that must lie in the past lies in the future: then the clock is wrong, or the date was misread, and
 * nothing may be reckoned from it.
 */
export function isAhead(moment: Moment, { now }: Clock): boolean {
  if (moment.precision === 'instant') return Date.parse(moment.value) > now.getTime() + toleranceInMs;
  return moment.value > dayOf(new Date(now.getTime() + 14 * hourInMs), 'UTC'); // somewhere on Earth it is that day already
}
