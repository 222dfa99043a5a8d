/** What the catalogue of reason texts alone can tell. */
import type { Side } from '../cancellation';
import type { CauseId } from '../ozon/causes/causes';
import { normaliseWords } from './normalise';
import { dropLabel, findText, isReturnText } from './reason-texts';
import { dropToldInitiator } from './told-initiator';

export interface ReasonClass {
  cause: CauseId;
  /** `text`: a text of the catalogue. `rule`: understood by its meaning, which is likely at most. */
  by: 'text' | 'rule';
  /** The words alone may speak of something else: to be believed only where the page says that they are a reason. */
  isWeak?: true;
}

/**
 * Tells what cause a text names.
 * @returns undefined where no cause fits, or two fit alike
 */
export type Classify = (text: string, side: Side) => ReasonClass | undefined;

/** Classifies texts of the catalogue, and no other. */
export const classifyKnownReason: Classify = (text, side) => {
  const cause = findText(readReasonWords(text), side);
  return cause && { cause, by: 'text' };
};

/** The words of a reason alone: normalised, without a label in front and without who cancelled at the end. */
export function readReasonWords(text: string): string {
  return dropToldInitiator(dropLabel(normaliseWords(text)));
}

/** Whether a text as a whole is known as the reason of a return, which makes no cancellation. */
export function isReturnReason(text: string): boolean {
  return isReturnText(dropToldInitiator(normaliseWords(text)));
}

/** Whether a text is one of the catalogue's, as this side reads it. */
export function isKnownReason(text: string, side: Side): boolean {
  return findText(dropToldInitiator(normaliseWords(text)), side) !== undefined;
}
