/** How often the same product was cancelled for the same cause lately: what prevention hangs on. Reads by an index alone. */
import { moveDay } from '../calendar-day';
import type { Cancellation } from '../cancellation';
import { diagnose } from '../classify/diagnose';
import type { Repeats } from '../explain/explanation';
import { keepReadableTimes } from '../explain/readable-times';
import { tellingGroups } from '../ozon/advice/advice';
import { Batch } from './batch';
import { toHistoryError } from './errors';
import { goodsEntry, productIds, repeatDays } from './goods';
import { openHistory } from './open-history';
import { type Row, RowSchema } from './row';
import { sortDateOf } from './sort-date';

/**
 * Counts for each record the cancellations of a product of its own, in the same shop, within the days that end with its
 * cancellation, itself included. The readings themselves count too, whether they are in the history already or not:
 * reading an order again adds nothing.
 * @param records readings of one page
 * @param now when they were read
 * @returns in the order of the records; undefined where it was the only time, or nothing can be said: buyers' orders, open
 * requests, goods without an id, a time of cancellation that is not known within these days
 * @throws HistoryError
 */
export async function countRepeats(records: readonly Cancellation[], now = new Date()): Promise<(Repeats | undefined)[]> {
  const asked = records.map((record) => askFor(record, now));
  if (asked.every((question) => question === undefined)) return asked.map(() => undefined);
  const batch = new Batch(await readRows(asked.filter((question) => question !== undefined)), now.toISOString());
  for (const question of asked) if (question) batch.add(question.record);
  const rows = batch.listRows();
  return asked.map((question) => question && answer(question, rows));
}

interface Question {
  record: Cancellation;
  ids: Set<string>;
  /** First and last day of the days that are counted. */
  from: string;
  to: string;
}

function askFor(read: Cancellation, now: Date): Question | undefined {
  const record = keepReadableTimes(read);
  const ids = new Set(record.products.flatMap(productIds));
  if (record.side !== 'seller' || record.state !== 'cancelled' || ids.size === 0) return undefined;
  const sortAt = sortDateOf(record.cancelledAt, now.toISOString());
  const to = sortAt.slice(0, 10);
  const from = moveDay(to, 1 - repeatDays);
  return liesWithin({ record, sortAt }, from, to) ? { record, ids, from, to } : undefined;
}

/** Every stored row of these goods and days. Damaged rows tell nothing; whoever reads them all sets them aside. */
async function readRows(questions: readonly Question[]): Promise<Row[]> {
  const ranges = new Map<string, IDBKeyRange>();
  for (const { ids, from, to } of questions) {
    for (const id of ids) {
      const bounds = [goodsEntry('seller', id, from), goodsEntry('seller', id, to)] as const;
      ranges.set(bounds.join(), IDBKeyRange.bound(...bounds));
    }
  }
  try {
    const goods = (await openHistory()).transaction('cancellations').store.index('byGoods');
    const found = await Promise.all([...ranges.values()].map((range) => goods.getAll(range)));
    return found.flat().flatMap((value) => RowSchema.safeParse(value).data ?? []);
  } catch (error) {
    throw toHistoryError(error);
  }
}

function answer({ record, ids, from, to }: Question, rows: readonly Row[]): Repeats | undefined {
  const { cause } = diagnose(record);
  const near = rows.filter(
    (row) => row.state === 'cancelled' && liesWithin(row, from, to) && isSameProduct(row.record, record, ids),
  );
  const causes = near.map((row) => diagnose(row.record).cause);
  const sameCause = causes.filter((one) => one === cause).length;
  if (sameCause > 1) return cause === 'unknown' ? undefined : { count: sameCause, days: repeatDays, scope: 'cause' };
  const scope = tellingGroups.find((one) => cause.startsWith(`${one}.`));
  const sameGroup = scope ? causes.filter((one) => one.startsWith(`${scope}.`)).length : 0;
  return scope && sameGroup > 1 ? { count: sameGroup, days: repeatDays, scope } : undefined;
}

/** Where no time of cancellation was read, it lies between the order and the first reading. */
function liesWithin({ record, sortAt }: Pick<Row, 'record' | 'sortAt'>, from: string, to: string): boolean {
  const earliest = record.cancelledAt ? sortAt : record.orderedAt && sortDateOf(record.orderedAt, '');
  return earliest !== undefined && earliest.slice(0, 10) >= from && sortAt.slice(0, 10) <= to;
}

/** A SKU belongs to one shop; offer ids are the shop's own, and two shops may use the same. */
function isSameProduct(row: Cancellation, record: Cancellation, ids: ReadonlySet<string>): boolean {
  const shared = row.products.flatMap(productIds).filter((id) => ids.has(id));
  if (row.shopId === record.shopId) return shared.length > 0;
  return (row.shopId === undefined || record.shopId === undefined) && shared.some((id) => id.startsWith('sku:'));
}
