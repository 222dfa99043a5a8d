/** The one look that is enough on most pages overlooks no order page. */
import { describe, expect, it } from 'vitest';
import { mayBeOrders } from '../../../lib/ozon/order-paths';
import { recogniseAddress } from '../../../lib/ozon/pages';
import { loadFixtures } from '../../pages/load-fixtures';

const fixtures = [...new Set(loadFixtures().map(({ url }) => url))];
const others = [
  'https://seller.ozon.ru/app/postings',
  'https://seller.ozon.ru/APP/Postings/fbs/12345678-0001-1',
  'https://seller.ozonru.cn/app/postings/crossborder/fbs?tab=cancelled',
  'https://seller.ozon.kz/app/returns/conditional-cancellation',
  'https://seller.ozon.ru/app/returns/conditional-cancellations/1',
  'https://seller.ozon.ru/app/analytics/fulfillment-reports/errors',
  'https://seller.ozon.ru/app/rating',
  'https://www.ozon.ru/my/orderlist?selectedTab=archive',
  'https://ozon.kz/kk/my/order-list/',
  'https://ozon.com/en/My/OrderDetailsMore?order=12345678-0001',
  'https://www.ozon.ru/my/order-detail/?order=12345678-0001',
  'https://uz.ozon.com/uz/my/returns',
  'https://www.ozon.ru/my/returnDetails?id=1',
];

describe('the look at a path', () => {
  it.each([...fixtures, ...others].filter((url) => recogniseAddress(new URL(url))))('lets %s pass', (url) => {
    expect(mayBeOrders(new URL(url).pathname)).toBe(true);
  });

  it('is given order pages to let pass', () => {
    expect(others.filter((url) => !recogniseAddress(new URL(url)))).toEqual([]);
  });

  it.each([
    '/',
    '/category/chehly-1234/',
    '/my/favorites',
    '/search/my/orderlist',
    '/app/dashboard/main',
    '/app/products',
    '/myorders',
  ])('stops at %s', (path) => {
    expect(mayBeOrders(path)).toBe(false);
  });
});
