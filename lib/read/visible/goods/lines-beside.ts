/** Several goods in one cell of a row, and in the cells beside it, line for line, how many of each and at what price. */
import type { Product } from '../../../cancellation';
import { normaliseWords } from '../../../classify/normalise';
import { barePrice, quantityLine } from '../../../ozon/words/product-lines';
import type { Columns } from '../map/columns';
import { readLinesOf } from '../text/lines';

/**
 * @param anchor in the row of the goods
 * @returns the goods, with what they did not tell themselves where a cell has as many lines as there are goods
 */
export function withLinesBeside(goods: readonly Product[], anchor: Element, columns: Columns): Product[] {
  if (goods.length < 2) return [...goods];
  const linesOf = (field: 'quantity' | 'price'): string[] => {
    const cell = columns.findCell(anchor, field)?.cell;
    const lines =
      cell && !cell.querySelector('s, del, strike') ? readLinesOf(cell, goods.length + 1).map(({ text }) => text) : [];
    // In two currencies, or counted in two ways, one line says again what the other does.
    const units = new Set(lines.map((line) => line.replace(/[\d\s.,]/g, '')));
    return lines.length === goods.length && units.size === 1 ? lines : [];
  };
  const orNone = <Fact>(facts: readonly Fact[]) => (facts.length === goods.length ? facts : []);
  const quantities = orNone(linesOf('quantity').flatMap((line) => readQuantity(line) ?? []));
  const prices = orNone(linesOf('price').filter((line) => barePrice.test(line)));
  return goods.map((product, index) => ({
    ...(quantities[index] !== undefined && { quantity: quantities[index] }),
    ...(prices[index] !== undefined && { price: prices[index] }),
    ...product,
  }));
}

function readQuantity(text: string): number | undefined {
  const isQuantity = /^\d{1,4}$/.test(text) || quantityLine.test(normaliseWords(text));
  return Number(/\d{1,4}/.exec(isQuantity ? text : '')?.[0]) || undefined;
}
