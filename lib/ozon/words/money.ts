/** How Ozon's pages write sums of money, in all its countries (signs and codes by custom; 2026-11). */

/** What stands before or behind a sum. */
export const moneySigns = '₽¥￥€₸£$֏₮₾₼₴';

/** The same as words: short forms, and the codes of the currencies. AMD, KGS and GEL are words of goods as well. */
export const moneyWords = [
  ...['руб', 'тенге', 'драм', 'сом', 'сум', 'br', '元'],
  ...['rub', 'cny', 'rmb', 'usd', 'eur', 'kzt', 'byn', 'uzs'],
] as const;

const before = `(?:[${moneySigns.replace('$', '')}]|(?<![a-z])(?:us|ca|hk)?\\$|(?<![a-z])(?:cny|usd|eur|rub))`;

/** A sum with its currency, anywhere in a text: «1 290 ₽», $19.90, "38.00 CNY". */
export const money = new RegExp(
  `${before}\\s*\\d[\\d\\s.,]*\\d|\\d[\\d\\s.,]*\\s*(?:[${moneySigns}]|${moneyWords.join('|')})(?![a-zа-я])`,
  'i',
);
