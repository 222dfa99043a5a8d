// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findShownNumbers } from '../../../lib/read/visible/shown-numbers';

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
    ['a number in pieces of one line', '<span>10000000-</span><b>0001-1</b>', ['10000000-0001-1']],
    ['a posting before a day', '<span>10000000-0001-2</span><span>3 Nov 2026</span>', ['10000000-0001-2']],
    [
      'a line’s number before an order',
      '<i>2</i><b>10000000-0001</b><b>10000000-0001-2</b><i>3</i>',
      ['10000000-0001', '10000000-0001-2'],
    ],
    ['a parcel’s counter in a piece of its own', '<span>10000000-0001</span><b>-1</b>', ['10000000-0001-1']],
    ['a number alone', '10000000-0001-1', ['10000000-0001-1']],
    ['no number', '<div>123</div><div>456-78</div>', []],
  ])('%s', (_, markup, numbers) => {
    expect(find(markup)).toEqual(numbers);
  });
});
