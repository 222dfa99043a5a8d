import type { Classify } from '../../../classify/known-reason';
import { cleanWords } from '../text/clean-words';
import { textOf } from '../text/element-text';
import { sentencesOf } from '../text/sentences';
import { readLine } from '../text/text-elements';

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
  const [first] = candidates;
  if (!first || new Set(candidates.map(({ cause }) => cause)).size > 1) return undefined;
  return first.isWeak
    ? withoutConsolation(first.text, (sentence) => classify(sentence, texts[0]!.element)?.cause === first.cause)
    : first;
}

/** Of «Нам очень жаль. Товар закончился. Деньги вернём», the one sentence that tells why, without its full stop. */
function withoutConsolation(text: string, tellsWhy: (sentence: string) => boolean): { text: string } {
  const [sentence, ...others] = sentencesOf(text).filter(tellsWhy);
  return { text: sentence && others.length === 0 ? sentence.replace(/[.。]$/, '') : text };
}
