/** Tables: what a redesign makes of them, and the order of their columns. */
import { renameElement, type Mutation } from '../page';

const roles: Record<string, string> = {
  TABLE: 'table',
  THEAD: 'rowgroup',
  TBODY: 'rowgroup',
  TFOOT: 'rowgroup',
  TR: 'row',
  TH: 'columnheader',
  TD: 'cell',
};
const cellRoles =
  '[role="table"], [role="grid"], [role="rowgroup"], [role="row"], [role="columnheader"], [role="cell"], [role="gridcell"]';

export const tablesToGridsWithRoles: Mutation = ({ document }) => {
  const parts = listTableParts(document);
  for (const part of parts) {
    const div = toDiv(part);
    if (!div.hasAttribute('role')) div.setAttribute('role', roles[part.tagName]!);
  }
  return parts.length > 0 ? {} : undefined;
};

/** Also grids that had roles lose them: rows and cells are told by their nesting alone. */
export const tablesToPlainGrids: Mutation = ({ document }) => {
  const parts = listTableParts(document);
  for (const part of parts) toDiv(part);
  const withRoles = [...document.body.querySelectorAll(cellRoles)];
  for (const element of withRoles) element.removeAttribute('role');
  return parts.length + withRoles.length > 0 ? {} : undefined;
};

/** Innermost first, so that what is renamed keeps its renamed content. */
function listTableParts(document: Document): Element[] {
  return [...document.body.querySelectorAll('table, thead, tbody, tfoot, tr, th, td')].reverse();
}

/** A cell over several columns says so to the screen (`style`) and to a screen reader. */
function toDiv(part: Element): Element {
  const div = renameElement(part, 'div');
  const span = div.getAttribute('colspan');
  if (span) {
    div.removeAttribute('colspan');
    div.setAttribute('style', `grid-column: span ${span}`);
    div.setAttribute('aria-colspan', span);
  }
  return div;
}

/** The same new order for the titles and for every row. Rows of a single cell (a detail below its row) stay as they are. */
export const reorderColumns: Mutation = ({ document }, random) => {
  let count = 0;
  for (const table of document.body.querySelectorAll('table, [role="table"], [role="grid"]')) {
    const rows = [...table.querySelectorAll('tr, [role="row"]')].filter(
      (row) => row.closest('table, [role="table"], [role="grid"]') === table,
    );
    const width = rows[0]?.children.length ?? 0;
    // A row without its last, empty cells would keep its order below titles in another: such a table is left alone.
    const isRegular = rows.every((row) =>
      row.children.length === width ? !row.querySelector(':scope > [colspan]') : row.children.length === 1,
    );
    if (width < 2 || !isRegular) continue;
    const order = random.shuffle([...Array(width).keys()]);
    for (const row of rows) {
      const cells = [...row.children];
      if (cells.length === width) row.append(...order.map((index) => cells[index]!));
    }
    count += 1;
  }
  return count > 0 ? {} : undefined;
};
