/** Three invented shops. The numbers only show what a shop of that kind may reach; nobody measured them. */
import type { GuideTexts } from '../../lib/i18n/guide-texts';
import type { TextKey } from '../../lib/i18n/catalogue';
import type { CauseId } from '../../lib/ozon/causes/causes';

interface Month {
  orders: number;
  cancelled: number;
  /** Of these for the cause that the example is about. */
  ofCause: number;
}

export interface WorkedExample {
  id: Exclude<keyof GuideTexts['examples'], 'heading' | 'note' | 'did' | 'became' | 'table'>;
  cause: CauseId;
  /** What the shop did: advice that the panel gives too. */
  measures: readonly TextKey[];
  before: Month;
  after: Month;
}

export const workedExamples: readonly WorkedExample[] = [
  {
    id: 'stock',
    cause: 'seller.out-of-stock',
    measures: ['tips/seller/sync-stock', 'tips/seller/safety-stock', 'tips/seller/zero-before-cancel'],
    before: { orders: 1_200, cancelled: 61, ofCause: 34 },
    after: { orders: 1_260, cancelled: 30, ofCause: 4 },
  },
  {
    id: 'price',
    cause: 'seller.price-error',
    measures: ['tips/seller/check-promotions', 'tips/seller/price-guard', 'steps/seller/check-quarantine'],
    before: { orders: 640, cancelled: 37, ofCause: 19 },
    after: { orders: 655, cancelled: 20, ofCause: 1 },
  },
  {
    id: 'payment',
    cause: 'payment.not-paid',
    measures: ['steps/buyer/other-card', 'steps/buyer/pay-in-time'],
    before: { orders: 410, cancelled: 44, ofCause: 26 },
    after: { orders: 425, cancelled: 33, ofCause: 15 },
  },
];
