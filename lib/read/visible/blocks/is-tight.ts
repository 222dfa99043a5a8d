import { isDialog } from '../map/page-frame';
import type { PageMap } from '../map/page-map';
import { listed } from '../text/row-cells';
import { isParcel } from './parcels';

/** True for one of several parts of a kind: a dialog, a parcel, a row, or what stands beside parts of other orders. */
export function isTight(region: Element, map: PageMap): boolean {
  return (
    isDialog(region) ||
    isParcel(region) ||
    region.matches(listed) ||
    (region.parentElement !== null && map.countOrders(region.parentElement) > 1)
  );
}
