/** Classifying by meaning: the rules of lib/ozon/reason-rules.ts over the words of one text. */
import type { Side } from '../cancellation';
import type { CauseId } from '../ozon/causes';
import { firstPerson, notReasons } from '../ozon/not-reasons';
import { familyHeads, reasonRules, type Need, type ReasonRule } from '../ozon/reason-rules';
import { listen, writeOut } from './match-words';
import { spaceOut } from './normalise';

/** Longer texts are prose, whatever words they hold. */
const longest = 300;

const noReason = new RegExp(Object.values(notReasons).map((list) => writeOut(list)).join('|'));
const saysI = new RegExp(writeOut(firstPerson));

/** Words in quotes are spoken of, not said: a book «Заказ отменён» is no cancelled order. */
const quotes = /"[^"]*"/g;
const severalSentences = /[.;] .*[.;] \S/;
const hasWords = /\p{L}{3}|\p{sc=Han}{2}/u;

type Says = (need: Need) => boolean;

/**
 * Finds the causes that a text means, by its most specific rules.
 * @param words normalised words of one text
 * @returns none for what is no reason; more than one where the text leaves it open
 */
export function findCausesByRule(words: string, side: Side): CauseId[] {
  if (words.length > longest || !hasWords.test(words) || /[?!]/.test(words) || severalSentences.test(words)) return [];
  const spaced = spaceOut(words.replace(quotes, ' '));
  if (noReason.test(spaced)) return [];
  const says = listen(spaced, side);
  const groups = familyHeads.find((head) => holds(head, says))?.groups;
  let rank = 0;
  let found = new Set<CauseId>();
  for (const rule of reasonRules) {
    if (rule.rank < rank || (rule.side ?? side) !== side || (groups && !groups.includes(groupOf(rule.cause))) || !holds(rule, says)) continue;
    if (rule.rank > rank) found = new Set();
    rank = rule.rank;
    found.add(rule.cause);
  }
  const causes = [...found];
  const isBuyers = causes.every((cause) => ['buyer', 'handover'].includes(groupOf(cause)));
  return isBuyers || !saysI.test(spaced) ? causes : [];
}

function holds({ needs, not }: Pick<ReasonRule, 'needs' | 'not'>, says: Says): boolean {
  return needs.every((need) => (typeof need === 'string' ? says(need) : need.some(says))) && !not?.some(says);
}

function groupOf(cause: CauseId): string {
  return cause.split('.')[0]!;
}
