/** The shape of what a page tells the reader, parsed on receipt. */
import * as z from 'zod/mini';
import type { Token } from '../mirror/tokens';
import { longestAnswer } from '../read/json/answer';
import { mostAtOnce, type PageMessage } from './reader-messages';

const address = z.string().check(
  z.maxLength(100_000),
  z.refine((href) => URL.canParse(href)),
);

/** Its tokens are checked one by one where the mirror takes them in. */
export const PageMessageSchema: z.ZodMiniType<PageMessage> = z.union([
  z.object({
    tokens: z.custom<Token[]>(Array.isArray),
    end: z.optional(z.object({ href: address, hasMoved: z.boolean(), isCut: z.boolean() })),
  }),
  z.object({ answer: z.string().check(z.maxLength(longestAnswer)), href: address }),
  z.object({ wanted: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(mostAtOnce)) }),
  z.object({ forgetTexts: z.literal(true) }),
]);
