/** What our rules say of a stored cancellation, as far as sums and marks need it. Never stored with the row. */
import type { Cancellation } from '../cancellation';
import type { Diagnosis } from '../classify/diagnose';
import { rememberDiagnoses } from '../classify/remember-diagnoses';
import { judgeCounts } from '../explain/judge-counts';
import type { CauseFacts, CauseId, Party } from '../ozon/causes/causes';

export interface Judgement {
  cause: CauseId;
  party: Party;
  confidence: Diagnosis['confidence'];
  /** Whether it counts against the seller; `none` on a buyer's order and on a request. */
  counts: CauseFacts['counts'] | 'none';
}

const tell = rememberDiagnoses();

/** Judges a row by Ozon's mark first, else by the rules, as the panel does. Evidence is not asked. */
export function judgeRow({ record: read }: { record: Omit<Cancellation, 'evidence'> }): Judgement {
  const record = { ...read, evidence: [] };
  const diagnosis = tell(record);
  const matters = record.side === 'seller' && record.state === 'cancelled';
  return {
    cause: diagnosis.cause,
    party: diagnosis.party,
    confidence: diagnosis.confidence,
    counts: matters ? judgeCounts(record, diagnosis, undefined).verdict : 'none',
  };
}
