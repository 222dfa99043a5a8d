import type { Cancellation } from '../../lib/cancellation';

/** Makes the keys of many records ahead of their use; yields between lots, for a key takes the time to write a record out. */
export function* makeViewKeys(records: readonly Cancellation[]): Generator<undefined, void> {
  for (const [index, record] of records.entries()) {
    viewKey(record);
    if (index % 25 === 24) yield;
  }
}

const known = new WeakMap<Cancellation, string>();

/** What a record says, as one text: two readings that say the same share their explanation. The moment of reading does not matter. */
export function viewKey(record: Cancellation): string {
  let key = known.get(record);
  if (key === undefined) {
    key = JSON.stringify({ ...record, readAt: '' });
    known.set(record, key);
  }
  return key;
}
