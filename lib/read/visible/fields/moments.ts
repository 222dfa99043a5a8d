/** The days that a block tells, beside their labels: of the order, of its cancellation, of a request's term. */
import type { Moment } from '../../../cancellation';
import { normaliseWords } from '../../../classify/normalise';
import type { Address } from '../../../ozon/pages/page-kinds';
import { isDayOfEvent, type LabelledField } from '../../../ozon/words/field-labels';
import { createdColumns } from '../../../ozon/words/order-days';
import { bareCancelled, cancelledStem } from '../../../ozon/words/status-words';
import type { Reading, Sighting, State } from '../../sighting';
import { findDate, isAhead, isToCome, readDay } from '../../words/dates';
import type { OrderReference } from '../../words/numbers';
import type { Block } from '../blocks/blocks';
import type { Columns } from '../map/columns';
import type { PageMap } from '../map/page-map';
import type { LabelMark } from '../marks/marks';
import { readDatedLine } from '../marks/status-line';
import { cleanWords } from '../text/clean-words';
import { textOf } from '../text/element-text';
import { readCreatedDay } from './created-day';
import { readDayBehindReason } from './day-of-status';

/** What only one state has. */
const onlyOf: { readonly [Field in LabelledField]?: State } = { cancelledAt: 'cancelled', autoApproveAt: 'requested' };

/** A request is decided within days (rules, 2026-11): what lies further ahead is another day, or one that has been. */
const longestTerm = 31 * 86_400_000;

/** By the clock of another zone, something may have happened a day later. */
const dayOfZones = 86_400_000;

type Find = (field: LabelledField) => Reading<string> | undefined;

/** Puts the days that are told into `fields`, where they hold none yet. */
export function readMoments(
  fields: Sighting['fields'],
  find: Find,
  block: Block,
  state: State,
  { address, columns, map, now }: { address: Address; columns: Columns; map: PageMap; now: Date },
): void {
  for (const field of ['cancelledAt', 'orderedAt', 'autoApproveAt'] as const) {
    if (fields[field] || (onlyOf[field] ?? state) !== state) continue;
    const value = find(field);
    if (field === 'cancelledAt' && value && isOfOtherEvent(value.where, fields.status?.where)) continue;
    const date = value && findDate(value.value, now, field === 'autoApproveAt' ? 'future' : 'past');
    if (date && (field !== 'autoApproveAt' || mayBeTerm(date.moment, now))) fields[field] = { ...value, value: date.moment };
  }
  const isOfList = address.kind === 'seller-postings' || (address.kind === 'seller-posting' && !address.isOwnPage);
  const created = isOfList && !fields.orderedAt ? readCreatedDay(block, now) : undefined;
  const isLater = created && fields.cancelledAt && created.value.value > fields.cancelledAt.value.value.slice(0, 10);
  if (created && !isLater) fields.orderedAt = created;
  if (state !== 'cancelled' || fields.cancelledAt) return;
  const { reasonText: reason } = fields;
  // «Заказ отменили 12 ноября: товар повредили на складе»
  const date =
    reason && (readDatedLine(reason.value, now)?.date ?? readDayBehindReason(block, reason.words, { columns, map, now }));
  const told = date ? { ...reason, value: date } : block.groupDay;
  if (told) fields.cancelledAt = told;
}

/** Of an order that seems to be placed after it was cancelled, that day is another's: of a refund, of a return. */
export function dropLaterOrderDay(fields: Sighting['fields']): void {
  const { orderedAt, cancelledAt } = fields;
  const isLater =
    orderedAt && cancelledAt && Date.parse(orderedAt.value.value) - Date.parse(cancelledAt.value.value) > dayOfZones;
  if (isLater) delete fields.orderedAt;
}

/** True for «Дата события» where the status is no event but, say, the type of a row: it is the day of what happened last. */
function isOfOtherEvent(title: string, statusTitle = ''): boolean {
  const words = normaliseWords(title);
  return isDayOfEvent(words) && !isDayOfEvent(words, normaliseWords(statusTitle));
}

/** A day in the column of cancellations' days is proof, where nothing else is told. A day to come is a deadline. */
export function hasCancelDate({ anchor }: Block, columns: Columns, now: Date): boolean {
  const found = columns.findCell(anchor, 'cancelledAt');
  if (!found || bareCancelled.test(normaliseWords(found.title))) return false; // «Отменено»: it may be a request
  const day = readDay(cleanWords(textOf(found.cell)), now);
  return day !== undefined && !isToCome(day, now);
}

/** False for a day that has been, of which a sentence may speak as well: «Запрос отправлен 26 ноября». */
function mayBeTerm(moment: Moment, now: Date): boolean {
  return isAhead(moment, now) && Date.parse(moment.value) - now.getTime() < longestTerm;
}

/** True for words that tell a day on which a request will be granted by itself. */
export function tellsTerm(words: string, now: Date): boolean {
  const found = findDate(words, now, 'future');
  return found !== undefined && mayBeTerm(found.moment, now);
}

/** True for a bare «Создан» in no list that tells of the cancellation or of the posting's scheme: documents were created as well. */
export function mayBeOfOther({ element, text }: LabelMark, map: PageMap): boolean {
  if (!createdColumns.includes(normaliseWords(text))) return false;
  const pairs = element.closest('dl, ul, tbody');
  const group = pairs ?? element.parentElement?.parentElement;
  const isOfOrder = (label: LabelMark) => label.field === 'scheme' || cancelledStem.test(normaliseWords(label.text));
  const isToldBeside = pairs && map.statusesIn(pairs).some(({ status }) => status.state === 'cancelled' && status.date);
  return !group || !(isToldBeside || map.labelsIn(group).some(isOfOrder));
}

/**
 * The fields of one of several orders in a row, each of which tells when it was placed: «Заказ 10000001-0007 от 11 ноября». Elsewhere
 * nobody knows whose day it is; several parcels of one order have the same.
 */
export function withOwnDay(
  { orderedAt: ofAll, ...fields }: Sighting['fields'],
  block: Block,
  { orderNumber }: OrderReference,
  map: PageMap,
  now: Date,
): Sighting['fields'] {
  if (ofAll && block.references.every((other) => other.orderNumber === orderNumber)) return { ...fields, orderedAt: ofAll };
  const [own] = map.labelsIn(block.element).flatMap((label) => {
    const { field, rest, text } = label;
    const home = field === 'orderedAt' && rest !== undefined ? map.homeOf(label) : undefined;
    const named = new Set(home && map.numbersIn(home).map(({ reference }) => reference.orderNumber));
    const date = named.size === 1 && named.has(orderNumber) ? findDate(rest!, now) : undefined;
    return date ? { value: date.moment, words: text, where: text } : [];
  });
  return own ? { ...fields, orderedAt: own } : fields;
}
