/** The shapes of the messages that carry data, parsed on receipt. */
import * as z from 'zod/mini';
import { CancellationSchema } from '../cancellation';
import { batchSize, type DrawingKind } from './protocol';

export const SaveSchema = z.object({
  /** Each record is parsed on its own when it is saved, so that a bad one is rejected alone. */
  records: z.array(z.unknown()).check(z.maxLength(batchSize)),
  tabId: z.optional(z.int()),
});

export const DescribeSchema = z.object({ records: z.array(CancellationSchema).check(z.maxLength(batchSize)) });

export const DrawingKindSchema: z.ZodMiniType<DrawingKind> = z.enum(['line', 'whole']);

export const StartCatchUpSchema = z.object({
  side: z.enum(['seller', 'buyer']),
  untilDay: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
});
