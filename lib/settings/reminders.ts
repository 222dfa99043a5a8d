/** What a person wants to be reminded of, and what they have been reminded of already. */
import * as z from 'zod/mini';
import { defineSetting } from './setting';

const RemindersSchema = z.object({
  /** Before a cancellation request approves itself. */
  requests: z.boolean(),
  /** When more cancellations count against the seller than `limit` within `countingDays`. */
  counting: z.boolean(),
  limit: z.int().check(z.minimum(0), z.maximum(999)),
});
export type Reminders = z.infer<typeof RemindersSchema>;

export const reminders = defineSetting<Reminders>('reminders', RemindersSchema, { requests: false, counting: false, limit: 3 });

const RemindedSchema = z.object({
  /** Requests: a name of each, with the time at which it approves itself. */
  requests: z.record(z.string(), z.string()),
  /** True from the reminder until the number has fallen to the limit again. */
  counting: z.boolean(),
});
export type Reminded = z.infer<typeof RemindedSchema>;

export const reminded = defineSetting<Reminded>('reminded', RemindedSchema, { requests: {}, counting: false });
