/** The words for a status, where a label of the same state stands elsewhere in the posting. */
import { describe, expect, it } from 'vitest';
import { findPostings } from '../../../lib/read/json/find-postings';
import { revive } from '../../../lib/read/json/revive';

const number = '10000001-0007-1';
const statusOf = (told: object) =>
  findPostings(revive({ posting_number: number, ...told }), {
    channel: 'observed',
    now: new Date('2026-11-26T12:00:00+03:00'),
  }).sightings.map(({ state, fields }) => [state, fields.status?.value]);

describe('a label of something else inside', () => {
  it.each<[string, object]>([
    ['a delivery', { delivery: { status_text: 'Отменено перевозчиком' } }],
    ['a request to cancel', { cancellation_request: { status_name: 'Отменено покупателем' } }],
    ['tracking', { tracking: { carrier: 'CDEK', statusText: 'Отменено отправителем' } }],
    ['a pass of a warehouse', { warehouse: { id: 7, statusName: 'Отключён', shift: { statusName: 'Отменён' } } }],
    ['a label for goods', { label: { statusTitle: 'Аннулирован' } }],
    ['an act', { act: { id: 1, status_name: 'Аннулирован' } }],
    ['a compensation', { compensation: { status_name: 'Отменено продавцом' } }],
    ['a booking', { booking: { statusName: 'Отменено продавцом' } }],
  ])('%s', (_what, told) => {
    expect(statusOf({ status: 'cancelled', ...told })).toEqual([['cancelled', 'cancelled']]);
    expect(statusOf({ status: 'Отменено', ...told })).toEqual([['cancelled', 'Отменено']]);
  });
});

describe('a code that is called a name', () => {
  it.each<[string, object]>([
    ['beside words', { status: 'Отменено', status_name: 'CANCELLED' }],
    ['beside an object with words', { status: { state: 'cancelled', title: 'Отменено' }, statusText: 'cancelled' }],
    ['beside a state in words', { state: 'Отменено', status_text: 'cancelled' }],
    ['in the object', { status: { title: 'Отменено', code: 'cancelled', displayName: 'CANCELED_BY_SELLER' } }],
  ])('%s', (_what, told) => {
    expect(statusOf(told)).toEqual([['cancelled', 'Отменено']]);
  });
});
