/** JSON that a page keeps of itself: pages of widgets in a store, fields of goods under longer names, moments of one second. */
import { describe, expect, it } from 'vitest';
import { classifyReason } from '../../../lib/classify/classify-reason';
import { findParcels } from '../../../lib/read/json/buyer-parcels';
import { findPostings } from '../../../lib/read/json/find-postings';

const now = new Date('2026-11-26T12:00:00+03:00');
const postingsIn = (told: object) =>
  findPostings({ posting_number: '10000001-0007-1', status: 'cancelled', ...told }, { channel: 'observed', now }).sightings;

const row = {
  leftBlock: {
    common: { action: { link: '/my/orderdetails/?order=10000001-0007' } },
    textIcon: { text: { text: 'Отменён 20 ноября' } },
    subtitle: { text: 'Нашёл дешевле' },
  },
  rightBlock: {
    products: { products: [{ title: { name: { text: 'Кофемолка ручная' } }, price: { price: [{ text: '2 190 ₽' }] } }] },
  },
};

describe('a page of widgets in a store', () => {
  const read = (store: object) => findParcels(store, 'script', { channel: 'embedded', now, classify: classifyReason }).sightings;
  const page = {
    layout: [{ component: 'orderList' }],
    widgetStates: { 'orderList-1-default-1': JSON.stringify({ ordersV2: [row] }) },
  };

  it('is read where it is called a layout', () => {
    expect(read({ state: { auth: {}, layout: page } })).toMatchObject([
      {
        orderNumber: '10000001-0007',
        state: 'cancelled',
        fields: { reasonText: { value: 'Нашёл дешевле' } },
        products: [{ name: 'Кофемолка ручная', price: '2 190 ₽' }],
      },
    ]);
  });

  it('has no states in the list of where its widgets stand', () => {
    const layout = [{ component: 'orderList', link: '/my/orderdetails/?order=10000002-0007', text: 'Отменён' }];
    expect(read({ layout, order: '10000001-0007', status: 'В пути' }).map(({ state }) => state)).toEqual(['alive']);
  });
});

describe('goods', () => {
  it('have an SKU that is called one of a product', () => {
    const products = [{ product_sku: 1733045512, product_offer_id: 'PLED-150', product_name: 'Плед', quantity: 1 }];
    expect(postingsIn({ products })[0]?.products).toEqual([
      { name: 'Плед', sku: '1733045512', offerId: 'PLED-150', quantity: 1 },
    ]);
  });
});

describe('the moment of the order', () => {
  it.each([
    [
      'is to the thousandth where the other is cut to the second',
      '2026-11-16T10:05:47.090Z',
      '2026-11-16T10:05:47Z',
      '2026-11-16T10:05:47.090Z',
    ],
    ['is the earlier one', '2026-11-16T10:05:30Z', '2026-11-16T10:05:47Z', '2026-11-16T10:05:30.000Z'],
    ['is no later one', '2026-11-16T10:05:48Z', '2026-11-16T10:05:47Z', '2026-11-16T10:05:47.000Z'],
  ])('%s', (_what, created_at, in_process_at, told) => {
    expect(postingsIn({ created_at, in_process_at })[0]?.fields.orderedAt?.value.value).toBe(told);
  });
});
