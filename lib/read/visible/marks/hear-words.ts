/** What a short text tells of orders, wherever it stands: numbers, a status word, labels, a known reason. */
import { isKnownReason } from '../../../classify/known-reason';
import { normaliseWords } from '../../../classify/normalise';
import { remember } from '../../../classify/remember';
import {
  fieldLabels,
  isVagueLabel,
  labelsOfTypedRows,
  requestTermLabels,
  vagueLabels,
  withoutYours,
  type LabelledField,
} from '../../../ozon/words/field-labels';
import { createdColumns, createdLabels, namesOrder, orderedThatDay } from '../../../ozon/words/order-days';
import { ownRequest } from '../../../ozon/words/request-words';
import { cancelledPlurals } from '../../../ozon/words/status-words';
import { whyCancelledTitles } from '../../../ozon/words/why-words';
import { readDay } from '../../words/dates';
import { tellsOfEndedRequest } from '../../words/ended-request';
import { findNumbers, type OrderReference, withoutNumber } from '../../words/numbers';
import { readStatus, type StatusReading } from '../../words/status';
import { cleanWords } from '../text/clean-words';
import { hearDayOfCancelling, hearDayOfGrant, hearOrdered } from './hear-days';
import { hearTerm } from './hear-terms';
import { readDatedLine, readStatusLine, withoutSubject } from './status-line';

type LabelField = LabelledField | 'whyCancelled';

/** `text` is the words as the page shows them; `rest` is what follows a label's colon in the same text. */
export type Told = { text: string } & (
  | { kind: 'number'; reference: OrderReference & { parcelId?: string } }
  | { kind: 'status'; status: StatusReading }
  | { kind: 'label'; field: LabelField; rest?: string }
  | { kind: 'reason' }
  | { kind: 'heading' }
);

export type Hear = (raw: string) => readonly Told[];

/** What a kind of page changes in the meaning of words. */
interface PageTraits {
  side?: 'seller' | 'buyer';
  requests?: boolean;
  /** True where rows are of several types, and being a cancellation is one. */
  types?: boolean;
}

export interface HearingOptions extends Required<PageTraits> {
  now: Date;
}

const nothing: readonly Told[] = [];
let remembered: Hear;
let rememberedFor = '';

/** Makes an ear for one reading. What was heard in the same hour, on the same kind of page, is remembered. */
export function hearWith(options: HearingOptions): Hear {
  const circumstances = `${options.side} ${options.requests} ${options.types} ${options.now.toDateString()} ${options.now.getHours()}`;
  if (rememberedFor !== circumstances) remembered = remember((raw) => hearWords(raw, options), 20_000);
  rememberedFor = circumstances;
  return remembered;
}

/** The tables are written in normalised words. */
const labels = new Map<string, LabelField>(
  Object.entries(fieldLabels).flatMap(([field, words]) => words.map((word) => [word, field as LabelledField] as const)),
);
for (const title of whyCancelledTitles) labels.set(title, 'whyCancelled');

/** What a title heads, on a page of its kind. */
function fieldOf(title: string, { side, requests, types }: PageTraits): LabelField | undefined {
  if (requests && requestTermLabels.includes(title)) return 'autoApproveAt';
  // In a report, what was created may be a fine or a return, unless the title says that it is the order.
  const isOfPostings = side === 'seller' && ((!requests && !types) || namesOrder.test(title));
  if (isOfPostings && (createdLabels.includes(title) || createdColumns.includes(title))) return 'orderedAt';
  if (side === 'buyer' && title === 'placed') return 'orderedAt';
  const ofTyped = types ? Object.entries(labelsOfTypedRows).find(([, words]) => words.some((word) => word === title)) : undefined;
  if (ofTyped) return ofTyped[0] as LabelledField;
  const field = labels.get(title) ?? labels.get(withoutYours(title));
  if (field === 'requestStatus') return requests ? 'status' : types ? undefined : field;
  if (field === 'postingStatus') return types ? field : 'status';
  return types && field === 'status' ? undefined : field;
}

/** What stands between a label and its value in one text: a colon, or a dash before a quotation. */
const labelEnd = /[:：]|\s[—–-]\s(?=[«“"])/g;
/** «Товар закончился.» */
const quotation = /^«([^«»]+)»\.?$|^“([^“”]+)”\.?$|^"([^"]+)"\.?$/;

/** «Почему отменено отправление 10000001-0007-1»: the question, and of which posting it is asked. */
function askedOf(title: string): 'whyCancelled' | undefined {
  const numbers = findNumbers(title);
  if (numbers.length !== 1) return undefined;
  return whyCancelledTitles.includes(normaliseWords(withoutNumber(title))) ? 'whyCancelled' : undefined;
}

