import { describe, expect, test } from 'vitest';
import type { Side } from '../../../lib/cancellation';
import { classifyReason, isKnownReason } from '../../../lib/classify/classify-reason';
import { causeIds } from '../../../lib/ozon/causes/causes';
import { reasons } from '../../../lib/ozon/causes/reasons';
import { returnReasons } from '../../../lib/ozon/causes/return-reasons';

const sidesOf = (side: Side | undefined): Side[] => (side ? [side] : ['seller', 'buyer']);
const texts = reasons.flatMap(({ cause, texts: known, side }) =>
  known.flatMap((text) => sidesOf(side).map((on) => ({ text, cause, on }))),
);

/** The same words, written otherwise. */
const disguises: Record<string, (text: string) => string> = {
  'as it is': (text) => text,
  'upper case': (text) => text.toUpperCase(),
  'without ё': (text) => text.replaceAll('ё', 'е').replaceAll('Ё', 'Е'),
  'with ё': (text) =>
    text
      .replaceAll('отменил', 'отменёл')
      .replaceAll('отменёл', 'отменил')
      .replaceAll('Отменен', 'Отменён')
      .replaceAll('нашел', 'нашёл')
      .replaceAll('подошел', 'подошёл'),
  'full-width signs': (text) => text.replaceAll(':', '：').replaceAll('(', '（').replaceAll(')', '）').replaceAll(',', '，'),
  'ASCII signs': (text) => text.replaceAll('：', ':').replaceAll('（', '(').replaceAll('）', ')').replaceAll('，', ','),
  'a space after the colon': (text) => text.replace(/([:：])\s*/g, '$1 '),
  'no space after the colon': (text) => text.replace(/([:：])\s*/g, '$1'),
  'no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'many spaces': (text) => `  ${text.replaceAll(' ', ' \u2009\n ')}\t`,
  'a full stop': (text) => `${text}.`,
  'a Chinese full stop': (text) => `${text}。`,
  quotes: (text) => `«${text}»`,
  'typographic apostrophes': (text) => text.replaceAll("'", '’'),
  'invisible signs': (text) => [...text].join('\u200b'),
  'decomposed letters': (text) => text.normalize('NFD'),
  'a label in front': (text) => `Причина отмены: ${text}`,
  'an English label in front': (text) => `Cancellation reason: ${text}`,
  'a Chinese label in front': (text) => `取消原因：${text}`,
};

describe.each(Object.entries(disguises))('every text of the catalogue is known with: %s', (name, disguise) => {
  test.each(texts)('$text ($on)', ({ text, cause, on }) => {
    expect(classifyReason(disguise(text), on)).toEqual({ cause, by: 'text' });
    if (!name.includes('label')) expect(isKnownReason(disguise(text), on)).toBe(true);
  });
});

test('a text stands once on each side, and is no reason of a return', () => {
  for (const side of ['seller', 'buyer'] as const) {
    const words = texts.filter(({ on }) => on === side).map(({ text }) => text.toLowerCase().replaceAll('ё', 'е'));
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    for (const text of returnReasons) expect(isKnownReason(text, side), text).toBe(false);
  }
});

test('the causes without a known text are these', () => {
  const known = new Set(reasons.map(({ cause }) => cause));
  expect(causeIds.filter((cause) => !known.has(cause))).toEqual([
    'handover.changed-mind',
    'handover.price',
    'seller.price-error',
    'warehouse.lost-or-damaged',
    'warehouse.reservation',
    'ozon.rule-violation',
    'ozon.shipment-split',
    'unknown',
  ]);
});

describe('"you" is whoever reads the page', () => {
  test.each([
    ['Вы отменили заказ', 'seller.unspecified', 'buyer.unspecified'],
    ['您已取消订单', 'seller.unspecified', 'buyer.unspecified'],
    ['You cancelled the order', 'seller.unspecified', 'buyer.unspecified'],
    ['Отменили заказ по вашей просьбе', 'seller.asked-ozon', 'buyer.unspecified'],
    ['已根据您的要求取消订单', 'seller.asked-ozon', 'buyer.unspecified'],
    ['Отменено вами', 'seller.unspecified', 'buyer.unspecified'],
    ['Вы не отгрузили заказ вовремя', 'seller.not-shipped', undefined],
    ['您没有按时发送商品', 'seller.not-shipped', undefined],
    ['Вы нарушили правила перевозки опасных товаров', 'seller.prohibited-goods', undefined],
    ['Покупатель отменил заказ по вашей просьбе', 'buyer.at-seller-request', undefined],
    ['Покупатель попросил вас отменить заказ', 'buyer.asked-seller', undefined],
    ['Товар закончился на вашем складе', 'seller.out-of-stock', undefined],
    ['Вы не оплатили заказ', undefined, 'payment.not-paid'],
    ['Вы не забрали заказ', undefined, 'handover.not-collected'],
    ['По решению площадки', 'ozon.unspecified', 'ozon.unspecified'],
    ['we failed to deliver the order', 'carrier.not-delivered', 'carrier.not-delivered'],
  ])('%s', (text, seller, buyer) => {
    if (seller) expect(classifyReason(text, 'seller')?.cause).toBe(seller);
    expect(classifyReason(text, 'buyer')?.cause).toBe(buyer);
  });
});
