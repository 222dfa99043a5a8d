/**
 * When two readings tell of the same cancellation. What is cancelled is a parcel (a posting), never an order as such.
 *
 * 1. Sides never mix, nor do two shops; a reading that names no shop may belong to any.
 * 2. Two posting numbers, else two parcel ids, decide by themselves.
 * 3. Where one reading knows a number that the other lacks, both must belong to one order, must not contradict each other
 *    (no product in common; cancelled on different days), and must fit nothing else: an order with two cancelled
 *    parcels is not to lose one of them.
 */
import type { Cancellation, Moment } from '../cancellation';
import { productNames } from './product-names';

/** Records of one parcel that must be joined, or what else to do with a reading. */
export type Match = { kind: 'new' } | { kind: 'same'; keys: string[] } | { kind: 'ambiguous' };

/** The order a record belongs to: as read, else the posting number without its last block. */
function orderOf(record: Cancellation): string | undefined {
  if (record.orderNumber) return record.orderNumber;
  const blocks = record.postingNumber?.split('-') ?? [];
  return blocks.length === 3 ? blocks.slice(0, 2).join('-') : undefined;
}

/**
 * Every name under which a record, or another reading of the same parcel, may stand in the history.
 * @returns an empty list for a record that carries no number at all: it cannot be kept
 */
export function namesOf(record: Cancellation): string[] {
  const order = orderOf(record);
  return [
    record.postingNumber && `${record.side}|posting|${record.postingNumber}`,
    record.parcelId && `${record.side}|parcel|${record.parcelId}`,
    order && `${record.side}|order|${order}`,
  ].filter((name) => name !== undefined && name !== '') as string[];
}

/**
 * The primary key: side, shop and the posting number; without one the order number with the parcel id, or with a product
 * and a day. Two records with equal keys are the same by the rules above.
 */
export function keyOf(record: Cancellation): string {
  const tail =
    record.parcelId ??
    [[...productNames(record)].sort()[0]?.slice(0, 80) ?? '', record.cancelledAt?.value.slice(0, 10) ?? ''].join('@');
  return [record.side, record.shopId ?? '-', record.postingNumber ?? `${orderOf(record) ?? ''}#${tail}`].join('|');
}

/**
 * Finds what a reading is a reading of.
 * @param stored the history's records that share a name with it, by key
 */
export function matchRecord(record: Cancellation, stored: ReadonlyMap<string, Cancellation>): Match {
  const fitting = [...stored].map(([key, other]) => ({ key, likeness: compare(record, other) }));
  const same = fitting.filter(({ likeness }) => likeness === 'same');
  if (same.length > 0) {
    const shops = new Set(same.flatMap(({ key }) => stored.get(key)?.shopId ?? []));
    return shops.size > 1 ? { kind: 'ambiguous' } : { kind: 'same', keys: same.map(({ key }) => key) };
  }
  const possible = fitting.filter(({ likeness }) => likeness === 'possible');
  if (possible.length === 1) return { kind: 'same', keys: possible.map(({ key }) => key) };
  return { kind: possible.length > 1 ? 'ambiguous' : 'new' };
}

function compare(a: Cancellation, b: Cancellation): 'same' | 'possible' | 'different' {
  if (a.side !== b.side || contradict(a.shopId, b.shopId)) return 'different';
  if (a.postingNumber && b.postingNumber) return a.postingNumber === b.postingNumber ? 'same' : 'different';
  if (a.parcelId && b.parcelId) return a.parcelId === b.parcelId ? 'same' : 'different';
  if (!orderOf(a) || orderOf(a) !== orderOf(b)) return 'different';
  const bothNamed = (a.postingNumber ?? a.parcelId) !== undefined && (b.postingNumber ?? b.parcelId) !== undefined;
  return datesFit(a.cancelledAt, b.cancelledAt) && productsFit(a, b, bothNamed) ? 'possible' : 'different';
}

/** Whether two parcels may hold the same goods. `strict`: an empty list fits nothing. */
function productsFit(a: Cancellation, b: Cancellation, strict: boolean): boolean {
  const names = productNames(a);
  const others = productNames(b);
  if (names.size === 0 || others.size === 0) return !strict;
  return [...names].some((name) => others.has(name));
}

/** Whether two readings may give one moment: a day apart at most, for a page writes local days and JSON writes UTC. */
function datesFit(a: Moment | undefined, b: Moment | undefined): boolean {
  if (!a || !b) return true;
  const apart = Math.abs(Date.parse(a.value.slice(0, 10)) - Date.parse(b.value.slice(0, 10))) / 86_400_000;
  if (Number.isNaN(apart)) return true;
  return apart <= 1 || ((a.yearAssumed || b.yearAssumed) === true && Math.abs(apart - 365) <= 2);
}

function contradict(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}
