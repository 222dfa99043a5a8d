import type { Cancellation } from '../cancellation';
import { classifyReason } from './classify-reason';
import { diagnoseWith, type Diagnosis } from './diagnose-with';

export type { Diagnosis } from './diagnose-with';

/** Tells why an order was cancelled, with all that is known of Ozon's words. */
export function diagnose(record: Cancellation): Diagnosis {
  return diagnoseWith(record, classifyReason);
}
