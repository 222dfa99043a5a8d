/**
 * What the button is called that makes a list of orders longer. «Показать ещё» was seen in the cabinet (2025-12); the others are
 * how the same button is commonly worded in the languages of Ozon's pages (inferred). Compared as a whole, in lower case, with е
 * for ё: a button that says anything more is another button.
 */
export const showMoreWords: readonly string[] = [
  'показать еще',
  'показать больше',
  'загрузить еще',
  'show more',
  'load more',
  '显示更多',
  '查看更多',
  '加载更多',
  '展示更多',
];
