/** Which of the status words of a block is its status: the one in the column or beside the label, else what all say alike. */
import type { Moment } from '../../../cancellation';
import { isSplit } from '../../../classify/diagnose-with';
import { normaliseWords } from '../../../classify/normalise';
import { readParty } from '../../../classify/party';
import type { Address } from '../../../ozon/pages/page-kinds';
import { isNameOfGoods } from '../../../ozon/words/product-lines';
import { ofMoney, returnWords } from '../../../ozon/words/return-words';
import { cancelledStem, ofOrderOrPostingWord, ofOrderWord, partlyCancelledWords } from '../../../ozon/words/status-words';
import type { Reading, State } from '../../sighting';
import { readDay } from '../../words/dates';
import { findNumbers } from '../../words/numbers';
import { readStatus, type StatusOptions } from '../../words/status';
import type { Block } from '../blocks/blocks';
import type { Columns } from '../map/columns';
import type { StatusMark } from '../marks/marks';
import { cleanWords } from '../text/clean-words';
import { textOf } from '../text/element-text';
import { breakBlocks } from '../text/shown-numbers';
import { cells, readDayBehind } from './day-of-status';
import { findPendingRequest, saysRequestEnded } from './requests';
import { readWhoBehind } from './who-behind';

const nothingIgnored: ReadonlySet<string> = new Set();

export interface DecidedStatus {
  state: State;
  words: string;
  where: string;
  date?: Moment;
  initiator?: string;
}

/** How status words are read at an address. */
export function statusOptions({ kind, side }: Address): StatusOptions & { requests: boolean; types: boolean } {
  return { requests: kind === 'seller-requests', types: kind === 'seller-returns' || kind === 'seller-errors', side };
}

interface Circumstances {
  /** The value in the column or beside the label of statuses. */
  labelled: Reading<string> | undefined;
  /** True where the block tells the reason of a cancellation. */
  hasReason: boolean;
  /** Its words, where it stands in a column or beside a label. */
  reason: string | undefined;
  address: Address;
  columns: Columns;
  now: Date;
}

/** @returns undefined where nothing says what became of the order, or things say different */
export function decideStatus(block: Block, told: Circumstances): DecidedStatus | undefined {
  const { labelled, address, columns, now } = told;
  const isOfRequests = address.kind === 'seller-requests';
  const hasEnded = !isOfRequests && saysRequestEnded(block);
  const pending = isOfRequests || hasEnded ? undefined : findPendingRequest(block, labelled?.value);
  const own =
    labelled && !isSaidOfOther(labelled, block, told) ? readStatus(labelled.value, now, statusOptions(address)) : undefined;
  if (pending && own?.state === 'alive') return { state: 'requested', words: pending.text, where: 'status' };
  const isInColumn = (mark: StatusMark) => columns.fieldAt(mark.element) !== undefined;
  const dayOf = (mark: StatusMark) =>
    mark.status.date ?? readDayBehind(mark.element, block, address, now, address.isOwnPage === true && !isInColumn(mark));
  if (labelled && own) {
    const agreeing = block.statuses.filter(({ status }) => status.state === own.state);
    const date = own.date ?? firstOf(agreeing, dayOf);
    return { ...own, words: labelled.words, where: labelled.where, ...(date && { date }) };
  }
  const marks = block.statuses.filter((mark) => mayBeStatus(mark, block, hasEnded, told));
  const state = stateOf(marks, pending !== undefined, told);
  const agreeing = marks.filter((mark) => mark.status.state === state);
  const mark = agreeing.find(({ text }) => isSplit(text)) ?? agreeing.find((candidate) => candidate.status.date) ?? agreeing[0];
  return mark && tellStatus(mark, agreeing, dayOf, told);
}

/** What one of several marks of the same state tells, and what the others add: when, and who. */
function tellStatus(
  mark: StatusMark,
  agreeing: readonly StatusMark[],
  dayOf: (mark: StatusMark) => Moment | undefined,
  { address, now }: Circumstances,
): DecidedStatus {
  const behind = firstOf(agreeing, (one) => readWhoBehind(one, { side: address.side, now }));
  const date = mark.status.date ?? firstOf(agreeing, dayOf) ?? behind?.date;
  // One line may tell when, and another who.
  const told = agreeing.flatMap(({ status }) => status.initiator ?? []);
  const initiators = told.length > 0 || !behind ? told : [behind.initiator];
  const initiator = new Set(initiators.map((words) => readParty(words, address.side))).size === 1 ? initiators[0] : undefined;
  // «11月18日取消» beneath 已取消 tells the day, as "Canceled on November 6" does beneath "Canceled".
  const isBare = ({ text, status }: StatusMark) => !/\d/.test(text) && !status.isSentence && (!initiator || status.initiator);
  const named = mark.status.date ? (agreeing.find(isBare) ?? agreeing.find(({ status }) => !status.isByDay) ?? mark) : mark;
  return {
    state: mark.status.state,
    words: ownWords(named, now, statusOptions(address)),
    where: 'status',
    ...(date && { date }),
    ...(initiator && { initiator }),
  };
}

