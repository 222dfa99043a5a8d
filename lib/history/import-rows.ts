/** Rows of a back-up or an export, on their way into the history. They come from outside: each is parsed on its own. */
import * as z from 'zod/mini';
import type { Cancellation } from '../cancellation';
import type { Seen } from './batch';
import { parseRecord, saveSeenRecords } from './save-records';

/** What a back-up tells of one cancellation. */
export interface PortableRow extends Seen {
  record: Cancellation;
}

const instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/), z.refine(isDate));
const PortableRowSchema = z.object({ record: z.unknown(), firstSeenAt: instant, lastSeenAt: instant });

/**
 * Parses one row of a file.
 * @returns the row with what is known and nothing else, or undefined where it is not one
 */
export function parsePortableRow(value: unknown): PortableRow | undefined {
  const parsed = PortableRowSchema.safeParse(value);
  const record = parsed.success ? parseRecord(parsed.data.record) : undefined;
  if (!parsed.success || !record) return undefined;
  const { firstSeenAt, lastSeenAt } = parsed.data;
  return { record, firstSeenAt, lastSeenAt: lastSeenAt < firstSeenAt ? firstSeenAt : lastSeenAt };
}

/**
 * Merges rows into the history by the same way that pages' readings go: what is known already is not doubled, and what is
 * there is improved, never lost. One transaction.
 * @param rows as `parsePortableRow` gives them
 * @throws HistoryError
 */
export async function importRows(rows: readonly PortableRow[]): Promise<void> {
  await saveSeenRecords(
    rows.map(({ record, ...seen }) => ({ record, seen })),
    false,
  );
}

function isDate(text: string): boolean {
  return !Number.isNaN(Date.parse(text));
}
