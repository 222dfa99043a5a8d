/** What the catalogue of reason texts alone can tell: small enough to be carried by every order page. */
import type { Side } from '../cancellation';
import type { CauseId } from '../ozon/causes';
import { normaliseWords } from './normalise';
import { dropLabel, findText, isReturnText } from './reason-texts';

export interface ReasonClass {
  cause: CauseId;
  /** `text`: a text of the catalogue. `rule`: understood by its meaning, which is likely at most. */
  by: 'text' | 'rule';
  /** The words alone may speak of something else: to be believed only where the page says that they are a reason. */
  isWeak?: true;
}

/**
 * Tells what cause a text names: the way that a page is read does not depend on who knows the rules.
 * @returns undefined where no cause fits, or two fit alike
 */
export type Classify = (text: string, side: Side) => ReasonClass | undefined;

/** Classifies texts of the catalogue, and no other. */
export const classifyKnownReason: Classify = (text, side) => {
  const cause = findText(dropLabel(normaliseWords(text)), side);
  return cause && { cause, by: 'text' };
};

/** Whether a text as a whole is known as the reason of a return, which makes no cancellation. */
export function isReturnReason(text: string): boolean {
  return isReturnText(normaliseWords(text));
}

/** Whether a text is one of the catalogue's, as this side reads it. */
export function isKnownReason(text: string, side: Side): boolean {
  return findText(normaliseWords(text), side) !== undefined;
}
