/** Which orders, postings and parcels a part of a page names. */
import { keyOf, type OrderReference } from '../../words/numbers';
import { isDialog, isPage } from '../map/page-frame';
import type { PageMap } from '../map/page-map';
import type { NumberMark, StatusMark } from '../marks/marks';
import { isParcel } from './parcels';

export type Reference = OrderReference & { parcelId?: string };

/**
 * What a status speaks of whose nearest numbers stand in `home`.
 * @param own the order whose page it is
 */
export function referencesOf(
  home: Element | undefined,
  own: OrderReference | undefined,
  homes: ReadonlyMap<Element | undefined, readonly StatusMark[]>,
  map: PageMap,
): Reference[] {
  if (!home) return own ? [own] : [];
  const named = referencesIn(home, map);
  if (isToldAgain(home, named, own, homes)) return named;
  const left = withoutInner(named, home, homes, map);
  // A parcel that links to a page of its own, beside others of the order whose page it is.
  const isOfOwn =
    own &&
    !own.postingNumber &&
    named.every(({ orderNumber, parcelId }) => parcelId && orderNumber === own.orderNumber) &&
    homes.get(home)?.every(({ element }) => isInParcel(element, home));
  return left.length === 0 && isOfOwn ? [own] : left;
}

function isInParcel(element: Element, home: Element): boolean {
  for (let part: Element | null = element; part && part !== home; part = part.parentElement) if (isParcel(part)) return true;
  return false;
}

/** What has a status nearer to it belongs to that one: only what is left belongs to the status further out. */
function withoutInner(
  references: Reference[],
  home: Element,
  homes: ReadonlyMap<Element | undefined, readonly StatusMark[]>,
  map: PageMap,
): Reference[] {
  if (map.statusesIn(home).length === homes.get(home)?.length) return references;
  const inner = [...homes.keys()].filter(
    (other): other is Element => other !== undefined && other !== home && home.contains(other),
  );
  if (inner.length === 0) return references;
  const taken = new Set(inner.flatMap((other) => referencesIn(other, map).map(keyOf)));
  return references.filter((reference) => !taken.has(keyOf(reference)));
}

/** On a posting's own page, «Отменено 14 сентября» further out is what its heading says, told with the day. */
function isToldAgain(
  home: Element,
  [named, ...others]: readonly Reference[],
  own: OrderReference | undefined,
  homes: ReadonlyMap<Element | undefined, readonly StatusMark[]>,
): boolean {
  if (!own?.postingNumber || others.length > 0 || named?.postingNumber !== own.postingNumber) return false;
  const areCancelled = (marks: readonly StatusMark[] = []) =>
    marks.length > 0 && marks.every(({ status }) => status.state === 'cancelled');
  return (
    areCancelled(homes.get(home)) &&
    [...homes].some(([other, marks]) => other !== home && home.contains(other ?? null) && areCancelled(marks))
  );
}

/** A table of facts may name the order alone, and the heading above it the one posting that it is about. */
export function namePosting(reference: Reference, home: Element, map: PageMap): Reference {
  if (reference.postingNumber) return reference;
  for (let outer: Element | null = home; outer && !isPage(outer); outer = isDialog(outer) ? null : outer.parentElement) {
    if (map.countOrders(outer) > 1) break;
    const [around, ...others] = referencesIn(outer, map);
    if (others.length > 0) break;
    if (around?.postingNumber && around.orderNumber === reference.orderNumber) return around;
  }
  return reference;
}

/** A row that links to its order once as a whole and once for each parcel is about those parcels. */
export function nameParcels(references: Reference[], within: Reference[]): Reference[] {
  return references.flatMap((reference) => {
    const parcels = reference.parcelId ? [] : within.filter((other) => other.parcelId && keyOf(other) === keyOf(reference));
    return parcels.length > 0 ? parcels : [reference];
  });
}

/** Each order, posting or parcel once. */
export function referencesIn(element: Element, map: PageMap): Reference[] {
  const found = new Map<string, Reference>();
  for (const { reference } of map.numbersIn(element)) {
    found.set(`${keyOf(reference)}#${reference.parcelId ?? ''}`, reference);
  }
  const list = [...found.values()];
  // «Заказ 10000001-0007» beside its posting, or a link to the order beside links to its parcels, is no order of its own.
  const isPart = ({ postingNumber, parcelId }: Reference) => Boolean(postingNumber ?? parcelId);
  const ordersOfParts = new Set(list.filter(isPart).map(({ orderNumber }) => orderNumber));
  return list.filter((reference) => isPart(reference) || !ordersOfParts.has(reference.orderNumber));
}

/** The posting that a part names, where it names one beside its order. */
export function bestReference(mark: NumberMark, region: Element, map: PageMap): Reference {
  return referencesIn(region, map).find((reference) => reference.postingNumber) ?? mark.reference;
}
