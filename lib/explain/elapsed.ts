import type { Moment } from '../cancellation';
import { hourInMs } from './due';

/** The shortest and the longest time, in hours, that can lie between two moments. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

/**
 * How long it was from one moment to another, as far as their precision tells. Two days of one page are days of one
 * time zone; a day beside an instant may belong to any zone on Earth (UTC-12 … UTC+14).
 */
export function elapsedBetween(from: Moment, to: Moment): Span {
  const bothDays = from.precision === 'day' && to.precision === 'day';
  const start = boundsOf(from, bothDays);
  const end = boundsOf(to, bothDays);
  return { min: (end.min - start.max) / hourInMs, max: (end.max - start.min) / hourInMs };
}

function boundsOf(moment: Moment, zoneIsShared: boolean): Span {
  const time = Date.parse(moment.value);
  if (moment.precision === 'instant') return { min: time, max: time };
  const end = time + 24 * hourInMs - 1;
  return zoneIsShared ? { min: time, max: end } : { min: time - 14 * hourInMs, max: end + 12 * hourInMs };
}
