import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { exportColumns, type ExportNames } from '../../../lib/export/columns';
import { exportRows } from '../../../lib/export/export-rows';
import type { Row } from '../../../lib/history/row';
import { makeOrderRecord, makeRecord } from '../history/sample-records';

const rowOf = (record: Row['record'], sortAt: string): Row => ({
  key: record.orderNumber ?? '',
  names: [record.orderNumber ?? ''],
  side: record.side,
  state: record.state,
  sortAt,
  firstSeenAt: '2026-09-10T08:00:00.000Z',
  lastSeenAt: '2026-09-11T08:00:00.000Z',
  record,
});

const full = rowOf(
  makeRecord({
    shopId: '1001',
    scheme: 'FBS',
    parcelId: '40000000001',
    status: 'Отменён',
    initiator: 'Продавец',
    reasonText: 'Товар закончился на складе продавца',
    orderedAt: { value: '2026-09-01', precision: 'day' },
    cancelledAt: { value: '2026-09-02T09:30:00Z', precision: 'instant' },
    products: [
      { name: 'Товар, первый', sku: '900000001', offerId: 'A-1', quantity: 1, price: '100 ₽' },
      { name: '=Товар второй', quantity: 2 },
    ],
  }),
  '2026-09-02T12:30:00',
);
const bare = rowOf(makeOrderRecord({ side: 'buyer', host: 'www.ozon.ru', products: [] }), '2026-09-03');

const names: ExportNames = {
  header: (column) => `<${column}>`,
  cause: ({ cause }) => `cause ${cause}`,
  party: ({ party }) => `party ${party}`,
  counts: ({ counts }) => `counts ${counts}`,
  state: ({ state }) => `state ${state}`,
  side: ({ side }) => `side ${side}`,
};

async function exportAs(format: 'csv' | 'xlsx') {
  async function* batches() {
    yield [full];
    yield [bare];
  }
  const told: number[] = [];
  const tellProgress = (written: number) => void told.push(written);
  const blob = await exportRows(batches(), format, { names, sheet: 'Отмены', now: '2026-09-30T00:00:00.000Z', tellProgress });
  return { blob, told };
}

describe('a table of cancellations', () => {
  it('has a heading and a row for each, and tells how far it has come', async () => {
    const { blob, told } = await exportAs('csv');
    const [heading, ...rows] = Papa.parse<string[]>((await blob.text()).trimEnd()).data;
    expect(heading).toEqual(exportColumns.map((column) => `<${column}>`));
    expect(rows).toHaveLength(2);
    expect(told).toEqual([1, 2]);
    expect(blob.type).toBe('text/csv;charset=utf-8');
  });

  it('holds every fact of the record in its column, and one product below the other', async () => {
    const text = await (await exportAs('csv')).blob.text();
    const [, first, second] = Papa.parse<string[]>(text.trimEnd()).data;
    const cellsOf = (row?: string[]) => Object.fromEntries(exportColumns.map((column, index) => [column, row?.[index]]));
    expect(cellsOf(first)).toEqual({
      date: '2026-09-02 12:30:00',
      state: 'state cancelled',
      side: 'side seller',
      postingNumber: '10000001-0007-1',
      orderNumber: '10000001-0007',
      parcelId: '40000000001',
      store: '1001',
      scheme: 'FBS',
      cause: 'cause seller.out-of-stock',
      causeId: 'seller.out-of-stock',
      confidence: 'certain',
      party: 'party seller',
      counts: 'counts yes',
      reason: 'Товар закончился на складе продавца',
      initiator: 'Продавец',
      status: 'Отменён',
      sku: '900000001',
      offerId: 'A-1',
      product: 'Товар, первый\n=Товар второй',
      quantity: '1\n2',
      price: '100 ₽',
      orderedAt: '2026-09-01',
      cancelledAt: '2026-09-02T09:30:00Z',
      firstSeenAt: '2026-09-10T08:00:00.000Z',
    });
    expect(cellsOf(second)).toMatchObject({ postingNumber: '', store: 'www.ozon.ru', counts: 'counts none', sku: '', price: '' });
  });

  it('is the same as a workbook', async () => {
    const { blob, told } = await exportAs('xlsx');
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml']!);
    const strings = strFromU8(files['xl/sharedStrings.xml']!);
    expect(sheet.match(/<row /g)).toHaveLength(3);
    for (const words of ['&lt;postingNumber&gt;', '10000001-0007-1', 'cause seller.out-of-stock'])
      expect(strings).toContain(words);
    expect(told).toEqual([1, 2]);
  });
});
