/** What follows from a cancellation, without words of any language: ids, verdicts, times. `describe.ts` makes sentences of it. */
import type { Side } from '../cancellation';
import type { Diagnosis } from '../classify/diagnose';
import type {
  BuyerMessageId,
  BuyerTipId,
  FeeId,
  GoodsId,
  NoteId,
  RepeatScope,
  SellerMessageId,
  SellerTipId,
} from '../ozon/advice/advice';
import type { Party } from '../ozon/causes/causes';
import type { RuleId } from '../ozon/advice/rules';
import type { PlaceId } from '../ozon/pages/links';
import type { BuyerStepId, DeadlineId, SellerStepId } from '../ozon/advice/steps';
import type { Due } from './due';

/** On what a verdict rests. The first that applies: Ozon's own mark, then the rules. */
export type CountsBasis =
  | 'mark'
  | 'request'
  | 'rule'
  | 'inferred'
  /** The order came from Ozon's warehouse, for which no index is known. */
  | 'fbo'
  /** The cause would not count, but the seller's account pressed cancel, which does. */
  | 'seller-pressed'
  /** The cause would count, but the buyer pressed cancel. */
  | 'buyer-pressed'
  | 'unsaid';

export interface Counts {
  readonly verdict: 'yes' | 'no' | 'unknown';
  readonly basis: CountsBasis;
  readonly rule?: RuleId;
  /** True where the cause itself is only likely, and the verdict hangs on it. */
  readonly ifCauseIsRight?: true;
}

export type IndexCostId =
  'index-counted' | 'index-if-counted' | 'index-untouched' | 'charges-crossborder' | 'charges-elsewhere' | 'request-open';
export type MoneyId =
  'money-held' | 'money-sent' | 'money-late' | 'money-unsure' | 'money-unpaid' | 'money-moved' | 'money-request' | 'money-where';
export type CostId = IndexCostId | MoneyId | GoodsId | FeeId;

export interface CostLine {
  readonly id: CostId;
  readonly rule?: RuleId;
  readonly due?: Due;
}

export interface ExplainedStep<Id extends string> {
  readonly id: Id;
  readonly place?: PlaceId;
  readonly url?: string;
  /** `due` is absent where the order's own time is not known: then the rule is told in words. */
  readonly deadline?: { readonly id: DeadlineId; readonly due?: Due };
  readonly rule?: RuleId;
}

/** How often the same product was cancelled for the same cause within so many days, this time included. */
export interface Repeats {
  readonly count: number;
  readonly days: number;
  /** What was the same each time: the cause itself, or only the group that it belongs to. */
  readonly scope: RepeatScope;
}

interface Common extends Diagnosis {
  readonly state: 'cancelled' | 'requested';
  /** True where Ozon names nobody and the party follows from the cause. */
  readonly partyInferred: boolean;
  /** Who caused it, where that is somebody else than the one who pressed cancel. */
  readonly causer?: Party;
  readonly cost: readonly CostLine[];
  readonly notes: readonly NoteId[];
}

export type Explanation =
  | (Common & {
      readonly reader: Extract<Side, 'seller'>;
      readonly counts: Counts;
      readonly steps: readonly ExplainedStep<SellerStepId>[];
      readonly prevent: readonly SellerTipId[];
      readonly repeats?: Repeats;
      readonly message: SellerMessageId;
    })
  | (Common & {
      readonly reader: Extract<Side, 'buyer'>;
      readonly steps: readonly ExplainedStep<BuyerStepId>[];
      readonly prevent: readonly BuyerTipId[];
      readonly message: BuyerMessageId;
    });
