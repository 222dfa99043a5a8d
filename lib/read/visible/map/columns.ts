/**
 * Tables and what a redesign makes of them: a row of labels above rows of values, with or without `<table>`, roles, or a
 * common parent. A column is found by counting: the row of an order has as many cells as the row of labels.
 */
import { normaliseWords } from '../../../classify/normalise';
import { fieldsOfGoods } from '../../../ozon/words/labels-of-goods';
import { isDayOfEvent, isLesserLabel, type LabelledField } from '../../../ozon/words/field-labels';
import { createdColumns, createdLabels, createdOthers, createdPostings } from '../../../ozon/words/order-days';
import { bareCancelled } from '../../../ozon/words/status-words';
import { mayHoldNumbers } from '../../words/numbers';
import type { LabelMark } from '../marks/marks';
import { textOf } from '../text/element-text';
import { readLinesOf } from '../text/lines';
import { RowCells, tableRows, tables } from '../text/row-cells';
import { isFilledText, readValue } from '../text/shown-value';
import { titleCells } from '../text/text-elements';
import { findLooseCells, type Cells } from './loose-cells';
import type { PageMap } from './page-map';

interface Column {
  index: number;
  title: string;
  /** Where the title has a line for each of several fields: which of the cell's lines tells this one. */
  line?: number;
}

interface Header {
  /** What holds the titles. */
  row: Element;
  /** The smallest element that holds both the labels and the orders. */
  table: Element;
  cells: number;
  /** True where the row of titles is marked up as one. */
  isMarked: boolean;
  columns: Map<LabelledField, Column>;
}

/** What the columns of a table of goods tell. */
const ofGoods: ReadonlySet<string> = new Set(fieldsOfGoods);

export class Columns {
  readonly #headers: Header[] = [];
  readonly #headerLabels = new Set<LabelMark>();
  readonly #loose: ReadonlyMap<Element, Cells>;
  readonly #cells = new RowCells();
  readonly #map: PageMap;

  constructor(map: PageMap) {
    this.#map = map;
    const rows = new Map<Element, LabelMark[]>();
    for (const label of map.labels) {
      if (label.rest !== undefined || (label.field === 'whyCancelled' && !label.element.closest(titleCells))) continue;
      const row = findLabelRow(label, map);
      if (row) rows.set(row, [...(rows.get(row) ?? []), label]);
    }
    for (const [row, labels] of rows) this.#add(row, labels, map);
    this.#loose = findLooseCells(map);
  }

  isHeader(label: LabelMark): boolean {
    return this.#headerLabels.has(label);
  }

