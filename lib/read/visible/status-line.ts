/** A line that begins with a status and goes on: «Отменено покупателем · Нашёл дешевле», "Posting 1-2-3 was canceled by Ozon: …". */
import { normaliseWords } from '../../classify/normalise';
import { emptyValues, fieldLabels, noWords, yesWords } from '../../ozon/field-labels';
import { auxiliaries } from '../../ozon/status-sentences';
import { findNumbers } from '../numbers';
import { readStatus, type StatusReading } from '../status';

export interface StatusLine {
  status: StatusReading;
  /** The words that are the status. */
  words: string;
  /** What the line goes on with; empty where it ends. */
  rest: string;
}

/** A line without any of these is not looked at: most of a page. */
const telling = /отмен|аннулир|cancel|取消|撤销/i;
const gap = /\s+[·•|—–-]\s+|\s*[;,:.]\s+|[；，：。]\s*/g;
const answers = new Set([...emptyValues, ...yesWords, ...noWords].map(normaliseWords));
const none = /^(?:0(?![\d.:])|ни (?:одн|раз)|none\b)/i;
/** «Отменено покупателем — 25%», «Отменено продавцом · 3 заказа» */
const counted = /^\d[\d ]*(?:%|заказ|отправлен|раз(?![а-яё])|(?:orders?|postings?|shipments?|times?)\b|[个次单])/i;
/** «Отменено покупателем, отмена отозвана 20 ноября»: it was taken back. Inferred, 2026-11. */
const undone =
  /отмена (?:был[ао] )?(?:отозвана|отменена|снята)|(?:^|(?:заказ|отправление) )восстановлен[оа]?(?![а-яё])|\b(?:order|posting|shipment) (?:was |has been )?(?:restored|reinstated)\b|^(?:then |later )?(?:restored|reinstated)\b|(?:订单|货件)?已恢复/i;
const subjects = [...fieldLabels.postingNumber, ...fieldLabels.orderNumber].sort((a, b) => b.length - a.length);
const subject = new RegExp(
  `^(?:(?:the|your|ваш[ае]?) )?(?:(?:${subjects.join('|')}) ?)?(?:№|#|no\\.)? ?\\d{6,}-\\d{3,}(?:-\\d{1,2})?(?: ?[·:,—–-])? *`,
  'i',
);
const auxiliary = new RegExp(`^(?:${auxiliaries.join('|')}) `, 'i');

/** @returns undefined for a line that is no status of something cancelled, or a status and nothing else */
export function readStatusLine(text: string, now: Date, options: { requests?: boolean }): StatusLine | undefined {
  if (!telling.test(text)) return undefined;
  const told = withoutSubject(text);
  const ends = [...told.matchAll(gap)].map(({ index, 0: sign }) => [index, index + sign.length] as const);
  if (told !== text) ends.push([told.length, told.length]);
  for (const [end, next] of ends.reverse()) {
    const words = told.slice(0, end);
    const status = readStatus(words, now, options);
    if (status?.state !== 'cancelled') continue;
    const rest = told.slice(next).trim();
    const isCount = counted.test(rest) || (/[:：]\s*$/.test(told.slice(end, next)) && /^\d/.test(rest));
    if (isNone(rest) || undone.test(rest)) return undefined;
    const isCertain = told !== text || (Boolean(status.initiator ?? status.date) && !isCount);
    return isCertain || isTelling(rest) ? { status, words, rest } : undefined;
  }
  return undefined;
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
  return rest !== '' && (answers.has(normaliseWords(rest)) || none.test(rest));
}

/** «Отменено: 12» counts, «Отменено: нет» answers. */
function isTelling(rest: string): boolean {
  return /\p{L}/u.test(rest) && !/\d/.test(rest) && !answers.has(normaliseWords(rest));
}
