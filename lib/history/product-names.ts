/** The names by which two readings of one parcel recognise its goods. */
import type { Cancellation } from '../cancellation';

/** @returns SKUs, offer ids and names of a record's products, each marked with its kind */
export function productNames(record: Pick<Cancellation, 'products'>): Set<string> {
  const names = record.products.flatMap(({ sku, offerId, name }) => [
    sku && `sku:${sku}`,
    offerId && `offer:${offerId}`,
    name && `name:${name.toLowerCase().replace(/\s+/g, ' ').trim()}`,
  ]);
  return new Set(names.filter((name) => name !== undefined && name !== '') as string[]);
}
