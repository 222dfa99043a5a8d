import { readParty } from '../../classify/party';
import { splitToldInitiator } from '../../classify/told-initiator';
import type { Sighting } from '../sighting';

/** Takes who cancelled out of a reason that ends with it. What its own field tells of the initiator stays. */
export function readToldInitiator(sighting: Sighting): Sighting {
  const { reasonText, initiator, party } = sighting.fields;
  const told = reasonText && splitToldInitiator(reasonText.value);
  if (!told) return sighting;
  const fields = { ...sighting.fields, reasonText: { ...reasonText, value: told.reason } };
  const by = readParty(told.initiator);
  if (!initiator && !party && by) {
    fields.initiator = { ...reasonText, value: told.initiator };
    fields.party = { ...reasonText, value: by };
  }
  return { ...sighting, fields };
}
