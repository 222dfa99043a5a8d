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
