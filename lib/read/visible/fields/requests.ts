/** Requests to cancel: whether a block tells of one, and what became of it. */
import { isReturnReason } from '../../../classify/known-reason';
import { normaliseWords } from '../../../classify/normalise';
import {
  anyRequest,
  arrivedWords,
  comesBack,
  grantedRequest,
  namedRequests,
  endedBegins,
  ofReturnOrChange,
  requestWord,
  reasonsOfRequest,
  requestWords,
} from '../../../ozon/words/request-words';
import { cancelledStem } from '../../../ozon/words/status-words';
import type { Reading } from '../../sighting';
import { tellsOfEndedRequest } from '../../words/ended-request';
import { readRequestState } from '../../words/status';
import type { Block } from '../blocks/blocks';
import type { StatusMark } from '../marks/marks';
import { eachTextElement } from '../text/text-elements';
import type { DecidedStatus } from './decide-status';

/** What leads elsewhere. */
const ways = 'a[href], button, nav, aside, [role="tab"], [role="menuitem"], [role="navigation"]';
/** A number, its state, its scheme, its day. */
const mostBeside = 4;
const declined: ReadonlySet<string> = new Set(namedRequests.declined.map(normaliseWords));

/** «Покупатель запросил отмену» about a posting that is on its way, with no word that the request came to an end. */
export function findPendingRequest({ statuses }: Block, labelled = ''): StatusMark | undefined {
  const pending = statuses.find(({ status }) => status.state === 'requested');
  const others = pending ? [labelled, ...statuses.filter((mark) => mark !== pending).map(({ text }) => text)] : [];
  return others.some(endsRequests) ? undefined : pending;
}

/** True for a state of an order beside which no request waits: it has arrived, comes back, or the request was declined. */
export function endsRequests(text: string): boolean {
  const clean = normaliseWords(text);
  return [arrivedWords, comesBack].some((words) => words.test(clean)) || declined.has(clean);
}

/** True for the state of a request that was granted: «Подтверждена 17 ноября». */
export function isGranted(text: string): boolean {
  const clean = normaliseWords(text);
  return requestWords.cancelled.some((granted) => clean === granted || clean.startsWith(`${granted} `));
}

/** «Покупатель запросил отмену», and beneath it «Вы отклонили заявку 24 ноября». */
export function saysRequestEnded(block: Block): boolean {
  return block.statuses.some(({ status }) => status.state === 'requested') && saysRefused(block);
}

/** True where a block tells that a request to cancel came to nothing: the reason in it is the request's. */
export function saysRefused({ element }: Block): boolean {
  for (const { text } of eachTextElement(element, 80)) if (tellsOfEndedRequest(text)) return true;
  return false;
}

/** True where a line tells of a request to cancel that may still wait: a reason without a state may be the request's. */
export function speaksOfRequest({ element }: Block): boolean {
  for (const { element: line, text } of eachTextElement(element, 80)) {
    const words = text.length <= 120 ? normaliseWords(text) : '';
    if (anyRequest.test(words) && !grantedRequest.test(words) && !line.closest(ways)) return true;
  }
  return false;
}

interface Asked {
  side: 'seller' | 'buyer';
  reason: Reading<string>;
  /** On which day it will be granted by itself, where that is told and to come. */
  due: Reading<string> | undefined;
  /** What is told of the order itself. */
  order: DecidedStatus | undefined;
}

/**
 * What became of a request to cancel that stands among orders: by the word beside its number (审核中), or by a day on which it will be
 * granted by itself.
 * @returns undefined where nothing says that the block is about such a request; `alive` where it is, and nobody knows what became of it
 */
export function decideRequest(block: Block, { side, reason, due, order }: Asked): DecidedStatus | undefined {
  const label = normaliseWords(reason.where);
  const alive = order ? undefined : ({ state: 'alive', words: reason.words, where: reason.where } as const);
  const waits = due && ({ state: 'requested', words: due.words, where: due.where } as const);
  const lines = [...eachTextElement(block.element, 80)].flatMap(({ element, text }) =>
    text.length <= 60 && text !== reason.value && !element.closest(ways) ? normaliseWords(text) : [],
  );
  const beside = readBesideNumber(block);
  if (reasonsOfRequest.test(label) || speaksOfRequest(block)) {
    const hasEnded = saysRefused(block) || lines.some((words) => endedBegins.test(words));
    return hasEnded ? alive : (beside ?? waits ?? alive);
  }
  const isVague = requestWord.test(label);
  const mayBeReturn = isReturnReason(reason.value) || lines.some((words) => ofReturnOrChange.test(words));
  if (isVague && mayBeReturn) return alive;
  if (isVague && due && beside?.state === 'requested') return beside;
  const isToCancel = [label, normaliseWords(due?.value ?? '')].some((words) => cancelledStem.test(words));
  return side === 'buyer' && !order && isToCancel ? waits : undefined;
}

/** The state of a request in the few lines that stand beside the number: further down, it may be that of a payment. */
function readBesideNumber({ anchor, element }: Block): DecidedStatus | undefined {
  let head = anchor;
  while (head !== element && head.parentElement && [...eachTextElement(head, 2)].length < 2) head = head.parentElement;
  const lines = [...eachTextElement(head, mostBeside + 1)];
  if (lines.length > mostBeside) return undefined;
  const told = lines.flatMap(({ element: line, text }) => {
    const state = text.length <= 40 && !line.closest(ways) ? readRequestState(text) : undefined;
    return state ? { state, words: text, where: 'status' } : [];
  });
  return new Set(told.map(({ state }) => state)).size === 1 ? told[0] : undefined;
}
