import { describeSource } from '../../lib/explain/describe-source';
import { partyName, titleOfCause } from '../../lib/explain/names';
import type { Language } from '../../lib/i18n/languages';
import { textsIn } from '../../lib/i18n/translate';
import { buyerAdvice } from '../../lib/ozon/advice/buyer-advice';
import { causeIds, parties } from '../../lib/ozon/causes/causes';
import { sellerAdvice } from '../../lib/ozon/advice/seller-advice';
import type { EngineNames } from '../../components/dashboard/words';

/** The texts that the dashboard takes from the explanations. */
export function nameThings(language: Language): EngineNames {
  const t = textsIn(language);
  const byCause = <Value>(make: (cause: (typeof causeIds)[number]) => Value) =>
    Object.fromEntries(causeIds.map((cause) => [cause, make(cause)])) as Record<(typeof causeIds)[number], Value>;
  return {
    causes: byCause((cause) => ({
      seller: titleOfCause(cause, language, 'seller'),
      buyer: titleOfCause(cause, language, 'buyer'),
    })),
    parties: Object.fromEntries(parties.map((party) => [party, partyName(party, language)])) as EngineNames['parties'],
    request: t('panel/status/requested'),
    // A product has no message of its own, so no step that speaks of one stands beside it.
    remedies: byCause((cause) => {
      const [tip] = sellerAdvice[cause].prevent;
      const step = sellerAdvice[cause].steps.find((one) => !one.startsWith('ask-'));
      const [buyerTip] = buyerAdvice[cause].prevent;
      const buyerStep = buyerAdvice[cause].steps.find((one) => !one.startsWith('ask-'));
      return {
        seller: tip ? t(`tips/seller/${tip}`) : step ? t(`steps/seller/${step}`) : '',
        buyer: buyerTip ? t(`tips/buyer/${buyerTip}`) : buyerStep ? t(`steps/buyer/${buyerStep}`) : '',
      };
    }),
    thresholds: describeSource('index.charges', false, language, t),
  };
}
