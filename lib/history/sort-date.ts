/**
 * The date that the history sorts by and that periods are cut by: when an order was cancelled, else when it was first
 * seen. In wall-clock time, so that "today" means the person's day and a date without a time needs no zone.
 */
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

/** The local calendar day of a moment, as `2026-09-01`. */
export function dayOf(date: Date): string {
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

/**
 * Moves a calendar day.
 * @param day as `2026-09-01`
 * @param days may be negative
 */
export function moveDay(day: string, days: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return dayOf(new Date(year, month - 1, date + days, 12)); // noon: no change of the clocks moves it to another day
}

function writeLocal(date: Date): string {
  return `${dayOf(date)}T${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}:${twoDigits(date.getSeconds())}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
