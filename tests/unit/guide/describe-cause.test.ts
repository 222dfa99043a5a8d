import { describe, expect, it } from 'vitest';
import { describeCause, numberToReplace } from '../../../lib/explain/describe-cause';
import { titleOfCause } from '../../../lib/explain/names';
import { languages } from '../../../lib/i18n/languages';
import { textsIn } from '../../../lib/i18n/translate';
import { causeIds } from '../../../lib/ozon/causes/causes';
import { buyerAdvice } from '../../../lib/ozon/advice/buyer-advice';
import { sellerAdvice } from '../../../lib/ozon/advice/seller-advice';

describe.each(languages)('a cause without an order, in %s', (language) => {
  const t = textsIn(language);

  it.each(causeIds)('is told in the panel’s texts: %s', (cause) => {
    const seller = describeCause(cause, 'seller', language, 'seller.ozonru.cn');
    expect(seller.title).toBe(titleOfCause(cause, language, 'seller'));
    expect(seller.steps.map(({ text }) => text)).toEqual(sellerAdvice[cause].steps.map((id) => t(`steps/seller/${id}`)));
    expect(seller.prevent).toEqual(sellerAdvice[cause].prevent.map((id) => t(`tips/seller/${id}`)));

    const buyer = describeCause(cause, 'buyer', language, 'www.ozon.ru');
    expect(buyer.title).toBe(titleOfCause(cause, language, 'buyer'));
    expect(buyer.steps.map(({ text }) => text)).toEqual(buyerAdvice[cause].steps.map((id) => t(`steps/buyer/${id}`)));
    expect(buyer.counts).toBeUndefined();
  });

  it.each(causeIds)('leads to no order, speaks of no date, and shows where the number belongs: %s', (cause) => {
    for (const [reader, host] of [['seller', 'seller.ozonru.cn'], ['buyer', 'www.ozon.ru']] as const) {
      const view = describeCause(cause, reader, language, host);
      for (const { link } of view.steps) {
        if (!link) continue;
        expect(new URL(link.url).hostname).toBe(host);
        expect(link.url).not.toContain(numberToReplace);
      }
      expect(view.steps.map(({ deadline }) => deadline ?? '').join()).not.toMatch(/20\d\d/);
      expect(view.message.text).toContain(numberToReplace);
    }
  });
}); // prettier-ignore
