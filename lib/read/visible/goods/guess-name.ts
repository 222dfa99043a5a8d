/** The name of goods that nothing marks as such: the one line of an order's row that is nothing else that is known of orders. */
import { isSplit } from '../../../classify/diagnose-with';
import type { Classify } from '../../../classify/known-reason';
import { normaliseWords } from '../../../classify/normalise';
import { readParty } from '../../../classify/party';
import type { Address } from '../../../ozon/pages/page-kinds';
import { bareQuestions } from '../../../ozon/words/field-labels';
import { linksToReason } from '../../../ozon/words/why-words';
import type { Guess, Sighting } from '../../sighting';
import { findDate } from '../../words/dates';
import { findNumbers } from '../../words/numbers';
import { readStatus } from '../../words/status';
import type { Block } from '../blocks/blocks';
import type { Columns } from '../map/columns';
import { findLabelledValue } from '../map/labelled';
import type { PageMap } from '../map/page-map';
import type { LabelMark } from '../marks/marks';
import { isControl } from '../text/controls';
import { textOf } from '../text/element-text';
import { readLinesOf, type Line } from '../text/lines';
import { mayBeName } from '../text/may-be-name';
import { findMoney } from '../text/signs-of-goods';
import { headings } from '../text/text-elements';
import { isInFrame } from './goods-rows';
import { readPicturedName } from './pictured-goods';

const questions = new Set<string>([...linksToReason, ...bareQuestions]);
const mostLines = 40;
/** What leads on, what heads a part, what has a label or is one. */
const others = `${headings}, th, caption, dt, dd, a[href], button, [role="button"]`;

interface Told {
  map: PageMap;
  columns: Columns;
  /** True for what may be the value of a label. */
  isValue: (element: Element, label: LabelMark) => boolean;
  /** The fields that were read from the row. */
  fields: Sighting['fields'];
  classify: Classify;
  address: Address;
  now: Date;
}

/** @returns what may be the name; `areNames` says of all rows together whether it is */
export function guessName(block: Block, told: Told): Guess | undefined {
  const isMarked = (element: Element) => told.map.isMarked(element);
  const pictured = readPicturedName(block, isMarked, (text) => tellsOfOrder(text, told));
  if (pictured) return { name: pictured, ...(told.address.side === 'buyer' && { isPictured: true as const }) };
  // On the page of requests, rows hold remarks as well. Where nothing tells why, the line might be the reason.
  const mayHold = told.address.kind !== 'seller-requests' && told.address.kind !== 'buyer-returns';
  const isTold = told.fields.reasonText ?? (isSplit(told.fields.status?.words) || asksWhy(block.element));
  const name = mayHold && isTold ? readLoneName(block.element, told) : undefined;
  return name ? { name } : undefined;
}

/** @returns undefined where no line is left, or several: one of them may be a place, a carrier or a remark */
function readLoneName(row: Element, told: Told): string | undefined {
  const words = new Set(Object.values(told.fields).flatMap((field) => (field ? [field.words, String(field.value)] : [])));
  const claimed = findClaimed(row, told);
  const isClaimed = (element: Element) => claimed.some((part) => part.contains(element) || element.contains(part));
  const free = readLinesOf(row, mostLines).filter(
    (line) =>
      !words.has(line.text) &&
      !isTitled(line.element, told.columns) &&
      !isInFrame(line.element, row) &&
      !isClaimed(line.element) &&
      !isKnown(line, told),
  );
  const names = free.filter(({ text }) => mayBeName(text));
  return names.length === 1 ? names[0]!.text : undefined;
}

/** True in a column that has the title of something else than goods. */
function isTitled(element: Element, columns: Columns): boolean {
  const field = columns.fieldAt(element);
  return field === null || (field !== undefined && field !== 'products' && field !== 'postingNumber' && field !== 'orderNumber');
}

/** The parts of a row that show a status, a label, a labelled value or a known reason. */
function findClaimed(row: Element, { map, isValue }: Told): Element[] {
  const labels = map.labelsIn(row);
  const marks = [labels, map.statusesIn(row), map.reasonsIn(row)].flat();
  const values = labels.flatMap((label) => findLabelledValue(label, row, (element) => isValue(element, label))?.element ?? []);
  return [...marks.map(({ element }) => element), ...values].filter((part) => part !== row);
}

function isKnown({ element, text }: Line, told: Told): boolean {
  return (
    !/\p{L}{2}/u.test(text) ||
    isControl(element) ||
    element.closest(others) !== null ||
    findNumbers(text).length > 0 ||
    tellsOfOrder(text, told)
  );
}

/** True for words that tell something of orders: money, a day, a reason, a state, a party. */
function tellsOfOrder(text: string, { classify, address: { side }, now }: Told): boolean {
  return (
    findMoney(text) !== undefined ||
    (text.length <= 30 && findDate(text, now) !== undefined) ||
    classify(text, side) !== undefined ||
    readStatus(text, now) !== undefined ||
    (text.length <= 24 && readParty(text, side) !== undefined)
  );
}

/** True for a row whose reason is told behind a button: «Почему?» */
function asksWhy(row: Element): boolean {
  return [...row.querySelectorAll('button, [role="button"], a[href]')].some((control) =>
    questions.has(normaliseWords(textOf(control, 60)).replace(/\?$/, '')),
  );
}
