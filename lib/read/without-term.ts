import { hearTerm } from './visible/hear-terms';
import { sentencesOf } from './visible/sentences';
import type { Sighting } from './sighting';

/**
 * A request's reason without the sentences behind it that tell until when the seller may answer: «Долго ждать. Продавец ответит до 30
 * ноября, иначе заказ отменится автоматически».
 */
export function withoutTerm(sighting: Sighting, now: Date): Sighting {
  const { state, side, fields } = sighting;
  const [first, ...others] = state === 'requested' && fields.reasonText ? sentencesOf(fields.reasonText.value) : [];
  if (first === undefined || others.length === 0) return sighting;
  const kept = others.filter((sentence) => hearTerm(sentence, { side, now }) === undefined);
  if (kept.length === others.length) return sighting;
  const value = [first, ...kept].join(' ').replace(kept.length === 0 ? /[.。]$/ : '', '');
  return { ...sighting, fields: { ...fields, reasonText: { ...fields.reasonText!, value, words: value } } };
}
