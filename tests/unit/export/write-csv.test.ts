import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { writeCsvPart } from '../../../lib/export/write-csv';

describe('writeCsvPart', () => {
  it('begins the file, and the file alone, with the mark of UTF-8', () => {
    expect(writeCsvPart([['Причина', '原因']], true)).toBe('\ufeffПричина,原因\r\n');
    expect(writeCsvPart([['Причина', '原因']], false)).toBe('Причина,原因\r\n');
  });

  it.each(['=1+1', '+7 900', '-5', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1'])('makes plain text of %j', (dangerous) => {
    const [row] = Papa.parse<string[]>(writeCsvPart([[dangerous, 'a']], false)).data;
    expect(row).toEqual([`'${dangerous}`, 'a']);
  });

  it('keeps quotes, commas and line breaks', () => {
    const cells = ['a "b", c', 'one\ntwo', '', ' 1 290 ₽'];
    expect(Papa.parse<string[]>(writeCsvPart([cells], false)).data[0]).toEqual(cells);
  });
});
