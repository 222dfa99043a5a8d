/**
 * On a buyer's page of one parcel, the step of its way in which it was cancelled: «Отменён», «20 ноября, 16:32», and beneath that why;
 * or first why, and the day last.
 */
import type { Moment } from '../../../cancellation';
import type { Classify } from '../../../classify/known-reason';
import { normaliseWords } from '../../../classify/normalise';
import type { Address } from '../../../ozon/pages/page-kinds';
import { otherSteps, wayTitle } from '../../../ozon/words/part-titles';
import type { Reading } from '../../sighting';
import { readDay } from '../../words/dates';
import { readStatus } from '../../words/status';
import type { Block } from '../blocks/blocks';
import { findParcelElements } from '../blocks/parcels';
import { dayLineOf, isNewest, mostLines } from '../map/dated-steps';
import type { PageMap } from '../map/page-map';
import type { StatusMark } from '../marks/marks';
import { textOf } from '../text/element-text';
import { readLinesOf } from '../text/lines';
import { pickReason } from './pick-reason';

const longestTitle = 60;
/** A list and its title may each have a frame. */
const farthestTitle = 3;

export interface OwnStep {
  day: Reading<Moment>;
  reason?: Reading<string>;
}

/** @returns undefined on a page that may tell of more than one parcel, and where no step, or more than one, tells of a cancellation */
export function readOwnStep(
  { element: block, isTight, statuses }: Block,
  { address, classify, map, now }: { address: Address; classify: Classify; map: PageMap; now: Date },
): OwnStep | undefined {
  const page = block.ownerDocument.body;
  if (address.kind !== 'buyer-order' || isTight || statuses.length === 0 || tellsOfSeveral(page, map)) return undefined;
  const cancelled = map.statusesIn(page).filter(isCancelled);
  const steps = cancelled.flatMap(({ element, text }) => stepAround(element, text, now) ?? []);
  const [step, ...others] = steps;
  if (!step || others.length > 0) return undefined;
  const [status, ...lines] = readLinesOf(step, mostLines);
  const line = dayLineOf([status!, ...lines], now)!;
  const day = readDay(line.text, now)!;
  const outside = statuses.filter(({ element }) => !step.parentElement!.contains(element));
  if (!outside.every(isCancelled) || !isNewest(step, day.value, now)) return undefined;
  const texts = lines.filter((other) => other !== line);
  const reason = pickReason(texts, (text) => classify(text, 'buyer'));
  return {
    day: { value: day, words: line.text, where: status!.text },
    ...(reason && { reason: { value: reason.text, words: reason.text, where: 'text' } }),
  };
}

function isCancelled({ status }: StatusMark): boolean {
  return status.state === 'cancelled';
}

/** The part that begins with a status and its day, beside others with a day of their own. */
function stepAround(status: Element, words: string, now: Date): Element | undefined {
  const hasDay = (part: Element) => readLinesOf(part, mostLines).some(({ text }) => readDay(text, now) !== undefined);
  for (let step = status.parentElement; step; step = step.parentElement) {
    const lines = readLinesOf(step, mostLines + 1);
    if (lines.length > mostLines || lines[0]?.text !== words) return undefined;
    const isDated = dayLineOf(lines, now) !== undefined;
    const others = [...(step.parentElement?.children ?? [])].filter((other) => other !== step && other.tagName === step!.tagName);
    if (isDated && others.some(hasDay)) return isOfWay(step, others, now) ? step : undefined;
  }
  return undefined;
}

/** False beneath a title that speaks of payments or of requests, and, beneath none, among steps that are no states of an order. */
function isOfWay(step: Element, others: readonly Element[], now: Date): boolean {
  const title = normaliseWords(titleOver(step) ?? '');
  if (otherSteps.test(title)) return false;
  if (wayTitle.test(title)) return true;
  return others.some((other) => readStatus(readLinesOf(other, 1)[0]?.text ?? '', now, { side: 'buyer' })?.state === 'alive');
}

/** A short line right above the list of steps, however it is marked up. */
function titleOver(step: Element): string | undefined {
  for (let part = step.parentElement, level = 0; part && level < farthestTitle; part = part.parentElement, level += 1) {
    const before = part.previousElementSibling;
    if (before) return textOf(before).length <= longestTitle ? textOf(before) : undefined;
  }
  return undefined;
}

function tellsOfSeveral(page: Element, map: PageMap): boolean {
  const references = map.numbersIn(page).map(({ reference }) => reference);
  const orders = new Set(references.map(({ orderNumber }) => orderNumber));
  const postings = new Set(references.flatMap(({ postingNumber }) => postingNumber ?? []));
  return orders.size > 1 || postings.size > 1 || findParcelElements(page).length > 1;
}
