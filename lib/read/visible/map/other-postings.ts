/** Numbers that a sentence names as another posting's: «Товары перенесены в отправления … и …». The part of the page is not about those. */
import { otherPosting, otherPostingNoun } from '../../../ozon/words/status-sentences';
import { findNumbers, keyOf } from '../../words/numbers';
import type { NumberMark } from '../marks/marks';
import { listed } from '../text/row-cells';

const number = '\\d{6,}-\\d{3,}(?:-\\d{1,2})?';
const mention = new RegExp(
  `(?:${otherPosting})[ :：]*(?:${otherPostingNoun})?[ :：№]*(${number}(?:(?:\\s|,|、|и|and|和)+${number})*)`,
  'gi',
);

/** Leaves out what a sentence names, where its row, else the page, is about a posting that it does not name. */
export function withoutOtherPostings(marks: readonly NumberMark[]): readonly NumberMark[] {
  const mentions = new Map<Element, Set<string>>();
  for (const { element, text } of marks) {
    if (mentions.has(element)) continue;
    const named = [...text.matchAll(mention)].flatMap(([, numbers]) => findNumbers(numbers!).map(keyOf));
    if (named.length === 0 || marks.some((mark) => isInRowOf(element, mark.element))) continue;
    const outside = new Set(findNumbers(text.replace(mention, '')).map(keyOf));
    const others = named.filter((key) => !outside.has(key));
    const row = element.closest(listed) ?? element.ownerDocument.body;
    const isNamedBeside = marks.some((mark) => row.contains(mark.element) && !named.includes(keyOf(mark.reference)));
    if (others.length > 0 && isNamedBeside) mentions.set(element, new Set(others));
  }
  return mentions.size === 0 ? marks : marks.filter((mark) => !isMention(mark, mentions));
}

/** True for what stands in a row below `part`: it is told by that row. */
function isInRowOf(part: Element, element: Element): boolean {
  const row = element.closest(listed);
  return row !== null && row !== part && part.contains(row);
}

function isMention({ element, reference }: NumberMark, mentions: ReadonlyMap<Element, ReadonlySet<string>>): boolean {
  for (let around: Element | null = element, level = 0; around && level < 4; around = around.parentElement, level += 1)
    if (mentions.get(around)?.has(keyOf(reference))) return true;
  return false;
}
