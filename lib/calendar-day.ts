/** Calendar days, as `2026-09-01`: these sort as text. A day has no zone; which day an instant lies on depends on one. */

/**
 * The calendar day of an instant.
 * @param timeZone IANA name; the system's where absent
 */
export function dayOf(instant: Date, timeZone?: string): string {
  if (timeZone === undefined) return writeDay(instant.getFullYear(), instant.getMonth(), instant.getDate());
  const style = { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const parts = new Intl.DateTimeFormat('en-US', style).formatToParts(instant);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  return writeDay(part('year'), part('month') - 1, part('day'));
}

/**
 * Moves a calendar day. A date that no calendar knows is counted on: the 31st of February is the 3rd of March.
 * @param days may be negative
 */
export function moveDay(day: string, days: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const moved = new Date(0); // reckoned in UTC: no change of the clocks moves it to another day
  moved.setUTCFullYear(year, month - 1, date + days);
  return writeDay(moved.getUTCFullYear(), moved.getUTCMonth(), moved.getUTCDate());
}

/** Days from one to another, both counted. */
export function countDays(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
}

function writeDay(year: number, monthIndex: number, date: number): string {
  return [String(year).padStart(4, '0'), twoDigits(monthIndex + 1), twoDigits(date)].join('-');
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
