/** The line right behind a state that says who cancelled, and when: «Отменён», and beneath it «Вы отменили 4 ноября». */
import type { Moment } from '../../../cancellation';
import { normaliseWords } from '../../../classify/normalise';
import { readParty } from '../../../classify/party';
import { whoCancelled } from '../../../ozon/words/status-sentences';
import { cancelledStem } from '../../../ozon/words/status-words';
import { findDate, isToCome } from '../../words/dates';
import type { StatusMark } from '../marks/marks';
import { cleanWords } from '../text/clean-words';
import { textOf } from '../text/element-text';

const longestLine = 200;
/** Between who and why: no colon of a clock. */
const colon = /[:：](?!\d)/;

interface WhoBehind {
  initiator: string;
  date: Moment;
}

/** @returns undefined where the state tells the day itself, and where the line names nobody */
export function readWhoBehind(
  { element, text, status }: StatusMark,
  { side, now }: { side: 'seller' | 'buyer'; now: Date },
): WhoBehind | undefined {
  if (status.state !== 'cancelled' || status.date) return undefined;
  let own = element;
  while (!own.nextElementSibling && own.parentElement && cleanWords(textOf(own.parentElement, longestLine)) === text)
    own = own.parentElement;
  const line = own.nextElementSibling ? cleanWords(textOf(own.nextElementSibling, longestLine)) : '';
  return readWho(line, { side, now });
}

/** «Продавец отменил 4 ноября: товар закончился» */
function readWho(line: string, { side, now }: { side: 'seller' | 'buyer'; now: Date }): WhoBehind | undefined {
  const words = normaliseWords(line.split(colon)[0]!);
  const found = cancelledStem.test(words) ? findDate(words, now) : undefined;
  if (!found || isToCome(found.moment, now)) return undefined;
  const rest = normaliseWords(`${words.slice(0, found.start)} ${words.slice(found.end)}`);
  for (const form of whoCancelled) {
    const initiator = form.exec(rest)?.groups?.['who'];
    const party = initiator && readParty(initiator, side);
    // "Delivery canceled on November 4" names nobody.
    if (initiator && party && party !== 'carrier') return { initiator, date: found.moment };
  }
  return undefined;
}