/** «Почему?» is answered where it leads to, not beside it. */
function isVagueQuestion(clean: string): boolean {
  return clean.endsWith('?') && vagueLabels.includes(clean.slice(0, -1).trim());
}

function hearWords(raw: string, options: HearingOptions): readonly Told[] {
  const text = cleanWords(raw.replace(/(?<=\S)№/g, ' №')); // pieces of a line that only their style sets apart
  if (!text) return nothing;
  const told: Told[] = [];
  for (const reference of findNumbers(text)) told.push({ kind: 'number', text, reference });
  if (!/\p{L}/u.test(text)) return told;
  const clean = normaliseWords(text);
  const title = clean.replace(isVagueQuestion(clean) ? /:+$/ : /\s*[:?]+$/, '');
  const label = fieldOf(title, options) ?? askedOf(title);
  if (label) told.push({ kind: 'label', text, field: label });
  const { lead, pairs } = text.search(labelEnd) >= 0 ? splitLabelled(text, options) : unlabelled;
  // A sentence may begin with the status: «Отменено 12 октября. Причина: …»
  const leading = lead && pairs.length > 0 ? readLead(lead, text, options) : undefined;
  if (leading) told.push({ kind: 'status', text: withoutTitle(lead, leading, options), status: leading });
  // «Вы отменили заказ 10000001-0007. Причина: …»: what is said of the order, not what its label is part of.
  const isSaidOfOrder = !leading && lead !== '' && readStatus(withoutNumber(lead), options.now, options)?.state === 'cancelled';
  const isApart = leading ? !tellsOfEndedRequest(lead) : isSaidOfOrder || isBehindSentence(text, lead, pairs[0]);
  for (const pair of lead && !isApart ? pairs.slice(1) : pairs)
    if (pair.rest) told.push({ kind: 'label', text: pair.label, field: answeredField(pair.field, options), rest: pair.rest });
  const ofDay = options.side === 'seller' ? orderedThatDay.exec(clean)?.[1] : undefined;
  const ordered = /\d/.test(clean) ? (ofDay && readDay(ofDay, options.now) ? ofDay : hearOrdered(text, options.now)) : undefined;
  if (ordered) told.push({ kind: 'label', text, field: 'orderedAt', rest: ordered });
  const cancelled = /\d/.test(clean) ? (hearDayOfCancelling(text, options.now) ?? hearDayOfGrant(text, options)) : undefined;
  if (cancelled) told.push({ kind: 'label', text, field: 'cancelledAt', rest: cancelled });
  const term = hearTerm(text, options);
  if (term) told.push({ kind: 'label', text, field: 'autoApproveAt', rest: term.rest });
  // «Принят в обработку» heads a date here: a label is no status, whatever its words mean elsewhere.
  // «Отменён после отгрузки» may be the state itself, too.
  const status = (label && label !== 'cancelledAfterShip') || term?.isDue ? undefined : readStatus(text, options.now, options);
  if (status) told.push({ kind: 'status', text: afterNumber(text), status });
  const isHeading = !status && options.side === 'seller' && cancelledPlurals.includes(clean);
  if (isHeading) told.push({ kind: 'heading', text });
  // «Вы отменили заказ» is both.
  else if ((!status || status.isSentence) && isKnownReason(text, options.side)) told.push({ kind: 'reason', text });
  else if (!status && options.side === 'seller' && !label && pairs.length === 0) {
    const line = readStatusLine(text, options.now, options);
    if (line) told.push({ kind: 'status', text: line.words, status: line.status });
    const living = line || findNumbers(text).length !== 1 ? undefined : readStatus(withoutSubject(text), options.now, options);
    if (living) told.push({ kind: 'status', text: afterNumber(text), status: living });
    if (line && isKnownReason(line.rest, options.side)) told.push({ kind: 'reason', text: line.rest });
  } else if (!status && !label && /\d{6}-/.test(clean) && findNumbers(text).length === 1) {
    // «Заказ 10000001-0007 отменён» heads a dialog that tells of this one.
    // «Вы попросили отменить отправление 10000001-0007-1» tells of a request.
    const named = readStatus(withoutSubject(text), options.now, options) ?? readStatus(withoutNumber(text), options.now, options);
    if (named && named.state !== 'alive') told.push({ kind: 'status', text, status: named });
  } else if (!status && !label && options.side === 'buyer') {
    // «Заказ отменён 19 ноября: не удалось доставить»: without a day, a buyer's line may be about any order.
    const line = readDatedLine(text, options.now, options);
    if (line) told.push({ kind: 'status', text: line.words, status: line.status });
  }
  return told.length > 0 ? told : nothing;
}

