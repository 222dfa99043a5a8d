/** What our rules say of a stored cancellation, as far as sums and marks need it. Never stored with the row. */
import { rememberDiagnoses } from '../classify/remember-diagnoses';
import { judgeCounts } from '../explain/judge-counts';
import type { CauseFacts, CauseId, Party } from '../ozon/causes';
import type { Row } from './row';

export interface Judgement {
  cause: CauseId;
  party: Party;
  /** Whether it counts against the seller; `none` on a buyer's order and on a request. */
  counts: CauseFacts['counts'] | 'none';
}

const tell = rememberDiagnoses();

/** Judges a row by Ozon's mark first, else by the rules, as the panel does. */
export function judgeRow({ record }: Pick<Row, 'record'>): Judgement {
  const diagnosis = tell(record);
  const matters = record.side === 'seller' && record.state === 'cancelled';
  return {
    cause: diagnosis.cause,
    party: diagnosis.party,
    counts: matters ? judgeCounts(record, diagnosis, undefined).verdict : 'none',
  };
}
