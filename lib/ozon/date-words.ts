/** Words of dates on Ozon's pages, in lower case with е for ё. Russian as seen; English and Chinese by the languages' custom. */
export const monthWords: readonly (readonly string[])[] = [
  ['янв', 'jan'],
  ['фев', 'feb'],
  ['мар', 'mar'],
  ['апр', 'apr'],
  ['мая', 'май', 'may'],
  ['июн', 'jun'],
  ['июл', 'jul'],
  ['авг', 'aug'],
  ['сен', 'sep'],
  ['окт', 'oct'],
  ['ноя', 'nov'],
  ['дек', 'dec'],
];

/** Days told by their distance from today. */
export const relativeDays: Readonly<Record<string, number>> = {
  сегодня: 0,
  вчера: -1,
  позавчера: -2,
  today: 0,
  yesterday: -1,
  今天: 0,
  昨天: -1,
  前天: -2,
};