/** True where what stands beside the label is said of the whole order, not of this posting or its request. */
function isSaidOfOther({ value, where }: Reading<string>, { statuses }: Block, { address, now }: Circumstances): boolean {
  // «Статус заказа: частично отменён» is said of the order, beside what became of this posting.
  const isOfOrder =
    isPartly(value) &&
    address.side === 'seller' &&
    ((address.isOwnPage && ofOrderWord.test(where)) || statuses.some(({ status }) => status.state === 'alive'));
  // Beside a request's own state, an order's or a posting's says only that it goes on.
  const hasOwn =
    address.kind === 'seller-requests' &&
    ofOrderOrPostingWord.test(where) &&
    statuses.some(({ text }) => text !== value && isOfRequest(text, address, now));
  return isOfOrder || hasOwn;
}

/** False for words that are no status where they stand. @param hasEnded true where the block tells that its request came to nothing */
function mayBeStatus(mark: StatusMark, { statuses }: Block, hasEnded: boolean, { reason, columns }: Circumstances): boolean {
  if (mark.status.state === 'requested' && hasEnded) return false;
  // «Покупатель попросил отменить заказ» in the column of reasons.
  if (mark.status.isSentence && reason && mark.text.endsWith(reason)) return false;
  if (isOfMoney(mark) && statuses.some(({ status }) => status.state === 'cancelled')) return false;
  const field = columns.fieldAt(mark.element);
  return !field || field === 'status' || (field === 'postingNumber' && isBeneathNumber(mark));
}

/** What words say together. Of different states, with nothing that says which is the status, only a reason can decide for "cancelled". */
function stateOf(
  marks: readonly StatusMark[],
  isPending: boolean,
  { hasReason, address: { kind } }: Circumstances,
): State | undefined {
  const states = new Set(marks.map((mark) => mark.status.state));
  if (states.size <= 1) return [...states][0];
  const isOfRequests = kind === 'seller-requests';
  if (states.has('cancelled')) return hasReason || (!isOfRequests && !states.has('alive')) ? 'cancelled' : 'alive';
  return states.has('requested') && (isPending || isOfRequests) ? 'requested' : 'alive';
}

/**
 * `<b>Отменён</b><span>5 ноября</span>`, `<time>5 ноября</time> Отменён`: the status is the one piece; its day, its number, or on a
 * seller's page how many goods it is said of, the other.
 */
function ownWords({ element, text, status }: StatusMark, now: Date, options: StatusOptions): string {
  if (!element.firstElementChild) return text;
  const isRest = (rest: string) =>
    /\d/.test(rest) &&
    ((options.side === 'seller' && !isNameOfGoods(rest)) || findNumbers(rest).length > 0 || readDay(rest, now) !== undefined);
  for (const piece of element.childNodes) {
    const words = cleanWords(breakBlocks(piece, nothingIgnored));
    const isEdge = words !== '' && (text.startsWith(words) || text.endsWith(words));
    if (!isEdge || readStatus(words, now, options)?.state !== status.state) continue;
    if (words !== text && !isRest(cleanWords(text.replace(words, '')))) continue;
    return piece.nodeType === 1
      ? ownWords({ kind: 'status', element: piece as Element, text: words, status }, now, options)
      : words;
  }
  return text;
}

/** True for what stands in the cell of the one number that it is said of. */
function isBeneathNumber({ element, status }: StatusMark): boolean {
  const cell = element.closest(cells);
  return (
    status.state === 'cancelled' && !status.isType && cell !== null && findNumbers(breakBlocks(cell, nothingIgnored)).length === 1
  );
}

/** True for what is a state of requests alone, as «На рассмотрении», «Подтверждена»: «Отменён» may be said of one of the goods. */
function isOfRequest(text: string, address: Address, now: Date): boolean {
  const options = statusOptions(address);
  return readStatus(text, now, options) !== undefined && readStatus(text, now, { ...options, requests: false }) === undefined;
}

/** «Возврат» beside what becomes of the money. */
function isOfMoney({ element, text }: StatusMark): boolean {
  const beside = element.nextElementSibling;
  return returnWords.includes(normaliseWords(text)) && beside !== null && ofMoney.test(textOf(beside, 200));
}

/** What the first that has one has. */
function firstOf<From, To>(all: readonly From[], read: (one: From) => To | undefined): To | undefined {
  for (const one of all) {
    const found = read(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isPartly(words = ''): boolean {
  return partlyCancelledWords.includes(normaliseWords(words));
}

/** A status that nobody knows, and that does not speak of cancelling: «Восстановлен», «Возвращается продавцу». */
export function isOtherStatus(labelled: string | undefined): boolean {
  return labelled !== undefined && !cancelledStem.test(normaliseWords(labelled));
}
