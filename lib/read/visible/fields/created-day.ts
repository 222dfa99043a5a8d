import type { Moment } from '../../../cancellation';
import { normaliseWords } from '../../../classify/normalise';
import { createdColumns, createdLabels, datedFrom, datedUntil } from '../../../ozon/words/order-days';
import { notGoods, quantityLine } from '../../../ozon/words/product-lines';
import { anyRequest } from '../../../ozon/words/request-words';
import { titlesOfOtherParts } from '../../../ozon/words/part-titles';
import { otherTypes } from '../../../ozon/words/return-words';
import type { Reading } from '../../sighting';
import { findNumbers } from '../../words/numbers';
import { readStatus } from '../../words/status';
import type { Block } from '../blocks/blocks';
import { readDayAfter } from '../marks/hear-days';
import { cleanWords } from '../text/clean-words';
import { textOf } from '../text/element-text';
import { readLinesOf } from '../text/lines';
import { findMoney } from '../text/signs-of-goods';
import { eachTextElement } from '../text/text-elements';
import { cells } from './day-of-status';

/** Where a cell holds more, what is created in it may be a document. */
const longestCell = 80;
/** A row with more lines is read no further. */
const mostLines = 80;

/**
 * «Создан 21.11.2026», in the cell of the posting's number, behind its state or its goods, or in one line with the day of its cancelling:
 * when a seller's posting was ordered. Elsewhere in a row something else may have been created.
 */
export function readCreatedDay({ element: block, isTight }: Block, now: Date): Reading<Moment> | undefined {
  if (!isTight) return undefined;
  const shown = [...eachTextElement(block, mostLines)];
  const found = shown.flatMap(({ element, text }, place) => {
    const created = readDayAfter([...createdLabels, ...createdColumns], text, now);
    const isOfPosting = () =>
      isBesideNumber(element) || isBesideCancelled(element, now) || isBehindFact(element, shown[place - 1]?.text ?? '', now);
    const date = created && isOfPosting() ? created : readDateBelow(element, text, shown[place + 1]?.text ?? '', now);
    return date ? [{ value: date, words: text, where: 'text' }] : [];
  });
  return new Set(found.map(({ value }) => value.value)).size === 1 ? found[0] : undefined;
}

/** «10000001-0007-1», and beneath it «от 2 ноября»; before «до 4 ноября» it is the beginning of a time. */
function readDateBelow(element: Element, text: string, behind: string, now: Date): Moment | undefined {
  return isBesideNumber(element) && readDayAfter(datedUntil, behind, now) === undefined
    ? readDayAfter(datedFrom, text, now)
    : undefined;
}

/**
 * Behind a state, how many goods there are or what they cost, where nothing above it tells of something else: an act, a return, a
 * fine. The cell of a table has a title of its own.
 * @param before the text right before it
 */
function isBehindFact(element: Element, before: string, now: Date): boolean {
  if (element.closest(cells)) return false;
  const isFact =
    findMoney(before) !== undefined ||
    quantityLine.test(normaliseWords(before)) ||
    readStatus(before, now)?.state === 'cancelled';
  const lines = element.parentElement ? readLinesOf(element.parentElement, mostLines) : [];
  const above = lines.slice(
    0,
    lines.findIndex((line) => element.contains(line.element)),
  );
  return isFact && !above.some(({ text }) => tellsOfOther(text));
}

function tellsOfOther(text: string): boolean {
  const words = normaliseWords(text);
  return [otherTypes, titlesOfOtherParts, anyRequest, notGoods].some((other) => other.test(words));
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
