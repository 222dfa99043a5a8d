import { describe, expect, it } from 'vitest';
import { findPostings } from '../../../lib/read/json/find-postings';
import { revive } from '../../../lib/read/json/revive';

const number = '10000001-0007-1';
const reason = 'Покупатель передумал';
const at = '2026-10-11T07:15:02.000Z';
const read = (root: unknown) =>
  findPostings(revive(root), { channel: 'observed', now: new Date('2026-11-26T12:00:00+03:00') })
    .sightings.filter(({ state }) => state !== 'alive')
    .map(({ state, fields }) => [state, fields.reasonText?.value, fields.party?.value, fields.cancelledAt?.value.value]);

describe('a cancellation apart from its posting', () => {
  const attributes = { cancel_reason: reason, cancellation_initiator: 'Клиент' };
  const told = { reason, initiator: 'Клиент' };
  it.each<[string, unknown]>([
    [
      'JSON:API',
      {
        data: [
          {
            type: 'posting',
            id: '1',
            attributes: { posting_number: number, status: 'cancelled' },
            relationships: { cancellation: { data: { type: 'cancellation', id: '77' } } },
          },
        ],
        included: [{ type: 'cancellation', id: '77', attributes }],
      },
    ],
    [
      'Apollo',
      {
        'Posting:1': {
          __typename: 'Posting',
          postingNumber: number,
          status: 'CANCELLED',
          cancellation: { __ref: 'Cancellation:7' },
        },
        'Cancellation:7': { __typename: 'Cancellation', id: '7', ...told },
      },
    ],
    [
      'a store of entities',
      {
        postings: { ids: [number], entities: { [number]: { status: 'cancelled', cancellationId: 7 } } },
        cancellations: { ids: [7], entities: { 7: { id: 7, ...told } } },
      },
    ],
    [
      'a flat list',
      [
        { list: 1 },
        [2],
        { postingNumber: 3, status: 4, cancellation: 5 },
        number,
        'cancelled',
        { reason: 6, initiator: 7 },
        reason,
        'Клиент',
      ],
    ],
    [
      'a history',
      { postingNumber: number, status: 'cancelled', history: [{ status: 'delivering' }, { status: 'cancelled', ...told }] },
    ],
  ])('is read from %s', (_, root) => {
    expect(read(root)).toEqual([['cancelled', reason, 'buyer', undefined]]);
  });

  it('is nobody’s where two have its id, or where its list is not one of cancellations', () => {
    const posting = { postingNumber: number, status: 'cancelled', cancellationId: 1 };
    const entries = [
      { id: 1, reason, initiator: 'Клиент' },
      { id: 1, reason: 'Товар закончился', initiator: 'Продавец' },
    ];
    expect(read({ postings: [posting], cancellations: entries })).toEqual([['cancelled', undefined, undefined, undefined]]);
    expect(read({ postings: [posting], reasons: entries.slice(1) })).toEqual([['cancelled', undefined, undefined, undefined]]);
  });

  it('stays a request where it is one', () => {
    const request = { id: 5, postingNumber: number, reason, initiator: 'Клиент' };
    expect(read({ cancellations: [{ ...request, state: 'ON_APPROVAL' }] })[0]?.[0]).toBe('requested');
    expect(read({ cancellations: [{ ...request, state: 'REJECTED' }] })).toEqual([]);
    expect(read({ requests: [{ ...request, cancellationId: 5, status: 'cancelled' }] })).toEqual([]);
  });

  it('is not taken from the history of a posting that lives, nor from one that tells of two', () => {
    const history = [{ status: 'cancelled', ...told }];
    expect(read({ postingNumber: number, status: 'delivering', history })).toEqual([]);
    expect(read({ postingNumber: number, status: 'cancelled', history: [...history, ...history] })).toEqual([
      ['cancelled', undefined, undefined, undefined],
    ]);
  });

  it('has a day that may be a number of seconds', () => {
    expect(read({ postingNumber: number, status: 'cancelled', cancelledAt: 1_760_000_000 })).toEqual([
      ['cancelled', undefined, undefined, '2025-10-09T08:53:20.000Z'],
    ]);
  });
});

it('a list that is not written flat comes back as it is', () => {
  const list = [{ count: 12 }, { count: 1 }, 'text'];
  expect(revive(list)).toBe(list);
  expect(revive([[1], { own: 0 }, 'a'])).toEqual([{ own: undefined }]);
});