/** «Вы попросили отменить заказ. Ждём ответа продавца. Причина: …»: what the sentences begin with says what the label is about. */
function isBehindSentence(text: string, lead: string, first: { label: string } | undefined): boolean {
  if (!first || !/[.!?。！？]\s*$/.test(text.slice(0, text.indexOf(first.label)))) return false;
  if (!isVagueLabel(normaliseWords(first.label))) return true;
  const [sentence = ''] = lead.split(/[.!?。！？]/);
  return ownRequest.test(normaliseWords(sentence)) && !tellsOfEndedRequest(lead);
}

/** A number before a state is no part of its words, nor is what stands before a number that only its style sets apart: «№ 10000001-0007Отменён». */
const afterNumber = (text: string): string =>
  /^\d{6,}-/.test(text) ? withoutNumber(text) : text.replace(/^.{0,40}\d{6,}-\d{3,}(?:-\d{1,2})?(?=\p{L})/u, '');

/** «Отправление 10000001-0007-1 На рассмотрении»: the status is what stands behind the number. */
function withoutTitle(lead: string, { state }: StatusReading, options: HearingOptions): string {
  const rest = lead.replace(/^.{0,40}\d{6,}-\d{3,}(?:-\d{1,2})?\s+(?=\p{Lu}|\p{sc=Han})/u, '');
  return readStatus(rest, options.now, options)?.state === state ? rest : afterNumber(lead);
}

/** A seller's «Почему отменили: …» is answered at once: there is no dialog to be opened. */
function answeredField(field: LabelField, { side }: HearingOptions): LabelField {
  return field === 'whyCancelled' && side === 'seller' ? 'reasonText' : field;
}

/** The status before the first label of a text: a sentence may name its posting first. */
function readLead(lead: string, text: string, options: HearingOptions): StatusReading | undefined {
  const isSentence = options.side === 'seller' && findNumbers(text).length === 1;
  return readStatus(isSentence ? withoutSubject(lead) : lead, options.now, options);
}

const unlabelled: ReturnType<typeof splitLabelled> = { lead: '', pairs: [] };

/**
 * «Причина отмены: … Инициатор отмены: …» → its pairs, and what stands before them. Words before a colon that are no known
 * label belong to the value.
 */
function splitLabelled(
  text: string,
  options: HearingOptions,
): { lead: string; pairs: { label: string; field: LabelField; rest: string }[] } {
  const starts = findLabels(text, options);
  const pairs = starts.map((start, index) => {
    const next = starts[index + 1]?.at;
    const rest = text.slice(start.from, next).replace(next === undefined ? /[;,|·\s]+$/ : /[.;,|·\s]+$/, '');
    const [, ...quoted] = quotation.exec(rest.trim()) ?? [];
    return { label: start.label, field: start.field, rest: quoted.find(Boolean) ?? rest.trim() };
  });
  const lead = text.slice(0, starts[0]?.at ?? 0).replace(/[.;,|·–—，；。\s-]+$/, '');
  return { lead, pairs };
}

/** Known labels before a colon: where each begins, and where what follows its colon does. In order. */
export function findLabels(
  text: string,
  kind: PageTraits = {},
): { at: number; from: number; label: string; field: LabelField }[] {
  return [...text.matchAll(labelEnd)].flatMap(({ index, 0: sign }) => {
    const found = longestLabel(text.slice(Math.max(0, index - 45), index), kind);
    return found ? { at: index - found.label.length, from: index + sign.length, ...found } : [];
  });
}

/**
 * The longest known label at the end of some words. A small letter within a sentence begins none («Покупатель отменил заказ: …»,
 * «Мы разделили отправление: …»): a label begins with a capital, or behind a mark.
 */
function longestLabel(words: string, kind: PageTraits): { label: string; field: LabelField } | undefined {
  for (const gap of [undefined, ...words.matchAll(/[\s;,.|·，；。]+/g)]) {
    const label = gap ? words.slice(gap.index + gap[0].length) : words;
    const isInSentence =
      gap !== undefined && /\p{L}\s+$/u.test(words.slice(0, gap.index + gap[0].length)) && /^\p{Ll}/u.test(label);
    const field = label && !isInSentence ? fieldOf(normaliseWords(label), kind) : undefined;
    if (field) return { label, field };
  }
  return undefined;
}
