/** A table of goods within what is said of one order: titles in its first row, one of the goods in each other. */
import type { Product } from '../../../cancellation';
import { normaliseWords } from '../../../classify/normalise';
import { fieldLabels, isStatusLabel } from '../../../ozon/words/field-labels';
import { emptyValues } from '../../../ozon/words/label-values';
import { nameLabel, notGoods, offerSign, productKey, unitPrice } from '../../../ozon/words/product-lines';
import { cleanWords } from '../text/clean-words';
import { isControl } from '../text/controls';
import { textOf, tooltipSelector } from '../text/element-text';
import { readLinesOf } from '../text/lines';
import { RowCells, tableRows, tables } from '../text/row-cells';
import { findMoney, productLinks } from '../text/signs-of-goods';
import { isOnShelf } from './linked-goods';

const mostRows = 200;
const longest = { name: 300, offerId: 100 } as const;

type Column = 'products' | 'sku' | 'offerId' | 'quantity' | 'price';
const titles = new Map<string, Column>(
  (['products', 'sku', 'offerId', 'quantity', 'price'] as const).flatMap((column) =>
    fieldLabels[column].map((title) => [title, column] as const),
  ),
);
const columnOf = (title: string): Column | undefined => titles.get(title) ?? (nameLabel.test(title) ? 'products' : undefined);

/**
 * @param part what speaks of one order alone
 * @param holdsNumber true for what names an order
 * @returns the goods of the one table that names them all; none where there are several such tables, or goods beside it
 */
export function readGoodsTable(part: Element, side: 'seller' | 'buyer', holdsNumber: (element: Element) => boolean): Product[] {
  const found = [...(part.matches(tables) ? [part] : []), ...part.querySelectorAll(tables)].flatMap((table) => {
    const goods = holdsNumber(table) ? [] : readTable(table, side);
    return goods.length > 0 ? [{ table, goods }] : [];
  });
  const [only] = found;
  const isWhole =
    found.length === 1 &&
    [...part.querySelectorAll(productLinks)].every(
      (link) => only!.table.contains(link) || (isOnShelf(link, part) && !isOnShelf(only!.table, part)),
    );
  return isWhole ? only!.goods : [];
}

function readTable(table: Element, side: 'seller' | 'buyer'): Product[] {
  const cells = new RowCells();
  const [head, ...others] = [...table.querySelectorAll(tableRows)].slice(0, mostRows + 1);
  const words = head ? cells.of(head).map((cell) => normaliseWords(textOf(cell, 60))) : [];
  // Where each of the goods has a state, not all of them were cancelled.
  if (words.some(isStatusLabel)) return [];
  const columns = words.map(columnOf);
  if (!columns.includes('products') || columns.length < 2) return [];
  const ofOne = words.findIndex((title) => columnOf(title) === 'price' && unitPrice.test(title));
  const price = ofOne >= 0 ? ofOne : columns.indexOf('price');
  const goods = others.flatMap((row) => {
    const own = cells.of(row);
    const cellOf = (column: Column) => own[column === 'price' ? price : columns.indexOf(column)];
    // One title may head a picture and the name.
    const named = new Set(own.filter((_, index) => columns[index] === 'products'));
    return own.length === columns.length ? readRow(cellOf, [...named], side) : [];
  });
  // What has neither a number nor a page of its own may be a service or a fee.
  return goods.every(({ sku, offerId }) => sku ?? offerId) ? goods : [];
}

function readRow(
  cellOf: (column: Column) => Element | undefined,
  named: readonly Element[],
  side: 'seller' | 'buyer',
): Product[] {
  const name = named.map(readName).find(Boolean);
  const sku = /^\d{5,20}$/.exec(readCell(cellOf('sku')))?.[0] ?? named.map(readLinkedSku).find(Boolean);
  const offer = side === 'seller' ? readCell(cellOf('offerId')) : '';
  const offerId = offer.length <= longest.offerId && offerSign.test(offer) ? offer : undefined;
  if (!sku && !offerId && notGoods.test(name ?? '')) return []; // «Итого»
  const quantity = Number(/^\d{1,4}(?=$|\s)/.exec(readCell(cellOf('quantity')))?.[0]);
  const price = findMoney(readCell(cellOf('price')));
  return [
    {
      ...(name && { name }),
      ...(sku && { sku }),
      ...(offerId && { offerId }),
      ...(quantity > 0 && { quantity }),
      ...(price && { price }),
    },
  ];
}

/** What links to the goods, or the one line; undefined where there are several, of which one may be a mark. */
function readName(cell: Element): string | undefined {
  const linked = [...cell.querySelectorAll(productLinks)].map((link) => cleanWords(textOf(link))).filter(Boolean);
  const lines = linked.length > 0 ? linked : readLinesOf(cell, 2).map((line) => line.text);
  const [name] = lines;
  return name !== undefined && lines.length === 1 && name.length <= longest.name ? name : undefined;
}

/** The one line of a cell; empty where it holds several, or stands for nothing. */
function readCell(cell: Element | undefined): string {
  const lines = cell
    ? readLinesOf(cell, 3).filter(({ element }) => !isControl(element) && !element.closest(tooltipSelector))
    : [];
  const text = lines.length === 1 && !cell!.querySelector('s, del, strike') ? lines[0]!.text : '';
  return emptyValues.some((empty) => empty === text.toLowerCase()) ? '' : text;
}

function readLinkedSku(shown: Element): string | undefined {
  const keys = new Set([...shown.querySelectorAll(productLinks)].map((link) => productKey(link.getAttribute('href')!)));
  const [key] = keys;
  return keys.size === 1 && /^\d+$/.test(key!) ? key : undefined;
}
