/** A list in groups, each headed with an order: «Заказ 10000001-0007 · Дата заказа: 18.11.2026», and beneath it its postings. */
import { isPage } from '../map/page-frame';
import type { PageMap } from '../map/page-map';
import type { LabelMark } from '../marks/marks';
import type { Block } from './blocks';
import { addLabels } from './further-labels';

/** Tells the blocks of each group what its head says of the order's day. */
export function nameOrders(blocks: readonly Block[], map: PageMap): void {
  if (!map.labels.some(({ field }) => field === 'orderedAt')) return;
  for (const block of blocks) addLabels(block, findHeadLabels(block, map));
}

function findHeadLabels({ element, references }: Block, map: PageMap): LabelMark[] {
  const [reference] = references;
  if (references.length !== 1 || !reference?.postingNumber) return [];
  const isOfOrder = (part: Element) => map.numbersIn(part).every((mark) => mark.reference.orderNumber === reference.orderNumber);
  for (let part = element.parentElement; part && !isPage(part) && isOfOrder(part); part = part.parentElement) {
    const found = map.labelsIn(part).filter((label) => label.field === 'orderedAt' && !isOfPosting(label.element, part, map));
    if (found.length > 0) return found;
  }
  return [];
}

/** True for what stands with the number of a posting, below `group`. */
function isOfPosting(element: Element, group: Element, map: PageMap): boolean {
  for (let part: Element | null = element; part && part !== group; part = part.parentElement)
    if (map.numbersIn(part).some(({ reference }) => reference.postingNumber)) return true;
  return false;
}
