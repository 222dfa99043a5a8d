import type { Classify } from '../../classify/known-reason';
import { readLine } from './text';

/**
 * The one text among several that is a reason: a known one first, whole or cut into pieces, else one by its meaning.
 * @returns undefined where there is none, or where two speak of different causes
 */
export function pickReason(
  texts: readonly { element: Element; text: string }[],
  classify: (text: string) => ReturnType<Classify>,
): { text: string } | undefined {
  const lines = texts.flatMap(({ element }) => readLine(element) ?? []);
  const told = [...texts.map(({ text }) => text), ...lines].flatMap((text) => {
    const found = classify(text);
    return found ? [{ text, ...found }] : [];
  });
  const known = told.filter(({ by }) => by === 'text');
  const candidates = known.length > 0 ? known : told;
  return new Set(candidates.map(({ cause }) => cause)).size === 1 ? candidates[0] : undefined;
}
