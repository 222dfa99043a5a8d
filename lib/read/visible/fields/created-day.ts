import type { Moment } from '../../../cancellation';
import { normaliseWords } from '../../../classify/normalise';
import { createdColumns } from '../../../ozon/words/order-days';
import type { Reading } from '../../sighting';
import { readDay } from '../../words/dates';
import { findNumbers } from '../../words/numbers';
import { readStatus } from '../../words/status';
import type { Block } from '../blocks/blocks';
import { cleanWords } from '../text/clean-words';
import { textOf } from '../text/element-text';
import { readLinesOf } from '../text/lines';
import { eachTextElement } from '../text/text-elements';
import { cells } from './day-of-status';

/** Where a cell holds more, what is created in it may be a document. */
const longestCell = 80;
/** A row with more lines is read no further. */
const mostLines = 80;

/**
 * «Создан 21.11.2026», in the cell of the posting's number or in one line with the day of its cancelling: when a seller's posting was
 * ordered. Elsewhere in a row something else may have been created.
 */
export function readCreatedDay({ element: block, isTight }: Block, now: Date): Reading<Moment> | undefined {
  if (!isTight) return undefined;
  const found = [...eachTextElement(block, mostLines)].flatMap(({ element, text }) => {
    const date = readCreated(text, now);
    return date && (isBesideNumber(element) || isBesideCancelled(element, now))
      ? [{ value: date, words: text, where: 'text' }]
      : [];
  });
  return new Set(found.map(({ value }) => value.value)).size === 1 ? found[0] : undefined;
}

function readCreated(text: string, now: Date): Moment | undefined {
  const words = normaliseWords(text);
  const title = createdColumns.find((known) => words.startsWith(`${known} `));
  return title === undefined ? undefined : readDay(words.slice(title.length), now);
}

function isBesideNumber(element: Element): boolean {
  const cell = element.closest(cells);
  const text = cell ? textOf(cell, longestCell + 1) : '';
  if (!cell || text.length > longestCell || findNumbers(text).length !== 1) return false;
  const lines = readLinesOf(cell, 6).map((line) => line.text);
  const own = lines.indexOf(cleanWords(textOf(element)));
  return own > 0 && findNumbers(lines[own - 1]!).length === 1;
}

/** In the line right behind the number's. */
function isBesideCancelled({ parentElement: line }: Element, now: Date): boolean {
  if (findNumbers(line?.previousElementSibling?.textContent ?? '').length !== 1) return false;
  return [...(line?.children ?? [])].some((beside) => {
    const status = readStatus(cleanWords(textOf(beside, longestCell)), now);
    return status?.state === 'cancelled' && status.date !== undefined;
  });
}
