/** A label and its value in one line, without a colon between: «Дата отмены <b>12 ноября</b>». */
import { normaliseWords } from '../../../classify/normalise';
import { readParty } from '../../../classify/party';
import { offerSign, quantityLine } from '../../../ozon/words/product-lines';
import { noReasonYet } from '../../../ozon/words/why-words';
import { readDay } from '../../words/dates';
import { textOf } from '../text/element-text';
import { mayBeName } from '../text/may-be-name';
import { inlineTags } from '../text/shown-numbers';
import { findMoney } from '../text/signs-of-goods';
import { readYesNo } from '../text/yes-no';
import type { Hear, Told } from './hear-words';

type Label = Extract<Told, { kind: 'label' }>;

/** Longer ones are sentences. */
const longestValue = 60;
/** Where something is asked, and where a word leads on. */
const elsewhere = 'a, button, label, form, dialog, [role="dialog"], [role="button"]';
/** Of what can be nothing but a value of its field. */
const values: Partial<Record<Label['field'], (text: string) => boolean>> = {
  cancelledAt: (text) => readDay(text, new Date()) !== undefined,
  orderedAt: (text) => readDay(text, new Date()) !== undefined,
  affectsRating: (text) => readYesNo(text) !== undefined,
  initiator: (text) => readParty(text) !== undefined,
  sku: (text) => /^\d{5,20}$/.test(text),
};

/** Of what might be something else as well: taken where a line beside it, of the same kind, tells one of those above. */
const likely: Partial<Record<Label['field'], (text: string) => boolean>> = {
  products: (text) => mayBeName(text) && !/^\d|позици|товар/.test(text) && findMoney(text) === undefined,
  reasonText: (text) => /\S\s+\S|\p{sc=Han}{4}/u.test(text) && !noReasonYet.test(text),
  offerId: (text) => offerSign.test(text) && /\d|-/.test(text) && !/\s/.test(text),
  quantity: (text) => /^\d{1,4}$/.test(text) || quantityLine.test(normaliseWords(text)),
  price: (text) => findMoney(text) === text,
};
const mostLines = 20;

/**
 * @param element a line that begins with a text and ends with one piece that its style sets apart
 * @returns undefined where the text is no label, or the piece may be anything
 */
export function readPair(element: Element, hear: Hear): Pair | undefined {
  const pair = splitPair(element, hear);
  if (!pair || isCertain(pair)) return pair;
  const lines = likely[pair.field]?.(pair.rest) ? [...(element.parentElement?.children ?? [])] : [];
  const isLike = (line: Element) => line !== element && line.tagName === element.tagName;
  const told = lines.length <= mostLines ? lines.filter(isLike).flatMap((line) => splitPair(line, hear) ?? []) : [];
  return told.some(isCertain) ? pair : undefined;
}

type Pair = Label & { rest: string };

function isCertain({ field, rest }: Pair): boolean {
  return values[field]?.(rest) === true;
}

function splitPair(element: Element, hear: Hear): Pair | undefined {
  const piece = element.firstElementChild;
  if (!piece || element.childElementCount > 1 || !inlineTags.has(piece.tagName)) return undefined;
  const [before, behind, ...others] = [...element.childNodes].filter((node) => /\S/.test(node.textContent ?? ''));
  if (before?.nodeType !== 3 || behind !== piece || others.length > 0) return undefined;
  const rest = textOf(piece, longestValue).trim();
  if (rest.length > longestValue || piece.closest(elsewhere)) return undefined;
  const label = hear(before.nodeValue!).find((told): told is Label => told.kind === 'label' && told.rest === undefined);
  return label && { ...label, rest };
}
