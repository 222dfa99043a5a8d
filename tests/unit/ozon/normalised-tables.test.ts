/** Tables whose words are compared with normalised texts are written in that form, so that no page has to bring them into it. */
import { describe, expect, it } from 'vitest';
import { normaliseWords } from '../../../lib/classify/normalise';
import * as labels from '../../../lib/ozon/words/field-labels';
import * as values from '../../../lib/ozon/words/label-values';
import { orderedTitles } from '../../../lib/ozon/words/order-days';
import { reasons } from '../../../lib/ozon/causes/reasons';
import { requestWords } from '../../../lib/ozon/words/request-words';
import { returnReasons } from '../../../lib/ozon/causes/return-reasons';
import * as statuses from '../../../lib/ozon/words/status-words';
import { whyCancelledTitles } from '../../../lib/ozon/words/why-words';

const tables: Record<string, readonly string[]> = {
  ...labels.fieldLabels,
  whyCancelledTitles,
  orderedTitles,
  vagueLabels: labels.vagueLabels,
  yesWords: values.yesWords,
  noWords: values.noWords,
  // The signs among them are no words: they are told by having none.
  emptyValues: values.emptyValues.filter((value) => /[\p{L}\d]/u.test(value)),
  aliveWords: statuses.aliveWords,
  aliveParts: statuses.aliveParts,
  cancelledWords: statuses.cancelledWords,
  cancelledPlurals: statuses.cancelledPlurals,
  splitWords: statuses.splitWords,
  requestWords: Object.values(requestWords).flat(),
};

it('have in all words of cancelling what they are first told by', () => {
  const words = [...statuses.cancelledWords, ...statuses.cancelledPlurals];
  expect(words.filter((word) => !statuses.cancelledStem.test(word))).toEqual([]);
});

it('of reason texts need but small letters to be looked up as they are read', () => {
  const keyOf = (words: string) => words.replace(/[^\p{L}\p{N}]+/gu, '');
  for (const text of [...reasons.flatMap(({ texts }) => texts), ...returnReasons])
    expect(keyOf(text.toLowerCase().replaceAll('ё', 'е'))).toBe(keyOf(normaliseWords(text)));
});

describe.each(Object.entries(tables))('%s', (_name, words) => {
  it('are normalised words', () => expect(words.map(normaliseWords)).toEqual(words));
});
