import type { Address } from '../../ozon/pages/page-kinds';
import type { ToldReason } from '../json/observed';
import type { Sighting } from '../sighting';
import { groupSightings } from './identify';

/**
 * Gives the words of the dialog "Why was the order cancelled?" to the parcel that it was opened for. Where nothing names that
 * parcel, it must be the one cancelled parcel there is.
 * @param sightings changed in place
 */
export function completeWithReason(
  sightings: Sighting[],
  address: Address,
  { reading, fields = {}, parcelId, order = address.orderNumber }: ToldReason,
): void {
  const cancelled = sightings.filter((sighting) => sighting.state === 'cancelled' && (!order || sighting.orderNumber === order));
  const groups = groupSightings(cancelled);
  const named = parcelId && groups.find((group) => group.some((sighting) => sighting.parcelId === parcelId));
  const group = named || (groups.length === 1 && !isOther(groups[0]!, parcelId) ? groups[0] : undefined);
  if (!group) return;
  const known = group.find((sighting) => sighting.fields.reasonText);
  if (known && known.fields.reasonText!.value !== reading.value) return;
  const target = known ?? group.find((sighting) => sighting.channel === 'visible') ?? group[0]!;
  sightings[sightings.indexOf(target)] = { ...target, fields: { ...fields, reasonText: reading, ...target.fields } };
}

function isOther(group: readonly Sighting[], parcelId: string | undefined): boolean {
  return parcelId !== undefined && group.some((sighting) => sighting.parcelId && sighting.parcelId !== parcelId);
}
