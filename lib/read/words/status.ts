/** Status words: does a text say that an order is cancelled, that a cancellation is asked for, or that the order is alive? */
import type { Moment } from '../../cancellation';
import { normaliseWords } from '../../classify/normalise';
import { readParty } from '../../classify/party';
import { remember } from '../../classify/remember';
import { besideDay } from '../../ozon/words/date-words';
import {
  askedToCancel,
  decidedRequest,
  namedRequests,
  orderSubject,
  passedRequest,
  reasonOfRequest,
  requestCodes,
  requestSubject,
  requestWords,
  waitingRequest,
} from '../../ozon/words/request-words';
import { moneySigns } from '../../ozon/words/money';
import { cancelledSentences, lateness, stage } from '../../ozon/words/status-sentences';
import {
  aliveParts,
  aliveWords,
  cancelledCodes,
  cancelledBesideDay,
  cancelledPlurals,
  cancelledStem,
  cancelledWords,
  countsOfGoods,
  splitWords,
} from '../../ozon/words/status-words';
import type { State } from '../sighting';
import { findDate, isToCome } from './dates';
import { readShare } from './share';
import { splitInitiator } from './split-initiator';
import { readType } from './type-of-row';

export interface StatusOptions {
  /** True on the page of cancellation requests, which has words of its own. */
  requests?: boolean;
  /** True where rows are of several types, and being a cancellation is one. */
  types?: boolean;
  /** Whose page it is: the buyer's have sentences for a status. Absent for the texts of JSON, where what went before stands beside what is. */
  side?: 'seller' | 'buyer';
}

export interface StatusReading {
  state: State;
  /** The date that stands with the word: «Отменён 1 сентября». */
  date?: Moment;
  /** Who, where the status says it: «Отменён покупателем». */
  initiator?: string;
  /** The type of a row, which is an action's name elsewhere. */
  isType?: true;
  /** A word that is a status by its day alone: «2026-10-12 取消». */
  isByDay?: true;
  /** A whole sentence, which may be the reason as well: «Вы отменили заказ». */
  isSentence?: true;
  /** Why it was asked for, behind a colon, where that may be anything: «Клиент просит отменить заказ: долго ждать». */
  asked?: string;
}

const longest = 90;
/** The tables are written in normalised words: making them ready is work before the first panel. */
const words = new Map<string, State>();
for (const word of aliveWords) words.set(word, 'alive');
for (const word of cancelledWords) words.set(word, 'cancelled');
for (const word of splitWords) words.set(word, 'cancelled');
for (const word of namedRequests.requested) words.set(word, 'requested');
for (const word of namedRequests.declined) words.set(word, 'alive');

const plurals = new Set(cancelledPlurals);

const wordsOfRequests = new Map<string, State>([
  ...requestWords.requested.map((word) => [word, 'requested'] as const),
  ...requestWords.cancelled.map((word) => [word, 'cancelled'] as const),
  ...requestWords.neither.map((word) => [word, 'alive'] as const),
]);
/** What stands beside a price in one text is a row whose cells run together. */
const price = new RegExp(`\\d ?[${moneySigns}]`);

/**
 * Reads a text that is a status and nothing else (a date or the one who cancelled may follow).
 * @param text a short text of the page
 * @returns undefined for all other texts: tabs in the plural, sentences, product names
 */
export function readStatus(text: string, now: Date, options: StatusOptions = {}): StatusReading | undefined {
  if (text.length > longest) return undefined;
  if (now !== moment && now.toDateString() !== moment?.toDateString()) readers = makeReaders(now);
  moment = now;
  return readers[options.requests ? 'requests' : options.types ? 'types' : (options.side ?? 'orders')](text);
}

/** What was read is remembered for as long as it is the same day. */
let moment: Date | undefined;
let readers: ReturnType<typeof makeReaders>;
const makeReaders = (now: Date) => ({
  orders: remember((text) => readWords(text, now, {}), 4_000),
  seller: remember((text) => readWords(text, now, { side: 'seller' }), 4_000),
  buyer: remember((text) => readWords(text, now, { side: 'buyer' }), 4_000),
  requests: remember((text) => readWords(text, now, { requests: true }), 4_000),
  types: remember((text) => readWords(text, now, { side: 'seller', types: true }), 4_000),
});

