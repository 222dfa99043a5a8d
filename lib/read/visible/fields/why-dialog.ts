import type { Classify } from '../../../classify/known-reason';
import { normaliseWords } from '../../../classify/normalise';
import { readParty } from '../../../classify/party';
import { ofOrderDay, orderAlone } from '../../../ozon/words/why-words';
import type { Reading, Sighting } from '../../sighting';
import { isAboutAnyOrder } from '../../words/about-any-order';
import { readDay } from '../../words/dates';
import { findNumbers } from '../../words/numbers';
import { findLabelledValue } from '../map/labelled';
import { closestDialog } from '../map/page-frame';
import type { PageMap } from '../map/page-map';
import { readDayOfSentence } from '../marks/hear-days';
import { readDatedLine } from '../marks/status-line';
import { isControl } from '../text/controls';
import { textOf } from '../text/element-text';
import { eachTextElement, headings } from '../text/text-elements';
import { pickReason } from './pick-reason';

/**
 * «Почему заказ отменён?» opened: the first sentence behind the title, or the one that is a reason by its meaning.
 * @param notices dialogs that are about other orders
 * @returns with the order, where the dialog names one and no other
 */
export function readWhyDialog(
  map: PageMap,
  root: Element,
  notices: ReadonlySet<Element>,
  { classify, now }: { classify: Classify; now: Date },
): { reading: Reading<string>; fields: Sighting['fields']; order?: string } | undefined {
  const title = map.labels.find((label) => label.field === 'whyCancelled' && closestDialog(label.element));
  const dialog = title
    ? closestDialog(title.element)!
    : [...root.querySelectorAll('[role="dialog"], dialog[open], [aria-modal="true"]')].find(
        (found) => map.countOrders(found) === 0 && !notices.has(found),
      );
  if (!dialog) return undefined;
  const texts = [...eachTextElement(dialog, 80)].filter(
    ({ element, text }) =>
      !isControl(element) &&
      !element.closest('a[href]') &&
      text.length >= 6 &&
      text.length <= 400 &&
      /\p{L}/u.test(text) &&
      text !== title?.text,
  );
  const heard = (text: string) => {
    const found = classify(text, 'buyer');
    return found?.isWeak && !title ? undefined : found;
  };
  const shown = texts.map(({ text }) => text);
  const told = shown.flatMap((text) => heard(text) ?? []);
  if (isAboutAnyOrder(title ? shown : [], told)) return undefined;
  const labelled = map.labelsIn(dialog).find(({ field, rest }) => field === 'reasonText' && rest && heard(rest));
  const reason =
    (labelled?.rest ? { text: labelled.rest } : undefined) ??
    pickReason(texts, heard) ??
    (title ? texts.find(({ element, text }) => isBehind(element, title.element) && isToldWhole(text)) : undefined);
  if (!reason) return undefined;
  // What stands beneath another title is said of something else.
  const next = title && findNextTitle(dialog, title.element, [title.text, reason.text]);
  const ofOrder = texts.flatMap(({ element, text }) => (next && isBehind(element, next) ? [] : text));
  const reading = { value: reason.text, words: reason.text, where: title ? title.text : 'dialog' };
  const named = new Set(map.numbersIn(dialog).map(({ reference }) => reference.orderNumber));
  const headed = shown.some((text) => [...named].some((number) => number && orderAlone.test(text.replace(number, ''))));
  const order = named.size === 1 && headed ? [...named][0] : undefined;
  return { reading, fields: readFacts(map, dialog, ofOrder, now), ...(order && { order }) };
}

/** Long enough to say why, and no question; no heading «Заказ 10000001-0007». */
function isToldWhole(text: string): boolean {
  return !/[?？]$/.test(text) && findNumbers(text).length === 0 && text.split(/\s+/).length + text.length / 8 > 2;
}

function findNextTitle(dialog: Element, title: Element, own: readonly string[]): Element | undefined {
  const words = (text: string) => normaliseWords(text).replace(/[?:]$/, '');
  const known = own.map(words);
  return [...dialog.querySelectorAll(headings)].find((other) => isBehind(other, title) && !known.includes(words(textOf(other))));
}

function isBehind(element: Element, title: Element): boolean {
  return (title.compareDocumentPosition(element) & 4) /* follows */ !== 0;
}

/** When it was cancelled, and by whom: beside their labels in the dialog, or in a sentence. */
function readFacts(map: PageMap, dialog: Element, texts: readonly string[], now: Date): Sighting['fields'] {
  const fields: Sighting['fields'] = {};
  for (const label of map.labelsIn(dialog)) {
    const told = findLabelledValue(label, dialog, (element) => map.labelsIn(element).every((other) => other === label));
    const reading = told && { value: told.text, words: told.text, where: label.text };
    const { field } = label;
    const day =
      (field === 'cancelledAt' || (field === 'orderedAt' && ofOrderDay.test(label.text))) &&
      reading &&
      readDay(reading.value, now);
    if (day) fields[field] ??= { ...reading, value: day };
    const party = reading && label.field === 'initiator' && readParty(reading.value, 'buyer');
    if (party && !fields.initiator) Object.assign(fields, { initiator: reading, party: { ...reading, value: party } });
  }
  for (const text of texts) {
    const date = readDatedLine(text, now)?.date ?? readDayOfSentence(text, now);
    if (date) fields.cancelledAt ??= { value: date, words: text, where: 'dialog' };
  }
  return fields;
}
