/** A line that begins with a status and goes on: «Отменено покупателем · Нашёл дешевле», "Posting 1-2-3 was canceled by Ozon: …". */
import type { Moment } from '../../../cancellation';
import { oneOf } from '../../../one-of';
import { normaliseWords } from '../../../classify/normalise';
import { weekday } from '../../../ozon/words/date-words';
import { fieldLabels } from '../../../ozon/words/field-labels';
import { emptyValues, noWords, yesWords } from '../../../ozon/words/label-values';
import { auxiliaries, countedBehind, noneBehind, undoneBehind } from '../../../ozon/words/status-sentences';
import { cancelledStem, saidOfOrder } from '../../../ozon/words/status-words';
import { findNumbers } from '../../words/numbers';
import { readStatus, type StatusOptions, type StatusReading } from '../../words/status';

export interface StatusLine {
  status: StatusReading;
  /** The words that are the status. */
  words: string;
  /** What the line goes on with; empty where it ends. */
  rest: string;
}

const gap = /\s+[·•|—–-]\s+|\s*[;,:.]\s+|[；，：。]\s*/g;
const answers = new Set([...emptyValues, ...yesWords, ...noWords].map(normaliseWords));
const subjects = [...fieldLabels.postingNumber, ...fieldLabels.orderNumber];
const subject = new RegExp(
  `^(?:(?:the|your|ваш[ае]?) )?(?:(?:${oneOf(subjects)}) ?)?(?:№|#|no\\.)? ?\\d{6,}-\\d{3,}(?:-\\d{1,2})?(?: ?[·:,—–-])? *`,
  'i',
);
const auxiliary = new RegExp(`^(?:${auxiliaries.join('|')}) `, 'i');

/** «Отменены 26 ноября, четверг» goes on with how many. */
const leadingWeekday = new RegExp(`^${weekday}\\s*`, 'i');

/** @returns undefined for a line that is no status of something cancelled, or a status and nothing else */
export function readStatusLine(text: string, now: Date, options: StatusOptions): StatusLine | undefined {
  if (!cancelledStem.test(text.toLowerCase())) return undefined; // most lines of a page
  const told = withoutSubject(text);
  const ends = [...told.matchAll(gap)].map(({ index, 0: sign }) => [index, index + sign.length] as const);
  if (told !== text) ends.push([told.length, told.length]);
  for (const [end, next] of ends.reverse()) {
    const words = told.slice(0, end);
    const status = readStatus(words, now, options);
    if (status?.state !== 'cancelled') continue;
    const rest = told.slice(next).trim();
    const isCount =
      countedBehind.test(rest.replace(leadingWeekday, '')) || (/[:：]\s*$/.test(told.slice(end, next)) && /^\d/.test(rest));
    if (isNone(rest) || undoneBehind.test(rest)) return undefined;
    const isCertain = told !== text || (Boolean(status.initiator ?? status.date) && !isCount);
    return isCertain || isTelling(rest) ? { status, words, rest } : undefined;
  }
  return undefined;
}

/** A line that says of the order, and of nothing else, on which day it was cancelled: «Заказ отменили 12 ноября: …». */
export function readDatedLine(text: string, now: Date, options: StatusOptions = {}): (StatusLine & { date: Moment }) | undefined {
  const line = saidOfOrder.test(normaliseWords(text)) ? readStatusLine(text, now, options) : undefined;
  return line?.status.date && { ...line, date: line.status.date };
}

/** «Отправление 10000001-0007-1 было отменено» → «отменено» */
export function withoutSubject(text: string): string {
  const start = subject.exec(text)?.[0];
  if (!start || findNumbers(text).length !== 1) return text;
  const told = text.slice(start.length);
  return told.replace(auxiliary, '');
}

/** «Отменено: нет», «Отменено: 0 из 5», «Отменено: ни одного товара» */
function isNone(rest: string): boolean {
  return rest !== '' && (answers.has(normaliseWords(rest)) || noneBehind.test(rest));
}

/** «Отменено: 12» counts, «Отменено: нет» answers. */
function isTelling(rest: string): boolean {
  return /\p{L}/u.test(rest) && !/\d/.test(rest) && !answers.has(normaliseWords(rest));
}