it('the goods of a row belong to the posting in it', () => {
  const row = (posting: string, name: string) => ({
    posting: { number: posting, status_alias: 'cancelled' },
    cancellation_info: { reason, initiator: 'Клиент' },
    products: [{ product_name: name, product_offer_id: 'A-1', quantity: 2 }],
  });
  const { sightings } = findPostings(revive({ rows: [row(number, 'Лампа'), row('10000002-0007-1', 'Чайник')] }), {
    channel: 'observed',
    now: new Date('2026-11-26T12:00:00+03:00'),
  });
  expect(sightings.map(({ products }) => products)).toEqual([
    [{ name: 'Лампа', offerId: 'A-1', quantity: 2 }],
    [{ name: 'Чайник', offerId: 'A-1', quantity: 2 }],
  ]);
});

it('a block tells its day and its flags under names of its own', () => {
  const cancel_info = {
    reason: { id: 507, title: reason },
    initiator_type: 'client',
    is_affecting_rating: false,
    is_after_ship: true,
    moment: '2026-10-11T06:20:31.400Z',
  };
  const { sightings } = findPostings(revive({ posting_number: number, status_alias: 'cancelled', cancel_info }), {
    channel: 'observed',
    now: new Date('2026-11-26T12:00:00+03:00'),
  });
  const { affectsRating, cancelledAfterShip, cancelledAt } = sightings[0]!.fields;
  expect([affectsRating?.value, cancelledAfterShip?.value]).toEqual([false, true]);
  expect(cancelledAt?.value).toEqual({ value: '2026-10-11T06:20:31.400Z', precision: 'instant' });
});

describe('a cancellation under names of another team', () => {
  const facts = (posting: object) =>
    findPostings(revive({ list: [posting] }), { channel: 'observed', now: new Date('2026-11-26T12:00:00+03:00') }).sightings.map(
      ({ state, fields, products }) => [
        state,
        fields.reasonText?.value,
        fields.party?.value,
        fields.cancelledAt?.value.value,
        fields.affectsRating?.value,
        products[0]?.name,
      ],
    );

  it.each<[string, object]>([
    [
      'a block and a state of their own names',
      {
        postingNo: number,
        phase: 'CANCELLED',
        lineItems: [{ skuId: 1777302914, caption: 'Чайник', qty: 1 }],
        cancelMeta: { causeText: reason, actor: 'CUSTOMER', occurredAt: at, ratingImpact: false },
      },
    ],
    [
      'a reason that holds all',
      {
        shipment: { number, status: 'cancelled' },
        positions: [{ product_offer_id: 'TRM', product_name: 'Чайник', quantity: 1 }],
        cancel_reason: { caption: reason, code: 400, initiator_alias: 'client', moment: at, rating_impact: false },
      },
    ],
  ])('%s', (_, posting) => {
    expect(facts(posting)).toEqual([['cancelled', reason, 'buyer', at, false, 'Чайник']]);
  });

  it('no other moment of the block is when it was cancelled', () => {
    const cancelMeta = { causeText: reason, refundAt: at, autoCancelDate: at, requestedAt: at };
    expect(facts({ postingNo: number, phase: 'CANCELLED', cancelMeta })[0]![3]).toBeUndefined();
  });

  it('what could be done about it is no block', () => {
    const cancelButton = { reason, actor: 'CUSTOMER', at };
    expect(facts({ postingNo: number, phase: 'DELIVERING', cancelButton })).toEqual([
      ['alive', undefined, undefined, undefined, undefined, undefined],
    ]);
    expect(facts({ postingNo: number, phase: 'CANCELLED', cancelButton })[0]![1]).toBeUndefined();
  });
});

describe('a return', () => {
  const item = { return_id: 7700102, parcel_no: number, reason_caption: reason };
  it('has a state of its own, whatever that is called', () => {
    expect(read([{ ...item, return_kind: 'ClientReturn', visual: { status: { sys_name: 'Cancelled' } } }])).toEqual([]);
    expect(read([{ ...item, visual: { status: { sys_name: 'Cancelled' } } }])).toEqual([]);
  });
  it('is a cancellation where its kind says so', () => {
    const told = read([{ ...item, return_kind: 'Cancellation', visual: { status: { sys_name: 'ReturnedToOzon' } } }]);
    expect(told).toEqual([['cancelled', reason, undefined, undefined]]);
  });
});

