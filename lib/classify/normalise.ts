/** One shape for words that pages spell in many ways: what every comparison of texts begins with. */
import { remember } from './remember';

/** Nothing here needs replacing: most strings of a page leave by this door. */
const plain = /^[a-z0-9а-я\u4e00-\u9fff](?:[a-z0-9а-я\u4e00-\u9fff():,./%₽?-]| (?! ))*(?<![ ,.:-])$/;

const invisible = /[\p{Cf}\p{Mn}\u3164\uFFFC]/gu;
const spaces = /\s+/g;
const doubleQuotes = /[«»„“”‟〝〞「」『』《》]/g;
const singleQuotes = /[‘’‚‛`´ʼ′]/g;
const dashes = /[\u2010-\u2015\u2212\u2043]/g;
const trailing = /[\s.,:;!…-]+$/;

/** A pair of quotes around the whole text, with none of them inside; or typographic ones, which may nest. */
const quoted = /^(?:"([^"]*)"|'([^']*)'|«(.*)»|“(.*)”|„(.*)[“”]|「(.*)」|『(.*)』)$/;

/**
 * Brings a text into the form in which texts are compared: lower case, `е` for `ё`, single spaces, ASCII punctuation
 * and quotes, nothing invisible, no punctuation at the end and no quotes around it. A question mark stays: it changes
 * what a sentence is.
 * @param text any text of a page
 * @returns the same words; an empty string where there are none
 */
export const normaliseWords: (text: string) => string = remember(normalise, 4_000);

function normalise(text: string): string {
  const lower = text.toLowerCase().replaceAll('ё', 'е');
  if (plain.test(lower)) return lower;
  const clean = lower.normalize('NFKC').replace(invisible, '').replace(spaces, ' ').trim().replace(trailing, '');
  return unquote(clean)
    .toLowerCase() // NFKC may bring capitals
    .replaceAll('ё', 'е')
    .replaceAll('。', '.')
    .replaceAll('、', ',')
    .replace(doubleQuotes, '"')
    .replace(singleQuotes, "'")
    .replace(dashes, '-')
    .trim()
    .replace(trailing, '');
}

/** Takes the quotes off a text that stands in them as a whole: `«…» and «…»` keeps them. */
function unquote(text: string): string {
  const match = quoted.exec(text);
  const inner = match?.slice(1).find((part) => part !== undefined);
  return inner === undefined || closesEarly(inner) ? text : inner;
}

function closesEarly(inner: string): boolean {
  let depth = 0;
  for (const sign of inner) {
    if ('«“„「『'.includes(sign)) depth += 1;
    else if ('»”」』'.includes(sign) && --depth < 0) return true;
  }
  return false;
}

/**
 * Reduces normalised words to the words themselves, for rules: no punctuation, one space around each word, Chinese
 * without spaces and apart from Latin and Cyrillic.
 * @returns begins and ends with a space: ` ozon 取消了订单 `; `n't` is ` not`
 */
export function spaceOut(words: string): string {
  const apart = words
    .replace(/(?<=\p{sc=Han}) +(?=\p{sc=Han})/gu, '')
    .replace(/(?<=\p{sc=Han})(?=[a-zа-я0-9])|(?<=[a-zа-я0-9])(?=\p{sc=Han})/gu, ' ')
    .replace(/\bcan'?t\b|\bcannot\b/g, 'can not')
    .replace(/n't\b/g, ' not')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return ` ${apart.trim()} `;
}
