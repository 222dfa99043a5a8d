import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Cancellation } from '../../../lib/cancellation';
import { BackupError, readBackup } from '../../../lib/export/backup';
import { exportRows } from '../../../lib/export/export-rows';
import { deleteAllRows, deleteRowsBefore } from '../../../lib/history/delete-rows';
import { importRows, type PortableRow } from '../../../lib/history/import-rows';
import type { Row } from '../../../lib/history/row';
import { saveRecords } from '../../../lib/history/save-records';
import { readAllRows, startFreshHistory } from '../history/fresh-history';
import { makeRecord } from '../history/sample-records';

beforeEach(startFreshHistory);

async function* inBatches(rows: readonly Row[], size = 3) {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size);
}

const options = {
  names: { header: String, cause: () => '', party: () => '', counts: () => '', state: () => '', side: () => '' },
  sheet: '',
  now: '2026-09-30T00:00:00.000Z',
  tellProgress: () => undefined,
};

async function writeFile(rows: readonly Row[]): Promise<string> {
  return (await exportRows(inBatches(rows), 'json', { ...options, extra: { changes: [] } })).text();
}

async function readFile(text: string, groupSize = 4) {
  const rows: PortableRow[] = [];
  const take = async (group: PortableRow[]) => void rows.push(...group);
  const { report, head } = await readBackup(new Blob([text]), groupSize, take, () => undefined);
  return { report, head, rows };
}

const anyRecord: fc.Arbitrary<Cancellation> = fc
  .record({
    number: fc.integer({ min: 1, max: 9 }),
    name: fc.string({ maxLength: 30 }),
    reason: fc.string({ maxLength: 40 }),
    day: fc.integer({ min: 1, max: 28 }),
    hasDate: fc.boolean(),
    side: fc.constantFrom('seller' as const, 'buyer' as const),
  })
  .map(({ number, name, reason, day, hasDate, side }) =>
    makeRecord({
      side,
      postingNumber: `1000000${number}-0007-1`,
      orderNumber: `1000000${number}-0007`,
      products: [{ name }],
      reasonText: reason,
      ...(hasDate && { cancelledAt: { value: `2026-08-${String(day).padStart(2, '0')}`, precision: 'day' } }),
      evidence: [{ field: 'reasonText', channel: 'observed', where: 'result', words: reason, used: true }],
    }),
  );

describe('a back-up', () => {
  it('brings everything back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRecord, { maxLength: 12 }), async (records) => {
        await startFreshHistory();
        await saveRecords(records, new Date('2026-09-01T10:00:00.000Z'));
        const before = await readAllRows();
        const file = await writeFile(before);
        await deleteAllRows();
        expect(await readAllRows()).toEqual([]);
        await importRows((await readFile(file)).rows);
        expect(await readAllRows()).toEqual(before);
        await importRows((await readFile(file)).rows);
        expect(await readAllRows()).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  it('is JSON that any program reads, and is read however it is laid out', async () => {
    await saveRecords([makeRecord(), makeRecord({ postingNumber: '10000002-0007-1', orderNumber: '10000002-0007' })]);
    const file = await writeFile(await readAllRows());
    const parsed = JSON.parse(file) as { rows: unknown[] };
    expect(parsed.rows).toHaveLength(2);
    for (const text of [JSON.stringify(parsed), JSON.stringify(parsed, null, 2)])
      expect((await readFile(text)).rows).toHaveLength(2);
  });

  it('is refused row by row, with the place and why', async () => {
    await saveRecords([makeRecord()]);
    const file = await writeFile(await readAllRows());
    const bad = ['{{{', '{"firstSeenAt":1}', '['.repeat(50_000) + ']'.repeat(50_000), `"${'x'.repeat(500_000)}"`, 'null'];
    const { report, rows } = await readFile(file.replace('\n]}', `,\n${bad.join(',\n')}\n]}`));
    expect(rows).toHaveLength(1);
    expect(report).toMatchObject({ accepted: 1, refused: 5, isCut: false });
    expect(report.refusals).toEqual([
      { row: 2, reason: 'not-json' },
      { row: 3, reason: 'not-a-cancellation' },
      { row: 4, reason: 'not-a-cancellation' },
      { row: 5, reason: 'too-long' },
      { row: 6, reason: 'not-a-cancellation' },
    ]);
  });

  it('brings in nothing but what is known', async () => {
    const row = {
      firstSeenAt: '2026-09-01T00:00:00Z',
      lastSeenAt: '2026-09-01T00:00:00Z',
      record: { ...makeRecord(), cause: 'carrier.lost' },
    };
    const text = `{"format":"cancellation-explainer-for-ozon","version":1,"rows":[\n${JSON.stringify(row).replace('"record":{', '"record":{"__proto__":{"side":"buyer"},')}\n]}`;
    const [read] = (await readFile(text)).rows;
    expect(read?.record).toEqual(makeRecord());
    expect(Object.getPrototypeOf(read?.record)).toBe(Object.prototype);
  });

  it.each([
    ['not-a-backup', 'Дата,Причина\n2026-09-01,x\n'],
    ['not-a-backup', ''],
    ['not-a-backup', '{"rows":[]}'],
    ['newer', '{"format":"cancellation-explainer-for-ozon","version":2,"rows":[\n]}\n'],
  ])('is refused as a whole where it is none: %s', async (trouble, text) => {
    await expect(readFile(text)).rejects.toEqual(new BackupError(trouble as BackupError['trouble']));
  });

  it('is looked at no further than a million rows', async () => {
    const rows = `${'1\n'.repeat(1_000_005)}`;
    const { report } = await readFile(`{"format":"cancellation-explainer-for-ozon","version":1,"rows":[\n${rows}]}`);
    expect(report).toMatchObject({ refused: 1_000_000, isCut: true });
    expect(report.refusals).toHaveLength(100);
  });
});

describe('deleteRowsBefore', () => {
  it('removes what is older than the day, and keeps the day', async () => {
    const onDay = (day: string, number: number) =>
      makeRecord({
        postingNumber: `1000000${number}-0007-1`,
        orderNumber: `1000000${number}-0007`,
        cancelledAt: { value: day, precision: 'day' },
      });
    await saveRecords([onDay('2026-08-31', 1), onDay('2026-09-01', 2), onDay('2026-09-02', 3)]);
    expect(await deleteRowsBefore('2026-09-01')).toBe(1);
    expect((await readAllRows()).map(({ sortAt }) => sortAt)).toEqual(['2026-09-01', '2026-09-02']);
  });
});
