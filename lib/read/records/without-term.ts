import { normaliseWords } from '../../classify/normalise';
import { termOfRequest } from '../../ozon/words/term-sentences';
import type { Sighting } from '../sighting';
import { hearTerm } from '../visible/marks/hear-terms';
import { sentencesOf } from '../visible/text/sentences';

/**
 * A request's reason without the sentences behind it that tell until when the seller may answer: «Долго ждать. Продавец ответит до 30
 * ноября, иначе заказ отменится автоматически». What else a buyer writes of a day is why: «Отпуск будет подтверждён 5 декабря».
 */
export function withoutTerm(sighting: Sighting, now: Date): Sighting {
  const { state, side, fields } = sighting;
  const reason = state === 'requested' ? fields.reasonText : undefined;
  if (!reason) return sighting;
  const isTerm = (sentence: string) =>
    termOfRequest.test(normaliseWords(sentence)) && hearTerm(sentence, { side, now }) !== undefined;
  const [, ...others] = sentencesOf(reason.value);
  const terms = others.filter(isTerm);
  if (terms.length === 0) return sighting;
  const value = terms.reduce((text, term) => text.replace(term, ''), reason.value).trim();
  const text = value.replace(terms.length === others.length ? /[.。;；]$/ : /[;；]$/, '');
  return { ...sighting, fields: { ...fields, reasonText: { ...reason, value: text, words: text } } };
}
