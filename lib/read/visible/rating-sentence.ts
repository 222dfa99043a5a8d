import { normaliseWords } from '../../classify/normalise';
import { countsSentence, countsNotSentence, ratingWord } from '../../ozon/rating-sentences';
import type { Reading } from '../sighting';
import { readLinesOf } from './lines';

const longest = 200;

/** «На ваш индекс ошибок эта отмена не влияет»: what a part about one posting says of the seller's rating; undefined where lines disagree. */
export function readRatingSentence(part: Element): Reading<boolean> | undefined {
  const told = readLinesOf(part, 80).flatMap(({ text }) => {
    const sentences = text.length <= longest ? text.split(/[.!;。！；]\s*/) : [];
    return sentences.flatMap((sentence) => {
      const words = normaliseWords(sentence);
      if (!ratingWord.test(words)) return [];
      const value = countsNotSentence.test(words) ? false : countsSentence.test(words) ? true : undefined;
      return value === undefined ? [] : [{ value, words: text, where: 'text' }];
    });
  });
  return new Set(told.map(({ value }) => value)).size === 1 ? told[0] : undefined;
}
