/** Reads the history for the dashboard: the newest rows at once, then all of them in batches, so that nobody waits for all. */
import * as z from 'zod/mini';
import { CancellationSchema } from '../cancellation';
import { toHistoryError } from '../history/errors';
import { openHistory } from '../history/open-history';
import { readNewest } from '../history/read-rows';
import { type Row, RowSchema } from '../history/row';
import { type Digest, digestRow } from './digest';

/** Evidence is long and the digest has no use for it. */
const LeanRowSchema = z.pick(z.extend(RowSchema, { record: z.omit(CancellationSchema, { evidence: true }) }), {
  key: true,
  sortAt: true,
  record: true,
});

const batchSize = 1_000;

export interface DigestBatch {
  digests: Digest[];
  /** Rows that could not be understood. */
  unreadable: number;
}

/** How many rows are stored, damaged ones included. @throws HistoryError */
export async function countRows(): Promise<number> {
  try {
    return await (await openHistory()).count('cancellations');
  } catch (error) {
    throw toHistoryError(error);
  }
}

/** The newest rows alone. @throws HistoryError */
export async function readNewestDigests(limit: number): Promise<Digest[]> {
  try {
    const { rows } = await readNewest(await openHistory(), {}, limit);
    return rows.map(digestRow);
  } catch (error) {
    throw toHistoryError(error);
  }
}

/** Some rows; those that are gone are left out. @throws HistoryError */
export async function readDigestsByKey(keys: readonly string[]): Promise<Digest[]> {
  return (await readRowsByKey(keys)).map(digestRow);
}

/** Every row, by key, in batches. @throws HistoryError */
export async function* readAllDigests(): AsyncGenerator<DigestBatch> {
  for await (const values of readBatches()) {
    const parsed = values.map((value) => LeanRowSchema.safeParse(value));
    const digests = parsed.flatMap(({ data }) => (data ? [digestRow(data)] : []));
    yield { digests, unreadable: values.length - digests.length };
  }
}

/**
 * Every row as it is stored, in batches.
 * @throws HistoryError
 */
export async function* readAllRows(): AsyncGenerator<Row[]> {
  for await (const values of readBatches()) {
    yield values.flatMap((value) => {
      const parsed = RowSchema.safeParse(value);
      return parsed.success ? [parsed.data] : [];
    });
  }
}

/** Reads rows by their keys, in the order of the keys; those that are gone are left out. @throws HistoryError */
export async function readRowsByKey(keys: readonly string[]): Promise<Row[]> {
  try {
    const store = (await openHistory()).transaction('cancellations').store;
    const values = await Promise.all(keys.map((key) => store.get(key)));
    return values.flatMap((value) => {
      const parsed = RowSchema.safeParse(value);
      return parsed.success ? [parsed.data] : [];
    });
  } catch (error) {
    throw toHistoryError(error);
  }
}

async function* readBatches(): AsyncGenerator<unknown[]> {
  try {
    const history = await openHistory();
    let after: IDBKeyRange | undefined;
    for (;;) {
      const store = history.transaction('cancellations').store;
      const [keys, values] = await Promise.all([store.getAllKeys(after, batchSize), store.getAll(after, batchSize)]);
      const last = keys.at(-1);
      if (last === undefined) return;
      yield values;
      after = IDBKeyRange.lowerBound(last, true);
    }
  } catch (error) {
    throw toHistoryError(error);
  }
}
