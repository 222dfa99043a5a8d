import { describe, expect, test } from 'vitest';
import { classifyReason, isKnownReason } from '../../../lib/classify/classify-reason';
import { splitToldInitiator } from '../../../lib/classify/told-initiator';

describe('who cancelled, told at the end of a reason', () => {
  test.each([
    ['Покупатель не забрал заказ (Продавец)', 'Покупатель не забрал заказ', 'Продавец'],
    ['Товар закончился на складе (Ozon)', 'Товар закончился на складе', 'Ozon'],
    ['Нашёл дешевле (инициатор: Клиент)', 'Нашёл дешевле', 'Клиент'],
    ['Заказ не отправлен (инициатор отмены — Система)', 'Заказ не отправлен', 'Система'],
    ['Не удалось доставить заказ (служба доставки)', 'Не удалось доставить заказ', 'служба доставки'],
    ['Не удалось доставить заказ (инициатор: курьер)', 'Не удалось доставить заказ', 'курьер'],
    ['Нашёл дешевле, инициатор: Ozon', 'Нашёл дешевле', 'Ozon'],
    ['Found a cheaper one (by the customer)', 'Found a cheaper one', 'by the customer'],
    ['product is out of stock; cancelled by: seller', 'product is out of stock', 'seller'],
    ['买家未缴纳关税（Ozon）2026-10-01', '买家未缴纳关税', 'Ozon'],
    ['卖家缺货，取消发起方：卖家', '卖家缺货', '卖家'],
    ['Другое (вина продавца) (Продавец)', 'Другое (вина продавца)', 'Продавец'],
  ])('%s', (text, reason, initiator) => {
    expect(splitToldInitiator(text)).toEqual({ reason, initiator });
  });

  test.each([
    'Не доставляем в регион (Россия)',
    'Товар закончился (2 шт.)',
    'Не оплачен (карта)',
    'Не удалось доставить (курьер)',
    'Не удалось доставить (курьером)',
    'Другое (вина продавца)',
    "Other (seller's fault)",
    '其他（卖家的其他过错）',
    'Покупатель отменил заказ (Покупатель и продавец)',
    'Отменено (по просьбе покупателя)',
    '(Продавец)',
    'Продавец',
    'Инициатор: Ozon',
    'Покупатель не забрал заказ (Продавец) вовремя',
  ])('says something else: %s', (text) => {
    expect(splitToldInitiator(text)).toBeUndefined();
  });
});

test('the words before it are classified as usual', () => {
  expect(classifyReason('Товар закончился на складе (Ozon)', 'seller')).toEqual({ cause: 'seller.out-of-stock', by: 'text' });
  expect(classifyReason('Посылка потеряна курьером (инициатор: Система)', 'seller')).toEqual({
    cause: 'carrier.lost',
    by: 'rule',
  });
  expect(isKnownReason('Покупатель не забрал заказ（买家）', 'seller')).toBe(true);
  expect(classifyReason('Вздор (Ozon)', 'seller')).toBeUndefined();
});
