/** Answers to a question of yes or no. */
import { normaliseWords } from '../../../classify/normalise';
import { conditional, noWords, yesWords } from '../../../ozon/words/label-values';

/** @returns undefined where the text is neither, or an answer with a condition */
export function readYesNo(text: string): boolean | undefined {
  const words = normaliseWords(text);
  // «Нет, отмена оспорена»: the answer, and why.
  const [answer] = words.split(/ ?[,;，；(（] ?/);
  if (answer !== undefined && answer !== words && answer.length <= 12 && words.length <= 60)
    return conditional.test(words) ? undefined : readYesNo(answer);
  if (noWords.includes(words)) return false;
  return yesWords.includes(words) ? true : undefined;
}
