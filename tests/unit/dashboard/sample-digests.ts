import fc from 'fast-check';
import type { Digest } from '../../../lib/overview/digest';
import { causeIds, parties } from '../../../lib/ozon/causes/causes';

/** A digest as a seller's list would give it; `changes` replaces fields. */
export function makeDigest(changes: Partial<Digest> = {}): Digest {
  return {
    key: 'seller|1001|10000001-0007-1',
    sortAt: '2026-09-10T12:00:00',
    side: 'seller',
    state: 'cancelled',
    number: '10000001-0007-1',
    store: '1001',
    scheme: 'FBS',
    cause: 'seller.out-of-stock',
    party: 'seller',
    confidence: 'certain',
    counts: 'yes',
    reason: 'Товар закончился на складе',
    products: [{ id: 'sku:900000001', sku: '900000001', offerId: 'A-1', name: 'Товар 1' }],
    haystack: '10000001-0007-1\nтовар закончился на складе\n900000001\na-1\nтовар 1',
    ...changes,
  };
}

/** Any history of a few weeks. */
export const anyDigests = fc
  .array(
    fc.record({
      day: fc.integer({ min: 1, max: 30 }),
      side: fc.constantFrom('seller' as const, 'buyer' as const),
      state: fc.constantFrom('cancelled' as const, 'cancelled' as const, 'requested' as const),
      store: fc.constantFrom('1001', '1002', 'www.ozon.ru'),
      scheme: fc.constantFrom('FBS', 'FBO', 'rFBS', ''),
      cause: fc.constantFrom(...causeIds),
      party: fc.constantFrom(...parties),
      counts: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const, 'none' as const),
    }),
    { maxLength: 60 },
  )
  .map((all) =>
    all.map(({ day, ...rest }, place) =>
      makeDigest({
        key: String(place),
        number: `1000000${place}-0001-1`,
        sortAt: `2026-09-${String(day).padStart(2, '0')}T10:00:00`,
        ...rest,
      }),
    ),
  );
