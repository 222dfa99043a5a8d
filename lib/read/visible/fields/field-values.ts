/** What the values of fields say, apart from where they stand. */
import type { Classify } from '../../../classify/known-reason';
import { normaliseWords } from '../../../classify/normalise';
import { readParty } from '../../../classify/party';
import type { Address } from '../../../ozon/pages/page-kinds';
import { type LabelledField } from '../../../ozon/words/field-labels';
import { emptyValues } from '../../../ozon/words/label-values';
import { invitation } from '../../../ozon/words/why-words';
import { findDate } from '../../words/dates';
import { findNumbers } from '../../words/numbers';
import { readStatus } from '../../words/status';
import { readYesNo } from '../text/yes-no';
import { statusOptions } from './decide-status';

/** Long enough to be a value, and no invitation to choose one. */
export function isAnswerText(text = ''): boolean {
  return text.length >= 4 && !invitation.test(text);
}

/** False for a date, a status or a party under the title of reasons: it stands in the wrong column. */
export function mayBeReason(text: string, { side }: Address, now: Date, classify: Classify): boolean {
  if (classify(text, side)) return true;
  const date = findDate(text, now);
  const isDate = date !== undefined && date.end - date.start >= text.length - 6;
  return !isDate && !readStatus(text, now) && !(readParty(text) && text.length <= 24) && findNumbers(text).length === 0;
}

/** Where a cell shows several texts, or hides one in a tooltip: which of them is the field's value. */
export function fitsField(
  field: LabelledField,
  address: Address,
  now: Date,
  classify: Classify,
): ((text: string) => boolean) | undefined {
  const { side } = address;
  if (field === 'reasonText') return (text) => classify(text, side) !== undefined;
  if (field === 'initiator') return (text) => readParty(text, side) !== undefined;
  // «Нет» is an answer here, where elsewhere it stands for nothing.
  if (field === 'affectsRating' || field === 'cancelledAfterShip') return (text) => readYesNo(text) !== undefined;
  if (field === 'orderedAt') return (text) => findDate(text, now) !== undefined;
  if (field === 'status') return (text) => readStatus(text, now, statusOptions(address)) !== undefined;
  return undefined;
}

/** True for a label that an answer of its own follows: «Нет», «—». */
export function isAnswered({ nextElementSibling: next }: Element): boolean {
  const words = next ? normaliseWords(next.textContent ?? '') : '';
  return words !== '' && (readYesNo(words) !== undefined || emptyValues.some((known) => known === words));
}
