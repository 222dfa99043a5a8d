import type { Moment } from '../../../cancellation';
import { normaliseWords } from '../../../classify/normalise';
import { createdColumns, createdLabels, datedFrom } from '../../../ozon/words/order-days';
import { quantityLine } from '../../../ozon/words/product-lines';
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
 * «Создан 21.11.2026», in the cell of the posting's number, behind how many goods it has and what they cost, or in one line with the
 * day of its cancelling: when a seller's posting was ordered. Elsewhere in a row something else may have been created.
 */
export function readCreatedDay({ element: block, isTight }: Block, now: Date): Reading<Moment> | undefined {
  if (!isTight) return undefined;
  const shown = [...eachTextElement(block, mostLines)];
  const found = shown.flatMap(({ element, text }, place) => {
    const date = readLabelled(text, now) ?? readUnlabelled(element, text, shown[place - 1]?.text ?? '', now);
    return date ? [{ value: date, words: text, where: 'text' }] : [];
  });
  return new Set(found.map(({ value }) => value.value)).size === 1 ? found[0] : undefined;
}

/** 创建日期 2026-11-18: as beside a label of its own. */
const readLabelled = (text: string, now: Date): Moment | undefined => readDayAfter(createdLabels, text, now);

/** @param before the text that stands before it in the block */
function readUnlabelled(element: Element, text: string, before: string, now: Date): Moment | undefined {
  const created = readDayAfter(createdColumns, text, now);
  const isBehindGoods = findMoney(before) !== undefined || quantityLine.test(normaliseWords(before));
  if (created && (isBehindGoods || isBesideNumber(element) || isBesideCancelled(element, now))) return created;
  // «10000001-0007-1», and beneath it «от 2 ноября»
  return isBesideNumber(element) ? readDayAfter(datedFrom, text, now) : undefined;
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
