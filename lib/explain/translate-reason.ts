import type { Side } from '../cancellation';
import { normaliseWords } from '../classify/normalise';
import type { Language } from '../i18n/languages';
import { reasons } from '../ozon/causes/reasons';
import { guessLanguage } from './guess-language';

/**
 * Ozon's own wording of a reason in another language, where the catalogue of reasons has it.
 * @param words a reason as Ozon wrote it
 * @returns undefined for words that the catalogue does not hold, or holds in no such language
 */
export function translateReason(words: string, side: Side, language: Language): string | undefined {
  const wanted = normaliseWords(words);
  const row = reasons.find((one) => isForSide(one.side, side) && one.texts.some((text) => normaliseWords(text) === wanted));
  return row?.trust === 'low' ? undefined : row?.texts.find((text) => guessLanguage(text) === language);
}

function isForSide(ofRow: Side | undefined, side: Side): boolean {
  return ofRow === undefined || ofRow === side;
}
