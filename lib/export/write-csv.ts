import Papa from 'papaparse';

/** Tells a spreadsheet that the file is UTF-8: Excel shows Cyrillic and Chinese as gibberish without it. */
const byteOrderMark = '\ufeff';

/** With these a spreadsheet begins a formula; as a full-width form too. A quote before them makes plain text of the cell. */
const beginsFormula = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Writes a part of a CSV file.
 * @param isFirst true for the part that begins the file
 */
export function writeCsvPart(rows: readonly (readonly string[])[], isFirst: boolean): string {
  const text = Papa.unparse(rows as string[][], { escapeFormulae: beginsFormula, newline: '\r\n' });
  return `${isFirst ? byteOrderMark : ''}${text}\r\n`;
}
