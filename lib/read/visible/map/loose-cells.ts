/**
 * Tables without rows of orders: cells that follow each other in one container (a CSS grid), and tables that are turned, with
 * the labels in the first column and an order in each of the others.
 */
import type { LabelledField } from '../../../ozon/words/field-labels';
import type { LabelMark } from '../marks/marks';
import type { PageMap } from './page-map';

export type Cells = ReadonlyMap<LabelledField, { cell: Element; title: string }>;
type Title = readonly [field: LabelledField, title: string];

/** @returns the cells of each order, by the cell that holds its number */
export function findLooseCells(map: PageMap): Map<Element, Cells> {
  const found = new Map<Element, Cells>();
  for (const label of map.labels) {
    if (label.rest !== undefined || (label.field !== 'postingNumber' && label.field !== 'orderNumber')) continue;
    let cell = label.element;
    while (cell.parentElement && map.keysIn(cell.parentElement).size === 0) cell = cell.parentElement;
    const parent = cell.parentElement;
    if (!parent || map.keysIn(parent).size < 2 || map.keysIn(cell).size > 0) continue;
    for (const [key, cells] of readTurned(cell, parent, map) ?? readFlat(cell, parent, map) ?? []) found.set(key, cells);
  }
  return found;
}

/** `row` begins with the label of numbers, and the rows beside it with other labels. */
function readTurned(label: Element, row: Element, map: PageMap): Map<Element, Cells> | undefined {
  const [first, ...orders] = row.children;
  const rows = [...(row.parentElement?.children ?? [])].filter((other) => other.childElementCount === orders.length + 1);
  if (first !== label || rows.length < 2 || orders.some((cell) => map.countOrders(cell) !== 1)) return undefined;
  const found = new Map<Element, Map<LabelledField, { cell: Element; title: string }>>(orders.map((cell) => [cell, new Map()]));
  for (const other of rows) {
    const title = other === row ? undefined : titleOf(other.firstElementChild!, map);
    if (!title) continue;
    for (const [index, cell] of orders.entries())
      found.get(cell)!.set(title[0], { cell: other.children[index + 1]!, title: title[1] });
  }
  return found;
}

/** `grid` holds the titles and, behind them, the cells of all orders. */
function readFlat(label: Element, grid: Element, map: PageMap): Map<Element, Cells> | undefined {
  const cells = [...grid.children];
  const place = cells.indexOf(label);
  const width = cells.findIndex((cell) => map.keysIn(cell).size > 0) - place;
  if (width < 3 || place >= width || cells.length % width !== 0) return undefined;
  const isInPlace = (cell: Element, index: number) =>
    index < width || map.countOrders(cell) === (index % width === place ? 1 : 0);
  const titles = cells.slice(0, width).map((cell) => titleOf(cell, map));
  if (titles.filter(Boolean).length < 3 || !cells.every(isInPlace)) return undefined;
  const found = new Map<Element, Cells>();
  for (let start = width; start < cells.length; start += width)
    found.set(
      cells[start + place]!,
      new Map(titles.flatMap((title, index) => (title ? [[title[0], { cell: cells[start + index]!, title: title[1] }]] : []))),
    );
  return found;
}

function titleOf(cell: Element, map: PageMap): Title | undefined {
  const label: LabelMark | undefined = map.labelsIn(cell).find(({ rest }) => rest === undefined);
  if (!label) return undefined;
  return [label.field === 'whyCancelled' ? 'reasonText' : label.field, label.text];
}
