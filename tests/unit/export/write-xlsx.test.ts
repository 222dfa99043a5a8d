import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeXlsx } from '../../../lib/export/write-xlsx';

async function readParts(rows: string[][]) {
  const blob = await writeXlsx(rows, 'Отмены');
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  return { sheet: text('xl/worksheets/sheet1.xml'), strings: text('xl/sharedStrings.xml') };
}

describe('writeXlsx', () => {
  it('writes every cell as text, never as a formula or a number', async () => {
    const { sheet, strings } = await readParts([['Номер'], ['=HYPERLINK("x")'], ['900000001']]);
    expect(sheet).not.toContain('<f>');
    expect(sheet.match(/t="s"/g)).toHaveLength(3);
    expect(strings).toContain('=HYPERLINK(');
    expect(strings).toContain('900000001');
  });

  it('replaces what a workbook cannot hold and escapes markup', async () => {
    const { strings } = await readParts([['a'], ['\u0000\u0007x\ud800'], ['<script>&']]);
    expect(strings).not.toMatch(/[\u0000\u0007]/);
    expect(strings).toContain('&lt;script&gt;&amp;');
  });
});
