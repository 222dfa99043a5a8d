import type { Cancellation } from '../../lib/cancellation';
import type { Verdict } from '../../lib/history/summarise';
import type { Party } from '../../lib/ozon/causes/causes';
import { Icon } from '../ui/icon';

interface PartyIconProps {
  party: Party;
  state: Cancellation['state'];
  verdict: Verdict | undefined;
}

/** Who cancelled, as the panel draws it: a clock while nobody has, red-brown where it counts against the seller. */
export function PartyIcon({ party, state, verdict }: PartyIconProps) {
  return (
    <span class={`party ${verdict === 'yes' ? 'yes' : ''}`}>
      <Icon name={state === 'requested' ? 'clock' : party === 'unknown' ? 'question' : party} />
    </span>
  );
}
