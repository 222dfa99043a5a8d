/** The visible page → sightings: marks, then a map of them, then the blocks that speak of one order each. */
import type { Moment } from '../../cancellation';
import type { Classify } from '../../classify/known-reason';
import type { Address } from '../../ozon/pages/page-kinds';
import { orderOfPosting, type Reading, type Sighting } from '../sighting';
import { findDate } from '../words/dates';
import type { OrderReference } from '../words/numbers';
import { BlockReader } from './block-reader';
import { findBlocks, type Block } from './blocks/blocks';
import { completeBlocks } from './blocks/complete-blocks';
import { readLastStep } from './blocks/group-days';
import { statusOptions } from './fields/decide-status';
import { readWhyDialog } from './fields/why-dialog';
import { findTitledGoods } from './goods/titled-goods';
import { Columns } from './map/columns';
import { findLabelledValue } from './map/labelled';
import { PageMap } from './map/page-map';
import { joinPinnedRows } from './map/pinned-rows';
import { collectMarks } from './marks/marks';
import { withoutAfterwords } from './others/afterwords';
import { ownOrderOf, partByOwner } from './others/other-orders';
import { partSiblings } from './others/siblings';
import { findRowsOfOrders, withoutReturns } from './others/without-returns';
import { Relevance } from './relevance';
import { areNames } from './text/may-be-name';
import { countUnreadable } from './unreadable';

export interface VisibleResult {
  sightings: Sighting[];
  /** Every part of the page that speaks of one order, whether or not it says in what state that is. */
  blocks: Block[];
  /** Cancelled statuses that no order could be found for. */
  unreadable: number;
  /** How many distinct orders or postings the page shows. */
  orders: number;
  /** The day in the page's own title, said of the order that its address names. */
  orderedAt?: Reading<Moment>;
  /** Tells which changes of the page are worth another reading. */
  relevance?: Relevance;
  /** Words in a dialog that tell why an order was cancelled, without saying which. */
  why?: ReturnType<typeof readWhyDialog>;
}

/**
 * Reads what a page shows.
 * @param root the body of the page
 * @param address what the page's address says
 * @returns a generator that yields between slices of work and returns the result
 */
export function* readVisible(
  root: Element,
  address: Address,
  now: Date,
  classify: Classify,
): Generator<undefined, VisibleResult> {
  const options = { ...statusOptions(address), side: address.side, now };
  const marked = yield* collectMarks(root, options);
  const all = withoutReturns(joinPinnedRows(marked), address);
  const ownOrder = ownOrderOf(address, root, all);
  const details = partSiblings(root, all, address);
  const { own, others: ofOtherOrders, notices } = partByOwner(root, details.own, ownOrder);
  const others = [...ofOtherOrders, ...details.others];
  const marks = address.kind === 'buyer-order' ? withoutAfterwords(root, own, now) : own;
  const map = yield* PageMap.of(marks, now, details.parts);
  yield;
  const orders = map.countOrders(root);
  const why = readWhyDialog(map, root, notices, { classify, now });
  const reader = { address, now, classify };
  const ofOwn = yield* readPart(map, reader, readAddressed(address, ownOrder), findRowsOfOrders(marks, address));
  const ofOthers =
    others.length > 0 ? yield* readPart(yield* PageMap.of(others, now), reader, undefined, details.parts) : undefined;
  const orderedAt = address.kind === 'buyer-order' ? readOrderedTitle(map, root, now) : undefined;
  const blocks = [...ofOwn.blocks, ...(ofOthers?.blocks ?? [])];
  const relevance = new Relevance(root, all, blocks, options);
  return {
    sightings: [...ofOwn.sightings, ...(ofOthers?.sightings ?? [])],
    blocks,
    unreadable: ofOwn.unreadable,
    orders,
    relevance,
    ...(orderedAt && { orderedAt }),
    ...(why && { why }),
  };
}

/**
 * Reads the blocks of a map, and what they say.
 * @param parts what the blocks may not reach beyond
 */
function* readPart(
  map: PageMap,
  { address, now, classify }: { address: Address; now: Date; classify: Classify },
  addressed: OrderReference | undefined,
  parts: readonly Element[] = [],
): Generator<undefined, Pick<VisibleResult, 'sightings' | 'blocks' | 'unreadable'>> {
  const columns = new Columns(map);
  const reader = new BlockReader({ map, columns, address, now, classify });
  const sightings: Sighting[] = [];
  let count = 0;
  const found = yield* findBlocks(map, address.side, addressed);
  if (address.side === 'seller') completeBlocks(found, map, address, addressed, now);
  const blocks = found.map((block) => within(parts, block));
  const own = blocks.find((block) => blocks.length === 1 || isAbout(block, addressed));
  if (own && addressed) {
    own.goods = findTitledGoods(own, map);
    const step = readLastStep(map, now);
    if (step) own.groupDay ??= step;
  }
  const ofShares: Sighting[] = [];
  for (const block of blocks) {
    (block.tellsOfShare ? ofShares : sightings).push(...reader.read(block));
    if ((count += 1) % 20 === 0) yield;
  }
  for (const share of ofShares) completeShare(sightings, share);
  nameGuessed(sightings);
  // Most that is cancelled on a page of returns is a request to return goods.
  const isOfReturns = address.kind === 'seller-returns' || address.kind === 'buyer-returns';
  const unreadable = isOfReturns ? 0 : yield* countUnreadable(map, blocks, sightings, now);
  return { sightings, blocks, unreadable };
}

/** What is said of a sibling stands in its own part alone, however far nothing else is said. */
function within(parts: readonly Element[], block: Block): Block {
  const part = parts.find((one) => one.contains(block.anchor));
  return part && block.element.contains(part) ? { ...block, element: part, isTight: true } : block;
}

/** True for what is about the posting whose page it is, and no other. */
function isAbout({ references: [own, ...others] }: Block, addressed: OrderReference | undefined): boolean {
  return others.length === 0 && own?.postingNumber !== undefined && own.postingNumber === addressed?.postingNumber;
}

/** The order whose own page this is. */
function readAddressed({ postingNumber, isOwnPage }: Address, orderNumber: string | undefined): OrderReference | undefined {
  if (orderNumber) return { orderNumber };
  return postingNumber && isOwnPage ? { orderNumber: orderOfPosting(postingNumber), postingNumber } : undefined;
}

function readOrderedTitle(map: PageMap, root: Element, now: Date): Reading<Moment> | undefined {
  for (const label of map.labels) {
    if (label.field !== 'orderedAt') continue;
    const day = findLabelledValue(label, root, (element) => map.labelsIn(element).every((other) => other === label))?.text;
    const date = day === undefined ? undefined : findDate(day, now);
    if (date) return { value: date.moment, words: label.rest === undefined ? day! : label.text, where: 'title' };
  }
  return undefined;
}

/** Why a part of an order was cancelled is why its one cancelled parcel was. */
function completeShare(sightings: readonly Sighting[], { orderNumber, fields: { reasonText } }: Sighting): void {
  const [parcel, ...others] = sightings.filter(
    (sighting) => sighting.orderNumber === orderNumber && sighting.state === 'cancelled',
  );
  if (parcel && reasonText && others.length === 0) parcel.fields.reasonText ??= reasonText;
}

function nameGuessed(sightings: readonly Sighting[]): void {
  const guesses = sightings.flatMap(({ guess }) => guess ?? []);
  if (guesses.length === 0 || !areNames(guesses)) return;
  for (const { guess, products } of sightings) if (guess) products.push({ name: guess.name });
}
