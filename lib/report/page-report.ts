/**
 * A report of a page that was not read: its structure, with stand-ins for everything that is not known from Ozon's pages in
 * general. A person reads it and saves it; nothing else ever carries it away.
 */
import * as z from 'zod/mini';
import '../cancellation';
import { PageReadingSchema } from '../page-reading';

/** Characters of a whole report. */
export const longestReport = 400_000;

const ResponseSchema = z.object({
  /** Path and parameters of the answer's address. */
  url: z.string().check(z.maxLength(8_000), z.startsWith('/')),
  /** The shop that the request named, as a stand-in. */
  shopId: z.optional(z.string().check(z.regex(/^\d{1,20}$/))),
  /** A JSON value; a text where the answer was no JSON. */
  body: z.json(),
});

export const PageReportSchema = z.object({
  format: z.literal('page-report/1'),
  url: z.url(),
  /** The month in which the page was read: its last day, at noon. */
  now: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T12:00:00\.000Z$/)),
  side: z.enum(['seller', 'buyer']),
  kind: z.string().check(z.maxLength(64)),
  /** What the reader made of the page itself; absent where its address is no order page. */
  reading: z.optional(PageReadingSchema),
  /** The most entries of a list that were taken over, where the page was too large to be told whole. */
  shortened: z.optional(z.int()),
  responses: z.array(ResponseSchema).check(z.maxLength(200)),
  html: z.string().check(z.maxLength(longestReport)),
});
export type PageReport = z.infer<typeof PageReportSchema>;
