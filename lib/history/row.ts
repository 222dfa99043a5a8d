/** What one row of the history holds: the facts as read, when they were seen, and what the indexes need. */
import * as z from 'zod/mini';
import { CancellationSchema } from '../cancellation';

const text = z.string().check(z.maxLength(200));

export const RowSchema = z.object({
  /** See identity.ts. */
  key: z.string().check(z.maxLength(400)),
  /** Every name under which the record can be looked for, see identity.ts. */
  names: z.array(text).check(z.minLength(1), z.maxLength(4)),
  side: z.enum(['seller', 'buyer']),
  state: z.enum(['cancelled', 'requested']),
  /** When it was cancelled, else first seen, in wall-clock time: `2026-09-01` or `2026-09-01T10:20:30`. See sort-date.ts. */
  sortAt: text,
  /** Its goods on the day of `sortAt`, see goods.ts. Absent from rows that were old when these began to be written. */
  goods: z.optional(z.array(z.string().check(z.maxLength(2_300))).check(z.maxLength(400))),
  firstSeenAt: text,
  lastSeenAt: text,
  record: CancellationSchema,
});
export type Row = z.infer<typeof RowSchema>;

/** A row that could not be understood, kept as it was. */
export interface SetAsideRow {
  at: string;
  row: unknown;
}
