/** Classifying by meaning: the rules of lib/ozon/causes/reason-rules.ts over the words of one text. */
import type { Side } from '../cancellation';
import { groupOf, type CauseId } from '../ozon/causes/causes';
import { firstPerson, notReasons, shopLabels, titled } from '../ozon/causes/not-reasons';
import { familyHeads, reasonRules, refusal, type Need, type ReasonRule } from '../ozon/causes/reason-rules';
import { listen, writeOut } from './match-words';
import { spaceOut } from './normalise';

/** Longer texts are prose, whatever words they hold: Ozon's longest reason has 20 words. */
const most = { signs: 300, words: 30, han: 40 } as const;

/** One by one: together they would be several times as slow. */
const noReason = Object.values(notReasons).map((list) => new RegExp(writeOut(list)));
const talk = new RegExp(writeOut(notReasons.talk));
const saysI = new RegExp(writeOut(firstPerson));

const namesShop = {
  buyer: new RegExp(`^(?:${shopLabels.buyer.replaceAll(' ', '|').replaceAll('_', ' ')}) ?:`),
  seller: new RegExp(`^(?:${shopLabels.seller.replaceAll(' ', '|')}) ?:`),
};

/** Words in quotes are spoken of, not said: a book «Заказ отменён» is no cancelled order. */
export const quotes = /"[^"]*"/g;
const sentenceEnd = /[.;] (?=\S)/g;
const hasWords = /\p{L}{3}|\p{sc=Han}{2}/u;
/** `buyer.changed-mind`, `posting_canceled`: written for programs. */
const isCode = /^[\x21-\x7e]+$/;

export interface Meaning {
  cause: CauseId;
  /** The words alone may speak of something else: to be believed only where the page says that they are a reason. */
  isWeak?: true;
}

/**
 * Finds the cause that a text means, by its most specific rules.
 * @param words normalised words of one text
 * @returns undefined for what is no reason, and where the text leaves open which
 */
export function findMeaning(words: string, side: Side): Meaning | undefined {
  if (
    !hasWords.test(words) ||
    isCode.test(words) ||
    /[?!]/.test(words) ||
    isProse(words) ||
    namesShop[side].test(words) ||
    titled.test(words)
  )
    return undefined;
  const spaced = spread(words);
  const found = findRules(spaced, side);
  const rank = Math.max(...found.map((rule) => rule.rank));
  const rules = found.filter((rule) => rule.rank === rank);
  const [cause, ...others] = new Set(rules.map((rule) => rule.cause));
  if (!cause || others.length > 0 || deniesReason(spaced)) return undefined;
  if (groupOf(cause) !== 'buyer' && saysI.test(spaced)) return undefined;
  return { cause, ...(rules.every((rule) => rule.isWeak) && { isWeak: true }) };
}

/** Whether words are a question, a condition, an offer: something that uses the words of reasons without being one. */
export function isNoReason(words: string): boolean {
  return deniesReason(spread(words));
}

/** Whether words are said between people, or by a page about itself: what stands beside them is no reason either. */
export function isTalk(words: string): boolean {
  return talk.test(spread(words)) || saysI.test(spread(words));
}

function deniesReason(spaced: string): boolean {
  return noReason.some((pattern) => pattern.test(spaced));
}

function spread(words: string): string {
  return spaceOut(words.replace(quotes, ' '));
}

/**
 * Finds all rules that a text fulfils, whatever their rank, within the group that a family's head names.
 * @param spaced a text from `spaceOut`
 */
export function findRules(spaced: string, side: Side): ReasonRule[] {
  const hears = listen(spaced, side);
  const says = (need: Need): boolean => (need === 'refusal' ? refusal.some((way) => holds(way, hears)) : hears(need));
  const groups = familyHeads.find((head) => holds(head, says))?.groups;
  return reasonRules.filter(
    (rule) => (rule.side ?? side) === side && (!groups || groups.includes(groupOf(rule.cause))) && holds(rule, says),
  );
}

function holds<Asked extends string>(
  { needs, not }: Pick<ReasonRule<Asked>, 'needs' | 'not'>,
  says: (need: Asked) => boolean,
): boolean {
  return needs.every((need) => (typeof need === 'string' ? says(need) : need.some(says))) && !not?.some(says);
}

function isProse(words: string): boolean {
  if (words.length > most.signs) return true;
  const count = (pattern: RegExp): number => words.match(pattern)?.length ?? 0;
  return count(/[a-zа-я]+/g) > most.words || count(/\p{sc=Han}/gu) > most.han || count(sentenceEnd) > 1;
}
