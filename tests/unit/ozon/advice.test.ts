/** Advice fits its cause, and says nothing twice in one panel. */
import { describe, expect, it } from 'vitest';
import { buyerTipIds, sellerTipIds } from '../../../lib/ozon/advice/advice';
import { buyerAdvice } from '../../../lib/ozon/advice/buyer-advice';
import { causeIds } from '../../../lib/ozon/causes/causes';
import { sellerAdvice, sellerRequestAdvice } from '../../../lib/ozon/advice/seller-advice';

/** Steps, tips and notes that tell the buyer the same thing. */
const sameToBuyers = [
  ['check-other-parcels', 'other-parcels'],
  ['find-new-parcel', 'other-parcels'],
  ['choose-better', 'read-card'],
  ['check-discount', 'check-basket'],
  ['other-point'],
] as const;

describe('the advice', () => {
  it.each(causeIds)('tells a buyer nothing twice: %s', (cause) => {
    const { steps, prevent, notes = [] } = buyerAdvice[cause];
    const told: string[] = [...steps, ...prevent, ...notes];
    for (const same of sameToBuyers)
      expect(told.filter((id) => same.some((one) => one === id)).length, same.join()).toBeLessThanOrEqual(1);
  });

  it('does not tell who refused the goods, or never got them, to look at them before accepting', () => {
    const told = causeIds.filter((cause) => buyerAdvice[cause].prevent.includes('inspect-first'));
    expect(told).toEqual(['seller.arbitration']);
  });

  it('writes an appeal where a seller who is said to have cancelled is told to appeal', () => {
    for (const cause of causeIds.filter((one) => one.startsWith('seller.'))) {
      const { steps, message } = sellerAdvice[cause];
      if (steps.includes('appeal')) expect(['contest', 'rule'], cause).toContain(message);
    }
  });

  it('leaves no tip unused', () => {
    const toSellers = new Set([...Object.values(sellerAdvice), sellerRequestAdvice].flatMap(({ prevent }) => prevent));
    expect(sellerTipIds.filter((id) => !toSellers.has(id))).toEqual([]);
    const toBuyers = new Set(Object.values(buyerAdvice).flatMap(({ prevent }) => prevent));
    expect(buyerTipIds.filter((id) => !toBuyers.has(id))).toEqual([]);
  });
});
