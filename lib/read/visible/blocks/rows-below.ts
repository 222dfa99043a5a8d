import type { PageMap } from '../map/page-map';
import type { LabelMark } from '../marks/marks';
import { tableRows } from '../text/row-cells';

const isRow = (element: Element): boolean => element.matches(tableRows);

/**
 * The labels in the rows that follow a posting's row and name no posting themselves: the row was opened, and tells more below.
 * @returns none where such rows stand above the first posting too: there they head groups
 */
export function labelsOfRowsBelow(row: Element, map: PageMap): readonly LabelMark[] {
  if (!isRow(row)) return labelsOfLineBelow(row, map);
  if (headsGroups(row, map)) return [];
  const labels: LabelMark[] = [];
  for (let next = row.nextElementSibling; next && isRow(next) && map.keysIn(next).size === 0; next = next.nextElementSibling)
    labels.push(...map.labelsIn(next));
  return labels;
}

/** Lines without wrappers: «10000001-0001-1 · Отменено», and in the next line «Причина отмены: …». */
function labelsOfLineBelow(line: Element, map: PageMap): readonly LabelMark[] {
  const next = line.nextElementSibling;
  const labels = next && map.keysIn(next).size === 0 ? map.labelsIn(next) : [];
  if (labels.length === 0 || labels.some(({ rest }) => rest === undefined) || map.labelsIn(line).length > 0) return [];
  // Where the page tells such things above the first order too, they head groups.
  for (let other = line.parentElement!.firstElementChild; other && map.keysIn(other).size === 0; other = other.nextElementSibling)
    if (map.labelsIn(other).length > 0) return [];
  return (line.textContent ?? '').length <= 120 ? labels : [];
}

/** A row that spans the table and speaks of cancelling before any posting was named. */
function headsGroups(row: Element, map: PageMap): boolean {
  for (let other = row.parentElement?.firstElementChild; other && map.keysIn(other).size === 0; other = other.nextElementSibling)
    if (other.childElementCount < row.childElementCount && map.labelsIn(other).length > 0) return true;
  return false;
}
