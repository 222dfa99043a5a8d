/**
 * On a buyer's page of one parcel, the step of its way in which it was cancelled: «Отменён», «20 ноября, 16:32», and beneath that why;
 * or first why, and the day last.
 */
import type { Moment } from '../../../cancellation';
import type { Classify } from '../../../classify/known-reason';
import { normaliseWords } from '../../../classify/normalise';
import { fieldLabels } from '../../../ozon/words/field-labels';
import { createdColumns } from '../../../ozon/words/order-days';
import type { Address } from '../../../ozon/pages/page-kinds';
import type { Reading } from '../../sighting';
import type { Block } from '../blocks/blocks';
import { findParcelElements } from '../blocks/parcels';
import { headOfStep, isNewest, isOfWay, mostLines, readDayOfStep } from '../map/dated-steps';
import type { PageMap } from '../map/page-map';
import type { StatusMark } from '../marks/marks';
import { readLinesOf } from '../text/lines';
import { pickReason } from './pick-reason';

const titlesOfFirst: ReadonlySet<string> = new Set([...createdColumns, ...fieldLabels.orderedAt]);

export interface OwnStep {
  day: Reading<Moment>;
  reason?: Reading<string>;
  /** The day of the step with which the way began: «Создан», «Заказ оформлен». */
  orderedAt?: Reading<Moment>;
}

/** @returns undefined on a page that may tell of more than one parcel, and where no step, or more than one, tells of a cancellation */
export function readOwnStep(
  { element: block, isTight, statuses }: Block,
  { address, classify, map, now }: { address: Address; classify: Classify; map: PageMap; now: Date },
): OwnStep | undefined {
  const page = block.ownerDocument.body;
  if (address.kind !== 'buyer-order' || isTight || statuses.length === 0 || tellsOfSeveral(page, map)) return undefined;
  const cancelled = map.statusesIn(page).filter(isCancelled);
  const steps = cancelled.flatMap((mark) => stepAround(mark, now) ?? []);
  const [step, ...others] = steps;
  if (!step || others.length > 0) return undefined;
  const lines = readLinesOf(step, mostLines);
  const head = headOfStep(lines, now)!;
  const { line, moment, time } = readDayOfStep(lines, now)!;
  const outside = statuses.filter(({ element }) => !step.parentElement!.contains(element));
  // What came behind it is told of goods that go back, where the page says that the order was cancelled.
  const isLast = outside.length > 0 ? outside.every(isCancelled) : statuses.every(isCancelled) || isNewest(step, time, now);
  if (!isLast) return undefined;
  const texts = lines.filter((other) => other !== head && other !== line);
  const reason = pickReason(texts, (text) => classify(text, 'buyer'));
  return {
    day: { value: moment, words: line.text, where: head.text },
    ...(reason && { reason: { value: reason.text, words: reason.text, where: 'text' } }),
    ...readFirstStep(step.parentElement!, now),
  };
}

function readFirstStep(list: Element, now: Date): Pick<OwnStep, 'orderedAt'> {
  const found = [...list.children].flatMap((part) => {
    const lines = readLinesOf(part, mostLines);
    const day = lines.some(({ text }) => titlesOfFirst.has(normaliseWords(text))) ? readDayOfStep(lines, now) : undefined;
    return day ? [{ value: day.moment, words: day.line.text, where: headOfStep(lines, now)!.text }] : [];
  });
  return found.length === 1 ? { orderedAt: found[0]! } : {};
}

function isCancelled({ status }: StatusMark): boolean {
  return status.state === 'cancelled';
}

/** The part that begins with a status, its day behind or before it, beside others with a day of their own. */
function stepAround({ element: status, text: words }: StatusMark, now: Date): Element | undefined {
  const hasDay = (part: Element) => readDayOfStep(readLinesOf(part, mostLines), now) !== undefined;
  for (let step = status.parentElement; step; step = step.parentElement) {
    const lines = readLinesOf(step, mostLines + 1);
    const head = headOfStep(lines, now)?.text;
    // «Отменён» and its day may be two pieces of a line.
    const line = `${head ?? ''}${readDayOfStep(lines, now)?.line.text ?? ''}`;
    const isOfStatus = head === words || line.replace(/\s/g, '') === words.replace(/\s/g, '');
    if (lines.length > mostLines || !isOfStatus) return undefined;
    const others = [...(step.parentElement?.children ?? [])].filter((other) => other !== step && other.tagName === step!.tagName);
    if (hasDay(step) && others.some(hasDay)) return isOfWay(step, others, now) ? step : undefined;
  }
  return undefined;
}

function tellsOfSeveral(page: Element, map: PageMap): boolean {
  const references = map.numbersIn(page).map(({ reference }) => reference);
  const orders = new Set(references.map(({ orderNumber }) => orderNumber));
  const postings = new Set(references.flatMap(({ postingNumber }) => postingNumber ?? []));
  return orders.size > 1 || postings.size > 1 || findParcelElements(page).length > 1;
}
