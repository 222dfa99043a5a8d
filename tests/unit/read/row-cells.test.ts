import { describe, expect, it } from 'vitest';
import { RowCells } from '../../../lib/read/visible/text/row-cells';
import { parseHtml } from '../../pages/parse-html';

const readRows = (rows: string) => {
  const cells = new RowCells();
  return [...parseHtml(`<table><tbody>${rows}</tbody></table>`).querySelectorAll('tr')].map((row) =>
    cells.of(row).map(({ textContent }) => textContent),
  );
};

describe('the cells of rows', () => {
  it('are counted as often as they span columns', () => {
    expect(readRows('<tr><td colspan="2">a</td><td>b</td></tr>')).toEqual([['a', 'a', 'b']]);
  });

  it('stand in each row that they reach', () => {
    expect(
      readRows('<tr><td rowspan="3">a</td><td>b</td><td rowspan="2">c</td></tr><tr><td>d</td></tr><tr><td>e</td><td>f</td></tr>'),
    ).toEqual([
      ['a', 'b', 'c'],
      ['a', 'd', 'c'],
      ['a', 'e', 'f'],
    ]);
  });

  it('may span both', () => {
    expect(readRows('<tr><td rowspan="2" colspan="2">a</td><td>b</td></tr><tr><td>c</td></tr>')).toEqual([
      ['a', 'a', 'b'],
      ['a', 'a', 'c'],
    ]);
  });

  it.each(['-1', '0', 'x', '1e9'])('take no harm from a span of %s', (span) => {
    const [first] = readRows(`<tr><td colspan="${span}">a</td><td rowspan="${span}">b</td></tr>`);
    expect(first!.at(-1)).toBe('b');
    expect(first!.length).toBeLessThanOrEqual(51);
  });
});
