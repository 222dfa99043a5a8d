/** Lines that tell on which day an order was placed or cancelled: «Заказ от 17 сентября», 11月20日 下单, «Дата отмены 12.11.2026». */
import type { Moment } from '../../../cancellation';
import { normaliseWords } from '../../../classify/normalise';
import { fieldLabels } from '../../../ozon/words/field-labels';
import { createdColumns, orderedTitles, ordersOfDay } from '../../../ozon/words/order-days';
import { requestWord } from '../../../ozon/words/request-words';
import {
  cancellationOfDay,
  cancelledBareOnDay,
  cancelledBehind,
  cancelledOnDay,
  ofOrder,
} from '../../../ozon/words/status-sentences';
import { sinceWords } from '../../../ozon/words/status-words';
import { findDate, isToCome, readDay } from '../../words/dates';
import { findNumbers, withoutNumber } from '../../words/numbers';
import { readStatus, type StatusOptions } from '../../words/status';
import { pieces, sentencesOf } from '../text/sentences';

/** «Заказ от 24 ноября», and no more. */
const longestSubject = 30;
const clauseEnds = /\s*[,;，；]\s*/;
/** 2026年9月20日的订单 */
const dayOfOrder = /^(?:\d{4}年 ?)?\d{1,2}月 ?\d{1,2}日的订单$/;

/** «Заказ от 17 сентября», 申请 № 7004 · 下单于 2026年9月1日 → what tells the day. */
export function hearOrdered(text: string, now: Date): string | undefined {
  const words = normaliseWords(text);
  if (dayOfOrder.test(words)) return text;
  const parts = text.split(pieces);
  for (const first of [words, normaliseWords(parts[0]!)]) {
    const ofDay = ordersOfDay.exec(first)?.slice(1).find(Boolean);
    if (ofDay && readDay(ofDay, now)) return ofDay;
  }
  // «Заказ 10000001-0007 · создан 23 ноября»
  if (parts.length > 1 && ofOrder.test(normaliseWords(parts[0]!)) && findNumbers(parts[0]!).length === 1) {
    const created = parts.slice(1).map((piece) => behindOneOf(createdColumns, piece));
    const day = created.find((told) => told && readDay(told, now));
    if (day) return day;
  }
  for (const piece of parts) {
    const clean = normaliseWords(piece);
    const untitled = withoutNumber(clean);
    const title = orderedTitles.find((known) => untitled.startsWith(`${known} `));
    const day = title && untitled.slice(title.length).trim();
    // «Оформлен возврат 22 ноября» is another thing.
    if (day && /\d/.test(day) && (/заказ|order|订|下单/.test(title) || readDay(day, now)))
      return untitled === clean ? piece.slice(title.length).trim() : day;
    // «Оформлен 18 ноября 2026, оплачен картой»
    const parts = day?.split(', ') ?? [];
    for (let count = parts.length - 1; count > 0; count -= 1) {
      const first = parts.slice(0, count).join(', ');
      if (readDay(first, now)) return first;
    }
  }
  return undefined;
}

/** «Дата отмены 12.11.2026», 取消日期 2026-11-27, «Заказ от 24 ноября · отменён 25 ноября» → the day behind the label. */
export function hearDayOfCancelling(text: string, now: Date): string | undefined {
  const [subject = '', ...others] = text.split(pieces);
  const isOfOrder = subject.length <= longestSubject && ofOrder.test(normaliseWords(subject));
  const day = [subject, ...others].map(behindLabel).find(Boolean);
  const piece = isOfOrder ? others.map((other) => cancelledBehind.exec(normaliseWords(other))?.[1]).find(Boolean) : undefined;
  const said = day && (others.length === 0 || readDay(day, now)) ? day : piece;
  const told = said && !sinceWords.test(` ${said}`) ? readDay(said, now) : undefined;
  return told && !isToCome(told, now) ? said : undefined;
}

/**
 * «Вы подтвердили заявку, заказ отменён 19.11.2026 09:15»: on the page of requests, the end of a sentence tells what became of the order.
 * @returns what tells the day
 */
export function hearDayOfGrant(text: string, options: StatusOptions & { requests: boolean; now: Date }): string | undefined {
  const clauses = options.requests ? text.split(clauseEnds) : [];
  if (!requestWord.test(normaliseWords(clauses[0] ?? ''))) return undefined;
  for (let first = 1; first < clauses.length; first += 1) {
    const end = clauses.slice(first).join(', ');
    const status = readStatus(end, options.now, options);
    if (status?.state === 'cancelled' && status.date) return end;
  }
  return undefined;
}

function behindOneOf(titles: readonly string[], text: string): string | undefined {
  const words = normaliseWords(text);
  const title = titles.find((known) => words.startsWith(known));
  return title === undefined ? undefined : words.slice(title.length).trim();
}

/** 取消日期 2026-11-22 → the day */
function behindLabel(text: string): string | undefined {
  const words = normaliseWords(text);
  const label = [...fieldLabels.cancelledAt, ...cancellationOfDay].find((known) => words.startsWith(`${known} `));
  return label && words.slice(label.length).trim();
}

const theDay = '@';
const startsWith = (forms: readonly string[]) => new RegExp(`^(?:${forms.map((form) => form.replace('%', theDay)).join('|')})`);
const toldDay = startsWith(cancelledOnDay);
const toldBareDay = startsWith(cancelledBareOnDay);

/**
 * «Мы отменили его 10 ноября и вернули деньги на карту.»: the day, where a sentence says at once that the order was cancelled on it.
 * «Отменили 10 ноября.» says so where it comes first: elsewhere it may be said of what the sentence before it names.
 */
export function readDayOfSentence(text: string, now: Date): Moment | undefined {
  const told = sentencesOf(text).flatMap((sentence, index) => {
    const words = normaliseWords(sentence);
    const found = findDate(words, now);
    if (!found || isToCome(found.moment, now)) return [];
    const form = (words.slice(0, found.start) + theDay + words.slice(found.end)).trim();
    const isNamed = toldDay.test(form);
    return isNamed || toldBareDay.test(form) ? { day: found.moment, isOfOrder: isNamed || index === 0 } : [];
  });
  const agree = new Set(told.map(({ day }) => day.value)).size === 1;
  return agree ? told.find(({ isOfOrder }) => isOfOrder)?.day : undefined;
}

/** The day behind one of the titles, where the text says no more: «Создан 15 ноября, 14:28». @param titles in normalised words */
export function readDayAfter(titles: readonly string[], text: string, now: Date): Moment | undefined {
  const words = normaliseWords(text);
  const title = titles.find((known) => words.startsWith(`${known} `));
  return title === undefined ? undefined : readDay(words.slice(title.length), now);
}
