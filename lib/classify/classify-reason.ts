/** Reason text → cause: by the catalogue of texts first, else by the meaning of the words. */
import type { Side } from '../cancellation';
import type { CauseId } from '../ozon/causes';
import { findCausesByRule } from './apply-rules';
import { normaliseWords } from './normalise';
import { dropLabel, findText, isReturnText } from './reason-texts';

export interface ReasonClass {
  cause: CauseId;
  /** `text`: a text of the catalogue. `rule`: understood by its meaning, which is likely at most. */
  by: 'text' | 'rule';
}

/**
 * Tells what cause a text names.
 * @param text any text of a page: most are no reasons at all
 * @param side whose page it is: "you" is its reader
 * @returns undefined where no cause fits, or two fit alike
 */
export function classifyReason(text: string, side: Side): ReasonClass | undefined {
  const words = dropLabel(normaliseWords(text));
  const cause = findText(words, side);
  if (cause) return { cause, by: 'text' };
  const [meant, ...others] = findCauses(words, side);
  return meant && others.length === 0 ? { cause: meant, by: 'rule' } : undefined;
}

/** The causes that words may mean; none for the reason of a return. */
function findCauses(words: string, side: Side): CauseId[] {
  return isReturnText(words) ? [] : findCausesByRule(words, side);
}

/** Whether a text as a whole is known as the reason of a return, which makes no cancellation. */
export function isReturnReason(text: string): boolean {
  return isReturnText(normaliseWords(text));
}

/** Whether a text is one of the catalogue's, as this side reads it. */
export function isKnownReason(text: string, side: Side): boolean {
  return findText(normaliseWords(text), side) !== undefined;
}
