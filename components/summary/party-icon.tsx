import type { Verdict } from '../../lib/history/summarise';
import type { Party } from '../../lib/ozon/causes';
import { Icon } from '../ui/icon';

/** Who cancelled, as the panel draws it; red-brown where it counts against the seller. */
export function PartyIcon({ party, verdict }: { party: Party; verdict: Verdict | undefined }) {
  return (
    <span class={`party ${verdict === 'yes' ? 'yes' : ''}`}>
      <Icon name={party === 'unknown' ? 'question' : party} />
    </span>
  );
}
