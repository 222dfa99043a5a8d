/** Which of the status words of a block is its status: the one in the column or beside the label, else what all say alike. */
import type { Moment } from '../../cancellation';
import { normaliseWords } from '../../classify/normalise';
import { readParty } from '../../classify/party';
import type { Address } from '../../ozon/pages';
import { arrivedWords, endedRequest, namedRequests } from '../../ozon/request-words';
import { denied } from '../../ozon/status-sentences';
import { readDay } from '../dates';
import type { Reading, State } from '../sighting';
import { readStatus, type StatusOptions } from '../status';
import type { Block } from './blocks';
import type { Columns } from './columns';
import type { StatusMark } from './marks';
import { eachTextElement } from './text';

const declined: ReadonlySet<string> = new Set(namedRequests.declined.map(normaliseWords));

export interface DecidedStatus {
  state: State;
  words: string;
  where: string;
  date?: Moment;
  initiator?: string;
}

/** How status words are read at an address. */
export function statusOptions({ kind, side }: Address): StatusOptions {
  return { requests: kind === 'seller-requests', side };
}

/**
 * @param labelled the value in the column or beside the label of statuses
 * @param hasReason true where the block tells the reason of a cancellation
 */
export function decideStatus(
  block: Block,
  {
    labelled,
    hasReason,
    address,
    columns,
    now,
  }: {
    labelled: Reading<string> | undefined;
    hasReason: boolean;
    address: Address;
    columns: Columns;
    now: Date;
  },
): DecidedStatus | undefined {
  const told = labelled && readStatus(labelled.value, now, statusOptions(address));
  const isOwnPage = address.kind === 'seller-requests';
  const hasEnded = !isOwnPage && saysRequestEnded(block);
  const pending = isOwnPage || hasEnded ? undefined : findPendingRequest(block, labelled?.value);
  if (pending && told?.state === 'alive') return { state: 'requested', words: pending.text, where: 'status' };
  if (told) return { ...told, words: labelled.words, where: labelled.where };
  const marks = block.statuses.filter((mark) => {
    if (mark.status.state === 'requested' && hasEnded) return false;
    const field = columns.fieldAt(mark.element);
    return field === undefined || field === null || field === 'status';
  });
  const states = new Set(marks.map((mark) => mark.status.state));
  // Words of different states and nothing that says which is the status: only a reason can decide for "cancelled".
  const state =
    states.size <= 1
      ? [...states][0]
      : states.has('cancelled') && (hasReason || (!isOwnPage && !states.has('alive')))
        ? 'cancelled'
        : states.has('requested') && !states.has('cancelled') && (pending ?? address.kind === 'seller-requests')
          ? 'requested'
          : 'alive';
  const agreeing = marks.filter((mark) => mark.status.state === state);
  const mark = agreeing.find((candidate) => candidate.status.date) ?? agreeing[0];
  if (!mark) return undefined;
  const date = mark.status.date ?? (address.side === 'buyer' ? readDayBehind(mark.element, block.element, now) : undefined);
  // One line may tell when, and another who.
  const initiators = agreeing.flatMap(({ status }) => status.initiator ?? []);
  const initiator = new Set(initiators.map((words) => readParty(words, address.side))).size === 1 ? initiators[0] : undefined;
  return { state: mark.status.state, words: mark.text, where: 'status', ...(date && { date }), ...(initiator && { initiator }) };
}

/** «Покупатель запросил отмену» about a posting that is on its way, with no word that the request came to an end. */
function findPendingRequest({ statuses }: Block, labelled = ''): StatusMark | undefined {
  const pending = statuses.find(({ status }) => status.state === 'requested');
  const others = pending ? [labelled, ...statuses.filter((mark) => mark !== pending).map(({ text }) => text)] : [];
  return others.map(normaliseWords).some((text) => arrivedWords.test(text) || declined.has(text)) ? undefined : pending;
}

/** «Покупатель запросил отмену», and beneath it «Вы отклонили заявку 24 ноября». */
function saysRequestEnded({ element, statuses }: Block): boolean {
  if (!statuses.some(({ status }) => status.state === 'requested')) return false;
  for (const { text } of eachTextElement(element, 80))
    if (text.length <= 200 && endedRequest.test(text) && !denied.test(text)) return true;
  return false;
}

/** The day in the text right behind a status: the line was split. */
function readDayBehind(status: Element, block: Element, now: Date): Moment | undefined {
  let isBehind = false;
  for (const { element, text } of eachTextElement(block, 80)) {
    if (status.contains(element)) isBehind = true;
    // «22 ноября · Товар закончился»: the line goes on with something else.
    else if (isBehind) return readDay(text.split(/\s[·•|]\s/)[0]!, now);
  }
  return undefined;
}
