import type { Classify } from '../../classify/known-reason';
import { cleanWords } from './clean-words';
import { textOf } from './element-text';
import { readLine } from './text';

/**
 * The one text among several that is a reason: a known one first, whole or cut into pieces, else one by its meaning.
 * @param isOther tells what is no part of a reason: a line that has such a piece is no reason as a whole
 * @returns undefined where there is none, or where two speak of different causes
 */
export function pickReason(
  texts: readonly { element: Element; text: string }[],
  classify: (text: string, element: Element) => ReturnType<Classify>,
  isOther: (text: string) => boolean = () => false,
): { text: string } | undefined {
  const lines = texts.flatMap(({ element }) => {
    const text = readLine(element);
    const hasOther = [...(element.parentElement?.children ?? [])].some((piece) => isOther(cleanWords(textOf(piece))));
    return text === undefined || hasOther ? [] : [{ element, text }];
  });
  const told = [...texts, ...lines].flatMap(({ element, text }) => {
    const found = classify(text, element);
    return found ? [{ text, ...found }] : [];
  });
  const known = told.filter(({ by }) => by === 'text');
  const candidates = known.length > 0 ? known : told;
  return new Set(candidates.map(({ cause }) => cause)).size === 1 ? candidates[0] : undefined;
}
