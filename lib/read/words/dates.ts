/**
 * Dates as Ozon's pages print them, in Russian, English and Chinese, and instants as its JSON sends them.
 * A day keeps the precision of a day: no time, no zone is made up.
 */
import type { Moment } from '../../cancellation';
import { normaliseWords } from '../../classify/normalise';
import { monthForms, relativeDays, weekday, zoneWords } from '../../ozon/words/date-words';

interface FoundDate {
  moment: Moment;
  /** The words of the text that are the date. */
  start: number;
  end: number;
}

const months = monthForms.map((form) => new RegExp(`^(?:${form})\\.?$`));
const monthWord = `(?:${monthForms.join('|')})(?![a-zа-я])\\.?`;
const clock = '(?:,?\\s*(?:в|at)?\\s*(\\d{1,2}):(\\d{2})(?::\\d{2})?)?';
/** The end of a day's number, and of a year's: no digit follows but those of a time that stands in the next element. */
const ended = '(?:(?!\\d)|(?=\\d{1,2}:\\d{2}))';

/** A form in which a date is written, and where in it its year (where there is one), month and day stand. */
interface DateForm {
  pattern: RegExp;
  parts: (match: RegExpExecArray) => [year: string | undefined, month: number, day: string];
}

const withYear: DateForm[] = [
  {
    pattern: /(\d{4})-(\d{2})-(\d{2})(?:[t ]?(\d{2}):(\d{2})(?::\d{2})?(?:\.\d+)?)?/,
    parts: ([, year, month, day]) => [year, Number(month), day!],
  },
  {
    pattern: new RegExp(
      `(?<![\\d/.])(\\d{4})([/.])(\\d{1,2})\\2(\\d{1,2})(?![/.]\\d)${ended}(?:\\s*(\\d{1,2}):(\\d{2})(?::\\d{2})?)?`,
    ),
    parts: ([, year, , month, day]) => [year, Number(month), day!],
  },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})${ended}${clock}`),
    parts: ([, day, month, year]) => [year, Number(month), day!],
  },
];
const inWords: DateForm[] = [
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})\\s+(${monthWord})(?:\\s+(\\d{4}))?(?:\\s*(?:г\\.|(?:года|г)(?![а-я])))?${clock}`),
    parts: ([, day, month, year]) => [year, monthOf(month!), day!],
  },
  {
    pattern: new RegExp(`(?<![a-zа-я])(${monthWord})\\s+(\\d{1,2})${ended}(?:,?\\s+(\\d{4}))?${clock}`),
    parts: ([, month, day, year]) => [year, monthOf(month!), day!],
  },
  {
    pattern: /(?:(\d{4})\s*年\s*)?(\d{1,2})\s*月\s*(\d{1,2})\s*日(?:\s*(\d{1,2}):(\d{2}))?/,
    parts: ([, year, month, day]) => [year, Number(month), day!],
  },
];
const weekdayBefore = new RegExp(`(?<![a-zа-я])(?:(?:во?|on) )?${weekday}\\.?,? ?$`);
const weekdayBehind = new RegExp(`^,? ?[(（]?${weekday}\\.?[)）]?(?:,? ?(?:в |at )?\\d{1,2}:\\d{2}(?::\\d{2})?)?`);
const relative = new RegExp(`(?<![a-zа-я])(${Object.keys(relativeDays).join('|')})(?![a-zа-я])${clock}`);

/**
 * Finds the first date in a text. One in digits goes before one in words, which may be a street or a name, unless the text begins with
 * it; and both before «вчера».
 * @param now today, for dates without a year and for «вчера»
 * @param tense `past`: a month that lies ahead of today belongs to last year; `future`: one behind belongs to the next
 * @returns undefined where there is none, and where the first is no day of the calendar
 */
export function findDate(text: string, now: Date, tense: 'past' | 'future' = 'past'): FoundDate | undefined {
  const words = normaliseWords(text);
  const told = firstOf(inWords, words);
  const begins = tense === 'past' && told?.match.index === 0;
  const first = begins ? told : (firstOf(withYear, words) ?? told);
  if (first) {
    const moment = toDay(...first.parts(first.match), now, tense);
    return moment && withWeekday(words, withTime(words, { moment, ...placeOf(first.match) }));
  }
  const word = relative.exec(words);
  if (!word) return undefined;
  const date = new Date(now);
  date.setDate(date.getDate() + relativeDays[word[1]!]!);
  const value = formatDay(date.getFullYear(), date.getMonth() + 1, date.getDate());
  return withTime(words, { moment: { value, precision: 'day' }, ...placeOf(word) });
}

function firstOf(forms: readonly DateForm[], words: string) {
  const [first] = forms
    .map(({ pattern, parts }) => ({ match: pattern.exec(words), parts }))
    .filter((found): found is { match: RegExpExecArray; parts: DateForm['parts'] } => found.match !== null)
    .sort((one, other) => one.match.index - other.match.index);
  return first;
}

function placeOf(match: RegExpExecArray) {
  return { start: match.index, end: match.index + match[0].length };
}

