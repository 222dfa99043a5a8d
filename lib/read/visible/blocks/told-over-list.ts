/** What lies over a list and tells more of one of its rows. */
import { keyOf } from '../../words/numbers';
import { closestDialog } from '../map/page-frame';
import type { PageMap } from '../map/page-map';
import type { NumberMark } from '../marks/marks';
import type { Block } from './blocks';
import { addLabels } from './further-labels';

/** What a dialog about a request that waits says of the one posting that it names: of its goods, and when it was ordered. */
export function tellFurther(row: Block, { element, reference }: NumberMark, map: PageMap): void {
  const dialog = closestDialog(element);
  if (!dialog || dialog.contains(row.element) || map.countOrders(dialog) !== 1 || keyOf(row.references[0]!) !== keyOf(reference))
    return;
  const labels = map.labelsIn(dialog);
  if (!labels.some(({ field }) => field === 'autoApproveAt')) return;
  addLabels(
    row,
    labels.filter(({ field }) => field === 'orderedAt' || field === 'products'),
  );
}

/** A popover that names a cancelled posting of the list, and tells why it was cancelled, or by whom. */
export function tellsMore(
  { element, reference }: NumberMark,
  { element: row, references, statuses }: Block,
  map: PageMap,
): boolean {
  if (row.contains(element) || keyOf(references[0]!) !== keyOf(reference)) return false;
  if (!statuses.some(({ status }) => status.state === 'cancelled')) return false;
  const region = map.regionOf(element);
  return !region.contains(row) && map.labelsIn(region).some(({ field }) => field === 'reasonText' || field === 'initiator');
}
