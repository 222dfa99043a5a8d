// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findShownNumbers } from '../../../lib/read/visible/text/shown-numbers';

function find(markup: string): string[] {
  const cell = document.createElement('td');
  cell.innerHTML = markup;
  return findShownNumbers(cell, cell.textContent ?? '', new Set()).map(
    ({ postingNumber, orderNumber }) => postingNumber ?? orderNumber,
  );
}

describe('the numbers that an element shows', () => {
  it.each([
    ['a posting above its order', '10000000-0001-1<div>10000000-0001</div>', ['10000000-0001-1', '10000000-0001']],
    ['a time before a posting', '<div>21:55</div><div>10000000-0001-1</div>', ['10000000-0001-1']],
    ['a day before a number, in pieces', '<b>November 19</b><span>10000000-0001</span>', ['10000000-0001']],
    ['a number in pieces of one line', '<span>10000000-</span><b>0001-1</b>', ['10000000-0001-1']],
    [
      'a posting before a day, in cells',
      '<span role="rowheader">10000000-0001-2</span><span role="gridcell">3 Nov 2026</span>',
      ['10000000-0001-2'],
    ],
    ['a number of which a part is highlighted', '<mark>10000000-0001-1</mark>2', ['10000000-0001-12']],
    ['a number that begins before its highlighted part', '019<mark>0000001-0042</mark>-1', ['0190000001-0042-1']],
    ['a parcel’s counter in pieces', '<mark>10000000-0001</mark><span>-</span><span>1</span>', ['10000000-0001-1']],
    ['a number alone', '10000000-0001-1', ['10000000-0001-1']],
    ['no number', '<div>123</div><div>456-78</div>', []],
  ])('%s', (_, markup, numbers) => {
    expect(find(markup)).toEqual(numbers);
  });
});
