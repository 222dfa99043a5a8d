import type { Cancellation } from './cancellation';

/**
 * The number that names a cancellation to people: the posting's, else the order's, else the parcel's.
 * @returns an empty string for a record that carries none of them (the reader makes no such record)
 */
export function displayNumber(record: Pick<Cancellation, 'postingNumber' | 'orderNumber' | 'parcelId'>): string {
  return record.postingNumber ?? record.orderNumber ?? record.parcelId ?? '';
}
