/** Writes readings into the history. Two contexts may write at once: their transactions come one after the other. */
import { type Cancellation, CancellationSchema } from '../cancellation';
import { exceedsSize } from '../exceeds-size';
import { Batch, type Seen } from './batch';
import { namesOf } from './identity';
import { type Row, RowSchema } from './row';
import { areTalliesSound, noteInTallies, startTallies } from './tallies';
import { noteUnseen } from './unseen';
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
  await saveSeenRecords(
    valid.map((record) => ({ record })),
    true,
    now,
  );
  return { stored: valid.length, rejected };
}

/** A reading with the time that it was seen, where that is not now. */
export interface SeenRecord {
  record: Cancellation;
  seen?: Seen;
}

/**
 * Saves readings that were parsed already, in one transaction.
 * @param isNews whether what counts against the seller is to be announced: true for pages, false for a back-up
 * @throws HistoryError
 */
export async function saveSeenRecords(seenRecords: readonly SeenRecord[], isNews: boolean, now = new Date()): Promise<void> {
  if (seenRecords.length === 0) return;
  await writeHistory(async (writing, tellChange) => tellChange(await saveBatch(writing, seenRecords, isNews, now.toISOString())));
}

/** @returns undefined for what is no valid record, too large, or carries no number to keep it under */
export function parseRecord(value: unknown): Cancellation | undefined {
  if (exceedsSize(value, largestRecord)) return undefined;
  const parsed = CancellationSchema.safeParse(value);
  return parsed.success && namesOf(parsed.data).length > 0 ? parsed.data : undefined;
}

/**
 * All requests of a step are made at once: one after another they would take several times as long.
 * @returns the keys of the rows that it wrote or removed
 */
async function saveBatch(writing: Writing, seenRecords: readonly SeenRecord[], isNews: boolean, now: string): Promise<string[]> {
  const records = seenRecords.map(({ record }) => record);
  const store = writing.objectStore('cancellations');
  const isFirst = (await store.getAllKeys(undefined, 1)).length === 0;
  const batch = new Batch(await findRows(writing, records, now), now);
  for (const { record, seen } of seenRecords) batch.add(record, seen);
  const { steps, removed } = batch.finish();
  await Promise.all([...removed.map((key) => store.delete(key)), ...steps.map(({ row }) => store.put(row))]);
  if (isFirst) await startTallies(writing);
  if (await areTalliesSound(writing)) await noteInTallies(writing, steps);
  await noteUnseen(writing, steps, isNews);
  return [...removed, ...steps.map(({ row }) => row.key)];
}

/** Reads every row that shares a name with one of the records; a damaged one is set aside on the way. */
async function findRows(writing: Writing, records: readonly Cancellation[], now: string): Promise<Row[]> {
  const store = writing.objectStore('cancellations');
  const names = new Set(records.flatMap(namesOf));
  const keys = new Set((await Promise.all([...names].map((name) => store.index('byName').getAllKeys(name)))).flat());
  const found = await Promise.all([...keys].map(async (key) => ({ key, value: await store.get(key) })));
  const rows: Row[] = [];
  for (const { key, value } of found) {
    const parsed = RowSchema.safeParse(value);
    if (parsed.success) rows.push(parsed.data);
    else await setRowAside(writing, key, value, now);
  }
  return rows;
}
