import { describe, expect, it } from 'vitest';
import type { Cancellation } from '../../../lib/cancellation';
import { keyOf, matchRecord, namesOf } from '../../../lib/history/identity';
import { leaveOut, makeOrderRecord, makeRecord } from './sample-records';

const day = (value: string, yearAssumed?: boolean) => ({
  cancelledAt: { value, precision: 'day', ...(yearAssumed && { yearAssumed }) } as const,
});
const stored = (...records: Cancellation[]) => new Map(records.map((record, index) => [`row ${index}`, record]));
const kindOf = (read: Cancellation, ...others: Cancellation[]) => matchRecord(read, stored(...others)).kind;

describe('the names of a record', () => {
  it('are its posting, its parcel and its order, on its side', () => {
    expect(namesOf(makeRecord({ parcelId: '77' }))).toEqual([
      'seller|posting|10000001-0007-1',
      'seller|parcel|77',
      'seller|order|10000001-0007',
    ]);
  });

  it('hold the order that a posting’s number tells, where it has the three blocks of one', () => {
    expect(namesOf(leaveOut(makeRecord(), 'orderNumber'))).toContain('seller|order|10000001-0007');
    expect(namesOf(leaveOut(makeRecord({ postingNumber: '10000001-0007' }), 'orderNumber'))).toHaveLength(1);
  });

  it('are none for a record without any number', () => {
    expect(namesOf(leaveOut(makeRecord(), 'orderNumber', 'postingNumber'))).toEqual([]);
  });
});

describe('the key of a record', () => {
  it('is the posting in its shop', () => {
    expect(keyOf(makeRecord({ shopId: '1000001' }))).toBe('seller|1000001|10000001-0007-1');
    expect(keyOf(makeRecord())).toBe('seller|-|10000001-0007-1');
  });

  it('is the parcel of the order where the posting is not known', () => {
    expect(keyOf(makeOrderRecord({ parcelId: '77' }))).toBe('seller|-|10000001-0007#77');
  });

  it('is the first of its goods by name and the day where the parcel is not known either, in whatever order they stand', () => {
    const goods = [{ name: 'Чашка' }, { name: `Блюдце ${'х'.repeat(100)}` }];
    const moment = { cancelledAt: { value: '2026-09-01T10:00:00.000Z', precision: 'instant' } as const };
    const key = keyOf(makeOrderRecord({ products: goods, ...moment }));
    expect(key).toBe(`seller|-|10000001-0007#${`name:блюдце ${'х'.repeat(100)}`.slice(0, 80)}@2026-09-01`);
    expect(keyOf(makeOrderRecord({ products: [...goods].reverse(), ...moment }))).toBe(key);
    expect(keyOf(makeOrderRecord({ products: [] }))).toBe('seller|-|10000001-0007#@');
  });
});

describe('a reading', () => {
  it('is another one’s where both name the posting, or the parcel; else it is not', () => {
    expect(kindOf(makeRecord(), makeRecord())).toBe('same');
    expect(kindOf(makeRecord(), makeRecord({ postingNumber: '10000001-0007-2' }))).toBe('new');
    const parcel = (parcelId: string) => makeOrderRecord({ parcelId });
    expect(kindOf(parcel('77'), parcel('77'))).toBe('same');
    expect(kindOf(parcel('77'), parcel('78'))).toBe('new');
  });

  it('is never one of the other side, or of another shop', () => {
    expect(kindOf(makeRecord(), makeRecord({ side: 'buyer' }))).toBe('new');
    expect(kindOf(makeRecord({ shopId: '1000001' }), makeRecord({ shopId: '1000002' }))).toBe('new');
    expect(kindOf(makeRecord({ shopId: '1000001' }), makeRecord())).toBe('same');
  });

  it('without a shop is nobody’s where two shops know its posting', () => {
    const shops = [makeRecord({ shopId: '1000001' }), makeRecord({ shopId: '1000002' })];
    expect(kindOf(makeRecord(), ...shops)).toBe('ambiguous');
  });

  it('of an order is that of its parcel, where there is one that fits', () => {
    expect(kindOf(makeOrderRecord(), makeRecord())).toBe('same');
    expect(kindOf(makeOrderRecord(), makeRecord({ postingNumber: '10000002-0001-1', orderNumber: '10000002-0001' }))).toBe('new');
    expect(kindOf(makeOrderRecord(), makeRecord(), makeRecord({ postingNumber: '10000001-0007-2' }))).toBe('ambiguous');
    expect(kindOf(makeOrderRecord())).toBe('new');
  });

  it('is not that of a parcel with other goods', () => {
    const other = makeRecord({ products: [{ name: 'Товар 2', sku: '900000002' }] });
    expect(kindOf(makeOrderRecord(), other)).toBe('new');
    const one = { name: 'Товар 1' };
    expect(kindOf(makeOrderRecord({ products: [one, { name: 'Товар 3' }] }), makeRecord({ products: [one] }))).toBe('same');
  });

  it('without goods fits an order, and no second parcel of it that is named otherwise', () => {
    expect(kindOf(makeOrderRecord({ products: [] }), makeRecord())).toBe('same');
    expect(kindOf(makeOrderRecord({ products: [], parcelId: '77' }), makeRecord())).toBe('new');
    expect(kindOf(makeOrderRecord({ parcelId: '77' }), makeRecord({ products: [] }))).toBe('new');
    expect(kindOf(makeOrderRecord({ parcelId: '77' }), makeRecord())).toBe('same');
  });

  it('may be a day apart, for pages write local days; not more', () => {
    expect(kindOf(makeOrderRecord(day('2026-09-02')), makeRecord(day('2026-09-01')))).toBe('same');
    expect(kindOf(makeOrderRecord(day('2026-09-03')), makeRecord(day('2026-09-01')))).toBe('new');
    expect(kindOf(makeOrderRecord(day('2026-09-03')), makeRecord())).toBe('same');
    const evening = { cancelledAt: { value: '2026-09-02T23:59:00.000Z', precision: 'instant' } as const };
    expect(kindOf(makeOrderRecord(evening), makeRecord(day('2026-09-01')))).toBe('same');
    expect(kindOf(makeOrderRecord(day('2026-09-01')), makeRecord(evening))).toBe('same');
  });

  it('may be a year apart where one of them had to guess the year', () => {
    expect(kindOf(makeOrderRecord(day('2025-12-30', true)), makeRecord(day('2026-12-31')))).toBe('same');
    expect(kindOf(makeOrderRecord(day('2026-12-30')), makeRecord(day('2025-12-28', true)))).toBe('same');
    expect(kindOf(makeOrderRecord(day('2025-12-30')), makeRecord(day('2026-12-30')))).toBe('new');
    expect(kindOf(makeOrderRecord(day('2025-12-30', true)), makeRecord(day('2026-09-30')))).toBe('new');
  });

  it('is not held apart by a date that is none', () => {
    expect(kindOf(makeOrderRecord(day('when?')), makeRecord(day('2026-09-01')))).toBe('same');
  });
});
