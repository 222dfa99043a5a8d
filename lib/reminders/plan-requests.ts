/** When to remind of a request that will approve itself. Pure: the same requests and time give the same plan. */
import type { Cancellation, Moment } from '../cancellation';
import { displayNumber } from '../display-number';

/** So long before it approves itself a person has time to answer. */
export const leadHours = 3;
const hour = 3_600_000;

export interface PlannedReminder {
  record: Cancellation;
  /** Under this it is remembered that the person was reminded. */
  name: string;
  approvesAt: Date;
  /** When to remind; in the past where less time is left. */
  remindAt: Date;
}

/**
 * Plans the reminders of open requests, the next one first.
 * @param already names and times of those that the person was reminded of
 */
export function planRequests(
  records: readonly Cancellation[],
  already: Readonly<Record<string, string>>,
  now: Date,
): PlannedReminder[] {
  return records
    .flatMap((record) => {
      const approvesAt = record.state === 'requested' && record.autoApproveAt ? beginningOf(record.autoApproveAt) : undefined;
      if (!approvesAt || endOf(record.autoApproveAt!) <= now) return [];
      const name = `${record.side}|${displayNumber(record)}`;
      if (already[name] === approvesAt.toISOString()) return [];
      return [{ record, name, approvesAt, remindAt: new Date(approvesAt.getTime() - leadHours * hour) }];
    })
    .sort((one, other) => one.remindAt.getTime() - other.remindAt.getTime());
}

/** Where the page tells a day alone, any hour of it may be the one: the first counts. */
function beginningOf({ value, precision }: Moment): Date | undefined {
  const date = new Date(precision === 'day' ? `${value}T00:00:00` : value);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

function endOf({ value, precision }: Moment): Date {
  return new Date(precision === 'day' ? `${value}T23:59:59` : value);
}
