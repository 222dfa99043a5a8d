/**
 * The date that the history sorts by and that periods are cut by: when an order was cancelled, else when it was first
 * seen. In wall-clock time, so that "today" means the person's day and a date without a time needs no zone.
 */
import { dayOf } from '../calendar-day';
import type { Moment } from '../cancellation';

/**
 * @param cancelledAt as read from the page
 * @param firstSeenAt a UTC instant
 * @returns `2026-09-01` for a day, `2026-09-01T10:20:30` (local) for an instant; these sort as text
 */
export function sortDateOf(cancelledAt: Moment | undefined, firstSeenAt: string): string {
  if (cancelledAt?.precision === 'day') return cancelledAt.value;
  const read = cancelledAt && new Date(cancelledAt.value);
  return writeLocal(read && !Number.isNaN(read.getTime()) ? read : new Date(firstSeenAt));
}

function writeLocal(date: Date): string {
  return `${dayOf(date)}T${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}:${twoDigits(date.getSeconds())}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
