/** Whether a cancellation counts against the seller: beside its label, or in a sentence. */
import { normaliseWords } from '../../../classify/normalise';
import type { Address } from '../../../ozon/pages/page-kinds';
import { fieldLabels } from '../../../ozon/words/field-labels';
import { otherLists, ratingAnswers, ratingNotes, ratingSentences, ratingTitles } from '../../../ozon/words/rating-sentences';
import type { Reading } from '../../sighting';
import type { Block } from '../blocks/blocks';
import { readAboveList } from '../map/title-above';
import { readLinesOf } from '../text/lines';
import { readYesNo } from '../text/yes-no';
import { cells } from './day-of-status';

/** Whatever follows: «…; деньги вернём мы». */
const sentenceEnd = /(?<=[.!;?。！；？])\s*/;
const longest = 200;
/** «… в индексе 12», «… (12)» */
const countBehind = /[\s:：·(（]*\d{1,5}[)）]?$/;
/** More lines are more than a status and what is said of it. */
const mostBeside = 4;
const labels: readonly string[] = fieldLabels.affectsRating;

/** @param flag what stands beside the label, or in its column */
export function readRating(
  flag: Reading<string> | undefined,
  { element, anchor, isTight }: Block,
  { side, kind, isOwnPage }: Address,
): Reading<boolean> | undefined {
  const verdict = flag && readYesNo(flag.value);
  if (flag && verdict !== undefined) return { ...flag, value: verdict };
  const said = flag && readWords(flag.value, ratingAnswers);
  if (flag && said !== undefined) return { ...flag, value: said };
  // On a posting's own page, help may say the same of any cancellation: what stands beside the status is said of this one.
  const beside = isOwnPage && anchor.parentElement && readLinesOf(anchor.parentElement, mostBeside + 1).length <= mostBeside;
  const part = isTight ? element : beside && anchor.parentElement;
  const sentence = part && side === 'seller' ? readSentence(part, flag) : undefined;
  return sentence ?? (kind === 'seller-errors' ? readTitle(element) : undefined);
}

/** In a report of errors, what heads the list that a row stands in, or is said above it; undefined where notes disagree. */
function readTitle(row: Element): Reading<boolean> | undefined {
  const { title, notes } = readAboveList(row);
  if (notes.some((note) => otherLists.test(normaliseWords(note)))) return undefined;
  const headed = title === undefined ? undefined : readWords(title.replace(countBehind, ''), ratingTitles);
  if (title !== undefined && headed !== undefined) return { value: headed, words: title, where: 'title' };
  const told = notes.flatMap((note) =>
    note.split(sentenceEnd).flatMap((words) => {
      const value = readWords(words, ratingNotes);
      return value === undefined ? [] : { value, words, where: 'title' };
    }),
  );
  return new Set(told.map(({ value }) => value)).size === 1 ? told[0] : undefined;
}

/** Whether words answer, beside a label that may ask something else as well. */
export function tellsOfRating(text: string): boolean {
  return readYesNo(text) !== undefined || readWords(text, ratingAnswers) !== undefined;
}

/** @param told what stands beside «Отменён после сборки» */
export function readAfterShip(told: Reading<string> | undefined): Reading<boolean> | undefined {
  const answer = told && readYesNo(told.value);
  return told && answer !== undefined ? { ...told, value: answer } : undefined;
}

/** «На ваш индекс ошибок эта отмена не влияет»: what a part about one posting says of the seller's rating; undefined where lines disagree. */
function readSentence(part: Element, flag: Reading<string> | undefined): Reading<boolean> | undefined {
  const told = readLinesOf(part, 80).flatMap(({ element, text }) =>
    (text.length <= longest && element.closest('a[href]') === null ? text.split(sentenceEnd) : []).flatMap((sentence) => {
      const words = normaliseWords(sentence).replace(/[.!;。！；]$/, '');
      // With something behind it that is no answer, it asks; what fills a cell has its next cell behind it.
      const isOpen = flag !== undefined && element.closest(cells) === null;
      if (labels.includes(words) && (isOpen || asks(element))) return [];
      const said = readWords(words);
      return said === undefined ? [] : [{ value: said, words: text, where: 'text' }];
    }),
  );
  return new Set(told.map(({ value }) => value)).size === 1 ? told[0] : undefined;
}

function readWords(text: string, forms: readonly RegExp[] = ratingSentences): boolean | undefined {
  const words = normaliseWords(text);
  const found = forms.map((form) => form.exec(words)).find((match) => match !== null);
  return found && !found.groups?.not;
}

/** «Влияет на рейтинг» as the first of a pair asks for an answer; alone, or among others, it is one. */
function asks(element: Element): boolean {
  const pair = element.parentElement;
  return element.matches('dt, th') || (pair?.childElementCount === 2 && pair.firstElementChild === element);
}
