import { expect, it } from 'vitest';
import { isListToRead, listToReadUrl } from '../../../lib/ozon/pages/order-url';

it.each([
  ['seller', 'https://seller.ozonru.cn/app/rating', 'https://seller.ozonru.cn/app/postings/fbs?tab=cancelled'],
  [
    'seller',
    'https://seller.ozon.ru/app/postings/crossborder/fbs?tab=all',
    'https://seller.ozon.ru/app/postings/crossborder/fbs?tab=cancelled',
  ],
  ['buyer', 'https://uz.ozon.com/', 'https://uz.ozon.com/my/orderlist?selectedTab=archive'],
] as const)('the list of a %s on %s is on the same host', (side, page, list) => {
  expect(listToReadUrl(side, new URL(page))).toBe(list);
  expect(isListToRead(side, new URL(list))).toBe(true);
});

it.each([
  ['seller', 'https://seller.ozon.ru/app/postings/fbs?tab=all'],
  ['seller', 'https://www.ozon.ru/my/orderlist'],
  ['buyer', 'https://www.ozon.ru/my/orderdetails/?order=10000001-0001'],
  ['buyer', 'https://seller.ozon.ru/app/postings/fbs?tab=cancelled'],
] as const)('no list of a %s: %s', (side, page) => {
  expect(isListToRead(side, new URL(page))).toBe(false);
});
