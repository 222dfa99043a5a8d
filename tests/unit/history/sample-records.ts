import type { Cancellation } from '../../../lib/cancellation';

/** A seller's cancelled posting as a list would give it; `changes` replaces or adds fields. */
export function makeRecord(changes: Partial<Cancellation> = {}): Cancellation {
  return {
    side: 'seller',
    state: 'cancelled',
    host: 'seller.ozon.ru',
    postingNumber: '10000001-0007-1',
    orderNumber: '10000001-0007',
    products: [{ name: 'Товар 1', sku: '900000001', quantity: 1 }],
    evidence: [],
    readAt: '2026-09-10T08:00:00.000Z',
    ...changes,
  };
}

/** The same without a posting number: what a page tells that knows the order alone. */
export function makeOrderRecord(changes: Partial<Cancellation> = {}): Cancellation {
  return { ...leaveOut(makeRecord(), 'postingNumber'), ...changes };
}

/** A record as a page gives it that does not tell these fields. */
export function leaveOut<Field extends keyof Cancellation>(record: Cancellation, ...fields: Field[]): Omit<Cancellation, Field> {
  return Object.fromEntries(Object.entries(record).filter(([field]) => !fields.includes(field as Field))) as Omit<
    Cancellation,
    Field
  >;
}
