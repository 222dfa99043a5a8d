import { normaliseWords } from '../../../classify/normalise';
import { readParty } from '../../../classify/party';
import { whoCancelled } from '../../../ozon/words/status-sentences';
import { cancelledStem } from '../../../ozon/words/status-words';
import { findDate, isToCome } from '../../words/dates';

export interface WhoCancelled {
  who: string;
  day: string;
  why?: string;
}

/** Between who and why: no colon of a clock. */
const colon = /[:：](?!\d)\s*/;

/**
 * «Вы отменили 4 ноября», «Продавец отменил 4 ноября: товар закончился». It says nothing of what was cancelled: beside a state that does,
 * it tells who, when and why.
 */
export function hearWhoCancelled(text: string, { side, now }: { side: 'seller' | 'buyer'; now: Date }): WhoCancelled | undefined {
  const [told = '', why] = text.split(colon);
  const words = normaliseWords(told);
  const found = cancelledStem.test(words) ? findDate(words, now) : undefined;
  if (!found || isToCome(found.moment, now)) return undefined;
  const rest = normaliseWords(`${words.slice(0, found.start)} ${words.slice(found.end)}`);
  for (const form of whoCancelled) {
    const who = form.exec(rest)?.groups?.['who'];
    if (who && readParty(who, side)) return { who, day: words.slice(found.start, found.end), ...(why && { why }) };
  }
  return undefined;
}
