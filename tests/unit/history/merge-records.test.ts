import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../lib/cancellation';
import { mergeRecords } from '../../../lib/history/merge-records';
import { makeOrderRecord, makeRecord } from './sample-records';

const early = '2026-09-10T08:00:00.000Z';
const late = '2026-09-11T08:00:00.000Z';
const told = (field: Evidence['field'], channel: Evidence['channel'], words: string): Evidence => ({
  field,
  channel,
  where: 'there',
  words,
  used: true,
});

describe('joining two readings', () => {
  it('keeps what either of them knows', () => {
    const merged = mergeRecords(
      makeRecord({ reasonText: 'Другое', affectsRating: false, readAt: early }),
      makeRecord({ initiator: 'Клиент', party: 'buyer', readAt: late }),
    );
    expect(merged).toMatchObject({
      reasonText: 'Другое',
      affectsRating: false,
      initiator: 'Клиент',
      party: 'buyer',
      readAt: late,
    });
  });

  it('takes the newer of two values, whichever is already stored', () => {
    const old = makeRecord({ reasonText: '其他', readAt: early });
    const fresh = makeRecord({ reasonText: 'Другое', readAt: late });
    expect(mergeRecords(old, fresh).reasonText).toBe('Другое');
    expect(mergeRecords(fresh, old).reasonText).toBe('Другое');
  });

  it('keeps what JSON said against a later reading of the text, and says so in the evidence', () => {
    const json = makeRecord({
      reasonText: 'Товар закончился на складе',
      evidence: [told('reasonText', 'observed', 'Товар закончился на складе')],
    });
    const shown = makeRecord({
      reasonText: 'Товар закон…',
      evidence: [told('reasonText', 'visible', 'Товар закон…')],
      readAt: late,
    });
    const merged = mergeRecords(json, shown);
    expect(merged.reasonText).toBe('Товар закончился на складе');
    expect(merged.evidence.map(({ words, used }) => [words, used])).toEqual([['Товар закончился на складе', true], ['Товар закон…', false]]); // prettier-ignore
  });

  it('lets a cancellation replace the request, and never the other way round', () => {
    const request = makeRecord({
      state: 'requested',
      status: 'Ожидает решения',
      autoApproveAt: { value: '2026-09-12', precision: 'day' },
      readAt: late,
    });
    const done = makeRecord({ status: 'Отменён', readAt: early });
    for (const merged of [mergeRecords(request, done), mergeRecords(done, request)]) {
      expect(merged).toMatchObject({ state: 'cancelled', status: 'Отменён', autoApproveAt: { value: '2026-09-12' } });
    }
  });

  it('prefers an instant to a day and a date with its year', () => {
    const instant = makeRecord({ cancelledAt: { value: '2026-09-01T10:00:00.000Z', precision: 'instant' }, readAt: early });
    const day = makeRecord({ cancelledAt: { value: '2026-09-01', precision: 'day' }, readAt: late });
    const yearless = makeRecord({ cancelledAt: { value: '2025-09-01', precision: 'day', yearAssumed: true }, readAt: late });
    expect(mergeRecords(instant, day).cancelledAt?.precision).toBe('instant');
    expect(mergeRecords({ ...day, readAt: early }, yearless).cancelledAt?.value).toBe('2026-09-01');
  });

  it('lets the parcel’s own reading say what is in it, and fills in what a product lacks', () => {
    const order = makeOrderRecord({ products: [{ name: 'Товар 1', price: '1 290 ₽' }, { name: 'Товар 2' }] });
    const parcel = makeRecord({ products: [{ name: 'Товар 1', sku: '900000001' }], readAt: early });
    expect(mergeRecords(order, parcel).products).toEqual([{ name: 'Товар 1', sku: '900000001', price: '1 290 ₽' }]);
  });

  it('keeps the longer list of goods', () => {
    const all = makeRecord({ products: [{ name: 'Товар 1' }, { name: 'Товар 2' }], readAt: early });
    const first = makeRecord({ products: [{ name: 'Товар 1', sku: '900000001' }], readAt: late });
    expect(mergeRecords(all, first).products).toEqual([{ name: 'Товар 1', sku: '900000001' }, { name: 'Товар 2' }]);
  });

  it('stays disputed once two channels disagreed', () => {
    expect(mergeRecords(makeRecord({ disputed: true }), makeRecord({ readAt: late })).disputed).toBe(true);
  });

  it('changes nothing when a reading is joined with itself', () => {
    const record = makeRecord({
      reasonText: 'Другое',
      evidence: [told('reasonText', 'observed', 'Другое'), told('status', 'visible', 'Отменён')],
    });
    expect(mergeRecords(record, record)).toEqual(record);
  });

  it('keeps the evidence within bounds, what is in use first', () => {
    let merged = makeRecord({ evidence: [told('shopId', 'observed', '1000001')], shopId: '1000001' });
    for (let n = 0; n < 150; n += 1)
      merged = mergeRecords(
        merged,
        makeRecord({ status: `Отменён ${n}`, evidence: [told('status', 'visible', `Отменён ${n}`)], readAt: late }),
      );
    expect(merged.evidence.length).toBeLessThanOrEqual(100);
    expect(
      merged.evidence
        .filter(({ used }) => used)
        .map(({ words }) => words)
        .sort(),
    ).toEqual(['1000001', 'Отменён 149']);
  });
});
