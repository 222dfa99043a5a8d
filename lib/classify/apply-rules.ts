/** Classifying by meaning: the rules of lib/ozon/reason-rules.ts over the words of one text. */
import type { Side } from '../cancellation';
import type { CauseId } from '../ozon/causes';
import { firstPerson, notReasons } from '../ozon/not-reasons';
import { familyHeads, reasonRules, refusal, type Need, type ReasonRule } from '../ozon/reason-rules';
import { listen, writeOut } from './match-words';
import { spaceOut } from './normalise';

/** Longer texts are prose, whatever words they hold: Ozon's longest reason has 20 words. */
const most = { signs: 300, words: 30, han: 40 } as const;

const noReason = new RegExp(
  Object.values(notReasons)
    .map((list) => writeOut(list))
    .join('|'),
);
const saysI = new RegExp(writeOut(firstPerson));

/** Words in quotes are spoken of, not said: a book «Заказ отменён» is no cancelled order. */
const quotes = /"[^"]*"/g;
const sentenceEnd = /[.;] (?=\S)/g;
const hasWords = /\p{L}{3}|\p{sc=Han}{2}/u;
/** `buyer.changed-mind`, `posting_canceled`: written for programs. */
const isCode = /^[\x21-\x7e]+$/;

/**
 * Finds the causes that a text means, by its most specific rules.
 * @param words normalised words of one text
 * @returns none for what is no reason; more than one where the text leaves it open
 */
export function findCausesByRule(words: string, side: Side): CauseId[] {
  if (!hasWords.test(words) || isCode.test(words) || /[?!]/.test(words) || isProse(words)) return [];
  const spaced = spaceOut(words.replace(quotes, ' '));
  const rules = findRules(spaced, side);
  const rank = Math.max(...rules.map((rule) => rule.rank));
  const causes = new Set(rules.filter((rule) => rule.rank === rank).map((rule) => rule.cause));
  if (causes.size === 0 || noReason.test(spaced)) return [];
  const isBuyers = [...causes].every((cause) => groupOf(cause) === 'buyer');
  return isBuyers || !saysI.test(spaced) ? [...causes] : [];
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

function groupOf(cause: CauseId): string {
  return cause.split('.')[0]!;
}
