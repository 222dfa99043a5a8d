import type { Classify } from '../../classify/known-reason';
import { readLine } from './text';

/**
 * The one text among several that is a reason: a known one first, whole or cut into pieces, else one by its meaning.
 * @returns undefined where there is none, or where two speak of different causes
 */
export function pickReason(
  texts: readonly { element: Element; text: string }[],
  classify: (text: string, element: Element) => ReturnType<Classify>,
): { text: string } | undefined {
  const lines = texts.flatMap(({ element }) => {
    const text = readLine(element);
    return text === undefined ? [] : [{ element, text }];
  });
  const told = [...texts, ...lines].flatMap(({ element, text }) => {
    const found = classify(text, element);
    return found ? [{ text, ...found }] : [];
  });
  const known = told.filter(({ by }) => by === 'text');
  const candidates = known.length > 0 ? known : told;
  return new Set(candidates.map(({ cause }) => cause)).size === 1 ? candidates[0] : undefined;
}
