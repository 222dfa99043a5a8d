/**
 * Blocks: the parts of a page that speak of one order, a posting or a parcel, each with the statuses that stand in it.
 * A status belongs to the number that is nearest around it; where several parcels share one number, each status has the
 * largest part to itself.
 */
import type { Moment } from '../../../cancellation';
import { normaliseWords } from '../../../classify/normalise';
import { partlyCancelledWords } from '../../../ozon/words/status-words';
import type { Reading } from '../../sighting';
import { keyOf, type OrderReference } from '../../words/numbers';
import { isDialog, isPage } from '../map/page-frame';
import type { PageMap } from '../map/page-map';
import type { LabelMark, Mark, NumberMark, StatusMark } from '../marks/marks';
import { cleanWords } from '../text/clean-words';
import { textOf } from '../text/element-text';
import { listed } from '../text/row-cells';
import { addsGoods, hasProduct, showsGoods } from '../text/signs-of-goods';
import { isTight } from './is-tight';
import { joinLines } from './join-lines';
import { findParcelElements, findParcelId, isStep, ownParcelId, parcelsAround, saysOne, showsOwn } from './parcels';
import { bestReference, nameParcels, namePosting, type Reference, referencesIn, referencesOf } from './references';
import { tellFurther, tellsMore } from './told-over-list';

/** Beside a number: its scheme, its mark. */
const longestBeside = 20;

export interface Block {
  element: Element;
  /** Where a panel belongs: near the status, else the number. */
  anchor: Element;
  references: Reference[];
  statuses: StatusMark[];
  /** True where the block is one of several of its kind: a row, a card. What stands in it is about its order alone. */
  isTight: boolean;
  /** Labels outside of the block that speak of it too; see `complete-blocks.ts`. */
  furtherLabels?: readonly LabelMark[];
  /** True for what says of an order as a whole that a part of it was cancelled, beside a parcel that says so of itself. */
  tellsOfShare?: boolean;
  /** Where the goods of its order stand apart from it. */
  goods?: readonly Element[];
  /** The day on which all of its group were cancelled, where a heading says so. */
  groupDay?: Reading<Moment>;
}

/**
 * A generator: it yields between lots of work.
 * @param addressed the order that the page's address names, for parcels that carry no number of their own
 */
export function* findBlocks(
  map: PageMap,
  side: 'seller' | 'buyer',
  addressed: OrderReference | undefined,
): Generator<undefined, Block[]> {
  yield;
  const homes = new Map<Element | undefined, StatusMark[]>();
  for (const status of map.statuses) {
    const home = map.homeOf(status);
    // «Продавец отменил заказ» beside a list of one order is a notice: nobody says that it is about that one.
    if (status.status.isSentence && home && isPage(home) && !addressed) continue;
    const known = homes.get(home);
    if (known) known.push(status);
    else homes.set(home, [status]);
  }
  joinLines(homes, map, addressed !== undefined);
  const blocks: Block[] = [];
  let count = 0;
  for (const [home, statuses] of homes) {
    blocks.push(...splitByParcel(home, statuses, map, side, addressed, homes));
    if ((count += 1) % 50 === 0) yield;
  }
  const covered = new Map(blocks.flatMap((block) => block.references.map((reference) => [keyOf(reference), block] as const)));
  const referenced = new Map<Element, NumberMark>();
  for (const mark of map.numbers) {
    const known = covered.get(keyOf(mark.reference)) ?? covered.get(mark.reference.orderNumber);
    if (known && side === 'seller') tellFurther(known, mark, map);
    if (known && !(side === 'seller' && tellsMore(mark, known, map))) continue;
    const region = map.regionOf(mark.element);
    if (!referenced.has(region)) referenced.set(region, mark);
  }
  for (const [region, mark] of referenced) {
    if (map.countOrders(region) > 1) continue;
    blocks.push({
      element: region,
      anchor: mark.element,
      references: [bestReference(mark, region, map)],
      statuses: [],
      isTight: isTight(region, map),
    });
  }
  return blocks;
}

