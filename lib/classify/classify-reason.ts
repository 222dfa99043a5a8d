/** Reason text → cause: by the catalogue of texts first, else by the meaning of the words. */
import { findCausesByRule } from './apply-rules';
import { classifyKnownReason, type Classify } from './known-reason';
import { normaliseWords } from './normalise';
import { dropLabel, isForeignText } from './reason-texts';

export { isKnownReason, isReturnReason } from './known-reason';

/**
 * Tells what cause a text names.
 * @param text any text of a page: most are no reasons at all
 * @param side whose page it is: "you" is its reader
 * @returns undefined where no cause fits, or two fit alike
 */
export const classifyReason: Classify = (text, side) => {
  const known = classifyKnownReason(text, side);
  if (known) return known;
  const words = dropLabel(normaliseWords(text));
  const [meant, ...others] = isForeignText(words, side) ? [] : findCausesByRule(words, side);
  return meant && others.length === 0 ? { cause: meant, by: 'rule' } : undefined;
};
