/** What a seller's blocks are told from elsewhere on the page, one kind after the other. A dialog's labels were told before: `told-over-list.ts`. */
import type { Address } from '../../../ozon/pages/page-kinds';
import type { OrderReference } from '../../words/numbers';
import type { PageMap } from '../map/page-map';
import { isLooseBehind, type Block } from './blocks';
import { nameColumns } from './board';
import { addLabels } from './further-labels';
import { nameDays } from './group-days';
import { nameOrders } from './order-heads';
import { labelsOfRowsBelow } from './rows-below';

/**
 * Completes blocks in place: with the state of the column that a card lies in; on a posting's own page, with the labels behind its
 * number; with those in the rows below a posting's row; in a list, with what heads the group: a day, an order.
 * @param addressed the posting whose own page it is
 */
export function completeBlocks(
  blocks: readonly Block[],
  map: PageMap,
  { isOwnPage }: Address,
  addressed: OrderReference | undefined,
  now: Date,
): void {
  nameColumns(blocks, map);
  const own =
    addressed && blocks.find(({ references }) => references.some((one) => one.postingNumber === addressed.postingNumber));
  if (own)
    addLabels(
      own,
      map.labels.filter((label) => isLooseBehind(label, addressed, map)),
    );
  for (const block of blocks) addLabels(block, labelsOfRowsBelow(block.element, map));
  if (isOwnPage) return;
  nameDays(blocks, map, now);
  nameOrders(blocks, map);
}
