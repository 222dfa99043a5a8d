/** The parts of a buyer's page that are its parcels, by the names and ids that Ozon gives them. */
import { parcelOfElement, parcelSelector } from '../../ozon/buyer-widgets';
import type { Block } from './blocks';
import type { PageMap } from './page-map';

export function isParcel(element: Element): boolean {
  return parcelOfElement(element.id) !== undefined || element.matches(parcelSelector);
}

export function findParcelElements(root: Element): Element[] {
  return [...root.querySelectorAll(`[id^="id"], ${parcelSelector}`)].filter(isParcel);
}

/** The parcel around a block, where whatever state is told in it, in a timeline too, is the block's. */
export function parcelAround({ element, anchor, statuses }: Block, map: PageMap): Element | undefined {
  let parcel: Element | null = anchor;
  while (parcel && !isParcel(parcel)) parcel = parcel.parentElement;
  const state = statuses[0]?.status.state;
  const isAgreed = parcel && map.statusesIn(parcel).every(({ status }) => status.state === state);
  return parcel && isAgreed && parcel !== element && parcel.contains(element) ? parcel : undefined;
}
