/** Several goods in one cell of a row, and in the cells beside it, line for line, how many of each and at what price. */
import type { Product } from '../../../cancellation';
import { normaliseWords } from '../../../classify/normalise';
import { quantityLine } from '../../../ozon/words/product-lines';
import type { Columns } from '../map/columns';
import { readLinesOf } from '../text/lines';
import { findMoney } from '../text/signs-of-goods';

/**
 * @param anchor in the row of the goods
 * @returns the goods, with what they did not tell themselves where a cell has as many lines as there are goods
 */
export function withLinesBeside(goods: readonly Product[], anchor: Element, columns: Columns): Product[] {
  if (goods.length < 2) return [...goods];
  const read = <Fact>(field: 'quantity' | 'price', readLine: (text: string) => Fact | undefined): Fact[] => {
    const cell = columns.findCell(anchor, field)?.cell;
    const facts = cell ? readLinesOf(cell, goods.length + 1).map(({ text }) => readLine(text)) : [];
    return facts.length === goods.length && facts.every((fact) => fact !== undefined) ? facts : [];
  };
  const quantities = read('quantity', (text) => Number(/\d{1,4}/.exec(isQuantity(text) ? text : '')?.[0]) || undefined);
  const prices = read('price', findMoney);
  return goods.map((product, index) => ({
    ...(quantities[index] !== undefined && { quantity: quantities[index] }),
    ...(prices[index] !== undefined && { price: prices[index] }),
    ...product,
  }));
}

const isQuantity = (text: string): boolean => /^\d{1,4}$/.test(text) || quantityLine.test(normaliseWords(text));
