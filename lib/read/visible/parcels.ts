/** The parts of a buyer's page that are its parcels, by the names and ids that Ozon gives them. */
import { parcelOfElement, parcelSelector } from '../../ozon/buyer-widgets';

export function isParcel(element: Element): boolean {
  return parcelOfElement(element.id) !== undefined || element.matches(parcelSelector);
}

export function findParcelElements(root: Element): Element[] {
  return [...root.querySelectorAll(`[id^="id"], ${parcelSelector}`)].filter(isParcel);
}
