import type { LabelMark } from './marks';
import type { PageMap } from './page-map';

const isRow = (element: Element): boolean => element.matches('tr, [role="row"]');

/**
 * The labels in the rows that follow a posting's row and name no posting themselves: the row was opened, and tells more below.
 * @returns none where such rows stand above the first posting too: there they head groups
 */
export function labelsOfRowsBelow(row: Element, map: PageMap): LabelMark[] {
  if (!isRow(row) || headsGroups(row, map)) return [];
  const labels: LabelMark[] = [];
  for (let next = row.nextElementSibling; next && isRow(next) && map.keysIn(next).size === 0; next = next.nextElementSibling)
    labels.push(...map.labelsIn(next));
  return labels;
}

/** A row that spans the table and speaks of cancelling before any posting was named. */
function headsGroups(row: Element, map: PageMap): boolean {
  for (let other = row.parentElement?.firstElementChild; other && map.keysIn(other).size === 0; other = other.nextElementSibling)
    if (other.childElementCount < row.childElementCount && map.labelsIn(other).length > 0) return true;
  return false;
}
