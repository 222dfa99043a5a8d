import type { Cancellation } from '../../lib/cancellation';

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