/** The day of the week, which may stand before or behind the day, is a part of the date. */
function withWeekday(words: string, date: FoundDate): FoundDate {
  const before = weekdayBefore.exec(words.slice(0, date.start))?.[0] ?? '';
  const behind = before ? '' : (weekdayBehind.exec(words.slice(date.end))?.[0] ?? '');
  return { ...date, start: date.start - before.length, end: date.end + behind.length };
}

/** A day whose time of the day is told with its zone is an instant; without a zone, or where the year is a guess, it stays a day. */
function withTime(words: string, date: FoundDate): FoundDate {
  const clock = /(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(words.slice(date.start, date.end));
  if (!clock || date.moment.yearAssumed) return date;
  const rest = words.slice(date.end);
  const [moscow, utc] = [zoneWords.moscow.exec(rest), zoneWords.utc.exec(rest)];
  const zone = moscow ?? utc;
  if (!zone) return date;
  const ahead = Number(zone[1] ?? 0) * 60 + (zone[1]?.startsWith('-') ? -1 : 1) * Number(zone[2] ?? 0);
  const minutes = ahead + (moscow ? zoneWords.hoursOfMoscow * 60 : 0);
  const time = Date.parse(`${date.moment.value}T${clock[1]!.padStart(2, '0')}:${clock[2]}:00Z`) - minutes * 60_000;
  if (Number.isNaN(time) || Math.abs(minutes) > 14 * 60) return date;
  return { ...date, moment: { value: new Date(time).toISOString(), precision: 'instant' }, end: date.end + zone[0].length };
}

/** Reads a text that is a day and nothing else: «3 сентября», "on September 3", 9月3日. */
export function readDay(text: string, now: Date): Moment | undefined {
  const words = normaliseWords(text);
  if (words.length > 40) return undefined;
  const date = findDate(words, now);
  const rest = date && `${words.slice(0, date.start)} ${words.slice(date.end)}`;
  return rest !== undefined && /^[\s,.()·|]*(?:(?:on|от|в|с|于)[\s,.()·|]*)?$/.test(rest) ? date!.moment : undefined;
}

/** True for a day behind tomorrow: the page's day may have begun in a zone east of ours. */
export function isToCome({ value }: Moment, now: Date): boolean {
  return value.slice(0, 10) > tomorrowOf(now);
}

/** True for an instant that is still to come, and for today and every day behind it. */
export function isAhead(moment: Moment | undefined, now: Date): boolean {
  if (!moment) return false;
  const { value, precision } = moment;
  if (precision === 'instant') return value > now.toISOString();
  return value >= formatDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/**
 * Reads an instant of Ozon's JSON: ISO 8601 with a zone (0–6 decimals of a second), a plain day, or seconds or milliseconds
 * since 1970.
 * @returns undefined for an empty or impossible date
 */
export function readInstant(value: unknown): Moment | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  if (/^1\d{9}(?:\d{3})?$/.test(String(value))) {
    const time = Number(value) * (String(value).length === 10 ? 1_000 : 1);
    return { value: new Date(time).toISOString(), precision: 'instant' };
  }
  if (typeof value !== 'string') return undefined;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value))
    return toDay(value.slice(0, 4), Number(value.slice(5, 7)), value.slice(8), new Date(), 'past');
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value)) return undefined;
  const zoned = /(?:z|[+-]\d{2}:?\d{2})$/i.test(value) ? value : `${value}Z`;
  const time = Date.parse(zoned);
  // Ozon writes "no date" as the first second of the year 1.
  if (Number.isNaN(time) || time < Date.UTC(1998, 0)) return undefined;
  return { value: new Date(time).toISOString(), precision: 'instant' };
}

function monthOf(word: string): number {
  return months.findIndex((form) => form.test(word)) + 1;
}

function toDay(
  year: string | undefined,
  month: number,
  dayOfMonth: string,
  now: Date,
  tense: 'past' | 'future',
): Moment | undefined {
  const date = Number(dayOfMonth);
  if (month < 1 || month > 12 || date < 1 || date > 31) return undefined;
  if (year)
    return exists(Number(year), month, date) ? { value: formatDay(Number(year), month, date), precision: 'day' } : undefined;
  const today = formatDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
  const limit = tomorrowOf(now);
  const years = tense === 'past' ? [0, -1, -2, -3, -4] : [0, 1, 2, 3, 4];
  for (const offset of [...(tense === 'past' ? [1] : []), ...years]) {
    const candidate = now.getFullYear() + offset;
    const value = formatDay(candidate, month, date);
    const fits = tense === 'past' ? value <= limit : value >= today;
    if (fits && exists(candidate, month, date)) return { value, precision: 'day', yearAssumed: true };
  }
  return undefined;
}

/** A day's slack: the page's day may have begun in a zone east of ours. */
function tomorrowOf(now: Date): string {
  const tomorrow = new Date(now.getTime() + 86_400_000);
  return formatDay(tomorrow.getFullYear(), tomorrow.getMonth() + 1, tomorrow.getDate());
}

function exists(year: number, month: number, date: number): boolean {
  const day = new Date(Date.UTC(year, month - 1, date));
  return year >= 1998 && year <= 2100 && day.getUTCMonth() === month - 1 && day.getUTCDate() === date;
}

function formatDay(year: number, month: number, date: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
