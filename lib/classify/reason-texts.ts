/** The catalogues of reason texts, made ready for looking up. */
import type { Side } from '../cancellation';
import type { CauseId } from '../ozon/causes/causes';
import { reasons } from '../ozon/causes/reasons';
import { returnReasons } from '../ozon/causes/return-reasons';
import { fieldLabels } from '../ozon/words/field-labels';
import { oneOf } from '../one-of';
import { normaliseWords } from './normalise';
import { remember } from './remember';

/** What a value may begin with when a label was read together with it. */
const label = new RegExp(`^(?:${oneOf(fieldLabels.reasonText)}) ?[:-] ?`);

/** Letters and digits alone: neither spaces nor punctuation tell two reasons apart. */
const keyOf = remember((words) => words.replace(/[^\p{L}\p{N}]+/gu, ''), 4_000);

/** The same for a text of the catalogues, where nothing else is to be normalised: they are made ready before the first panel. */
const keyOfOwn = (text: string) => keyOf(text.toLowerCase().replaceAll('ё', 'е'));

/** Made when they are first asked for: a page needs one side's. */
const causeOfText: { [side in Side]?: ReadonlyMap<string, CauseId> } = {};
const textsOf = (side: Side): ReadonlyMap<string, CauseId> =>
  (causeOfText[side] ??= new Map(
    reasons
      .filter((row) => (row.side ?? side) === side)
      .flatMap(({ cause, texts }) => texts.map((text) => [keyOfOwn(text), cause] as const)),
  ));
let returns: ReadonlySet<string> | undefined;

/**
 * Takes a label off the front: «Причина отмены: …» is the words after it.
 * @param words normalised
 */
export function dropLabel(words: string): string {
  return normaliseWords(words.replace(label, ''));
}

/**
 * Looks words up in the catalogue of cancellation reasons.
 * @param words normalised; a question is never found
 */
export function findText(words: string, side: Side): CauseId | undefined {
  return words.includes('?') ? undefined : textsOf(side).get(keyOf(words));
}

/**
 * Whether words are no reason of a cancellation as a whole: the reason of a return after receipt, or a text that speaks to
 * the other side's reader, «Вы не отгрузили заказ вовремя» on a buyer's page.
 * @param words normalised, and not found on this side
 */
export function isForeignText(words: string, side: Side): boolean {
  return isReturnText(words) || textsOf(side === 'seller' ? 'buyer' : 'seller').has(keyOf(words));
}

/** Whether words, normalised, are known as the reason of a return after receipt. */
export function isReturnText(words: string): boolean {
  returns ??= new Set(returnReasons.map(keyOfOwn));
  return returns.has(keyOf(words));
}
