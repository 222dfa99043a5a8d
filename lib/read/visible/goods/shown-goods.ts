/** Goods in a column of their own, or beneath the label of all. */
import type { Product } from '../../../cancellation';
import { isControl } from '../text/controls';
import { type Line, readLinesOf } from '../text/lines';
import { mayBeName } from '../text/may-be-name';
import { readBareArticle } from './bare-articles';
import { factsOf, readGoods } from './goods-facts';

const mostRows = 200;
const mostLines = 40;
/** What names a part of the page, no product in it. */
const namesOfParts = 'h1, h2, h3, h4, h5, h6, legend, th, caption';

/** What a part says of goods, a fact each. */
export function readLines(part: Element): string[] {
  return shownLines(part).flatMap(factsOf);
}

/** The lines that a part shows, without those of controls and of titles. */
export function shownLines(part: Element): Line[] {
  return readLinesOf(part, mostLines).filter(({ element }) => !isControl(element) && !element.closest(namesOfParts));
}

/** The one product that a cell shows. On a seller's page, the article beneath its name needs no label. */
export function readShown(cell: Element, side: 'seller' | 'buyer'): Product {
  const goods = readGoods(readLines(cell));
  return side === 'seller' && !goods.offerId ? { ...goods, ...readBareArticle(shownLines(cell)) } : goods;
}

/**
 * A row for each of the goods, beneath the label of all: each holds a name, and a number or a price.
 * @returns none where there is but one
 */
export function readRows(first: Element, side: 'seller' | 'buyer', isMarked: (element: Element) => boolean): Product[] {
  const within = [...first.children];
  const rows = within.length > 1 && within.every(isRow) ? within : [first];
  for (
    let next = rows === within ? null : first.nextElementSibling;
    next && !isMarked(next) && isRow(next);
    next = next.nextElementSibling
  )
    rows.push(next);
  return rows.length > 1 && rows.every(isRow) ? rows.slice(0, mostRows).map((row) => readShown(row, side)) : [];
}

function isRow(element: Element): boolean {
  const { name, ...facts } = readGoods(readLines(element));
  return name !== undefined && mayBeName(name) && Object.keys(facts).length > 0;
}