  /**
   * The cell of an order's row below the label of a field.
   * @param inside an element of the row, e.g. the one with the number
   */
  findCell(inside: Element, field: LabelledField): { cell: Element; title: string; line?: number } | undefined {
    if (this.#loose.size > 0)
      for (let cell: Element | null = inside; cell; cell = cell.parentElement) {
        const cells = this.#loose.get(cell);
        if (cells) return cells.get(field);
      }
    for (const header of this.#headers) {
      const column = header.columns.get(field);
      if (!column || !header.table.contains(inside)) continue;
      for (let row: Element | null = inside; row && row !== header.table; row = row.parentElement) {
        if (this.#map.countOrders(row) > 1) break; // what holds several orders is no row
        const cells = this.#cells.of(row);
        if (cells.length === header.cells && mayBeRow(row, header) && !this.#isPinnedBeside(row, header))
          return { ...column, cell: cells[column.index]! };
      }
    }
    return undefined;
  }

  /** The field in whose column an element stands; `null` where its column has another title; undefined outside of tables. */
  fieldAt(element: Element): LabelledField | null | undefined {
    for (const header of this.#headers) {
      if (!header.table.contains(element)) continue;
      for (
        let cell: Element = element, row = element.parentElement;
        row && cell !== header.table;
        cell = row, row = row.parentElement
      ) {
        const cells = this.#cells.of(row);
        if (cells.length !== header.cells || !mayBeRow(row, header)) continue;
        const index = cells.indexOf(cell);
        if (index < 0) continue;
        return [...header.columns].find(([, column]) => column.index === index)?.[0] ?? null;
      }
    }
    return undefined;
  }

  /** True for titles over the numbers, where the row's own number stands in a container of its own; see `pinned-rows.ts`. */
  #isPinnedBeside(row: Element, { columns }: Header): boolean {
    const numbers = this.#map.numbersIn(row);
    const headsNumbers = columns.has('postingNumber') || columns.has('orderNumber');
    return headsNumbers && numbers.length > 0 && numbers.every(({ element }) => element === row) && !mayHoldNumbers(textOf(row));
  }

  #add(row: Element, labels: LabelMark[], map: PageMap): void {
    const cells = this.#cells.of(row);
    let table: Element | null = row;
    while (table && map.keysIn(table).size === 0) table = table.parentElement;
    if (!table || cells.length < 2) return;
    if (labels.every(({ field }) => ofGoods.has(field)) && headsOthers(row, map)) {
      for (const label of labels) this.#headerLabels.add(label);
      return;
    }
    const columns: Header['columns'] = new Map();
    for (const label of labels) {
      const index = cells.findIndex((cell) => cell.contains(label.element));
      // «Почему отменили» heads a column like any other title.
      const field = label.field === 'whyCancelled' ? 'reasonText' : label.field;
      const known = columns.get(field);
      if (index >= 0 && (!known || (isLesserLabel(normaliseWords(known.title)) && !isLesserLabel(normaliseWords(label.text)))))
        columns.set(field, { index, title: label.text, ...lineOf(label, cells[index]!, labels) });
      this.#headerLabels.add(label);
    }
    // «Оформлен», «Отменён»: beside others, the title of the day. What stands below is taken for one where it is one.
    const ofDay = cells.findIndex((cell) => bareCancelled.test(normaliseWords(textOf(cell, 20))));
    if (ofDay >= 0 && !columns.has('cancelledAt'))
      columns.set('cancelledAt', { index: ofDay, title: textOf(cells[ofDay]!).trim() });
    const created = columns.has('orderedAt') ? -1 : findCreated(cells);
    if (created >= 0) columns.set('orderedAt', { index: created, title: textOf(cells[created]!).trim() });
    this.#headers.push({ row, table, cells: cells.length, isMarked: row.matches(tableRows), columns });
  }
}

/** «Дата создания» beside «Дата ошибки»: what was created is the posting. In other reports it may be a fine or a return. */
function findCreated(cells: readonly Element[]): number {
  const titles = cells.map((cell) => normaliseWords(textOf(cell, 40)));
  const isOfPosting = titles.some((title) => isDayOfEvent(title)) && !titles.some((title) => createdOthers.test(title));
  return isOfPosting
    ? titles.findIndex((title) => [...createdLabels, ...createdColumns, ...createdPostings].includes(title))
    : -1;
}

/** Within a row that is marked up, a cell with as many parts as there are columns is none; a body beside its table may have no markup. */
function mayBeRow(row: Element, { row: titles, isMarked, table }: Header): boolean {
  if (row.contains(titles)) return false;
  const marked = row.closest(tableRows);
  return !isMarked || marked === row || marked === null || !table.contains(marked);
}

/** Which line of a title of several a label is. */
function lineOf(label: LabelMark, title: Element, labels: readonly LabelMark[]): Pick<Column, 'line'> {
  if (labels.filter(({ element }) => title.contains(element)).length < 2) return {};
  const line = readLinesOf(title, 5).findIndex(({ text }) => text === label.text);
  return line >= 0 ? { line } : {};
}

/** True in a table with rows of its own, of which none names an order: it lists goods, or the like, of what stands around it. */
function headsOthers(row: Element, map: PageMap): boolean {
  const table = row.closest(tables);
  const like = (other: Element) => other !== row && other.childElementCount === row.childElementCount;
  return table !== null && map.keysIn(table).size === 0 && [...table.querySelectorAll(tableRows)].some(like);
}

/** The row that a label heads, if its neighbours are labels or titles and not values. */
function findLabelRow(label: LabelMark, map: PageMap): Element | undefined {
  const cell = label.element.closest(titleCells);
  // Labels in a row with values beside them head those, not columns.
  const isTitle = (child: Element) => child.matches(titleCells) || !/\S/.test(child.textContent ?? '');
  if (cell?.parentElement && (cell.closest('thead') || [...cell.parentElement.children].every(isTitle))) {
    return cell.parentElement;
  }
  // Without markup that says so: the first element that holds labels of other fields beside this one, and no order.
  for (let element = label.element.parentElement; element && map.keysIn(element).size === 0; element = element.parentElement) {
    // Beside 对评分的影响, 计入错误指数 is its answer, though elsewhere it asks the same.
    const fieldsIn = (child: Element | null) => (child ? map.labelsIn(child).map(({ field }) => field) : []);
    const labelled = [...element.children].filter((child) =>
      map
        .labelsIn(child)
        .some(
          ({ rest, field }) =>
            rest === undefined && !(field === 'affectsRating' && fieldsIn(child.previousElementSibling).includes(field)),
        ),
    );
    if (labelled.length < 2) continue;
    if (labelled.some((child) => child.matches(tableRows))) return undefined; // each of them tells its own value
    const bare = labelled.every((child) =>
      map
        .labelsIn(child)
        .some(({ rest, text }) => rest === undefined && (child.textContent ?? '').trim().length <= text.length + 4),
    );
    const together = labelled.length >= 3 || labelled[0]!.nextElementSibling === labelled[1];
    return bare && together && !isListOfPairs(element, labelled) ? element : undefined;
  }
  return undefined;
}

/** Label, value, label, value: whatever holds them in one row heads no columns. */
function isListOfPairs(row: Element, labelled: readonly Element[]): boolean {
  if (row.tagName === 'DL') return true;
  const filled = [...row.children].filter((child) => /\S/.test(child.textContent ?? ''));
  return labelled.length * 2 === filled.length && labelled.every((label) => filled.indexOf(label) % 2 === 0);
}

/** What a cell tells of its column's field: its whole value, or the line of it beneath that line of the title. */
export function readCell(
  { cell, line }: { cell: Element; line?: number },
  fits: ((text: string) => boolean) | undefined,
): string | undefined {
  const text = line === undefined ? readValue(cell, fits) : readLinesOf(cell, 5)[line]?.text;
  return text !== undefined && (fits?.(text) || isFilledText(text)) ? text : undefined;
}
