/** How far the reading of a whole list has come: kept in the extension's storage, so that it goes on after a reload. */
import * as z from 'zod/mini';

/** Why it came to an end. After the first two there is nothing to go on with. */
export const endings = ['date', 'nothing-more', 'robot-check', 'signed-out', 'no-orders', 'left', 'stopped'] as const;
export type Ending = (typeof endings)[number];

const count = z.int().check(z.minimum(0), z.maximum(1_000_000));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

export const ProgressSchema = z.object({
  side: z.enum(['seller', 'buyer']),
  tabId: z.int(),
  status: z.enum(['running', 'paused', ...endings]),
  /** Orders met so far. After a reload the list begins anew, so the number grows again only beyond what it was. */
  rows: count,
  cancelled: count,
  /** The earliest day that a cancelled order of the list tells. */
  oldestDay: z.optional(day),
  /** Where to end; the whole list where absent. */
  untilDay: z.optional(day),
});
export type Progress = z.infer<typeof ProgressSchema>;

/** What one pass through the list has met: a reload begins another. */
export const PassSchema = z.object({ tabId: z.int(), names: z.array(z.string()), days: z.array(day) });
export type Pass = z.infer<typeof PassSchema>;

/** What the page tells of itself, again and again. */
export const StepSchema = z.object({ rows: count, status: z.enum(['begun', 'running', 'paused', ...endings]) });
export type Step = z.infer<typeof StepSchema>;

/** Lists go by the day of the order, so a single early cancellation says little: so many older ones end the reading. */
const olderEnough = 5;

/** Whether a page of the list, loaded anew, is to show the card: what was stopped by hand or is done stays so. */
export function isUnderWay({ status }: Progress): boolean {
  return ['running', 'paused', 'robot-check', 'signed-out'].includes(status);
}

/** Whether there is something to go on with. */
export function isUnfinished({ status }: Progress): boolean {
  return status !== 'date' && status !== 'nothing-more';
}

/** The progress after a step of the page's. What was reached before is never taken back. */
export function advance(progress: Progress, step: Step, pass: Pass): Progress {
  const oldestDay = [progress.oldestDay, ...pass.days].filter((one) => one !== undefined).sort()[0];
  const { untilDay } = progress;
  const isReached = untilDay !== undefined && pass.days.filter((one) => one < untilDay).length >= olderEnough;
  const status = step.status === 'begun' ? progress.status : step.status;
  const cancelled = Math.max(progress.cancelled, pass.names.length);
  return {
    ...progress,
    rows: Math.max(progress.rows, step.rows, cancelled), // answers to the page can be read before its rows are drawn
    cancelled,
    ...(oldestDay && { oldestDay }),
    status: isReached && status === 'running' ? 'date' : status,
  };
}
