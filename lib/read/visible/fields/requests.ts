/** Requests to cancel: whether a block tells of one, and what became of it. */
import { normaliseWords } from '../../../classify/normalise';
import {
  anyRequest,
  arrivedWords,
  comesBack,
  grantedRequest,
  namedRequests,
  reasonsOfRequest,
  requestWords,
} from '../../../ozon/words/request-words';
import type { Reading } from '../../sighting';
import { tellsOfEndedRequest } from '../../words/ended-request';
import { readRequestState } from '../../words/status';
import type { Block } from '../blocks/blocks';
import type { StatusMark } from '../marks/marks';
import { eachTextElement } from '../text/text-elements';
import type { DecidedStatus } from './decide-status';

/** What leads elsewhere. */
const ways = 'a[href], button, nav, aside, [role="tab"], [role="menuitem"], [role="navigation"]';
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

/**
 * What became of a request that stands among orders: beside its reason, in words that requests alone have (审核中), or by a day on which
 * it will be granted by itself.
 * @param due true where the block tells such a day, which is to come
 * @returns undefined where nothing says that a block is about a request; `alive` where it is, and nobody knows what became of it
 */
export function decideRequest(
  block: Block,
  reason: Reading<string> | undefined,
  due: Reading<string> | undefined,
): DecidedStatus | undefined {
  const isOfRequest = reason !== undefined && reasonsOfRequest.test(normaliseWords(reason.where));
  if (!isOfRequest && !due) return undefined;
  const told = [...eachTextElement(block.element, 80)].flatMap(({ element, text }) => {
    const state = text.length <= 40 && !element.closest(ways) ? readRequestState(text) : undefined;
    return state ? { state, words: text, where: 'status' } : [];
  });
  const [only] = new Set(told.map(({ state }) => state)).size === 1 ? told : [];
  if (only || !due) return only ?? { state: 'alive', words: reason!.words, where: reason!.where };
  return { state: 'requested', words: due.words, where: due.where };
}
