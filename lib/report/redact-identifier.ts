/** Names that programmers gave: JSON keys, widgets, ids of elements. */
import { addressWords } from '../ozon/pages/address-words';
import type { Pseudonyms } from './pseudonyms';
import { scramble } from './scramble';

/**
 * A key or a widget's name, with stand-ins for its longer numbers.
 * @returns undefined for what no programmer would call a thing
 */
export function redactIdentifier(name: string, names: Pseudonyms): string | undefined {
  if (!/^[@_$a-z][\w$./-]{0,79}$/i.test(name) || /\d{6,}-\d{3,}/.test(name)) return undefined;
  return name.replace(/\d{3,}/g, (run) => names.digits(run));
}

/** The id of an element: `id<digits>` of a parcel and `state-<widget>-<digits>-…` keep their form, other words do not stay. */
export function redactId(id: string, names: Pseudonyms): string {
  const state = /^state-[a-z]{2,40}(?=-\d)/i.exec(id)?.[0];
  if (state)
    return (
      state +
      id
        .slice(state.length)
        .replace(/[^\d-]+/g, (words) => (words === 'default' ? words : scramble(words, names)))
        .replace(/\d{3,}/g, (run) => names.digits(run))
    );
  if (/^id\d{5,20}$/.test(id)) return `id${names.digits(id.slice(2))}`;
  return id
    .slice(0, 120)
    .replace(/[^\p{L}\p{N}.:_-]/gu, '-')
    .replace(/\p{L}+/gu, (word) => (addressWords.has(word.toLowerCase()) ? word : names.word(word)))
    .replace(/\p{N}+/gu, (run) => (/^\d+$/.test(run) ? names.digits(run) : '7'.repeat(run.length)));
}
