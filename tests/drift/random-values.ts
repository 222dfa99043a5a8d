/** Random values that look like Ozon's and tell of no cancelled order: numbers without a state, states without a number. */
import fc from 'fast-check';

const digits = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength, maxLength });

/** The shape of a posting's or an order's number. */
const number = fc
  .tuple(digits(6, 10), digits(3, 5), fc.option(digits(1, 2), { nil: undefined }))
  .map(([buyer, order, parcel]) => [buyer, order, ...(parcel ? [parcel] : [])].join('-'));

/** Words that stand on pages with cancelled orders, and in sentences that tell of none. */
const words = fc.constantFrom(
  'Отменено',
  'Отменён 1 сентября',
  'Canceled',
  '已取消',
  'cancelled',
  'Причина отмены',
  'Cancellation reason',
  '取消原因',
  'Товар закончился на складе',
  'Покупатель отменил заказ',
  'Отменить заказ',
  'Доставлено',
);

/** Free text and words of cancellations, without the number of an order. */
const calmText = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(...'отменcаl取消0123456789 :{}[]"<>&\\\u00a0\u200b'), maxLength: 120 }),
  words,
);
const numberText = fc
  .tuple(number, fc.string({ unit: fc.constantFrom(...'abcабв ,.№'), maxLength: 40 }))
  .map(([shown, rest]) => `${rest} ${shown} ${rest}`);

export const anyText = fc.oneof(calmText, numberText);

/** The texts of a page, at random: words of cancellations or numbers of orders, never both, or it would tell of one. */
export const anyTexts = (count: number) =>
  fc.oneof(...[calmText, numberText].map((text) => fc.array(text, { minLength: count, maxLength: count })));

const keys = fc.constantFrom(
  'posting_number',
  'postingNumber',
  'order_number',
  'cancellation',
  'cancel_reason',
  'cancelReason',
  'cancel_reason_id',
  'cancellation_initiator',
  'products',
  'result',
  'postings',
  'widgetStates',
  'ordersV2',
  'header',
  'shipmentId',
  'link',
  'text',
  'title',
  'id',
  'name',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'length',
  '',
);
const stateKeys = fc.constantFrom('status', 'status_alias', 'state', 'substatus', 'newState');
const calmStatus = fc.constantFrom('delivering', 'delivered', 'awaiting_packaging', 'Доставляется', '', null, 0);

/** A tree of Ozon's names. Numbers are in those trees that tell of no cancellation, words in those without numbers. */
const tree = (leaf: fc.Arbitrary<unknown>) =>
  fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      leaf,
      fc.array(tie('node'), { maxLength: 6 }),
      fc.array(fc.tuple(keys, tie('node')), { maxLength: 8 }).map(toObject),
      tie('node').map((value) => JSON.stringify(value) ?? null),
    ),
  })).node;

/** `JSON.parse` makes `__proto__` a field, which is what a hostile answer would do. */
function toObject(entries: [string, unknown][]): unknown {
  const body = entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value) ?? 'null'}`).join(',');
  return JSON.parse(`{${body}}`) as unknown;
}

const wordsOnly = tree(fc.oneof(words, fc.string({ maxLength: 30 }), fc.integer(), fc.boolean(), fc.constant(null)));
const numbersOnly = tree(
  fc.oneof(
    number,
    fc.string({ unit: fc.constantFrom(...'abc _./'), maxLength: 20 }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  ),
);

/** A posting that lives: whatever else it holds, its cancellation is empty. */
const alivePosting = fc
  .tuple(number, stateKeys, calmStatus, fc.array(fc.tuple(fc.constantFrom('tags', 'note', 'meta'), wordsOnly), { maxLength: 2 }))
  .map(([posting, key, status, extras]) =>
    toObject([
      ['posting_number', posting],
      [key, status],
      ['cancellation', { cancel_reason_id: 0, cancel_reason: '', cancellation_initiator: '' }],
      ...extras.map(([name]) => [name, []] as [string, unknown]),
    ]),
  );

const deep = fc
  .integer({ min: 50, max: 2_000 })
  .map((depth) => JSON.parse('[{"result":'.repeat(depth) + 'null' + '}]'.repeat(depth)) as unknown);
const huge = fc
  .tuple(fc.integer({ min: 1_000, max: 5_000 }), fc.oneof(words, number))
  .map(([length, value]) => ({ postings: Array(length).fill(value) as unknown[] }));

export const anyJson = fc.oneof(
  { weight: 6, arbitrary: wordsOnly },
  { weight: 6, arbitrary: numbersOnly },
  { weight: 4, arbitrary: fc.array(alivePosting, { maxLength: 5 }).map((postings) => ({ result: { postings } })) },
  { weight: 3, arbitrary: fc.jsonValue() },
  { weight: 1, arbitrary: deep },
  { weight: 1, arbitrary: huge },
);