function readWords(text: string, now: Date, options: StatusOptions): StatusReading | undefined {
  const clean = normaliseWords(text);
  if (aliveParts.some((part) => clean.includes(part))) return { state: 'alive' };
  const type = options.types ? readType(clean) : undefined;
  if (type) return type;
  const direct = lookUp(clean, options.requests);
  if (direct) return { state: direct };
  if (readShare(clean) === 'whole') return { state: 'cancelled' };
  // Each row is another text, and most of what follows is expressions: a row is told from a status before them.
  if (price.test(clean)) return undefined;
  const told = readDated(clean, now, options) ?? readCounted(clean);
  if (told || !maySayCancelled(clean, options.requests)) return told;
  return (
    readWaiting(clean, options) ??
    readInitiated(clean, options) ??
    readStaged(clean, now, options) ??
    readLate(clean, options) ??
    readStateAskedFor(clean, now, options) ??
    readOfRequest(clean, options)
  );
}

/** Reads a status code of Ozon's JSON, or the words that stand in its place. */
export function readStatusCode(value: string, now: Date): StatusReading | undefined {
  const code = withoutPrefix(value.trim().toLowerCase());
  if (cancelledCodes.includes(code)) return { state: 'cancelled' };
  return (
    readStatus(value, now) ?? (/^[a-z]+(?:_[a-z]+)+$/.test(code) || /^[a-z]{4,}$/.test(code) ? { state: 'alive' } : undefined)
  );
}

/** Reads the state of an rFBS cancellation request: its code, else its words. */
export function readRequestState(value: string): State | undefined {
  const code = withoutPrefix(value.trim().toLowerCase());
  if (Object.hasOwn(requestCodes, code)) {
    const state = requestCodes[code as keyof typeof requestCodes];
    return state === 'neither' ? 'alive' : state;
  }
  return wordsOfRequests.get(normaliseWords(value));
}

/** `POSTING_STATUS_CANCELLED` is the enumeration's name before the code. */
function withoutPrefix(code: string): string {
  return code.replace(/^(?:[a-z]+_)*(?:status|state)_(?=[a-z])/, '');
}

function lookUp(clean: string, requests = false): State | undefined {
  return (requests ? wordsOfRequests.get(clean) : undefined) ?? words.get(clean);
}

function readDated(words: string, now: Date, options: StatusOptions): StatusReading | undefined {
  if (!/\d|вчера|сегодня|day|天/.test(words)) return undefined;
  const clean = words.replace(besideDay, '');
  const date = findDate(clean, now);
  if (!date) return undefined;
  const rest = normaliseWords(
    `${clean.slice(0, date.start)} ${clean.slice(date.end)}`
      .replace(/[,:()·•|]|(?:^|\s|(?<=已))(?:on|от|в|с|于)(?=\s|$)|\d{1,2}:\d{2}/g, ' ')
      .replace(/(?<=已) +(?=被|由|取消)/, ''),
  );
  const state = lookUpBeside(rest, options.requests) ?? readCounted(rest)?.state;
  // "Approved automatically on November 14", of a day to come, is a term. Elsewhere it is this machine's clock that is wrong.
  if (options.requests && state === 'cancelled' && isToCome(date.moment, now)) return undefined;
  if (state) return { state, date: date.moment };
  if (cancelledBesideDay.includes(rest) && !isToCome(date.moment, now))
    return { state: 'cancelled', date: date.moment, isByDay: true };
  return (
    readWaiting(rest, options) ??
    (maySayCancelled(rest, options.requests) ? readInitiated(rest, options, date.moment) : undefined)
  );
}

/** On a page of requests, every one was asked for: that says nothing of what became of it. */
function readWaiting(clean: string, { side }: StatusOptions): StatusReading | undefined {
  if (side && waitingRequest.test(clean)) return { state: 'requested' };
  return side === 'seller' && askedToCancel.test(clean) ? { state: 'requested', isSentence: true } : undefined;
}

