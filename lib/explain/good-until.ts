import { hourInMs, type Clock, type Due } from './due';
import type { Explanation } from './explanation';
import { countLeft } from './format-time';

/**
 * Until when the sentences of an explanation hold: the next step of a countdown, or the first deadline that passes.
 * @returns ms since the epoch; undefined where time changes nothing
 */
export function findGoodUntil({ steps, cost }: Explanation, clock: Clock): number | undefined {
  const dues = [...steps.map(({ deadline }) => deadline?.due), ...cost.map(({ due }) => due)];
  const ends = dues.flatMap((due) => (due && !due.passed ? [nextChange(due, clock)] : []));
  return ends.length > 0 ? Math.min(...ends) : undefined;
}

function nextChange(due: Due, { now }: Clock): number {
  if (due.kind === 'day') return now.getTime() + hourInMs; // ends at some midnight: looked at again each hour
  const { count, unitInMs, isLast } = countLeft(due.at, now);
  return due.at.getTime() - (isLast ? 0 : count * unitInMs) + 1;
}
