/** Goods that nothing names as such: a row that holds a name and, beside it, a number of goods or a price. */
import type { Product } from '../../cancellation';
import { normaliseWords } from '../../classify/normalise';
import { countedName, notGoods, offerLine, quantityLine, skuLine } from '../../ozon/product-lines';
import { cleanWords } from './clean-words';
import { textOf } from './element-text';
import { readLinesOf } from './lines';
import { findMoney, isControl } from './text';

/** Parts around what a page is about. */
export const frames = 'header, footer, nav, aside';
const mostRows = 50;
const mostLines = 80;
const longestRow = 6;
const longestName = 300;

/**
 * @param part what speaks of one order alone
 * @param isMarked true for what holds an order's number, its status, a label or a reason
 */
export function readGoodsRows(part: Element, isMarked: (element: Element) => boolean): Product[] {
  const rows = new Map<Element, Product>();
  for (const { element, text } of readLinesOf(part, mostLines)) {
    if (rows.size >= mostRows || isControl(element) || isMarked(element) || element.closest(frames)) continue;
    if ([...rows.keys()].some((row) => row.contains(element))) continue;
    const counted = countedName.exec(text);
    if (counted && !notGoods.test(text)) {
      rows.set(element, { name: counted[1]!.trim(), quantity: Number(counted[2]) });
    } else if (findMoney(text) ?? quantityLine.test(normaliseWords(text))) {
      const row = findRow(element, part, isMarked);
      const product = row ? readRow(row) : readPiecesBeside(element, isMarked);
      if (product) rows.set(row ?? element, product);
    }
  }
  return [...rows.values()].filter(({ name }) => name!.length <= longestName);
}

/** The smallest part around a price or a number of goods that holds words as well. */
function findRow(start: Element, limit: Element, isMarked: (element: Element) => boolean): Element | undefined {
  for (let row = start.parentElement; row && row !== limit && limit.contains(row); row = row.parentElement) {
    if (isMarked(row)) return undefined;
    if (linesOf(row).some(isName)) return row;
  }
  return undefined;
}

/** Name and price may stand beside each other among the other facts of a row. */
function readPiecesBeside(price: Element, isMarked: (element: Element) => boolean): Product | undefined {
  const beside = price.previousElementSibling;
  const [name, ...others] = beside && !isMarked(beside) && !isControl(beside) ? linesOf(beside) : [];
  const told = findMoney(cleanWords(textOf(price)));
  return name && told && others.length === 0 && isName(name) && !notGoods.test(name) ? { name, price: told } : undefined;
}

function readRow(row: Element): Product | undefined {
  const product: Product = {};
  const lines = linesOf(row);
  if (lines.length > longestRow || notGoods.test(lines.join(' '))) return undefined;
  for (const line of lines) {
    const words = normaliseWords(line);
    const quantity = quantityLine.exec(words);
    const price = findMoney(line);
    const sku = skuLine.exec(words)?.[1];
    const offer = offerLine.exec(line)?.[1];
    if (sku) product.sku ??= sku;
    else if (offer) product.offerId ??= offer.trim();
    else if (quantity) product.quantity ??= Number(quantity[1] ?? quantity[2]);
    else if (price) product.price ??= price;
    else if (isName(line)) {
      if (product.name) return undefined;
      product.name = line;
    }
  }
  return product.name ? product : undefined;
}

function isName(line: string): boolean {
  return /\p{L}{2}/u.test(line) && !findMoney(line) && !quantityLine.test(normaliseWords(line));
}

function linesOf(row: Element): string[] {
  return readLinesOf(row, longestRow + 1).flatMap(({ element, text }) => (isControl(element) ? [] : text.split(/\s[·•|]\s/)));
}
