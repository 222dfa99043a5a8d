/** How a buyer's page says that an order is cancelled, and by whom. */
import { describe, expect, it } from 'vitest';
import { readStatus } from '../../../lib/read/status';
import { listPage, parcel, readBuyer } from './buyer-page';

const now = new Date('2026-11-26T12:00:00+03:00');

describe('a sentence says that an order is cancelled', () => {
  it.each<[string, string]>([
    ['Вы отменили заказ', 'вы'],
    ['Вы отменили посылку 5 ноября', 'вы'],
    ['Продавец отменил ваш заказ', 'продавец'],
    ['Мы отменили заказ', 'мы'],
    ['Ozon отменил заказ', 'ozon'],
    ['Заказ отменил продавец', 'продавец'],
    ['Вами отменён', 'вами'],
    ['You canceled this order', 'you'],
    ['The seller has canceled your order on November 5', 'the seller'],
    ['您已取消订单', '您'],
    ['卖家取消了该订单', '卖家'],
  ])('%s', (text, initiator) => {
    expect(readStatus(text, now, { side: 'buyer' })).toMatchObject({ state: 'cancelled', initiator });
    expect(readStatus(text, now)?.state).not.toBe('alive');
  });

  it('without saying who', () => {
    expect(readStatus('Заказ отменили', now, { side: 'buyer' })).toEqual({ state: 'cancelled', isSentence: true });
  });

  it.each([
    'Вы отменили заказ?',
    'Если вы отменили заказ',
    'Вы отменили возврат',
    'Вы отменили промокод',
    'Вы не отменили заказ',
    'Сосед отменил заказ',
    'Когда продавец отменил заказ',
    'You canceled the return',
    'Have you canceled this order?',
    '您已取消退货',
  ])('but not in «%s»', (text) => {
    expect(readStatus(text, now, { side: 'buyer' })).toBeUndefined();
  });
});

describe('two lines are one status', () => {
  it.each<[string, string | undefined]>([
    ['<div>Отменён 5 ноября</div><div>Отменено 3 товара</div>', undefined],
    ['<b>Отменён</b><h2>Заказ отменён</h2>', undefined],
    ['<div>Отменён</div><div>Отменён 5 ноября в 14:20</div>', undefined],
    ['<div>Отменён 5 ноября</div><div>Отменён вами</div>', 'buyer'],
    ['<div>Canceled</div><div>By the seller</div>', 'seller'],
    ['<div>Canceled on November 5</div><div>Canceled by Ozon</div>', 'ozon'],
    ['<ul><li>Создан 3 ноября</li><li>В пути 4 ноября</li><li>Отменён 12 ноября</li></ul>', undefined],
  ])('%s', (head, party) => {
    const records = readBuyer(parcel(1, head));
    expect(records.map((record) => [record.parcelId, record.party])).toEqual([['61000000001', party]]);
    expect(records[0]!.status).not.toMatch(/яО|вами.*Отменён/);
  });

  it('but not the words of a legend', () => {
    const legend = '<div><span>Отменён продавцом</span><span>Отменён вами</span><span>Отменён Ozon</span></div>';
    expect(readBuyer(legend + parcel(1, '<div>Получен 5 ноября</div>'))).toEqual([]);
  });

  it('nor a status and the name of a product', () => {
    const card = `<div><div>Отменён вами 1 ноября</div><a href="/my/orderdetails/?order=10000001-0001"><span>Backpack</span></a></div>`;
    expect(readBuyer(card, listPage)).toMatchObject([{ status: 'Отменён вами 1 ноября', party: 'buyer' }]);
  });
});
