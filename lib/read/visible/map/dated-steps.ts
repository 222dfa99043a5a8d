/** Steps of a parcel's way that each have their day in a line of its own: «В пути», «Прибыл в Примерск», «12 ноября, 08:15». */
import { readDay } from '../../words/dates';
import type { StatusMark } from '../marks/marks';
import { readLinesOf, type Line } from '../text/lines';

/** A step with more lines is something else. */
export const mostLines = 6;
/** No parcel takes more. */
const mostSteps = 60;

/** The line with the day, right behind the first line of a step or in its end. */
export function dayLineOf(lines: readonly Line[], now: Date): Line | undefined {
  const [, ...behind] = lines;
  const found = behind.find(({ text }) => readDay(text, now) !== undefined);
  return found === behind[0] || found === behind.at(-1) ? found : undefined;
}

/** @returns YYYY-MM-DD */
export function dayOfStep(step: Element, now: Date): string | undefined {
  const line = dayLineOf(readLinesOf(step, mostLines), now);
  return line && readDay(line.text, now)?.value;
}

/** True where no step beside this one has a later day. */
export function isNewest(step: Element, day: string, now: Date): boolean {
  const steps = [...(step.parentElement?.children ?? [])].slice(0, mostSteps);
  return steps.every((other) => (dayOfStep(other, now) ?? day) <= day);
}

/** The one cancelled state among the steps of a list, whichever way they go, where each has a day and none a later one. */
export function cancelledStep(list: Element, marks: readonly StatusMark[], now: Date): StatusMark | undefined {
  if (list.childElementCount > mostSteps) return undefined;
  const cancelled = marks.filter(({ status }) => status.state === 'cancelled');
  const steps = [...list.children].filter((child) => marks.some(({ element }) => child.contains(element)));
  const days = steps.map((step) => dayOfStep(step, now));
  const own = steps.findIndex((step) => cancelled.some(({ element }) => step.contains(element)));
  const day = days[own];
  const isLast = day !== undefined && (own === 0 || own === steps.length - 1) && days.every((other) => other && other <= day);
  return cancelled.length === 1 && steps.length > 1 && isLast ? cancelled[0] : undefined;
}
