import { describe, expect, it } from 'vitest';
import { readStatus } from '../../../lib/read/status';

const now = new Date('2026-09-10T09:00:00Z');

describe('readStatus', () => {
  it.each([
    'Отменён',
    'отменено',
    'ОТМЕНЕНА',
    'Заказ отменён',
    'Canceled',
    'Cancelled',
    '已取消',
    'От\u200bменён',
    'Отменён\u00a01 сентября',
    'Отменён1 сентября',
    'Отменено до отгрузки',
    'Отменён продавцом после передачи в доставку',
    'Отменено до отгрузки 1 сентября',
    'Canceled before shipping',
    '发货前已取消',
    '已取消（发货后）',
  ])('%s is cancelled', (text) => {
    expect(readStatus(text, now)?.state).toBe('cancelled');
  });

  it.each(['Доставлено', 'Получен 24 августа', '5 товаров готовы к получению', 'Не отменён', 'Awaiting packaging', '运输中'])(
    '%s is alive',
    (text) => {
      expect(readStatus(text, now)?.state).toBe('alive');
    },
  );

  it.each([
    'Отменены',
    'Отменены (12)',
    'Отменить заказ',
    'Как отменить заказ?',
    'Книга «Заказ отменён»',
    'Отмена',
    'Cancel',
    '取消订单',
    'Отменён 18 ноября Доставка курьером',
    'Отменён Доставка курьером',
    'Отменён Пункт Ozon',
  ])('%s is no status', (text) => {
    expect(readStatus(text, now)).toBeUndefined();
  });

  it('reads the date and the one who cancelled', () => {
    expect(readStatus('Отменён 1 сентября', now)).toEqual({
      state: 'cancelled',
      date: { value: '2026-09-01', precision: 'day', yearAssumed: true },
    });
    expect(readStatus('Отменено покупателем 02.09.2026', now)).toMatchObject({
      state: 'cancelled',
      initiator: 'покупателем',
      date: { value: '2026-09-02' },
    });
    expect(readStatus('Cancelled by the seller', now)).toMatchObject({ state: 'cancelled', initiator: 'seller' });
    expect(readStatus('买家已取消', now)).toMatchObject({ state: 'cancelled', initiator: '买家' });
  });

  it.each(['Отменено 0 товаров', '0 товаров отменено', '0 items canceled', '已取消0件商品', '卖家取消订单'])(
    'takes no count of none, and no topic of the help, for a status: %s',
    (text) => {
      expect(readStatus(text, now, { side: 'buyer' })).toBeUndefined();
    },
  );

  it('knows the words of requests on their page alone', () => {
    expect(readStatus('На рассмотрении', now, { requests: true })?.state).toBe('requested');
    expect(readStatus('На рассмотрении', now)).toBeUndefined();
    expect(readStatus('Автоматически отменена', now, { requests: true })?.state).toBe('alive');
  });
});
