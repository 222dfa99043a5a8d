/** Reason text → cause: by the catalogue of texts first, else by the meaning of the words. */
import type { Side } from '../cancellation';
import { isUnspecified } from '../ozon/causes/causes';
import { findMeaning, isNoReason, isTalk, quotes, type Meaning } from './apply-rules';
import {
  consequence,
  consolation,
  greeting,
  noBlame,
  notConsequence,
  nothingWrong,
  ozonCancelled,
  wish,
  wishDenied,
} from '../ozon/causes/reason-words';
import { classifyKnownReason, readReasonWords, type Classify, type ReasonClass } from './known-reason';
import { findText, isForeignText } from './reason-texts';

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
  const said = readReasonWords(text);
  const words = said.replace(consolation, '').replace(noBlame, '').replace(nothingWrong, '');
  const knownBeside = words === said ? undefined : findText(words, side);
  if (knownBeside) return { cause: knownBeside, by: 'rule' };
  if (isForeignText(words, side)) return undefined;
  const meant = findMeaningBeside(words, side) ?? findMeaning(words, side) ?? findMeaningOfPart(words.replace(quotes, ' '), side);
  return meant && ({ ...meant, by: 'rule' } satisfies ReasonClass);
};

/** What is quoted is no part: a book «Клиент передумал. Что дальше» tells no reason. */
function findMeaningOfPart(words: string, side: Side): Meaning | undefined {
  return findMeaningOfSentences(words, side) ?? findMeaningBefore(words, side) ?? findMeaningOfWish(words, side);
}

const sentenceEnd = /[.;!](?: +|(?=\p{sc=Han}))/u;
const mostSentences = 4;

/** What is known word for word, else what it means. */
function findTextOrMeaning(words: string, side: Side): Meaning | undefined {
  const known = findText(words, side);
  return known ? { cause: known } : isForeignText(words, side) ? undefined : findMeaning(words, side);
}

/**
 * A reason that consolation follows: "The seller ran out of this item. We have returned the money." A sentence that offers or
 * asks for something may follow the reason, never go before it. Weak, because people retell reasons in the same words.
 */
function findMeaningOfSentences(words: string, side: Side): Meaning | undefined {
  const sentences = words.split(sentenceEnd);
  if (sentences.length < 2 || sentences.length > mostSentences || words.includes('?') || isTalk(words)) return undefined;
  const meanings: Meaning[] = [];
  for (const sentence of sentences) {
    const meant = findTextOrMeaning(sentence, side);
    if (meant) meanings.push(meant);
    else if (meanings.length === 0 && isNoReason(sentence)) return undefined;
  }
  const particular = meanings.filter(({ cause }) => !isUnspecified(cause));
  const told = particular.length > 0 ? particular : meanings;
  return told[0] && told.every(({ cause }) => cause === told[0]!.cause) ? { cause: told[0].cause, isWeak: true } : undefined;
}

/** A reason, and that Ozon cancelled for it: «Срок отгрузки истёк, заказ отменил Ozon». */
function findMeaningBeside(words: string, side: Side): Meaning | undefined {
  const clauses = words.split(/ ?[,;:] ?| - /);
  const reasons = clauses.filter((clause) => !ozonCancelled.test(clause));
  if (reasons.length === clauses.length || reasons.length === 0) return undefined;
  const meant = findTextOrMeaning(reasons.join(', '), side);
  // That no reason is told is told of Ozon, too.
  return meant && isUnspecified(meant.cause) ? undefined : meant;
}

/** A reason and what came of it: «Товар повредили на складе, отправить его нельзя». */
function findMeaningBefore(words: string, side: Side): Meaning | undefined {
  const found = consequence.exec(words);
  if (!found || found.index === 0 || notConsequence.test(found[0]) || /[?!]/.test(words) || isTalk(words)) return undefined;
  const reason = words.slice(0, found.index);
  if (isNoReason(reason)) return undefined;
  return findTextOrMeaning(reason, side);
}

/**
 * A buyer's own message to the seller: "Hello, I do not want it any more, please cancel". What it says of others is no reason: a shop is
 * told to cancel what it cannot send as well. Weak, because people write such messages about anything.
 */
function findMeaningOfWish(words: string, side: Side): Meaning | undefined {
  if (side !== 'seller' || wishDenied.test(words)) return undefined;
  const reason = words.replace(greeting, '').replace(wish, '');
  if (reason === words) return undefined;
  const meant = findMeaning(reason, side);
  return meant?.cause.startsWith('buyer.') ? { cause: meant.cause, isWeak: true } : undefined;
}
