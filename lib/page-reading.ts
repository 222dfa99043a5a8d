/**
 * What the reader made of the page that is open: the answer behind the popup's "This page" line. Counts and identifiers
 * only, nothing of the page's content.
 */
import * as z from 'zod/mini';
import { channels } from './cancellation';

const count = z.int().check(z.minimum(0), z.maximum(1_000_000));
const id = z.string().check(z.maxLength(64));

export const PageReadingSchema = z.object({
  side: z.enum(['seller', 'buyer']),
  /** `seller-postings`, `buyer-order` …; `other` for a page that is no order page. */
  pageKind: id,
  /** How many records each channel gave. */
  channels: z.record(z.enum(channels), count),
  orders: count,
  cancelled: count,
  requested: count,
  /** Orders that look cancelled and could not be read. */
  notUnderstood: count,
  /** What went wrong, as ids: `too-large`, `broken-json`, `gave-up`, `robot-check`, `signed-out`, `unreadable-cancellations` … */
  problems: z.array(id).check(z.maxLength(20)),
});
export type PageReading = z.infer<typeof PageReadingSchema>;
