/** A table of goods within what is said of one order: titles in its first row, one of the goods in each other. */
import type { Product } from '../../cancellation';
import { normaliseWords } from '../../classify/normalise';
import { emptyValues, fieldLabels } from '../../ozon/field-labels';
import { nameLabel, notGoods, productKey, unitPrice } from '../../ozon/product-lines';
import { cleanWords } from './clean-words';
import { textOf } from './element-text';
import { readGoods } from './goods-rows';
import { readLinesOf } from './lines';
import { RowCells } from './row-cells';
import { findMoney, productLinks } from './text';

const tables = 'table, [role="table"], [role="grid"]';
const rows = 'tr, [role="row"]';
const mostRows = 200;
const mostLines = 8;
const longest = { name: 300, offerId: 100 } as const;

type Column = 'products' | 'sku' | 'offerId' | 'quantity' | 'price';
const facts = ['sku', 'offerId', 'quantity', 'price'] as const;
const titles = new Map<string, Column>(
  (['products', ...facts] as const).flatMap((column) => fieldLabels[column].map((title) => [title, column] as const)),
);

/**
 * @param part what speaks of one order alone
 * @param holdsNumber true for what names an order
 * @returns the goods of the one table that names them and tells something of each; none where there are several such tables
 */
export function readGoodsTable(part: Element, side: 'seller' | 'buyer', holdsNumber: (element: Element) => boolean): Product[] {
  const found = [...part.querySelectorAll(tables)].flatMap((table) => (holdsNumber(table) ? [] : (readTable(table, side) ?? [])));
  return found.length === 1 ? found[0]!.goods : [];
}

function readTable(table: Element, side: 'seller' | 'buyer'): { goods: Product[] } | undefined {
  const cells = new RowCells();
  const [head, ...others] = [...table.querySelectorAll(rows)].slice(0, mostRows + 1);
  const words = head ? cells.of(head).map((cell) => normaliseWords(textOf(cell, 60))) : [];
  // Where each of the goods has a state, not all of them were cancelled.
  if (words.some((title) => (fieldLabels.status as readonly string[]).includes(title))) return undefined;
  const columns = words.map((title) => titles.get(title) ?? (nameLabel.test(title) ? 'products' : undefined));
  if (!columns.includes('products') || !facts.some((column) => columns.includes(column))) return undefined;
  const ofOne = words.findIndex((title) => unitPrice.test(title));
  const price = ofOne >= 0 ? ofOne : columns.indexOf('price');
  const goods = others.flatMap((row) => {
    const own = cells.of(row);
    const cellOf = (column: Column) => own[column === 'price' ? price : columns.indexOf(column)];
    return own.length === columns.length ? readRow(cellOf, side) : [];
  });
  return goods.length > 0 ? { goods } : undefined;
}

function readRow(cellOf: (column: Column) => Element | undefined, side: 'seller' | 'buyer'): Product[] {
  const shown = cellOf('products')!;
  const read = (column: Column) => {
    const cell = cellOf(column);
    const words = cell ? cleanWords(textOf(cell)) : '';
    return emptyValues.some((empty) => empty === words.toLowerCase()) ? '' : words;
  };
  const named: Product = readGoods(readLinesOf(shown, mostLines).map((line) => line.text));
  if (!named.name || named.name.length > longest.name) return [];
  const sku = /^\d{5,20}$/.exec(read('sku'))?.[0] ?? readLinkedSku(shown);
  const offerId = side === 'seller' && read('offerId').length <= longest.offerId ? read('offerId') : '';
  const quantity = Number(/^\d{1,4}/.exec(read('quantity'))?.[0]);
  const price = findMoney(read('price'));
  const isNumbered = sku !== undefined || offerId !== '' || quantity > 0;
  if (!isNumbered && notGoods.test(named.name)) return []; // «Итого», «Доставка»
  return [
    { ...named, ...(sku && { sku }), ...(offerId && { offerId }), ...(quantity > 0 && { quantity }), ...(price && { price }) },
  ];
}

function readLinkedSku(shown: Element): string | undefined {
  const href = shown.querySelector(productLinks)?.getAttribute('href') ?? '';
  const key = productKey(href);
  return key === href ? undefined : key;
}
