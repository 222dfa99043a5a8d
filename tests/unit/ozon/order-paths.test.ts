/** One look at a path says the same as taking its address apart, which does not ask it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOrderPath } from '../../../lib/ozon/pages/order-paths';
import { type PageKind, recogniseAddress } from '../../../lib/ozon/pages/page-kinds';
import { loadFixtures } from '../../pages/load-fixtures';

/** Paths of each kind, in every form that they have: a kind without any does not compile. */
const pathsOf: Record<PageKind, readonly string[]> = {
  'seller-postings': ['/app/postings', '/app/postings/crossborder/fbs', '/APP/Postings/'],
  'seller-posting': ['/app/Postings/fbs/12345678-0001-1'],
  'seller-requests': ['/app/returns/conditional-cancellation', '/app/returns/conditional-cancellations/1'],
  'seller-returns': ['/app/returns', '/app/returns/rfbs'],
  'seller-errors': ['/app/analytics/fulfillment-reports/errors', '/app/rating', '/app/rating/1'],
  'buyer-orders': ['/my/orderlist', '/kk/my/order-list/'],
  'buyer-order': [
    '/my/orderdetail',
    '/my/order-detail/',
    '/en/My/OrderDetailsMore',
    '/my/order-details',
    '/modal/trackPostingInfo/',
  ],
  'buyer-returns': ['/my/return', '/uz/my/returns', '/my/returnDetails'],
};

const kindOf = (path: string) =>
  ['seller.ozon.ru', 'www.ozon.ru'].map((host) => recogniseAddress(new URL(`https://${host}${path}`))?.kind).find(Boolean);
const isOrderPage = (path: string) => kindOf(path) !== undefined;

describe('the look at a path', () => {
  it.each([...new Set(loadFixtures().map(({ url }) => new URL(url).pathname))])('lets %s pass', (path) => {
    expect(isOrderPath(path)).toBe(isOrderPage(path));
  });

  it.each(Object.entries(pathsOf).flatMap(([kind, paths]) => paths.map((path) => [path, kind])))(
    'lets %s pass, of the kind %s',
    (path, kind) => {
      expect([isOrderPath(path), kindOf(path)]).toEqual([true, kind]);
    },
  );

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
    const own = Object.values(pathsOf)
      .flat()
      .flatMap((path) => path.split('/'));
    const others = ['ru', 'order', 'order-list', 'order-detailsmore', 'return-details', 'ratings', 'fulfillment', 'x'];
    const word = fc.constantFrom(...new Set([...own, ...others]));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), (words) => {
        const path = new URL(`https://www.ozon.ru/${words.join('/')}`).pathname;
        expect(isOrderPath(path)).toBe(isOrderPage(path));
      }),
      { seed: Number(process.env['RANDOM_SEED'] ?? 20_261_128), numRuns: 5_000 },
    );
  });
});
