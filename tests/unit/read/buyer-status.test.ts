/** How a buyer's page says that an order is cancelled, and by whom. */
import { describe, expect, it } from 'vitest';
import { readStatus } from '../../../lib/read/words/status';
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

it('«Возврат» beside a cancelled state heads what becomes of the money', () => {
  const card = (order: string, head: string, lines: string) =>
    `<div><div><div>${head}</div><div>9 октября</div></div>${lines}<a href="/my/orderdetails/?order=${order}">Заказ ${order}</a></div>`;
  const back = '<div><div>Возврат</div><div>8 150 ₸ на Балансе Ozon</div></div>';
  const list = card('10000001-0001', 'Отменено', back) + card('10000002-0001', 'Получено', back);
  expect(readBuyer(list, listPage).map(({ orderNumber, state }) => [orderNumber, state])).toEqual([
    ['10000001-0001', 'cancelled'],
  ]);
});

it('a dialog tells more of an order that the list beneath it shows', () => {
  const row = (order: string, words: string) => `<a href="/my/orderdetails/?order=${order}"><div><span>${words}</span></div></a>`;
  const step = (words: string, day: string) => `<div><i></i><div><div>${words}</div><time>${day}</time></div></div>`;
  const dialog = `<div><div role="dialog" aria-label="Заказ 10000001-0001"><div><span>Заказ 10000001-0001</span></div><div>${step('Оформлен', '25 октября')}${step('Отменён', '4 ноября')}</div><p>Вы не забрали заказ, и срок хранения закончился</p></div></div>`;
  const records = readBuyer(
    row('10000001-0001', 'Отменён 4 ноября') + row('10000002-0001', 'Получен 1 ноября') + dialog,
    listPage,
  );
  expect(records).toHaveLength(1);
  expect(records[0]).toMatchObject({ reasonText: 'Вы не забрали заказ, и срок хранения закончился' });
});

it('money that went back is no price of goods: the parcel reaches to its products', () => {
  const goods = '<div><a href="/product/1902200102/">Гантели</a><span>4 720 ₽</span></div>';
  const part = (id: number, head: string) => `<div id="id6100000000${id}"><div>${head}</div>${goods}</div>`;
  const money = '<p>Отправили 4 720 ₽ на карту •• 0091</p>';
  const [record] = readBuyer(part(1, `<div>Отменён 5 ноября</div>${money}`) + part(2, '<div>Получен 5 ноября</div>'));
  expect(record!.products).toEqual([{ name: 'Гантели', sku: '1902200102', price: '4 720 ₽' }]);
});

it('the head of an order tells its day', () => {
  const head = '<h1>订单详情</h1><dl><dt>订单号</dt><dd>10000001-0001</dd><dt>下单日期</dt><dd>2026年9月12日</dd></dl>';
  const part = (n: number, words: string) => `<section><h3>${words}</h3><p>发货号码 10000001-0001-${n}</p></section>`;
  const records = readBuyer(head + part(1, '已签收') + part(2, '已取消'));
  expect(records.map(({ orderedAt }) => orderedAt?.value)).toEqual(['2026-09-12']);
});

it('a dialog that tells why tells when, and who', () => {
  const dialog =
    '<div role="dialog"><h2>Почему заказ отменён?</h2><p>Пункт выдачи закрылся</p><dl><div><dt>Когда отменили</dt><dd>15 августа</dd></div><div><dt>Кто отменил</dt><dd>Ozon</dd></div><div><dt>Деньги</dt><dd>Вернули 17 августа</dd></div></dl></div>';
  const [record] = readBuyer(`<h1>Заказ 10000001-0001</h1><div><span>Отменён</span></div>${dialog}`);
  expect(record).toMatchObject({ reasonText: 'Пункт выдачи закрылся', cancelledAt: { value: '2026-08-15' }, party: 'ozon' });
});
