import { describe, expect, test } from 'vitest';
import { classifyReason } from '../../../lib/classify/classify-reason';
import { diagnose } from '../../../lib/classify/diagnose';
import type { Cancellation } from '../../../lib/cancellation';

describe("words that a shop's page uses of its goods are believed only where the page says that they are a reason", () => {
  test.each(['Нет в наличии', 'Товар закончился', 'Out of stock', '已售罄'])('%s', (text) => {
    expect(classifyReason(text, 'buyer')).toEqual({ cause: 'seller.out-of-stock', by: 'rule', isWeak: true });
  });

  test('the seller reads them as they are', () => {
    expect(classifyReason('Нет на складе', 'seller')).toEqual({ cause: 'seller.out-of-stock', by: 'rule' });
  });

  test('what a record holds as its reason was said to be one', () => {
    const record = { side: 'buyer', state: 'cancelled', reasonText: 'Out of stock' } as Cancellation;
    expect(diagnose(record).cause).toBe('seller.out-of-stock');
  });
});

describe("a buyer's own message to the seller is believed only where the page says that it is a reason", () => {
  test.each([
    ['Добрый день! Нашла дешевле, отмените пожалуйста', 'buyer.found-cheaper'],
    ['Hi, found it cheaper elsewhere, please cancel my order', 'buyer.found-cheaper'],
    ['В соседнем магазине дешевле', 'buyer.found-cheaper'],
    ['您好，我不想要了，麻烦取消', 'buyer.changed-mind'],
    ['Ошибся цветом, оформлю заново', 'buyer.reordering'],
    ['尺码选错了，重新下单', 'buyer.reordering'],
    ['Продавец сказал, чтобы я отменил заказ', 'buyer.at-seller-request'],
    ['The seller wrote to me to cancel the order', 'buyer.at-seller-request'],
    ['卖家让我取消', 'buyer.at-seller-request'],
  ])('%s', (text, cause) => {
    expect(classifyReason(text, 'seller')).toEqual({ cause, by: 'rule', isWeak: true });
  });

  test.each([
    'Здравствуйте, товар закончился, отмените заказ',
    'Hello, we are out of stock, please cancel',
    'Please cancel the order',
    '您好，商品缺货，请取消订单',
  ])('what is no reason of the buyer is none: %s', (text) => {
    expect(classifyReason(text, 'seller')).toBeUndefined();
  });

  test('nobody writes so on the pages of the buyer', () => {
    expect(classifyReason('Hello, I do not want it any more, please cancel', 'buyer')).toBeUndefined();
  });
});

describe('a reason that consolation follows is understood', () => {
  test.each([
    ['The seller ran out of this item. We have already returned the money to your card.', 'seller.out-of-stock'],
    ['К сожалению, мы отменили заказ. У продавца закончился товар. Деньги вернём в течение 3 дней', 'seller.out-of-stock'],
    ['Вы не забрали заказ вовремя. Деньги вернули на карту.', 'handover.not-collected'],
    ['卖家取消了订单。款项将在三天内退回。', 'seller.unspecified'],
    ['包裹在运输途中丢失；我们已退款', 'carrier.lost'],
  ])('%s', (text, cause) => {
    expect(classifyReason(text, 'buyer')).toMatchObject({ cause, by: 'rule' });
  });

  test.each([
    'Техническая ошибка. Попробуйте позже',
    'Почему заказ отменён? Продавец отменил заказ.',
    'Если не оплатить, заказ отменится. Вы не оплатили заказ.',
    'Мне жаль. Продавец отменил заказ.',
    'Товар закончился у продавца. Вы не оплатили заказ.',
  ])('open or said of something else: %s', (text) => {
    expect(classifyReason(text, 'buyer')).toBeUndefined();
  });
});
