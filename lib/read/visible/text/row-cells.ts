/** What is marked up as a table. */
export const tables = 'table, [role="table"], [role="grid"]';
export const tableRows = 'tr, [role="row"]';
/** One thing of several that are listed: a row, an item, a card. */
export const listed = `${tableRows}, li, article, [role="listitem"]`;
/** A table with more columns is none that a person reads. */
const mostCells = 200;

/** The cells of rows: element children, with those that span columns or rows in each place that they take. */
export class RowCells {
  /** Of each part of a table whose cells span rows: the cells of every row. */
  readonly #spanned = new Map<Element, Map<Element, Element[]> | undefined>();

  of(row: Element): Element[] {
    const part = row.tagName === 'TR' ? row.parentElement : null;
    if (!part) return ownCells(row);
    if (!this.#spanned.has(part)) this.#spanned.set(part, readSpanned(part));
    return this.#spanned.get(part)?.get(row) ?? ownCells(row);
  }
}

/** A cell that spans columns is counted as often as it spans. */
function ownCells(row: Element): Element[] {
  return [...row.children].flatMap((child) => Array<Element>(readSpan(child, 'colspan', 50)).fill(child));
}

/** @returns undefined where no cell spans rows, as in most tables */
function readSpanned(part: Element): Map<Element, Element[]> | undefined {
  const rows = [...part.children].filter(({ tagName }) => tagName === 'TR');
  if (!rows.some((row) => [...row.children].some((cell) => cell.hasAttribute('rowspan')))) return undefined;
  const found = new Map<Element, Element[]>();
  /** Cells of rows above that reach further down, by their column. */
  const reaching = new Map<number, { cell: Element; rows: number }>();
  for (const row of rows) {
    const cells: Element[] = [];
    const fill = () => {
      for (let above = reaching.get(cells.length); above; above = reaching.get(cells.length)) {
        above.rows -= 1;
        if (above.rows === 0) reaching.delete(cells.length);
        cells.push(above.cell);
      }
    };
    for (const cell of ownCells(row)) {
      fill();
      const further = readSpan(cell, 'rowspan', 1_000) - 1;
      if (further > 0) reaching.set(cells.length, { cell, rows: further });
      cells.push(cell);
      if (cells.length >= mostCells) break;
    }
    fill();
    found.set(row, cells.slice(0, mostCells));
  }
  return found;
}

function readSpan(cell: Element, attribute: string, most: number): number {
  return Math.min(Math.max(Number(cell.getAttribute(attribute)) || 1, 1), most);
}
