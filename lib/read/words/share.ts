/** «Отменён 1 из 2»: how many of the goods were cancelled, which says nothing of the order as a whole unless it is all of them. */
import { normaliseWords } from '../../classify/normalise';
import { shareWords } from '../../ozon/words/status-words';

const longest = 60;
const isolate = (words: string): string => `(?<![a-zа-я])(?:${words})(?![a-zа-я])`;
const cancelled = new RegExp(`(?<!не |not )${isolate(shareWords.cancelled)}`);
const of = new RegExp(isolate(shareWords.of));
const goods = new RegExp(isolate(shareWords.goods), 'g');

/**
 * Reads a text that is a number of cancelled goods out of a number of goods, and nothing else.
 * @returns undefined for every other text: «Отменён 1.02» is a day, «Посылка 1 из 2 отменена» is said of a parcel
 */
export function readShare(text: string): 'whole' | 'part' | undefined {
  if (text.length > longest || !/\d\D+\d/.test(text)) return undefined;
  const words = normaliseWords(text);
  if (!cancelled.test(words)) return undefined;
  const [, before, some, between, all, behind] = /^(\D*)(\d{1,3})(\D+)(\d{1,3})(\D*)$/.exec(words.replace(cancelled, ' ')) ?? [];
  if (between === undefined || !(of.test(between) || (between.includes('/') && words.search(goods) >= 0))) return undefined;
  const rest = `${before} ${between.replace(of, ' ')} ${behind}`.replace(goods, ' ');
  if (/\p{L}/u.test(rest)) return undefined;
  return Number(some) === Number(all) ? 'whole' : 'part';
}
