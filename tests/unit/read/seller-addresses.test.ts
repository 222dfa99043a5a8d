import { expect, it } from 'vitest';
import { recogniseAddress } from '../../../lib/ozon/pages/page-kinds';

const read = (path: string) => recogniseAddress(new URL(path, 'https://seller.ozon.ru'));

it.each([
  ['/app/postings/fbs', { kind: 'seller-postings', scheme: 'FBS' }],
  ['/app/postings/crossborder/rfbs', { kind: 'seller-postings', scheme: 'rFBS' }],
  ['/app/postings/fbs/order/10000001-0007', { kind: 'seller-postings', scheme: 'FBS' }],
  ['/app/postings/fbo/10000001-0007-1', { kind: 'seller-posting', postingNumber: '10000001-0007-1', isOwnPage: true }],
  ['/app/postings/fbs/order/10000001-0007-1/', { kind: 'seller-posting', postingNumber: '10000001-0007-1', isOwnPage: true }],
  ['/app/postings/fbs?postingDetails=10000001-0007-1', { kind: 'seller-posting', postingNumber: '10000001-0007-1' }],
  ['/app/analytics/fulfillment-reports/fbs-rfbs-errors', { kind: 'seller-errors' }],
  ['/app/analytics/fulfillment-reports/operation-orders-fbo', { kind: 'seller-errors', scheme: 'FBO' }],
  ['/app/rating', { kind: 'seller-errors' }],
  ['/app/returns/rfbs', { kind: 'seller-returns', scheme: 'rFBS' }],
  ['/app/returns/supply/common', { kind: 'seller-returns', scheme: 'FBO' }],
])('%s', (path, address) => {
  expect(read(path)).toMatchObject(address);
});

it('names no own page where the details lie over a list', () => {
  expect(read('/app/postings/fbs?postingDetails=10000001-0007-1')).not.toHaveProperty('isOwnPage');
});

it.each(['/app/postingsbook', '/app/ratings', '/app/products'])('%s is no page of orders', (path) => {
  expect(read(path)).toBeUndefined();
});
