import { dayOf } from '../calendar-day';
import type { Cancellation } from '../cancellation';
import { diagnose } from '../classify/diagnose';
import type { DeadlineId } from '../ozon/advice/steps';
import type { Clock, Due } from './due';
import { explain } from './explain';

export interface DueStep {
  id: DeadlineId;
  due: Due;
}

/**
 * What cannot wait: the step of a cancellation whose deadline is today, or of a request, which approves itself, on whatever day.
 * @returns undefined where nothing is due, or its time is not known or past
 */
export function findDueToday(record: Cancellation, clock: Clock): DueStep | undefined {
  const { steps } = explain(record, diagnose(record), clock);
  const today = dayOf(clock.now, clock.timeZone);
  return steps
    .flatMap(({ deadline }) => (deadline?.due && !deadline.due.passed ? [{ id: deadline.id, due: deadline.due }] : []))
    .filter(({ id, due }) => id === 'request' || dayOfDue(due, clock) === today)
    .sort((one, other) => endOf(one.due) - endOf(other.due))[0];
}

/** When a deadline ends, for sorting: milliseconds. */
export function endOf(due: Due): number {
  return due.kind === 'instant' ? due.at.getTime() : Date.parse(`${due.day}T23:59:59Z`);
}

function dayOfDue(due: Due, { timeZone }: Clock): string {
  return due.kind === 'day' ? due.day : dayOf(due.at, timeZone);
}
