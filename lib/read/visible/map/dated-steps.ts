/** Steps of a parcel's way that each have their day in a line of its own: «В пути», «Прибыл в Примерск», «12 ноября, 08:15». */
import type { Moment } from '../../../cancellation';
import { normaliseWords } from '../../../classify/normalise';
import { otherSteps, wayTitle } from '../../../ozon/words/part-titles';
import { moneyBack } from '../../../ozon/words/product-lines';
import { isToCome, readDay } from '../../words/dates';
import { readStatus } from '../../words/status';
import type { StatusMark } from '../marks/marks';
import { textOf } from '../text/element-text';
import { readLinesOf, type Line } from '../text/lines';
import { headings } from '../text/text-elements';

/** A step with more lines is something else. */
export const mostLines = 6;
/** No parcel takes more. */
const mostSteps = 60;
const longestTitle = 60;
/** A list and its title may each have a frame. */
const farthestTitle = 3;
const hour = /^\d{1,2}:\d{2}$/;

interface DayOfStep {
  line: Line;
  moment: Moment;
  /** What orders steps: the day, and the hour where one is told. */
  time: string;
}

/** The day of a step in its first line, right behind it, or in its end; one to come, or that of money, is none of what happened. */
export function readDayOfStep(lines: readonly Line[], now: Date): DayOfStep | undefined {
  const told = lines.filter(({ text }) => !hour.test(text));
  const place = told.findIndex(({ text }) => readDay(text, now) !== undefined);
  const line = told[place];
  if (!line || (place > 1 && place < told.length - 1)) return undefined;
  const moment = readDay(line.text, now)!;
  const isOfMoney = place > 1 && moneyBack.test(normaliseWords(told[place - 1]!.text));
  if (isOfMoney || isToCome(moment, now)) return undefined;
  const own = lines.find(({ text }) => hour.test(text))?.text ?? /\d{1,2}:\d{2}/.exec(line.text)?.[0] ?? '';
  return { line, moment, time: `${moment.value} ${own.padStart(5, '0')}` };
}

/** The line that says what happened: the first that is neither the day nor the hour. */
export function headOfStep(lines: readonly Line[], now: Date): Line | undefined {
  return lines.find(({ text }) => !hour.test(text) && readDay(text, now) === undefined);
}

/** True where, among the steps of its list, one came before this one and none later; that money went back is no step of a way. */
export function isNewest(step: Element, time: string, now: Date): boolean {
  const others = [...(step.parentElement?.children ?? [])].slice(0, mostSteps).filter((other) => other !== step);
  const times = others.flatMap((other) => {
    const lines = readLinesOf(other, mostLines);
    const isOfMoney = lines.some(({ text }) => moneyBack.test(normaliseWords(text)));
    return isOfMoney ? [] : (readDayOfStep(lines, now)?.time ?? []);
  });
  return times.some((other) => other < time) && times.every((other) => other <= time);
}

/**
 * The one cancelled state among the steps of a numbered list, whichever way they go, where each has a day and none a later one.
 * @param isToldBeside true where the page says beside the list that the order was cancelled: what came later, in words that nobody
 * knows, is told of goods that go back
 */
export function cancelledStep(
  list: Element,
  marks: readonly StatusMark[],
  now: Date,
  isToldBeside: boolean,
): StatusMark | undefined {
  if (list.childElementCount > mostSteps) return undefined;
  const cancelled = marks.filter(({ status }) => status.state === 'cancelled');
  const steps = [...list.children].filter((child) => marks.some(({ element }) => child.contains(element)));
  const step = steps.find((own) => cancelled.some(({ element }) => own.contains(element)));
  if (cancelled.length !== 1 || !step) return undefined;
  const days = new Map(steps.map((own) => [own, readDayOfStep(readLinesOf(own, mostLines), now)]));
  const times = [...days.values()].flatMap((day) => day?.time ?? []);
  const own = days.get(step)?.time;
  if (own === undefined || times.length < days.size) return undefined;
  const isLast = isToldBeside ? times.every((time) => time <= own) : isNewest(step, own, now);
  return isLast && isOfWay(step, steps, now) && !isTitledOtherwise(list) ? cancelled[0] : undefined;
}

/** False beneath a title that speaks of payments or of requests, and, beneath none, among steps that are no states of an order. */
export function isOfWay(step: Element, steps: readonly Element[], now: Date): boolean {
  const title = normaliseWords(titleOver(step) ?? '');
  if (otherSteps.test(title)) return false;
  if (wayTitle.test(title)) return true;
  const isState = (text: string) => readStatus(text, now, { side: 'buyer' })?.state === 'alive';
  return steps.some((other) => other !== step && readLinesOf(other, 3).some(({ text }) => isState(text)));
}

/** True beneath a heading that does not speak of the parcel's way. */
function isTitledOtherwise(list: Element): boolean {
  const before = list.previousElementSibling;
  return before?.matches(headings) === true && !wayTitle.test(normaliseWords(textOf(before, longestTitle)));
}

/** A short line right above the list of steps, however it is marked up. */
function titleOver(step: Element): string | undefined {
  for (let part = step.parentElement, level = 0; part && level < farthestTitle; part = part.parentElement, level += 1) {
    const before = part.previousElementSibling;
    if (before) return textOf(before).length <= longestTitle ? textOf(before) : undefined;
  }
  return undefined;
}
