/** Cancellations that a page shows and that were not read: it must not be said of such a page that nothing is cancelled. */
import { denied, tellsOfCancelled } from '../../ozon/words/status-sentences';
import type { Sighting } from '../sighting';
import { readStatus } from '../words/status';
import type { Block } from './blocks/blocks';
import { isPage } from './map/page-frame';
import type { PageMap } from './map/page-map';
import { isControl } from './text/controls';
import { isProductName } from './text/signs-of-goods';
import { eachTextElement } from './text/text-elements';

/** A generator: it yields between lots of work. */
export function* countUnreadable(
  map: PageMap,
  blocks: readonly Block[],
  sightings: readonly Sighting[],
  now: Date,
): Generator<undefined, number> {
  const placed = new Set(blocks.flatMap((block) => block.statuses));
  const lost = map.statuses.filter(
    (mark) => mark.status.state === 'cancelled' && !placed.has(mark) && isOfOrder(mark, map, blocks),
  );
  if (lost.length > 0 || sightings.some(({ state }) => state === 'cancelled')) return lost.length;
  const told = new Set(sightings.map(({ block }) => block));
  let count = 0;
  for (const [index, { element }] of blocks.entries()) {
    if (index % 50 === 49) yield;
    if (!told.has(element) && !isPage(element) && tellsOfCancelled.test(element.textContent ?? '') && saysCancelled(element, now))
      count += 1;
  }
  return count;
}

/** A status behind the number of an order is an order's; above all numbers it may be a carriage's, or a heading. */
function isOfOrder({ element }: { element: Element }, map: PageMap, blocks: readonly Block[]): boolean {
  let home: Element | null = element;
  while (home && map.keysIn(home).size === 0) home = home.parentElement;
  if (!home) return blocks.length === 0;
  const [first] = map.numbersIn(home);
  return !isPage(home) && Boolean(first && first.element.compareDocumentPosition(element) & 4 /* follows */);
}

/** What is a status as a whole was weighed as one: a step of a delivery, a choice. */
function saysCancelled(block: Element, now: Date): boolean {
  for (const { element, text } of eachTextElement(block, 40))
    if (
      text.length <= 160 &&
      tellsOfCancelled.test(text) &&
      !denied.test(text) &&
      !readStatus(text, now) &&
      !isControl(element) &&
      !isProductName(element)
    )
      return true;
  return false;
}
