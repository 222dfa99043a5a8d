/** A cancelled order as a page shows it: what its panel needs, and where that goes. */
import type { CauseId, Party } from './ozon/causes/causes';

export interface Sight {
  /** Stays the same from one reading to the next. */
  key: string;
  /** The number that names it to people. */
  order: string;
  cause: CauseId;
  party: Party;
  state: 'cancelled' | 'requested';
  confidence: 'certain' | 'likely' | 'unknown';
  /** Ozon's own words. */
  words?: string;
  /** The part of the page that is about this order alone, and the element that tells its state or number: as numbered in the telling. */
  block: number;
  anchor: number;
  /** True where the page is about this order: its panel is shown at full length. */
  isAddressed: boolean;
}
