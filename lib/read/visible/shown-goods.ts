/** Goods in a column of their own, or beneath the label of all. */
import type { Product } from '../../cancellation';
import { bareOffer, bareSku } from '../../ozon/product-lines';
import { factsOf, readGoods } from './goods-rows';
import { readLinesOf } from './lines';
import { mayBeName } from './may-be-name';
import { isControl } from './text';

const mostRows = 200;
const mostLines = 40;
/** What names a part of the page, no product in it. */
const headings = 'h1, h2, h3, h4, h5, h6, legend, th, caption';

/** What a part says of goods, a fact each. */
export function readLines(part: Element): string[] {
  return readLinesOf(part, mostLines)
    .filter(({ element }) => !isControl(element) && !element.closest(headings))
    .flatMap(factsOf);
}

/** The one product that a cell shows. On a seller's page, an article and a SKU beneath its name need no labels. */
export function readShown(cell: Element, side: 'seller' | 'buyer'): Product {
  const lines = readLines(cell);
  const goods = readGoods(lines);
  if (side !== 'seller') return goods;
  const only = (form: RegExp) => {
    const [first, ...others] = lines.filter((line) => line !== goods.name && form.test(line));
    return others.length === 0 ? first : undefined;
  };
  const [sku, offerId] = [goods.sku ?? only(bareSku), goods.offerId ?? only(bareOffer)];
  return { ...goods, ...(sku && { sku }), ...(offerId && { offerId }) };
}

/**
 * A row for each of the goods, beneath the label of all: each holds a name, and a number or a price.
 * @returns none where there is but one
 */
export function readRows(first: Element, isMarked: (element: Element) => boolean): Product[] {
  const within = [...first.children];
  const rows = within.length > 1 && within.every(isRow) ? within : [first];
  for (
    let next = rows === within ? null : first.nextElementSibling;
    next && !isMarked(next) && isRow(next);
    next = next.nextElementSibling
  )
    rows.push(next);
  return rows.length > 1 && rows.every(isRow) ? rows.slice(0, mostRows).map((row) => readGoods(readLines(row))) : [];
}

function isRow(element: Element): boolean {
  const { name, ...facts } = readGoods(readLines(element));
  return name !== undefined && mayBeName(name) && Object.keys(facts).length > 0;
}
