/** How much an amount of money is: «1 190 ₽» → 1190, "CN¥ 36.50" → 36.5, «1.290,00 €» → 1290. */

/** True where so many of one amount are another: to the hundredth, as money is counted. */
export function isTimes(sum: string, count: number, one: string): boolean {
  return Math.round(readAmount(one) * 100) * count === Math.round(readAmount(sum) * 100);
}

/** @returns NaN where the words hold no number */
function readAmount(words: string): number {
  const [digits = ''] = /\d[\d\s.,]*/.exec(words.normalize('NFKC')) ?? [];
  const [, whole = '', part = ''] = /^(.*?)(?:[.,](\d{1,2}))?[\s.,]*$/.exec(digits) ?? [];
  return Number.parseFloat(`${whole.replace(/\D/g, '')}.${part}`);
}
