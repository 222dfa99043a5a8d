/** The name of goods that nothing marks as such: the one line of an order's row that is nothing else that is known of orders. */
import type { Classify } from '../../classify/known-reason';
import { normaliseWords } from '../../classify/normalise';
import { readParty } from '../../classify/party';
import { whyCancelledTitles } from '../../ozon/field-labels';
import {
  bareLetters,
  carrierName,
  isNameOfGoods,
  looksLikePerson,
  noName,
  notGoods,
  otherFact,
  placeOfGoods,
} from '../../ozon/product-lines';
import { findDate } from '../dates';
import { findNumbers } from '../numbers';
import type { Reading } from '../sighting';
import { readStatus } from '../status';
import { textOf } from './element-text';
import { isInFrame } from './goods-rows';
import { findLabelledValue } from './labelled';
import { readLinesOf, type Line } from './lines';
import type { LabelMark } from './marks';
import type { PageMap } from './page-map';
import { findMoney, headings, isControl } from './text';

const whyQuestions = new Set<string>([...whyCancelledTitles, 'почему', 'why', '为什么']);
const mostLines = 40;
const longestName = 300;
/** What leads on, what heads a part, what has a label or is one. */
const others = `${headings}, th, caption, dt, dd, a[href], button, [role="button"]`;

export interface Told {
  map: PageMap;
  /** True for what may be the value of a label. */
  isValue: (element: Element, label: LabelMark) => boolean;
  /** The fields that were read from the row. */
  fields: Record<string, Reading<unknown> | undefined>;
  classify: Classify;
  side: 'seller' | 'buyer';
  now: Date;
}

/**
 * @param row what speaks of one order alone, and tells why it was cancelled: else the line might be the reason
 * @returns undefined where no line is left, or several: one of them may be a place, a carrier or a remark
 */
export function readLoneName(row: Element, told: Told): string | undefined {
  const words = new Set(Object.values(told.fields).flatMap((field) => (field ? [field.words, String(field.value)] : [])));
  const claimed = findClaimed(row, told);
  const isClaimed = (element: Element) => claimed.some((part) => part.contains(element) || element.contains(part));
  const free = readLinesOf(row, mostLines).filter(
    (line) => !words.has(line.text) && !isInFrame(line.element, row) && !isClaimed(line.element) && !isKnown(line, told),
  );
  const name = free.length === 1 ? free[0]!.text : '';
  return mayBeName(name) ? name : undefined;
}

/** The parts of a row that show a status, a label, a labelled value or a known reason. */
function findClaimed(row: Element, { map, isValue }: Told): Element[] {
  const labels = map.labelsIn(row);
  const marks = [labels, map.statusesIn(row), map.reasonsIn(row)].flat();
  const values = labels.flatMap((label) => findLabelledValue(label, row, (element) => isValue(element, label))?.element ?? []);
  return [...marks.map(({ element }) => element), ...values].filter((part) => part !== row);
}

function isKnown({ element, text }: Line, { classify, side, now }: Told): boolean {
  return (
    !/\p{L}{2}/u.test(text) ||
    isControl(element) ||
    element.closest(others) !== null ||
    findNumbers(text).length > 0 ||
    tellsOfOrder(text, { classify, side, now })
  );
}

/** True for words that tell something of orders: money, a day, a reason, a state, a party. */
export function tellsOfOrder(text: string, { classify, side, now }: Pick<Told, 'classify' | 'side' | 'now'>): boolean {
  return (
    findMoney(text) !== undefined ||
    (text.length <= 30 && findDate(text, now) !== undefined) ||
    classify(text, side) !== undefined ||
    readStatus(text, now) !== undefined ||
    (text.length <= 24 && readParty(text, side) !== undefined)
  );
}

/** False for what is said of money, a person, a place, a term, and for a sentence. */
export function mayBeName(line: string): boolean {
  return (
    line !== '' &&
    line.length <= longestName &&
    isNameOfGoods(line) &&
    ![bareLetters, carrierName, noName, notGoods, otherFact, placeOfGoods, looksLikePerson, /[.!?…。！？]$|：/].some((words) =>
      words.test(line),
    )
  );
}

/** True for a row whose reason is told behind a button: «Почему?» */
export function asksWhy(row: Element): boolean {
  return [...row.querySelectorAll('button, [role="button"], a[href]')].some((button) =>
    whyQuestions.has(normaliseWords(textOf(button, 60)).replace(/\?$/, '')),
  );
}
