/** What the guide says of each cause: the panel's texts, and the words by which Ozon names it. */
import type { Side } from '../../lib/cancellation';
import { normaliseWords } from '../../lib/classify/normalise';
import { describeCause, type CauseView } from '../../lib/explain/describe-cause';
import { guessLanguage } from '../../lib/explain/guess-language';
import type { Language } from '../../lib/i18n/languages';
import { causeIds, type CauseId } from '../../lib/ozon/causes/causes';
import { reasons } from '../../lib/ozon/causes/reasons';

export interface GuideCause {
  id: CauseId;
  seller: CauseView;
  buyer: CauseView;
  /** Ozon's words for it, in Russian and in the reader's language. */
  wordings: { words: string; language: Language }[];
  /** All that can be searched for, in one string, normalised. */
  text: string;
}

/** The hosts that links lead to. */
export type GuideHosts = Readonly<Record<Side, string>>;

export function listGuideCauses(language: Language, hosts: GuideHosts): GuideCause[] {
  return causeIds.map((id) => {
    const seller = describeCause(id, 'seller', language, hosts.seller);
    const buyer = describeCause(id, 'buyer', language, hosts.buyer);
    const wordings = listWordings(id);
    return {
      id,
      seller,
      buyer,
      wordings: wordings.filter((one) => one.language === 'ru' || one.language === language),
      text: normaliseWords([id, ...wordsOf(seller), ...wordsOf(buyer), ...wordings.map(({ words }) => words)].join('\n')),
    };
  });
}

/** Ozon's own words alone: what third parties say that it writes is no quotation. */
function listWordings(cause: CauseId): GuideCause['wordings'] {
  const texts = reasons.filter((row) => row.cause === cause && row.trust !== 'low').flatMap((row) => row.texts);
  return [...new Set(texts)].map((words) => ({ words, language: guessLanguage(words) }));
}

function wordsOf({ title, happened, steps, prevent }: CauseView): string[] {
  return [title, happened, ...steps.map(({ text }) => text), ...prevent];
}
