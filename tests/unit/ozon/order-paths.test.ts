/** One look at a path says the same as taking its address apart. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOrderPath } from '../../../lib/ozon/order-paths';
import { recogniseAddress } from '../../../lib/ozon/pages';
import { loadFixtures } from '../../pages/load-fixtures';

const isOrderPage = (path: string) =>
  ['seller.ozon.ru', 'www.ozon.ru'].some((host) => recogniseAddress(new URL(`https://${host}${path}`)) !== undefined);

describe('the look at a path', () => {
  it.each([...new Set(loadFixtures().map(({ url }) => new URL(url).pathname))])('lets %s pass', (path) => {
    expect(isOrderPath(path)).toBe(isOrderPage(path));
  });

  it.each([
    '/app/postings',
    '/APP/Postings/fbs/12345678-0001-1',
    '/app/postings/crossborder/fbs',
    '/app/returns/conditional-cancellation',
    '/app/returns/conditional-cancellations/1',
    '/app/analytics/fulfillment-reports/errors',
    '/app/rating',
    '/my/orderlist',
    '/kk/my/order-list/',
    '/en/My/OrderDetailsMore',
    '/my/order-detail/',
    '/uz/my/returns',
    '/my/returnDetails',
  ])('lets %s pass, an order page', (path) => {
    expect([isOrderPath(path), isOrderPage(path)]).toEqual([true, true]);
  });

  it.each([
    '/',
    '/category/chehly-1234/',
    '/my/favorites',
    '/my/orderlists',
    '/search/my/orderlist',
    '/app/dashboard/main',
    '/app/products',
    '/app/ratings',
    '/myorders',
  ])('stops at %s', (path) => {
    expect([isOrderPath(path), isOrderPage(path)]).toEqual([false, false]);
  });

  it('is right about whatever is made of the words of paths', () => {
    const word = fc.constantFrom(
      ...['app', 'my', 'ru', 'order', 'orderlist', 'order-list', 'Orderdetails', 'order-detailsmore', 'returns', 'return', 'x'],
      ...[
        'returndetails',
        'postings',
        'rating',
        'analytics',
        'fulfillment',
        'fulfillment-reports',
        'conditional-cancellations',
        '',
      ],
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), (words) => {
        const path = new URL(`https://www.ozon.ru/${words.join('/')}`).pathname;
        expect(isOrderPath(path)).toBe(isOrderPage(path));
      }),
      { seed: Number(process.env['RANDOM_SEED'] ?? 20_261_128), numRuns: 5_000 },
    );
  });
});
