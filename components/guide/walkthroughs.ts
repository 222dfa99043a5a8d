/** The ways to the reason by hand: which page each step is about. The words: `lib/i18n/<language>/guide.ts`. */
import type { Side } from '../../lib/cancellation';
import type { GuideTexts } from '../../lib/i18n/guide-texts';
import type { PlaceId } from '../../lib/ozon/pages/links';

type StepsOf<Reader extends Side> = readonly { id: keyof GuideTexts['byHand'][Reader]['steps']; place?: PlaceId | 'cancelled' }[];

export const buyerWay: StepsOf<'buyer'> = [
  { id: 'sign-in' },
  { id: 'orders', place: 'orders' },
  { id: 'find' },
  { id: 'parcels' },
  { id: 'reason' },
  { id: 'money', place: 'returns' },
  { id: 'support' },
];

export const sellerWay: StepsOf<'seller'> = [
  { id: 'sign-in' },
  { id: 'orders', place: 'cancelled' },
  { id: 'columns' },
  { id: 'open' },
  { id: 'returns', place: 'returnsFbs' },
  { id: 'requests', place: 'requests' },
  { id: 'counted', place: 'errorReport' },
  { id: 'support', place: 'support' },
];
