/** Values beside their labels: after a colon, in the next element, in the next cell, in `<dd>`. */
import { normaliseWords } from '../../../classify/normalise';
import { isMetricLabel, type LabelledField } from '../../../ozon/words/field-labels';
import { findNumbers } from '../../words/numbers';
import type { LabelMark } from '../marks/marks';
import { cleanWords } from '../text/clean-words';
import { isControl } from '../text/controls';
import { textOf } from '../text/element-text';
import { isFilledText, readValue } from '../text/shown-value';

/** What heads a column. A `th` may as well head a row. */
export const columnTitles = 'thead, [role="columnheader"]';

/** What a menu has at least, and how long its items are at most. */
const leastItems = 4;
const mostItems = 60;
const longestItem = 40;

/**
 * The value that belongs to a label.
 * @param limit the part of the page that must not be left
 * @param isValue false for what holds labels, numbers or controls of its own: that is the next part of the page
 * @returns undefined where the label stands alone, or its neighbour is empty («—»)
 */
export function findLabelledValue(
  label: LabelMark,
  limit: Element,
  isValue: (element: Element) => boolean,
  fits?: (text: string) => boolean,
): { text: string; element: Element } | undefined {
  if (label.rest !== undefined) {
    const text = cleanWords(label.rest);
    const isTold = /[\p{L}\d]/u.test(text) && (fits?.(text) || isFilledText(text));
    return isTold ? { text, element: label.element } : undefined;
  }
  const labelLength = cleanWords(label.text).length;
  for (let element: Element | null = label.element; element && element !== limit.parentElement; element = element.parentElement) {
    const own = cleanWords(textOf(element));
    // The element holds more than the label: what remains is the value, if it is a text right behind it.
    if (own.length > labelLength + 1) {
      const rest = own.startsWith(cleanWords(label.text)) ? own.slice(labelLength).replace(/^[\s:：]+/, '') : '';
      return /[\p{L}\d]/u.test(rest) && rest.length <= 300 && element.children.length <= 3 && isValue(element)
        ? { text: rest, element }
        : undefined;
    }
    const next = nextFilled(element);
    if (next) {
      if (!isValue(next) || areLinks(label.element, next)) return undefined;
      if (label.field === 'products' && isInMenu(element, isValue)) return undefined;
      const text = readSplit(next, isValue, fits) ?? readValue(next, fits);
      return text && text.length <= 500 ? { text, element: next } : undefined;
    }
    const bare = bareTextAfter(element);
    if (bare) return { text: bare, element: element.parentElement ?? element };
    const before = element.tagName === 'LI' ? undefined : ofStep(element);
    if (before)
      return isValue(before) && fits?.(cleanWords(textOf(before)))
        ? { text: cleanWords(textOf(before)), element: before }
        : undefined;
  }
  return undefined;
}

/** «Товары», «Цены на товары»: two links beside one another. */
function areLinks(label: Element, next: Element): boolean {
  const link = next.querySelector('a') ?? next.closest('a');
  return label.closest('a') !== null && link !== null && textOf(link).trim() === textOf(next).trim();
}

/** True among other words of the same kind, none of which is a label or tells a number. */
function isInMenu(title: Element, isValue: (element: Element) => boolean): boolean {
  const count = title.parentElement?.childElementCount ?? 0;
  if (count < leastItems || count > mostItems) return false;
  const isItem = (item: Element) => {
    const text = textOf(item, longestItem);
    return item.tagName === title.tagName && text.length < longestItem && !/\d/.test(text) && (item === title || isValue(item));
  };
  return [...title.parentElement!.children].every(isItem);
}

/** The day before an element in an item of a list: «5 октября» of the step «Заказ оформлен». What is marked up as a time may have more behind it. */
export function ofStep(element: Element): Element | undefined {
  const step = element.parentElement;
  const before = element.previousElementSibling;
  if (!step || !before) return undefined;
  if (before.tagName === 'TIME' && step.tagName === 'LI' && step.firstElementChild === before && !namesOrder(step)) return before;
  if (!isPair(step)) return undefined;
  const isStep = step.tagName === 'LI' || isPair(step.previousElementSibling) || isPair(step.nextElementSibling);
  return isStep && /\S/.test(textOf(before)) ? before : undefined;
}

/** A row of a list may begin with the day of its order. */
function namesOrder(row: Element): boolean {
  return findNumbers(textOf(row)).length > 0 || row.querySelector('a[href*="order"], a[href*="posting"]') !== null;
}

function isPair(element: Element | null): boolean {
  return element?.childElementCount === 2;
}

/** A value that is cut into pieces: the pieces together fit where the first alone does not. */
function readSplit(first: Element, isValue: (element: Element) => boolean, fits?: (text: string) => boolean): string | undefined {
  if (!fits || fits(cleanWords(textOf(first)))) return undefined;
  let text = '';
  for (
    let piece: Element | null = first;
    piece && text.length <= 300 && piece.tagName === first.tagName && isValue(piece);
    piece = piece.nextElementSibling
  )
    text = cleanWords(`${text} ${textOf(piece)}`);
  return text.length <= 300 && fits(text) ? text : undefined;
}

function nextFilled(element: Element): Element | undefined {
  for (let next = element.nextElementSibling; next; next = next.nextElementSibling) {
    if (/\S/.test(textOf(next)) || readValue(next) !== undefined) return next;
  }
  return undefined;
}

function bareTextAfter(element: Element): string | undefined {
  for (let next = element.nextSibling; next; next = next.nextSibling) {
    if (next.nodeType !== 3) return undefined;
    const text = cleanWords(next.nodeValue ?? '').replace(/^[:：\s]+/, '');
    if (/[\p{L}\d]/u.test(text)) return text;
  }
  return undefined;
}

/**
 * False for the words of a filter or a form, which head nothing, but for a scheme that is chosen. A link or a button may be a column's
 * title, and an icon's name may tell all.
 */
export function isSaid(mark: LabelMark): boolean {
  const isChosen = mark.field === 'scheme' && mark.rest !== undefined;
  if (mark.field === 'whyCancelled' || isChosen || !isControl(mark.element)) return true;
  return mark.element.closest(`th, ${columnTitles}, summary`) !== null || isNameOfIcon(mark);
}

/** «Причина отмены: …» as the name of a button that shows no text: it tells what a tooltip would. */
function isNameOfIcon(mark: LabelMark): boolean {
  return mark.rest !== undefined && !/\S/.test(textOf(mark.element));
}

/** «Да, показатель качества»: in the answer to a label, what it asks of. */
export function namesMetric({ field, text }: LabelMark, label: LabelMark): boolean {
  return field === label.field && isMetricLabel(normaliseWords(text));
}

/** «Почему заказ отменён?» is the label of the reason, where its answer is unfolded or, in a seller's row, stands beside it. */
export function isLabelOf({ field: labelled }: LabelMark, field: LabelledField): boolean {
  return labelled === field || (field === 'reasonText' && labelled === 'whyCancelled');
}

export function isUnfolded({ element }: LabelMark): boolean {
  return element.closest('summary, dt') !== null;
}
