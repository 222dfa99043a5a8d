/** Texts → texts of the same length in which every number, and every word unless it may stay, is a stand-in. */
import type { Pseudonyms } from './pseudonyms';

const dash = '[-‐‑‒–−]';
/** Whole words only: «5 маркеров» is no day of March. */
const months =
  'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь|янв|фев|мар|апр|июн|июл|авг|сен|сент|окт|ноя|нояб|дек|' +
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec';
const tokens = new RegExp(
  [
    `(?<![\\d-])(?<buyer>\\d{6,})(?<hyphen>${dash})(?<counter>\\d{3,})(?!\\d)`,
    '(?<!\\d)(?<isoYear>\\d{4})-(?<isoMonth>0[1-9]|1[0-2])-(?<isoDay>\\d{2})(?<isoTime>T\\d{2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?(?:Z|[+-]\\d{2}:?\\d{2})?)?(?!\\d)',
    '(?<!\\d)(?<dotDay>\\d{1,2})\\.(?<dotMonth>0?[1-9]|1[0-2])\\.(?<dotYear>\\d{4})(?!\\d)',
    `(?<!\\d)(?<beforeDay>\\d{1,2})(?<beforeMonth>\\s+(?:${months})(?![\\p{L}\\p{M}]))(?<beforeYear>\\s+20\\d\\d(?!\\d))?`,
    `(?<![\\p{L}\\p{M}])(?<afterMonth>(?:${months})\\.?\\s+)(?<afterDay>\\d{1,2})(?!\\d)(?<afterYear>,?\\s+20\\d\\d(?!\\d))?`,
    '(?<!\\d)(?<hanYear>20\\d\\d\\s*年\\s*)?(?<hanMonth>(?:1[0-2]|0?[1-9])\\s*月\\s*)(?<hanDay>\\d{1,2})(?<hanEnd>\\s*日)',
    '(?<!\\d)(?<clock>\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?)(?!\\d)',
    '(?<digits>\\p{N}+)',
    '(?<han>\\p{Script=Han}+)',
    '(?<cyrillic>(?:(?=\\p{Script=Cyrillic})\\p{L}\\p{M}*)+)',
    '(?<other>(?:(?![\\p{Script=Han}\\p{Script=Cyrillic}])\\p{L}\\p{M}*)+)',
    '(?<sign>[^\\p{L}\\p{N}\\p{P}\\p{Z}\\p{Cf}\\p{Sc}\\p{Sm}\\s^`№°|]+)',
  ].join('|'),
  'giu',
);

/**
 * Replaces numbers, and words with them. Order and posting numbers keep their form, dates their month and year.
 * @param keepWords true where the words are known and may stay
 */
export function scramble(text: string, names: Pseudonyms, keepWords = false): string {
  return text.replace(tokens, (...found: unknown[]) => {
    const token = found[0] as string;
    const part = found.at(-1) as Record<string, string | undefined>;
    if (part['buyer']) return names.digits(part['buyer']) + part['hyphen']! + names.orderCounter(part['buyer'], part['counter']!);
    if (part['isoYear'])
      return `${keepYear(part['isoYear'])}-${part['isoMonth']!}-${keepDay(part['isoYear'], part['isoDay']!, names)}${(part['isoTime'] ?? '').replace(/\d/g, '0')}`;
    if (part['dotYear']) return `${names.day(part['dotDay']!)}.${part['dotMonth']!}.${keepYear(part['dotYear'])}`;
    if (part['beforeDay']) return names.day(part['beforeDay']) + part['beforeMonth']! + (part['beforeYear'] ?? '');
    if (part['afterDay']) return part['afterMonth']! + names.day(part['afterDay']) + (part['afterYear'] ?? '');
    if (part['hanDay']) return (part['hanYear'] ?? '') + part['hanMonth']! + names.day(part['hanDay']) + part['hanEnd']!;
    if (part['clock']) return token.replace(/\d/g, '0');
    if (part['digits']) return /^\d+$/.test(token) ? names.digits(token) : '7'.repeat(token.length);
    if (part['sign']) return '*'.repeat(token.length);
    return keepWords ? token : names.word(token);
  });
}

/** A year in which Ozon had orders tells nothing; another one may be a person's. */
function keepYear(year: string): string {
  return year === '0001' || (year >= '2010' && year < '2100') ? year : '2010';
}

/** Ozon writes "no date" as the first day of the year 1. */
function keepDay(year: string, day: string, names: Pseudonyms): string {
  return year === '0001' ? day : names.day(day);
}
