import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it } from 'vitest';
import { ToldElements } from '../../../lib/mirror/told-elements';

describe('the elements of a long page that were told as one', () => {
  let list: Element;
  let told: ToldElements;
  const itemAt = (index: number): Element => list.children[index]!;
  const countKnown = (): number => [...list.children].filter((item) => told.numberOf(item) !== undefined).length;

  beforeEach(() => {
    const { document } = new JSDOM(`<ul>${'<li></li>'.repeat(1_000)}</ul>`).window;
    list = document.querySelector('ul')!;
    told = new ToldElements(document);
    told.add(list);
    told.addInner(list, list.querySelectorAll('*'));
  });

  it('are not looked through one by one when the first of them ticks: nothing can have left the page yet', () => {
    expect(told.sweep()).toEqual([]);
    expect(countKnown()).toBe(0);
    expect(told.search(itemAt(3))).toBe(told.search(itemAt(2))! + 1);
  });

  it('are forgotten once as many have come as there were, if they have left the page', () => {
    told.sweep();
    const gone = told.search(itemAt(7));
    itemAt(7).remove();
    for (let count = 0; count < 2_500; count += 1) told.add(list.appendChild(list.ownerDocument.createElement('li')));
    expect(told.sweep()).toEqual([gone]);
    expect(told.size).toBe(3_500);
  });
});
