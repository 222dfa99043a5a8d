import { moveDay } from '../calendar-day';
import { sumUp } from '../history/sum-up';
import type { Tallies } from '../history/tallies';

/** The limit is for the cancellations of so many days, today among them. */
export const countingDays = 7;

/**
 * Whether to remind that more cancellations count against the seller than the person allows: once, until the number has fallen
 * to the limit again.
 * @param today the person's calendar day
 * @param wasReminded whether that was done since the number was last within the limit
 */
export function judgeLimit(
  tallies: Tallies,
  limit: number,
  today: string,
  wasReminded: boolean,
): { count: number; remind: boolean; isOver: boolean } {
  const { countsAgainstSeller: count } = sumUp(tallies, {}, moveDay(today, 1 - countingDays), today);
  const isOver = count > limit;
  return { count, isOver, remind: isOver && !wasReminded };
}
