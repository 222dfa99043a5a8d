/** How much an amount of money is: «1 190 ₽» → 1190, "CN¥ 36.50" → 36.5, «1.290,00 €» → 1290. */

/** @returns NaN where the words hold no number */
export function readAmount(words: string): number {
  const [digits = ''] = /\d[\d\s.,]*/.exec(words.normalize('NFKC')) ?? [];
  const [, whole = '', part = ''] = /^(.*?)(?:[.,](\d{1,2}))?[\s.,]*$/.exec(digits) ?? [];
  return Number.parseFloat(`${whole.replace(/\D/g, '')}.${part}`);
}