function splitByParcel(
  home: Element | undefined,
  statuses: StatusMark[],
  map: PageMap,
  side: 'seller' | 'buyer',
  addressed: OrderReference | undefined,
  homes: ReadonlyMap<Element | undefined, readonly StatusMark[]>,
): Block[] {
  const references = referencesOf(home, addressed, homes, map);
  // The one number of an order's page may stand in a dialog over it.
  if (references.length === 0 && home && isPage(home) && addressed && side === 'buyer')
    return splitByParcel(undefined, statuses, map, side, addressed, homes);
  if (references.length === 0) return [];
  const regions = new Map<Element, StatusMark[]>();
  const whole =
    home && side === 'buyer'
      ? [...parcelsAround(home), ...findParcelElements(home)].filter((parcel) => saysOne(parcel, statuses))
      : [];
  for (const status of statuses) {
    const parcel = whole.find((found) => found.contains(status.element));
    if (parcel && isStep(status.element)) continue;
    const region = parcel ?? map.statusRegion(status, home);
    const inner = [...regions.keys()].find((known) => known.contains(region) || region.contains(known));
    regions.set(inner ?? region, [...(regions.get(inner ?? region) ?? []), status]);
  }
  const mayBeShared = side === 'buyer' && references.length === 1;
  const parcels = mayBeShared
    ? [...regions].filter(([region]) => region !== home && (hasProduct(region) || findParcelId(region)))
    : [];
  const isShared = mayBeShared && (parcels.length > 1 || !home);
  if (isShared) {
    const isOfShare = ({ text, status }: StatusMark) =>
      status.state === 'cancelled' && partlyCancelledWords.includes(normaliseWords(text));
    const hasParcel = parcels.some(([, marks]) => marks.some((mark) => mark.status.state === 'cancelled' && !isOfShare(mark)));
    return parcels.map(([region, marks]) => {
      const parcelId = findParcelId(region);
      return {
        ...(hasParcel && !parcelId && marks.every(isOfShare) && !showsOwn(region) && { tellsOfShare: true }),
        element: region,
        anchor: marks[0]!.element,
        references: [{ ...references[0]!, ...(parcelId && { parcelId }) }],
        statuses: marks,
        isTight: true,
      };
    });
  }
  if (!home) {
    const own = side === 'seller' ? statuses.filter((status) => isLooseBehind(status, references[0]!, map)) : [];
    return own.length > 0
      ? [{ element: own[0]!.element, anchor: own[0]!.element, references, statuses: own, isTight: true }]
      : [];
  }
  // Several postings around one status: on the seller's pages nobody can say whose it is; a buyer's row carries several orders.
  if (references.length > 1 && side === 'seller') return [];
  const region =
    references.length === 1 && side === 'seller'
      ? regionOfLeft(references[0]!, home, statuses, map)
      : largestWith(home, statuses, map);
  const parcelId = side === 'buyer' ? findParcelId(region) : ownParcelId(region);
  const named =
    side === 'buyer'
      ? nameParcels(references, referencesIn(region, map))
      : references.map((reference) => namePosting(reference, home, map));
  const own = named.length === 1 && parcelId ? [{ parcelId, ...named[0]! }] : named;
  return [{ element: region, anchor: statuses[0]!.element, references: own, statuses, isTight: isTight(region, map) }];
}

/** Around a status; for one above several postings, of which others have one that is nearer to them, around the posting that is left. */
function regionOfLeft(reference: Reference, home: Element, statuses: readonly StatusMark[], map: PageMap): Element {
  if (map.countOrders(home) === 1) return map.regionOf(home);
  const isItsOwn = (mark: NumberMark) => keyOf(mark.reference) === keyOf(reference) && map.countOrders(mark.element) === 1;
  const numbers = map.numbersIn(home);
  const isAbove = ({ element }: StatusMark) =>
    numbers.every((mark) => mark.element.contains(element) || element.compareDocumentPosition(mark.element) & 4 /* follows */);
  const region = map.regionOf(numbers.find(isItsOwn)?.element ?? home);
  // A row, or a number alone beside its status: it is about that one, and names the other only beside.
  const isAlone = cleanWords(textOf(region, 60)).replace(keyOf(reference), '').length <= longestBeside;
  return home.matches(listed) || isAlone || !statuses.every(isAbove) ? map.regionOf(home) : region;
}

/** True for what stands in no part of the page that is about one order alone, with the number of this posting last before it. */
export function isLooseBehind(mark: Mark, { postingNumber }: OrderReference, map: PageMap): boolean {
  const home = map.homeOf(mark);
  if (home && map.countOrders(home) === 1) return false;
  let last: NumberMark | undefined;
  for (const number of map.numbers) {
    const isBefore = number.element.compareDocumentPosition(mark.element) & 4; /* follows */
    if (isBefore && !(last && number.element.compareDocumentPosition(last.element) & 4)) last = number;
  }
  return last !== undefined && last.reference.postingNumber === postingNumber;
}

/** The largest part around a home that holds the same orders and the same statuses. */
function largestWith(home: Element, statuses: StatusMark[], map: PageMap): Element {
  if (isDialog(home)) return home;
  let region = home;
  for (let parent = home.parentElement; parent && !isPage(parent); parent = parent.parentElement) {
    if (map.keysIn(parent).size !== map.keysIn(home).size || map.statusesIn(parent).length !== statuses.length) break;
    if (showsGoods(region) && addsGoods(parent, region)) break;
    region = parent;
    if (isDialog(parent)) break;
  }
  return region;
}

/** True for a row, also for the only one of its list, around which nothing speaks of another order. */
export function isRow({ isTight: isOneOfSeveral, anchor }: Block, map: PageMap): boolean {
  const row = anchor.closest(listed);
  return isOneOfSeveral || (row !== null && map.countOrders(row) === 1);
}
