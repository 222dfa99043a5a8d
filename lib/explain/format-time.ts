import { dayOf } from '../calendar-day';
import type { Moment } from '../cancellation';
import { localeOf, type Language } from '../i18n/languages';
import type { Translate } from '../i18n/translate';
import { hourInMs, type Due } from './due';

/** Russian months are written out: “авг.” in the middle of a sentence reads like a form. */
const dateStyleOf = { en: 'medium', ru: 'long', 'zh-CN': 'medium' } as const satisfies Record<Language, string>;

/** `20 Aug 2026, 23:59`, in the person's zone (the system's where absent). */
export function formatInstant(at: Date, language: Language, timeZone: string | undefined): string {
  return format(at, language, { dateStyle: dateStyleOf[language], timeStyle: 'short', timeZone });
}

/** `20 Aug 2026`; without the year where it was only assumed. A day is a day, in whatever zone. */
export function formatDay(day: string, yearAssumed: boolean, language: Language): string {
  const style: Intl.DateTimeFormatOptions = yearAssumed
    ? { day: 'numeric', month: 'long' }
    : { dateStyle: dateStyleOf[language] };
  return format(new Date(`${day}T00:00:00Z`), language, { ...style, timeZone: 'UTC' });
}

/** `September 2026`, of an ISO day. */
export function formatMonth(day: string, language: Language): string {
  const style: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric', timeZone: 'UTC' };
  return format(new Date(`${day}T00:00:00Z`), language, style);
}

/** A deadline's date, or date and time. */
export function formatDue(due: Due, language: Language, timeZone: string | undefined): string {
  return due.kind === 'instant' ? formatInstant(due.at, language, timeZone) : formatDay(due.day, due.yearAssumed, language);
}

/** The day of a deadline that no rule gives to the hour. */
export function formatDueDay(due: Due, language: Language, timeZone: string | undefined): string {
  return due.kind === 'instant'
    ? formatDay(dayOf(due.at, timeZone), false, language)
    : formatDay(due.day, due.yearAssumed, language);
}

/** A moment for somebody elsewhere: with the zone that it is told in, `18 Aug 2026, 18:00 (GMT+8)`. */
export function formatMoment(moment: Moment, language: Language, timeZone: string | undefined): string {
  if (moment.precision === 'day') return formatDay(moment.value, moment.yearAssumed ?? false, language);
  const at = new Date(moment.value);
  const parts = new Intl.DateTimeFormat(localeOf[language], { timeZone, timeZoneName: 'short' }).formatToParts(at);
  const zone = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const time = formatInstant(at, language, timeZone);
  return language === 'zh-CN' ? `${time}（${zone}）` : `${time} (${zone})`;
}

/** `3 days`, `5 hours`, `20 minutes`: the time left. */
export function formatLeft(until: Date, now: Date, t: Translate): string {
  const { count, unit } = countLeft(until, now);
  return t(`rules/time/${unit}`, { count });
}

const minuteInMs = 60_000;

/** The time left, rounded down, never less than a minute; `isLast` on the last step, that only the end can follow. */
export function countLeft(until: Date, now: Date) {
  const left = until.getTime() - now.getTime();
  const whole = (unitInMs: number) => Math.floor(left / unitInMs);
  if (whole(hourInMs) >= 48)
    return { count: whole(24 * hourInMs), unit: 'days', unitInMs: 24 * hourInMs, isLast: false } as const;
  if (left >= hourInMs) return { count: whole(hourInMs), unit: 'hours', unitInMs: hourInMs, isLast: false } as const;
  const minutes = whole(minuteInMs);
  return { count: Math.max(1, minutes), unit: 'minutes', unitInMs: minuteInMs, isLast: minutes < 2 } as const;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format is slow, using it is not: each is made once, but for the system's own zone, which can change. */
function format(date: Date, language: Language, style: Intl.DateTimeFormatOptions): string {
  if (!style.timeZone) return shorten(new Intl.DateTimeFormat(localeOf[language], style).format(date));
  const key = language + JSON.stringify(style);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(localeOf[language], style);
  formats.set(key, known);
  return shorten(known.format(date));
}

/** Without the Russian “г.” after a year: it doubles the full stop of a sentence. “2026 г. в 23:59” becomes “2026, 23:59”. */
function shorten(date: string): string {
  return date.replace(/(?<=\d)\s*г\.(?=,|$)/, '').replace(/(?<=\d)\s*г\. в (?=\d)/, ', ');
}
