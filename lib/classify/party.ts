/** Who pressed cancel, from Ozon's own word for it. */
import type { Party } from '../ozon/causes/causes';
import { oneOf } from '../one-of';
import { initiatorFillers, initiatorWords, pronouns } from '../ozon/words/initiators';
import { normaliseWords, spaceOut } from './normalise';

type Known = keyof typeof initiatorWords;

const patterns = Object.entries(initiatorWords).map(
  ([party, words]) => [party as Known, new RegExp(`(?<![a-zа-я])(?:${words.join('|')})[a-zа-я]{0,3}`, 'g')] as const,
);
const fillers = new RegExp(`(?<![a-zа-я])(?:${oneOf(initiatorFillers)})(?![a-zа-я])`, 'g');

/**
 * Reads Ozon's word for who cancelled: `CLIENT`, «Служба доставки», 买家, `by the customer`.
 * @param initiator the whole value of the field or the label's neighbour
 * @param reader whose page it is, where "you" and "we" may stand: «вами», `by you`
 * @returns undefined for a text that says more than who it was, that names two parties, or none
 */
export function readParty(initiator: string, reader?: 'seller' | 'buyer'): Party | undefined {
  if (!initiator || initiator.length > 80) return undefined;
  let rest = spaceOut(normaliseWords(initiator));
  const pronoun = reader && rest.trim().replace(/^by /, '');
  if (pronoun && isIn(pronouns.reader, pronoun)) return reader;
  if (pronoun && isIn(pronouns.ozon, pronoun)) return 'ozon';
  const found: Party[] = [];
  for (const [party, pattern] of patterns) {
    const without = rest.replace(pattern, ' ');
    if (without !== rest) found.push(party);
    rest = without;
  }
  const isBare = !/[\p{L}\p{N}]/u.test(rest.replace(fillers, ' '));
  return found.length === 1 && isBare ? found[0] : undefined;
}

function isIn(words: readonly string[], word: string): boolean {
  return words.includes(word);
}
