/**
 * Grids that keep a column in sight draw it in a container of its own, beside the rest: the number of a posting stands in one row, its
 * state in another, and only the row's index says that they are one.
 */
import { rowNames } from '../../../row-names';
import type { Mark } from '../marks/marks';

const grids = '[role="grid"], [role="treegrid"], [role="table"]';
const rows = rowNames.map((name) => `[${name}]`).join();

/** @returns the marks, with each number that stands in a pinned row where the rest of its row is */
export function joinPinnedRows(marks: Mark[]): Mark[] {
  const known = new Map<Element, Map<string, Element[]>>();
  const rowsOf = (kind: Mark['kind']) => new Set(marks.map((mark) => (mark.kind === kind ? mark.element.closest(rows) : null)));
  const [ofStatus, ofReason, ofNumber] = [rowsOf('status'), rowsOf('reason'), rowsOf('number')];
  /** The container that goes on with the rows of another. */
  const partners = new Map<Element, Element>();
  const pinned = new Map<Mark, Element>();
  for (const mark of marks) {
    const row = mark.kind === 'number' ? mark.element.closest(rows) : null;
    const grid = row?.closest(grids);
    if (!row?.parentElement || !grid || ofStatus.has(row)) continue;
    const named = known.get(grid) ?? nameRows(grid);
    known.set(grid, named);
    const others = (named.get(nameOf(row)) ?? []).filter((other) => other !== row);
    // Where several rows go with it, nobody can say which is the rest.
    if (others.filter((other) => ofStatus.has(other)).length < 2) pinned.set(mark, row);
    // In a list of what was cancelled, a reason may say it all.
    const rest = onlyOf(others, ofStatus) ?? onlyOf(others, ofReason);
    if (rest?.parentElement && goesOn(row, rest, ofNumber)) partners.set(row.parentElement, rest.parentElement);
  }
  return marks.map((mark) => {
    const row = pinned.get(mark);
    const partner = row && partners.get(row.parentElement!);
    const all = partner ? (known.get(row.closest(grids)!)?.get(nameOf(row)) ?? []) : [];
    const [rest, ...others] = all.filter((other) => other.parentElement === partner);
    return rest && others.length === 0 ? { ...mark, element: rest } : mark;
  });
}

function onlyOf(all: readonly Element[], known: ReadonlySet<Element | null>): Element | undefined {
  const [only, ...others] = all.filter((one) => known.has(one));
  return others.length === 0 ? only : undefined;
}

/**
 * True for the same row in another container: both hold the same rows. A row that is opened stands beside its own, and where each group
 * counts its rows anew, those of the other name postings of their own.
 */
function goesOn(row: Element, rest: Element, ofNumber: ReadonlySet<Element | null>): boolean {
  const [own, other] = [row, rest].map((part) => rowsBeside(part));
  const names = (all: readonly Element[]) => [...new Set(all.map(nameOf))].sort().join();
  return row.parentElement !== rest.parentElement && names(own!) === names(other!) && other!.some((one) => !ofNumber.has(one));
}

function rowsBeside(row: Element): Element[] {
  return [...row.parentElement!.children].filter((one) => one.matches(rows));
}

/** The rows of a grid, without those of grids within it. */
function nameRows(grid: Element): Map<string, Element[]> {
  const named = new Map<string, Element[]>();
  for (const row of grid.querySelectorAll(rows))
    if (row.closest(grids) === grid) named.set(nameOf(row), [...(named.get(nameOf(row)) ?? []), row]);
  return named;
}

function nameOf(row: Element): string {
  const name = rowNames.find((known) => row.hasAttribute(known))!;
  return `${name}=${row.getAttribute(name)!}`;
}
