import writeExcelFile from 'write-excel-file/universal';

/** The most characters that a cell of a workbook may hold. */
const longestCell = 32_767;
/** What XML cannot carry; a workbook with one of them does not open. */
const notInXml =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Writes a workbook of one sheet. Every cell is text, so that nothing is ever reckoned as a formula, and a long number
 * stays as it is.
 * @param rows the first of them holds the headings
 */
export function writeXlsx(rows: readonly (readonly string[])[], sheet: string): Promise<Blob> {
  const data = rows.map((cells, place) =>
    cells.map((value) => ({
      value: value.replace(notInXml, '\ufffd').slice(0, longestCell),
      type: String,
      ...(place === 0 && { fontWeight: 'bold' as const }),
    })),
  );
  return writeExcelFile(data, { sheet, stickyRowsCount: 1, columns: rows[0]?.map(() => ({ width: 18 })) ?? [] }).toBlob();
}
