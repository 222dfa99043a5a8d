/** The parts of a buyer's page that are its parcels, by the names and ids that Ozon gives them. */
import { parcelOfElement, parcelInLine, parcelSelector } from '../../../ozon/pages/buyer-widgets';
import type { PageMap } from '../map/page-map';
import type { StatusMark } from '../marks/marks';
import { sentencesOf } from '../text/sentences';
import { productLinks } from '../text/signs-of-goods';
import { eachTextElement } from '../text/text-elements';
import type { Block } from './blocks';

const mostLines = 80;

export function isParcel(element: Element): boolean {
  return parcelOfElement(element.id) !== undefined || element.matches(parcelSelector);
}

export function findParcelElements(root: Element): Element[] {
  return [...root.querySelectorAll(`[id^="id"], ${parcelSelector}`)].filter(isParcel);
}

/** The parcel that an element is, or stands in; none elsewhere. */
export function parcelsAround(element: Element): Element[] {
  for (let part: Element | null = element; part; part = part.parentElement) if (isParcel(part)) return [part];
  return [];
}

/** True for a parcel, and for what shows goods of its own: it is about those. */
export function showsOwn(region: Element): boolean {
  return isParcel(region) || region.querySelector(`${productLinks}, img`) !== null;
}

/** The parcel's id that its block's element carries, or one around or in it. */
export function ownParcelId(region: Element): string | undefined {
  const ids = new Set<string>();
  for (let element: Element | null = region, level = 0; element && level < 3; element = element.parentElement, level += 1) {
    const own = parcelOfElement(element.id);
    if (own) return own;
  }
  for (const element of region.querySelectorAll('[id^="id"]')) {
    const own = parcelOfElement(element.id);
    if (own) ids.add(own);
  }
  return ids.size === 1 ? [...ids][0] : undefined;
}

/** The id of the one parcel that a part of a buyer's page is about, by its element or its words. */
export function findParcelId(region: Element): string | undefined {
  const lines = new Set(
    [...eachTextElement(region, mostLines)].flatMap(({ text }) =>
      sentencesOf(text).flatMap((words) => parcelInLine(words) ?? []),
    ),
  );
  const [named, ...others] = lines;
  return ownParcelId(region) ?? (others.length === 0 ? named : undefined);
}

/** True in a list that tells a way step by step, and no goods. */
export function isStep(element: Element): boolean {
  const list = element.closest('ol');
  return list !== null && list.querySelector(productLinks) === null;
}

/**
 * True for a parcel of which several lines say the same, "Canceled" and "Canceled on November 19"; and for one that goes on, and of which
 * a request to cancel it waits: both are said of the same.
 */
export function saysOne(parcel: Element, statuses: readonly StatusMark[]): boolean {
  const own = statuses.filter(({ element }) => parcel.contains(element) && !isStep(element));
  const states = new Set(own.map(({ status }) => status.state));
  if (states.size === 1) return states.has('cancelled') && own.filter(({ status }) => !status.date).length === 1;
  return states.has('requested') && states.has('alive') && !states.has('cancelled');
}

/** The part of its parcel that holds a block and goods, where whatever state is told in it, but for the steps of a way, is the block's. */
export function partOfParcel({ element, anchor, statuses }: Block, map: PageMap): Element | undefined {
  let parcel: Element | null = anchor;
  while (parcel && !isParcel(parcel)) parcel = parcel.parentElement;
  if (!parcel || parcel === element || !parcel.contains(element)) return undefined;
  const state = statuses[0]?.status.state;
  const isAgreed = (part: Element) =>
    map.statusesIn(part).every(({ status, element: own }) => status.state === state || isStep(own));
  for (let part = element.parentElement; part && parcel.contains(part) && isAgreed(part); part = part.parentElement)
    if (part.querySelector(productLinks) || part === parcel) return part;
  return undefined;
}
