import type { Cancellation } from '../cancellation';
import type { Party } from '../ozon/causes/causes';
import { readParty } from './party';

/**
 * Who cancelled, where Ozon names somebody.
 * @returns undefined where Ozon names nobody: a party that only follows from the cause is not told
 */
export function findToldParty({ party, initiator = '' }: Cancellation): Exclude<Party, 'unknown'> | undefined {
  const told = party === undefined || party === 'unknown' ? readParty(initiator) : party;
  return told === 'unknown' ? undefined : told;
}
