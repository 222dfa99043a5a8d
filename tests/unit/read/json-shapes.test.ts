import { describe, expect, it } from 'vitest';
import { findPostings } from '../../../lib/read/json/find-postings';
import { revive } from '../../../lib/read/json/revive';

const number = '10000001-0007-1';
const reason = 'Покупатель передумал';
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
