/**
 * What a panel shows, as finished sentences in one language. The background makes it, the page shows it: so no page
 * carries the texts of every cause in every language.
 */
import * as z from 'zod/mini';
import { causeIds, parties } from '../ozon/causes/causes';
import { languages } from '../i18n/languages';

const text = z.string().check(z.maxLength(20_000));

const SourceSchema = z.object({
  /** `Ozon's help, autumn 2026` */
  label: text,
  url: z.optional(text),
});

const LineSchema = z.object({
  text,
  /** Where a rule comes from, with its date. */
  source: z.optional(SourceSchema),
});

const StepSchema = z.object({
  text,
  /** `by 20 Aug 2026, 23:59`, where a rule gives this order a deadline. */
  deadline: z.optional(text),
  /** True where that deadline is over. */
  isPast: z.optional(z.boolean()),
  link: z.optional(z.object({ label: text, url: text })),
  /** Where the rule behind the step or its deadline comes from. */
  source: z.optional(SourceSchema),
});

export const PanelViewSchema = z.object({
  language: z.enum(languages),
  cause: z.enum(causeIds),
  party: z.enum(parties),
  confidence: z.enum(['certain', 'likely', 'unknown']),
  state: z.enum(['cancelled', 'requested']),
  /** The cause in a few words: the headline of the panel, and of a row in the popup. */
  title: text,
  /** `Cancelled by Ozon`, or a plain word that nobody is named. */
  cancelledBy: text,
  /** `Probably:` / `We could not tell`; absent where the confidence is certain. */
  confidenceNote: z.optional(text),
  /** Ozon's own words, verbatim, and what they say in the reader's language where that differs. */
  quote: z.optional(z.object({ words: text, language: z.optional(text), translation: z.optional(text) })),
  happened: text,
  /** For sellers: does it count, in one word and in a sentence. */
  counts: z.optional(z.object({ verdict: z.enum(['yes', 'no', 'unknown']), badge: text, line: LineSchema })),
  /** Where the money is (buyers), where the goods go (sellers), charges: what it costs. */
  cost: z.array(LineSchema),
  /** Two to four steps, in order of use. */
  steps: z.array(StepSchema),
  /** How to keep it from happening again. */
  prevent: z.array(text),
  /** Traps told plainly: `cancelled after ship` means after packing, and the like. */
  notes: z.array(text),
  /** A message to support, ready to send, in the language that support reads; with the same in the reader's language. */
  message: z.object({ text, translation: z.optional(text) }),
  /** Until when these sentences hold (ms since the epoch): a countdown moves on, a deadline passes. Absent: for good. */
  goodUntil: z.optional(z.number()),
  evidence: z.array(z.object({ field: text, words: text, where: text, used: z.boolean() })),
  /** The panel's own words: headings and buttons. */
  labels: z.object({
    heading: text,
    ozonsWords: text,
    meaning: text,
    counts: text,
    cost: text,
    steps: text,
    prevent: text,
    notes: text,
    message: text,
    copy: text,
    copyTranslation: text,
    copied: text,
    copyFailed: text,
    evidence: text,
    evidenceIntro: text,
    unfold: text,
    fold: text,
    translation: text,
    source: text,
    notUsed: text,
  }),
});
export type PanelView = z.infer<typeof PanelViewSchema>;
