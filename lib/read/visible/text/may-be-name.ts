/** Whether a line, or the lines of several rows, may be names of goods, by their words alone. */
import {
  bareLetters,
  bareMeasure,
  carrierName,
  isNameOfGoods,
  looksLikePerson,
  nameSigns,
  noName,
  notGoods,
  otherFact,
  placeOfGoods,
} from '../../../ozon/words/product-lines';
import type { Guess } from '../../sighting';

export const longestName = 300;
const leastDistinct = 0.7;
/** «Пиалы, набор 6 шт.» is none. */
const sentenceEnd = /(?:(?<!\d ?(?:шт|уп|компл|пар|см|мм|кг|гр?|мл|л|pcs?))\.|[!?…。！？])$|：/i;

/** False for what is said of money, a person, a place, a term, and for a sentence. */
export function mayBeName(line: string): boolean {
  return (
    line !== '' &&
    line.length <= longestName &&
    isNameOfGoods(line) &&
    ![bareLetters, bareMeasure, carrierName, noName, notGoods, otherFact, placeOfGoods, looksLikePerson, sentenceEnd].some(
      (words) => words.test(line),
    )
  );
}

/**
 * Which of the lines that were found in the rows of a page are names of goods: most look like some, and they differ from row to row,
 * where places, shops and ways of delivery come again.
 * @param guesses of each row, the line that nothing else explains
 */
export function areNames(guesses: readonly Guess[]): boolean {
  const isSign = ({ name, isPictured }: Guess) => isPictured === true || nameSigns.strong.test(name) || nameSigns.weak.test(name);
  const [first] = guesses;
  if (guesses.length === 1) return nameSigns.strong.test(first!.name);
  const signs = guesses.filter(isSign).length;
  return new Set(guesses.map(({ name }) => name)).size > guesses.length * leastDistinct && signs * 2 >= guesses.length;
}
