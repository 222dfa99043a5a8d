/** Writes readings into the history. Called by the background alone, so that there is one writer. */
import { type Cancellation, CancellationSchema } from '../cancellation';
import { exceedsSize } from '../exceeds-size';
import { keyOf, matchRecord, namesOf } from './identity';
import { mergeRecords } from './merge-records';
import { type Row, RowSchema } from './row';
import { sortDateOf } from './sort-date';
import { setRowAside, type Writing, writeHistory } from './write-history';

/** No honest record comes near it: one reading of one order, with its evidence. */
const largestRecord = 200_000;

export interface SaveResult {
  stored: number;
  rejected: number;
}

/**
 * Saves a batch in one transaction: all of its valid records, or none where the database fails. Reading an order twice
 * adds nothing; a better reading improves what is there.
 * @param records as they came; each is parsed on its own, and a bad one is rejected alone
 * @param now when they were seen
 * @returns once the transaction has completed
 * @throws HistoryError
 */
export async function saveRecords(records: readonly unknown[], now = new Date()): Promise<SaveResult> {
  const valid = records.map(parseRecord).filter((record) => record !== undefined);
  const rejected = records.length - valid.length;
  if (valid.length === 0) return { stored: 0, rejected };
  await writeHistory(async (writing) => {
    for (const record of valid) await saveRecord(writing, record, now.toISOString());
  });
  return { stored: valid.length, rejected };
}

function parseRecord(value: unknown): Cancellation | undefined {
  if (exceedsSize(value, largestRecord)) return undefined;
  const parsed = CancellationSchema.safeParse(value);
  return parsed.success && namesOf(parsed.data).length > 0 ? parsed.data : undefined;
}

async function saveRecord(writing: Writing, record: Cancellation, now: string): Promise<void> {
  const rows = await findRows(writing, record, now);
  const match = matchRecord(record, new Map([...rows].map(([key, row]) => [key, row.record])));
  if (match.kind === 'ambiguous') return; // it tells of parcels that are all known already
  const same = match.kind === 'same' ? match.keys.map((key) => rows.get(key)).filter((row) => row !== undefined) : [];
  const row = makeRow(same, record, now);
  const store = writing.objectStore('cancellations');
  for (const { key } of same) if (key !== row.key) await store.delete(key);
  await store.put(row);
}

function makeRow(same: readonly Row[], read: Cancellation, now: string): Row {
  const record = same.reduce((merged, row) => mergeRecords(row.record, merged), read);
  const firstSeenAt = [now, ...same.map((row) => row.firstSeenAt)].sort()[0] ?? now;
  const sortAt = sortDateOf(record.cancelledAt, firstSeenAt);
  const { side, state } = record;
  return { key: keyOf(record), names: namesOf(record), side, state, sortAt, firstSeenAt, lastSeenAt: now, record };
}

/** Reads every row that shares a name with the record; a damaged one is set aside on the way. */
async function findRows(writing: Writing, record: Cancellation, now: string): Promise<Map<string, Row>> {
  const rows = new Map<string, Row>();
  const store = writing.objectStore('cancellations');
  for (const name of namesOf(record)) {
    for (const key of await store.index('byName').getAllKeys(name)) {
      if (rows.has(key)) continue;
      const stored = await store.get(key);
      const parsed = RowSchema.safeParse(stored);
      if (parsed.success) rows.set(key, parsed.data);
      else await setRowAside(writing, key, stored, now);
    }
  }
  return rows;
}
