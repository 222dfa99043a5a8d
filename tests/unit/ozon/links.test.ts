import { describe, expect, it } from 'vitest';
import { linkTo, places, type PlaceId } from '../../../lib/ozon/pages/links';

describe('links', () => {
  it('are built on the host that the record was read from', () => {
    expect(linkTo('support', { host: 'seller.ozonru.cn' })).toBe('https://seller.ozonru.cn/app/messenger?group=support_v2');
    expect(linkTo('returns', { host: 'uz.ozon.com' })).toBe('https://uz.ozon.com/my/returns');
  });

  it('lead to the order itself where its number is known', () => {
    expect(linkTo('order', { host: 'www.ozon.ru', orderNumber: '0190000001-0042' })).toBe(
      'https://www.ozon.ru/my/orderdetails/?order=0190000001-0042',
    );
    expect(linkTo('order', { host: 'www.ozon.ru' })).toBeUndefined();
    expect(linkTo('order', { host: 'www.ozon.ru', orderNumber: '1&x=/..#' })).toBe(
      'https://www.ozon.ru/my/orderdetails/?order=1%26x%3D%2F..%23',
    );
  });

  it('never leave the side or the hosts of Ozon’s orders', () => {
    for (const place of Object.keys(places) as PlaceId[]) {
      expect(linkTo(place, { host: 'example.org', orderNumber: '1' }), place).toBeUndefined();
      const wrongSide = places[place].side === 'seller' ? 'www.ozon.ru' : 'seller.ozon.ru';
      expect(linkTo(place, { host: wrongSide, orderNumber: '1' }), place).toBeUndefined();
    }
  });
});
