/** Numbers that a sentence names as another posting's: «Товары перенесены в отправления … и …». The part of the page is not about those. */
import { otherPosting, otherPostingNoun } from '../../ozon/status-sentences';
import { findNumbers, keyOf } from '../numbers';
import type { NumberMark } from './marks';

const number = '\\d{6,}-\\d{3,}(?:-\\d{1,2})?';
const mention = new RegExp(
  `(?:${otherPosting})[ :：]*(?:${otherPostingNoun})?[ :：№]*(${number}(?:(?:\\s|,|、|и|and|和)+${number})*)`,
  'gi',
);

export function withoutOtherPostings(marks: readonly NumberMark[]): readonly NumberMark[] {
  const mentions = new Map<Element, Set<string>>();
  for (const { element, text } of marks) {
    if (mentions.has(element)) continue;
    const named = [...text.matchAll(mention)].flatMap(([, numbers]) => findNumbers(numbers!).map(keyOf));
    if (named.length > 0) mentions.set(element, new Set(named));
  }
  return mentions.size === 0 ? marks : marks.filter((mark) => !isMention(mark, mentions));
}

function isMention({ element, reference }: NumberMark, mentions: ReadonlyMap<Element, ReadonlySet<string>>): boolean {
  for (let around: Element | null = element, level = 0; around && level < 4; around = around.parentElement, level += 1)
    if (mentions.get(around)?.has(keyOf(reference))) return true;
  return false;
}
