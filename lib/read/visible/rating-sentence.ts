import { normaliseWords } from '../../classify/normalise';
import { ratingSentences } from '../../ozon/rating-sentences';
import type { Reading } from '../sighting';
import { readLinesOf } from './lines';

const longest = 200;

/** «На ваш индекс ошибок эта отмена не влияет»: what a part about one posting says of the seller's rating; undefined where lines disagree. */
export function readRatingSentence(part: Element): Reading<boolean> | undefined {
  const told = readLinesOf(part, 80).flatMap(({ text }) =>
    (text.length <= longest ? text.split(/(?<=[.!;?。！；？])\s*/) : []).flatMap((sentence) => {
      const words = normaliseWords(sentence).replace(/[.!;。！；]$/, '');
      const found = ratingSentences.map((form) => form.exec(words)).find((match) => match !== null);
      return found ? [{ value: !found.groups?.not, words: text, where: 'text' }] : [];
    }),
  );
  return new Set(told.map(({ value }) => value)).size === 1 ? told[0] : undefined;
}
