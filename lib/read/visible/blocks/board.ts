/** A board: columns of cards, each headed with the state that its cards are in. */
import { isPage } from '../map/page-frame';
import type { PageMap } from '../map/page-map';
import type { HeadingMark, StatusMark } from '../marks/marks';
import type { Block } from './blocks';

/** Gives the cards of a cancelled column, which tell no state themselves, the status in the column's heading. */
export function nameColumns(blocks: readonly Block[], map: PageMap): void {
  for (const heading of map.headings) {
    const column = map.homeOf(heading);
    if (!column || isPage(column) || !isColumn(column, heading, map)) continue;
    const status: StatusMark = { ...heading, kind: 'status', status: { state: 'cancelled' } };
    for (const block of blocks)
      if (block.statuses.length === 0 && block.references.length > 0 && column.contains(block.element)) block.statuses = [status];
  }
}

/** True where the heading stands above all that the column holds, and beside the column another is headed with another state. */
function isColumn(column: Element, heading: HeadingMark, map: PageMap): boolean {
  const first = [...column.children].find((child) => /\S/.test(child.textContent ?? ''));
  if (!first?.contains(heading.element) || map.keysIn(first).size > 0 || map.labelsIn(first).length > 0) return false;
  return [...(column.parentElement?.children ?? [])].some((other) => {
    const [named] = other === column ? [] : map.statusesIn(other);
    return named?.status.state === 'alive' && map.homeOf(named) === other && other.firstElementChild?.contains(named.element);
  });
}
