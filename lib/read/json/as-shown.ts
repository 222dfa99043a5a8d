/** Texts in Ozon's JSON may be pieces of HTML: «Вернули их&nbsp;на ваш счёт. <a href="…">Подробнее</a>» (buyer's returns, 2026-09). */

const named: Readonly<Record<string, string>> = {
  nbsp: '\u00A0',
  thinsp: '\u2009',
  ensp: '\u2002',
  emsp: '\u2003',
  shy: '',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
};
/** What Ozon writes into sentences; anything else in pointed brackets is text. */
const tag = /<\/?(?:a|b|br|i|em|strong|span|p|nobr|u)(?:\s[^<>]*)?\/?>/gi;
const reference = /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,8}));/gi;

/**
 * @param text a text of an answer; most are no HTML and come back as they are
 * @returns the words that a person sees
 */
export function asShown(text: string): string {
  if (!/[<&]/.test(text)) return text;
  return text
    .replace(tag, (found) => (/^<\/?(?:br|p)/i.test(found) ? ' ' : ''))
    .replace(reference, (whole, decimal?: string, hex?: string, name?: string) =>
      name !== undefined
        ? (named[name.toLowerCase()] ?? whole)
        : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex!, 16)),
    )
    .trim();
}
