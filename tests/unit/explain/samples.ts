import type { Cancellation } from '../../../lib/cancellation';
import type { Diagnosis } from '../../../lib/classify/diagnose';
import { causes, type CauseId } from '../../../lib/ozon/causes/causes';

export const noon = new Date('2026-08-20T12:00:00Z');
export const beijing = 'Asia/Shanghai';

/** A seller's cancelled rFBS posting, read on the day of its cancellation. */
export function sellerRecord(change: Partial<Cancellation> = {}): Cancellation {
  return {
    side: 'seller',
    state: 'cancelled',
    host: 'seller.ozon.ru',
    postingNumber: '10000001-0007-1',
    orderNumber: '10000001-0007',
    scheme: 'rFBS',
    products: [{ name: 'Чехол для телефона', quantity: 2 }],
    orderedAt: { value: '2026-08-18T10:00:00Z', precision: 'instant' },
    cancelledAt: { value: '2026-08-20T10:00:00Z', precision: 'instant' },
    evidence: [],
    readAt: '2026-08-20T12:00:00Z',
    ...change,
  };
}

/** A buyer's cancelled order. */
export function buyerRecord(change: Partial<Cancellation> = {}): Cancellation {
  return { ...sellerRecord(), side: 'buyer', host: 'www.ozon.ru', postingNumber: undefined, scheme: undefined, ...change };
}

export function diagnosisOf(cause: CauseId, change: Partial<Diagnosis> = {}): Diagnosis {
  return {
    cause,
    party: causes[cause].party,
    confidence: cause === 'unknown' ? 'unknown' : 'certain',
    by: cause === 'unknown' ? 'none' : 'text',
    ...change,
  };
}
