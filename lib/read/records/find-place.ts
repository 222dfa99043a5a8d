/** Where the page shows the order of a record: where it was sighted, else where a block names it. */
import type { Cancellation } from '../../cancellation';
import { orderOfPosting, type Sighting } from '../sighting';
import type { Block } from '../visible/blocks/blocks';
import { closestDialog } from '../visible/map/page-frame';

export interface Place {
  block: Element;
  anchor: Element;
}

/**
 * @param group the sightings that the record was made of
 * @param isAddressed true where the page is about this order: a dialog tells of it first
 */
export function findPlace(
  record: Cancellation,
  group: readonly Sighting[],
  blocks: ReadonlyMap<string, readonly Block[]>,
  isAddressed: boolean,
): { place?: Place } {
  const own = group.filter((sighting) => sighting.block && sighting.anchor);
  const candidates: Place[] =
    own.length > 0
      ? own.map((sighting) => ({ block: sighting.block!, anchor: sighting.anchor! }))
      : ordersOf(record)
          .flatMap((order) => blocks.get(order) ?? [])
          .filter((block) => block.references.some((reference) => isSame(record, reference)))
          .map((block) => ({ block: block.element, anchor: block.anchor }));
  const inDialog = isAddressed ? candidates.find(({ block }) => closestDialog(block)) : undefined;
  const place = inDialog ?? candidates[0];
  return place ? { place } : {};
}

/** The blocks of each order, in the order of the page. */
export function indexBlocks(blocks: readonly Block[]): Map<string, Block[]> {
  const index = new Map<string, Block[]>();
  for (const block of blocks)
    for (const orderNumber of new Set(block.references.map((reference) => reference.orderNumber))) {
      const known = index.get(orderNumber);
      if (known) known.push(block);
      else index.set(orderNumber, [block]);
    }
  return index;
}

/** The order that a record names, and the one that its posting is of. */
function ordersOf({ orderNumber, postingNumber }: Cancellation): string[] {
  return [...new Set([orderNumber, postingNumber && orderOfPosting(postingNumber)].filter((order) => order !== undefined))];
}

function isSame(record: Cancellation, reference: Block['references'][number]): boolean {
  if (record.postingNumber && reference.postingNumber) return record.postingNumber === reference.postingNumber;
  return (
    ordersOf(record)[0] === reference.orderNumber &&
    (!record.parcelId || !reference.parcelId || record.parcelId === reference.parcelId)
  );
}
