import type { Cancellation, Side } from '../cancellation';
import type { Diagnosis } from '../classify/diagnose';
import type { Language } from '../i18n/languages';
import { textsIn } from '../i18n/translate';
import { causes, type CauseId } from '../ozon/causes/causes';
import { describeDiagnosis } from './describe';
import { explain } from './explain';
import type { PanelView } from './panel-view';
import { writeMessage } from './write-message';

/** What can be said of a cause without an order: as a panel's view, less what hangs on the order. */
export type CauseView = Pick<PanelView, 'title' | 'happened' | 'counts' | 'cost' | 'steps' | 'prevent' | 'notes' | 'message'>;

/** Stands in messages where the number of an order belongs. */
export const numberToReplace = '00000000-0000';

/**
 * What a panel would say of a cause if the order told nothing else: rules in words instead of dates, links to places
 * but to no order.
 * @param host one of the reader's hosts, for the links
 */
export function describeCause(cause: CauseId, reader: Side, language: Language, host: string): CauseView {
  const now = new Date();
  const record: Cancellation = { side: reader, state: 'cancelled', host, products: [], evidence: [], readAt: now.toISOString() };
  const isKnown = cause !== 'unknown';
  const diagnosis: Diagnosis = {
    cause,
    party: causes[cause].party,
    confidence: isKnown ? 'certain' : 'unknown',
    by: isKnown ? 'text' : 'none',
  };
  const { title, happened, counts, cost, steps, prevent, notes } = describeDiagnosis(record, diagnosis, language, { now });
  const numbered = {
    ...record,
    ...(reader === 'seller' ? { postingNumber: `${numberToReplace}-0` } : { orderNumber: numberToReplace }),
  };
  return {
    title,
    happened,
    ...(counts && { counts }),
    cost,
    steps,
    prevent,
    notes: notes.filter((note) => note !== textsIn(language)('notes/official-chat')), // told once for all causes
    message: writeMessage(numbered, explain(numbered, diagnosis, { now }), language, undefined),
  };
}
