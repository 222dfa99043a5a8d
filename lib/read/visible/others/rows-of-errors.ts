/** In a report of errors, which rows are about a cancellation: the others are of delays, of fines, of appeals. */
import type { Classify } from '../../../classify/known-reason';
import { normaliseWords } from '../../../classify/normalise';
import { readParty } from '../../../classify/party';
import { labelsOfTypedRows } from '../../../ozon/words/field-labels';
import { titlesOfErrors } from '../../../ozon/words/part-titles';
import { cancellationTypes } from '../../../ozon/words/return-words';
import { bareCancelled, cancelledStem } from '../../../ozon/words/status-words';
import type { Reading } from '../../sighting';
import { findDate, isToCome } from '../../words/dates';
import { readType } from '../../words/type-of-row';

/**
 * True in a report of violations for a row that is about a cancellation. The bare word «Отменено», or «Отмена Ozon», may be said of a
 * fine or of an appeal, where no reason and nobody who did it stands under such a title.
 */
export function namesCancellation(
  status: { words: string; where: string },
  told: readonly (Reading<string> | undefined)[],
  day: Reading<string> | undefined,
  now: Date,
): boolean {
  const words = normaliseWords(status.words);
  const isOfParty = readType(words)?.initiator !== undefined && !cancellationTypes.includes(words);
  const isLoose = status.where === 'status' || titlesOfErrors.includes(normaliseWords(status.where));
  const isBare = (isLoose && bareCancelled.test(words)) || (status.where === 'status' && isOfParty);
  if (!isBare) return true;
  return [...told, ofCancelling(day, now)].some(isTitledCancelling);
}

/**
 * True in such a report for a row without a type that its columns say it of: beside the reason of a cancellation, who did it and when. Of
 * a fine that was lifted, the same columns may tell why: that is no reason that is known.
 */
export function isToldByColumns(
  reason: Reading<string> | undefined,
  initiator: Reading<string> | undefined,
  day: Reading<string> | undefined,
  { classify, now }: { classify: Classify; now: Date },
): boolean {
  const told = ofCancelling(day, now);
  const isPast = told !== undefined && !isToCome(findDate(told.value, now)!.moment, now);
  const isOfParty = initiator !== undefined && readParty(initiator.value, 'seller') !== undefined;
  const isKnown = reason !== undefined && classify(reason.value, 'seller') !== undefined;
  return isPast && isOfParty && isKnown && [reason, initiator, told].every(isTitledCancelling);
}

/** «Дата отмены или просрочки» is that of a delay as well. */
function ofCancelling(day: Reading<string> | undefined, now: Date): Reading<string> | undefined {
  const isOfBoth = day && labelsOfTypedRows.cancelledAt.some((title) => title === normaliseWords(day.where));
  return day && !isOfBoth && findDate(day.value, now) ? day : undefined;
}

function isTitledCancelling(reading: Reading<string> | undefined): boolean {
  return reading !== undefined && cancelledStem.test(normaliseWords(reading.where));
}
