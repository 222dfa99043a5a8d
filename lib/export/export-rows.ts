/** Writes rows as a file, in parts, so that progress can be told and others get their turn. */
import type { Row } from '../history/row';
import { digestRow } from '../overview/digest';
import { backupEnd, writeBackupHead, writeBackupRow } from './backup';
import { exportColumns, type ExportNames, writeCells } from './columns';
import type { ExportFormat } from './formats';
import { writeCsvPart } from './write-csv';
import { writeXlsx } from './write-xlsx';

interface ExportOptions {
  names: ExportNames;
  /** The name of the workbook's sheet. */
  sheet: string;
  /** When the file is written, a UTC instant. */
  now: string;
  /** More for the head of a JSON file. */
  extra?: Readonly<Record<string, unknown>>;
  /** Called with the number of rows that were written. */
  tellProgress: (written: number) => void;
}

/**
 * @param batches rows in the order of the file
 * @throws what `batches` throws
 */
export async function exportRows(
  batches: AsyncIterable<readonly Row[]>,
  format: ExportFormat,
  options: ExportOptions,
): Promise<Blob> {
  return format === 'json' ? writeJson(batches, options) : writeTable(batches, format, options);
}

async function writeJson(batches: AsyncIterable<readonly Row[]>, { now, extra, tellProgress }: ExportOptions): Promise<Blob> {
  const parts: Blob[] = [new Blob([writeBackupHead(now, extra)])];
  let written = 0;
  for await (const rows of batches) {
    const first = written;
    // Each part becomes a blob at once: the browser may put it on the disk.
    parts.push(new Blob([rows.map((row, place) => writeBackupRow(row, first + place === 0)).join('')]));
    written += rows.length;
    tellProgress(written);
  }
  return new Blob([...parts, backupEnd], { type: 'application/json' });
}

async function writeTable(
  batches: AsyncIterable<readonly Row[]>,
  format: 'csv' | 'xlsx',
  { names, sheet, tellProgress }: ExportOptions,
): Promise<Blob> {
  const heading = exportColumns.map((column) => names.header(column));
  const parts: Blob[] = format === 'csv' ? [new Blob([writeCsvPart([heading], true)])] : [];
  const table: string[][] = format === 'xlsx' ? [heading] : [];
  let written = 0;
  for await (const rows of batches) {
    const cells = rows.map((row) => writeCells(row, digestRow(row), names));
    if (format === 'csv') parts.push(new Blob([writeCsvPart(cells, false)]));
    else table.push(...cells);
    written += rows.length;
    tellProgress(written);
  }
  return format === 'csv' ? new Blob(parts, { type: 'text/csv;charset=utf-8' }) : writeXlsx(table, sheet);
}
