const unclean = /[^\S ]| {2}|^ | $|[\u200b-\u200f\u2060\ufeff\u00ad]/;

/** Ozon's words as a person sees them: spaces folded, zero-width characters gone. */
export function cleanWords(text: string): string {
  if (!unclean.test(text)) return text;
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