/** "Cancellation requested on November 25 because of the delivery date": what is asked for, and why. */
function readStateAskedFor(clean: string, now: Date, options: StatusOptions): StatusReading | undefined {
  const end = clean.search(reasonOfRequest);
  const isOpen = end > 0 && !decidedRequest.test(clean.slice(end));
  const told = isOpen ? readStatus(clean.slice(0, end), now, options) : undefined;
  const [, asked] = /^ ?: ?(.+)$/.exec(clean.slice(end)) ?? [];
  return told?.state === 'requested' ? { state: 'requested', isSentence: true, ...(asked && { asked }) } : undefined;
}

/** «Заявка подтверждена автоматически, заказ отменён»: the request's state, and what that makes of the order. */
function readOfRequest(clean: string, { requests }: StatusOptions): StatusReading | undefined {
  if (!requests) return undefined;
  const [request = '', order = ''] = clean.split(/ ?[,;，；] ?/);
  const asked = normaliseWords(request.replace(requestSubject, ''));
  const state = lookUp(asked, requests) ?? (order !== '' && asked === passedRequest ? 'cancelled' : undefined);
  const isCancelled = lookUp(normaliseWords(order.replace(orderSubject, ''))) === 'cancelled';
  const agrees = order === '' || (state === 'cancelled' ? isCancelled : !cancelledStem.test(order));
  return state && agrees ? { state } : undefined;
}

/** «2 товара отменены», "5 items received", 1件商品已取消: what a group of goods is headed with. */
function readCounted(clean: string): StatusReading | undefined {
  if (/(?<!\d)0(?!\d)/.test(clean)) return undefined;
  for (const count of Object.values(countsOfGoods)) {
    const rest = count.test(clean) ? normaliseWords(clean.replace(count, ' ')) : '';
    const state = rest && lookUpBeside(rest);
    if (state) return { state };
  }
  return undefined;
}

/** Looks up words that stand beside a day or a number of goods. */
function lookUpBeside(clean: string, requests?: boolean): State | undefined {
  return lookUp(clean, requests) ?? (plurals.has(clean) ? 'cancelled' : undefined);
}

/** «Отменено до отгрузки», "canceled after shipping", 发货前已取消: when, measured by the parcel's way. */
function readStaged(clean: string, now: Date, options: StatusOptions): StatusReading | undefined {
  const rest = normaliseWords(clean.replace(stage, ' ').replace(/[()]/g, ' '));
  const told = rest === clean ? undefined : readStatus(rest, now, options);
  return told?.state === 'cancelled' ? told : undefined;
}

/** «Отменено из-за просрочки отгрузки», "Canceled after shipping delay": the status is the reason as well. */
function readLate(clean: string, { requests }: StatusOptions): StatusReading | undefined {
  const rest = normaliseWords(clean.replace(lateness, ' '));
  const isCancelled = lookUp(rest, requests) === 'cancelled' || cancelledBesideDay.includes(rest);
  return rest !== clean && isCancelled ? { state: 'cancelled', isSentence: true } : undefined;
}

/** Who cancelled, and how far the parcel had come, is looked for where there is a word of cancelling; requests have more of these. */
function maySayCancelled(clean: string, requests = false): boolean {
  return requests || cancelledStem.test(clean);
}

function readInitiated(clean: string, { requests, side }: StatusOptions, date?: Moment): StatusReading | undefined {
  for (const [initiator, rest] of splitInitiator(clean)) {
    if (lookUp(rest, requests) === 'cancelled')
      return { state: 'cancelled', ...(date && { date }), ...(readParty(initiator, 'buyer') && { initiator }) };
  }
  return side === 'buyer' && cancelledStem.test(clean) ? readSentence(clean, date) : undefined;
}

/** «Вы отменили заказ», "The seller canceled your order": the sentence says who did. */
function readSentence(clean: string, date?: Moment): StatusReading | undefined {
  for (const form of cancelledSentences) {
    const match = form.exec(clean);
    const initiator = match?.groups?.who;
    // «Отменён Ozon отменил 4 ноября» are two lines that were put together.
    if (match && (!initiator || (!cancelledStem.test(initiator) && readParty(initiator, 'buyer'))))
      return { state: 'cancelled', isSentence: true, ...(date && { date }), ...(initiator && { initiator }) };
  }
  return undefined;
}
