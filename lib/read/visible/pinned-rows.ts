/**
 * Grids that keep a column in sight draw it in a container of its own, beside the rest: the number of a posting stands in one row, its
 * state in another, and only the row's index says that they are one.
 */
import type { Mark } from './marks';

const grids = '[role="grid"], [role="treegrid"], [role="table"]';
/** What names the same row in each container, the surest first. */
const rowNames = ['aria-rowindex', 'row-id', 'row-index', 'data-row-key'] as const;
const rows = rowNames.map((name) => `[${name}]`).join();

/** @returns the marks, with each number that stands in a pinned row where the rest of its row is */
export function joinPinnedRows(marks: Mark[]): Mark[] {
  const known = new Map<Element, Map<string, Element[]>>();
  const ofStatus = new Set(marks.map(({ kind, element }) => (kind === 'status' ? element.closest(rows) : null)));
  return marks.map((mark) => {
    const row = mark.kind === 'number' ? mark.element.closest(rows) : null;
    const grid = row?.closest(grids);
    if (!row || !grid) return mark;
    const named = known.get(grid) ?? nameRows(grid);
    known.set(grid, named);
    const others = (named.get(nameOf(row)) ?? []).filter((other) => other !== row);
    const rest = others.length === 1 && !others[0]!.contains(row) && !row.contains(others[0]!) ? others[0] : undefined;
    return rest && ofStatus.has(rest) && !ofStatus.has(row) ? { ...mark, element: rest } : mark;
  });
}

function nameRows(grid: Element): Map<string, Element[]> {
  const named = new Map<string, Element[]>();
  for (const row of grid.querySelectorAll(rows)) named.set(nameOf(row), [...(named.get(nameOf(row)) ?? []), row]);
  return named;
}

function nameOf(row: Element): string {
  const name = rowNames.find((known) => row.hasAttribute(known))!;
  return `${name}=${row.getAttribute(name)!}`;
}