it('a request is one by its term', () => {
  const request = {
    parcelNumber: number,
    decision: { alias: 'ON_APPROVAL', title: 'На рассмотрении' },
    customerReason: { id: 504, title: reason },
    requestedAt: '2026-10-11T09:12:00Z',
    autoApprovalDeadline: '2026-10-14T09:12:00Z',
  };
  const told = findPostings(revive([request]), { channel: 'observed', now: new Date('2026-11-26T12:00:00+03:00') }).sightings[0]!;
  expect(told).toMatchObject({
    state: 'requested',
    fields: { reasonText: { value: reason }, autoApproveAt: { value: { value: '2026-10-14T09:12:00.000Z' } } },
  });
});

describe('what is no fact of the cancellation', () => {
  const posting = (more: object, cancellation: object = {}) =>
    findPostings(
      revive({
        postings: [
          { postingNumber: number, status: 'cancelled', cancellation: { cancelReason: reason, ...cancellation }, ...more },
        ],
      }),
      {
        channel: 'observed',
        now: new Date('2026-11-26T12:00:00+03:00'),
      },
    ).sightings[0];

  it.each<object>([
    { returnId: null },
    { returnType: '' },
    { returnId: 12345 },
    { autoConfirmReceiptAt: '2026-12-10T00:00:00Z' },
    { return: { autoAcceptDate: '2026-12-10T00:00:00Z' } },
    { phase: 'closed' },
  ])('%j leaves it cancelled', (more) => {
    expect(posting(more)).toMatchObject({ state: 'cancelled', fields: { reasonText: { value: reason } } });
  });

  it.each<object>([
    { showRating: true },
    { canAppealRating: true },
    { isRatingProtected: true },
    { noRatingImpact: true },
    { ratingCalculated: false },
    { errorIndexDisputed: true },
  ])('%j tells nothing of the rating', (flag) => {
    expect(posting({}, flag)!.fields).not.toHaveProperty('affectsRating');
  });

  it.each<object>([{ moneyBackAt: at }, { appealClosedAt: at }, { viewedAt: at }])('%j is another moment', (moment) => {
    expect(posting({}, moment)!.fields).not.toHaveProperty('cancelledAt');
  });

  it.each(['cancelPreview', 'cancelSuggestion', 'cancelDispute', 'cancelAppeal', 'cancelPenalty', 'cancelForecast'])(
    '%s is no block of a cancellation',
    (name) => {
      const postings = [
        { postingNumber: number, [name]: { reason: 'Товар закончился на складе', initiator: 'client', date: at } },
      ];
      expect(read({ postings })).toEqual([]);
    },
  );

  it('goods are those of the list, not of something beside it', () => {
    const products = [{ name: 'Лампа', sku: 12345678 }];
    expect(posting({ item: { title: 'Отправление', type: 'posting' }, products })!.products).toEqual([
      { name: 'Лампа', sku: '12345678' },
    ]);
  });
});

it.each<[string, object, string]>([
  ['beside the code', { status: 'cancelled', status_name: '已取消' }, '已取消'],
  ['in an object with it', { status: { code: 'cancelled', text: 'Отменено' } }, 'Отменено'],
  ['of another state', { status: 'cancelled', status_title: 'Доставляется' }, 'cancelled'],
  ['nowhere', { status: 'cancelled' }, 'cancelled'],
])('a status is told in the words that a person is shown: %s', (_where, told, shown) => {
  const { sightings } = findPostings(revive({ posting_number: number, ...told }), {
    channel: 'observed',
    now: new Date('2026-11-26T12:00:00+03:00'),
  });
  expect(sightings.map(({ state, fields }) => [state, fields.status?.value])).toEqual([['cancelled', shown]]);
});

describe('goods in a list that is wrapped', () => {
  const goods = [
    { sku: 900000001, offerId: 'LT-1', name: 'Лампа', quantity: 1 },
    { sku: 900000002, offerId: 'LT-2', name: 'Плед', quantity: 2 },
  ];
  const productsIn = (products: unknown) =>
    findPostings(revive({ posting_number: number, status: 'cancelled', products }), {
      channel: 'observed',
      now: new Date('2026-11-26T12:00:00+03:00'),
    }).sightings[0]?.products.map(({ sku }) => sku);

  it.each<[string, unknown]>([
    ['as nodes', { totalCount: 2, nodes: goods }],
    ['as edges', { totalCount: 2, edges: goods.map((node) => ({ cursor: 'a', node })) }],
    ['as items', { items: goods, total: 2 }],
    ['not at all', goods],
  ])('%s', (_how, products) => expect(productsIn(products)).toEqual(['900000001', '900000002']));

  it('and one alone', () => expect(productsIn(goods[0])).toEqual(['900000001']));
});
