/** Until when a request to cancel waits, in a line of its own: «Если продавец не ответит до 29 ноября, отменим заказ автоматически». */
import { normaliseWords } from '../../../classify/normalise';
import { cancelledStem } from '../../../ozon/words/status-words';
import { answerBy, answerOfSeller, autoApproved, autoApproveSentence, endsByItself } from '../../../ozon/words/term-sentences';
import { findDate, isAhead } from '../../words/dates';
import { sentencesOf } from '../text/sentences';

interface Term {
  /** The sentence that tells the day. */
  rest: string;
  /** True where the words are those of an approval, too, whose day is still to come. */
  isDue: boolean;
}

/** @param side whose page it is: a buyer's tells as well until when an order is kept, and when others end */
export function hearTerm(text: string, { side, now }: { side: 'seller' | 'buyer'; now: Date }): Term | undefined {
  const clean = normaliseWords(text);
  if (!/\d/.test(clean)) return undefined;
  const isDue = autoApproved.test(clean) && isDueSoon(clean, now);
  const tellsDue =
    isDue ||
    sentencesOf(text).some((sentence) => autoApproveSentence.test(normaliseWords(sentence))) ||
    (side === 'buyer' && endsByItself.test(clean));
  if (!tellsDue || (side === 'buyer' && !cancelledStem.test(clean) && !answerOfSeller.test(clean))) return undefined;
  return { rest: readTerm(text, now), isDue };
}

/** Of several sentences, the one that tells until when a request waits. */
function readTerm(text: string, now: Date): string {
  const tellsTerm = (sentence: string): boolean => {
    const words = normaliseWords(sentence);
    return isDueSoon(words, now) && [autoApproveSentence, autoApproved, endsByItself].some((term) => term.test(words));
  };
  const sentences = sentencesOf(text);
  // «Он должен решить до 30 ноября. Если ответа не будет, заказ отменится автоматически.»
  const due = sentences.filter((sentence) => {
    const words = normaliseWords(sentence);
    return answerBy.test(words) && isDueSoon(words, now);
  });
  return sentences.find(tellsTerm) ?? (due.length === 1 ? due[0]! : text);
}

/** True for a day of the coming month: nobody writes the year of a term. */
function isDueSoon(clean: string, now: Date): boolean {
  const term = findDate(clean, now, 'future')?.moment;
  const clock = /(?<!\d)(\d{1,2}):(\d{2})/.exec(clean);
  const isPast =
    clock && term?.precision === 'day' && `${term.value}T${clock[1]!.padStart(2, '0')}:${clock[2]}` < localClock(now);
  if (isPast) return false;
  const inAMonth = new Date(now.getTime() + 31 * 86_400_000).toISOString();
  return term !== undefined && isAhead(term, now) && term.value < inAMonth;
}

/** `2026-11-27T09:30`, in the zone of this machine. */
function localClock(now: Date): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
