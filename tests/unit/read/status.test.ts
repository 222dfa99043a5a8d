import { describe, expect, it } from 'vitest';
import { readRequestState, readStatus, readStatusCode } from '../../../lib/read/words/status';

const now = new Date(2026, 8, 10, 12);

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
    'Canceled after shipping delay',
    'Отменено из-за просрочки отгрузки',
    'Отменён после опоздания',
    '因逾期发货已取消',
    '发货超时取消',
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
    'Отменены за просрочку',
    'Отмена после просрочки',
    '逾期取消率',
  ])('%s is no status', (text) => {
    expect(readStatus(text, now)).toBeUndefined();
  });

  it('takes no day to come for one on which a request was approved, and believes the page where the clock is wrong', () => {
    expect(readStatus('Отменится 14.09.2026', now)).toBeUndefined();
    expect(readStatus('Подтверждена автоматически 14.09.2026', now, { requests: true })).toBeUndefined();
    expect(readStatus('Подтверждена автоматически 04.09.2026', now, { requests: true })?.state).toBe('cancelled');
    expect(readStatus('Отменён 14.09.2026', now)?.state).toBe('cancelled');
    expect(readStatus('Доставлено 14.09.2026', now)?.state).toBe('alive');
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

  it('reads a whole year, however it is written', () => {
    for (const text of [
      'Отменён 1 сентября 2026 года',
      'Отменён 1 сентября 2026 г.',
      'Отменён 1 сентября 2026 г. в 10:30',
      '1 сентября 2026 г.Отменён',
    ])
      expect(readStatus(text, now)).toEqual({ state: 'cancelled', date: { value: '2026-09-01', precision: 'day' } });
  });

  it('reads what stands right behind a year', () => {
    expect(readStatus('Отменён 1 сентября 2026 г.продавцом', now)).toMatchObject({ state: 'cancelled', initiator: 'продавцом' });
  });

  it.each([
    ['Отменено: 1 сентября', 'cancelled'],
    ['Отменено от 1 сентября', 'cancelled'],
    ['Отменено · 1 сентября', 'cancelled'],
    ['Отменено, 1 сентября (10:30)', 'cancelled'],
    ['Cancelled on September 1', 'cancelled'],
    ['已于9月1日取消', 'cancelled'],
    ['9月1日已取消', 'cancelled'],
    ['Отменены 1 сентября', 'cancelled'],
    ['Отменили вчера', 'cancelled'],
    ['Отменён сегодня', 'cancelled'],
    ['canceled yesterday', 'cancelled'],
    ['昨天已取消', 'cancelled'],
    ['Доставлен 1 сентября', 'alive'],
    ['2 товара отменены', 'cancelled'],
    ['Отменено 2 товара', 'cancelled'],
    ['12 товаров получено', 'alive'],
    ['2 items were cancelled', 'cancelled'],
    ['2 items have been received', 'alive'],
    ['已取消2件商品', 'cancelled'],
    ['2件商品已取消', 'cancelled'],
    ['10 товаров отменены', 'cancelled'],
  ])('%s, with a day or a number of goods, is %s', (text, state) => {
    expect(readStatus(text, now)?.state).toBe(state);
  });

  it.each([
    'Отменён 1 290 ₽',
    'Отменено 1 сентября 990 ₽',
    'Отменён 15 $',
    'Отменён 15€',
    'Отменён 15 ¥',
    'Отменён 3 000 ₸',
    'Отменён 1 сентября Москва',
    '0 товаров отменены',
    'Отменены 12',
    'Отменён до сентября',
    `Отменён 1 сентября${' '.repeat(90)}`,
    'Отменён кем-то',
    'Отменён (кем-то)',
    'Доставлено до отгрузки',
    '1 сентября',
    'отменён отменён',
    '已取消：配送',
    'Cancelled: delivery',
    'Отменено (курьер)',
  ])('%s is no status either', (text) => {
    expect(readStatus(text, now)).toBeUndefined();
  });

  it.each([
    ['Отменено (продавец)', 'продавец'],
    ['Отменено: продавец', 'продавец'],
    ['Отменено - продавец', 'продавец'],
    ['Заказ отменён службой доставки', 'службой доставки'],
    ['Отменён Ozon', 'ozon'],
    ['Canceled by the customer', 'customer'],
    ['Canceled by customer', 'customer'],
    ['已被买家取消', '买家'],
    ['由卖家取消', '卖家'],
    ['卖家已取消', '卖家'],
    ['已取消(买家)', '买家'],
    ['已取消：买家', '买家'],
    ['2 сентября отменён продавцом', 'продавцом'],
    ['Отменён продавцом до отгрузки', 'продавцом'],
  ])('%s: who cancelled is %s', (text, initiator) => {
    expect(readStatus(text, now)).toMatchObject({ state: 'cancelled', initiator });
  });

  it('names nobody where it was nobody', () => {
    expect(readStatus('Отменено автоматически', now)).toEqual({ state: 'cancelled' });
  });

  it('reads who cancelled beside a day that stands before and behind', () => {
    const date = { value: '2026-09-02', precision: 'day', yearAssumed: true };
    for (const text of ['Отменён 2 сентября продавцом', 'Отменён продавцом 2 сентября', '2 сентября отменён продавцом'])
      expect(readStatus(text, now)).toEqual({ state: 'cancelled', initiator: 'продавцом', date });
    expect(readStatus('9月2日已被买家取消', now)).toEqual({ state: 'cancelled', initiator: '买家', date });
    expect(readStatus('已于9月2日被买家取消', now)).toEqual({ state: 'cancelled', initiator: '买家', date });
  });

  it.each([
    ['Вы отменили заказ', 'вы'],
    ['Продавец отменил ваш заказ', 'продавец'],
    ['The seller has canceled your order', 'the seller'],
    ['卖家已取消您的订单', '卖家'],
  ])("a sentence of the buyer's pages tells of it, and on no other page: %s", (text, initiator) => {
    const told = { state: 'cancelled', isSentence: true, initiator };
    expect(readStatus(text, now, { side: 'buyer' })).toEqual(told);
    expect(readStatus(text, now)).toBeUndefined();
    expect(readStatus(text, now, { side: 'seller' })).toBeUndefined();
  });

  it("a sentence of the buyer's pages may name a day, or nobody", () => {
    expect(readStatus('Вы отменили заказ 2 сентября', now, { side: 'buyer' })).toEqual({
      state: 'cancelled',
      isSentence: true,
      initiator: 'вы',
      date: { value: '2026-09-02', precision: 'day', yearAssumed: true },
    });
    expect(readStatus('Заказ отменили', now, { side: 'buyer' })).toEqual({ state: 'cancelled', isSentence: true });
    expect(readStatus('Кто-то отменил заказ', now, { side: 'buyer' })).toBeUndefined();
  });

  it('reads a status that was read on another day by the new day', () => {
    expect(readStatus('Отменён вчера', now)?.date?.value).toBe('2026-09-09');
    expect(readStatus('Отменён вчера', new Date(2026, 8, 11, 9))?.date?.value).toBe('2026-09-10');
    expect(readStatus('Отменён вчера', new Date(2026, 8, 11, 10))?.date?.value).toBe('2026-09-10');
  });

  it.each([
    ['Подтверждена', 'cancelled'],
    ['Отклонена', 'alive'],
    ['Отклонена 1 сентября', 'alive'],
    ['Отменена покупателем', 'cancelled'],
    ['Отменено', 'cancelled'],
    ['待审核', 'requested'],
  ])('on the page of requests, %s is %s', (text, state) => {
    expect(readStatus(text, now, { requests: true })?.state).toBe(state);
  });

  it('a request that is told by its name is one on every page', () => {
    expect(readStatus('Покупатель запросил отмену', now)).toEqual({ state: 'requested' });
    expect(readStatus('Заявка на отмену отклонена', now)).toEqual({ state: 'alive' });
    expect(readStatus('Отменён из-за разделения отправления', now)).toEqual({ state: 'cancelled' });
  });
});

describe('a day makes a status of a word', () => {
  it('that is a button or a heading without it', () => {
    expect(readStatus('2026-08-12 取消', now)).toMatchObject({ state: 'cancelled', date: { value: '2026-08-12' } });
    expect(readStatus('取消', now)).toBeUndefined();
    expect(readStatus('2099-08-12 取消', now)).toBeUndefined();
  });

  it('«Отменил Ozon, 8 августа»: who and when', () => {
    expect(readStatus('Отменил Ozon, 8 августа 2026', now)).toMatchObject({
      state: 'cancelled',
      initiator: 'ozon',
      date: { value: '2026-08-08' },
    });
    expect(readStatus('Отменил кто-то', now)).toBeUndefined();
  });
});

describe('readStatusCode', () => {
  it.each([
    ['cancelled', 'cancelled'],
    [' CANCELED ', 'cancelled'],
    ['POSTING_STATUS_CANCELLED', 'cancelled'],
    ['POSTING_CANCELED', 'cancelled'],
    ['STATE_CANCELLED', 'cancelled'],
    ['canceled_from_split_pending', 'cancelled'],
    ['awaiting_deliver', 'alive'],
    ['delivering', 'alive'],
    ['ORDER_STATE_DELIVERING', 'alive'],
    ['Отменён', 'cancelled'],
    ['Доставляется', 'alive'],
  ])('%s is %s', (value, state) => {
    expect(readStatusCode(value, now)).toEqual({ state });
  });

  it.each(['', '7', 'ok', 'new', 'a_1', 'status_7', 'Скидка', 'awaiting deliver', 'awaiting_', '_delivering'])(
    '%s is none',
    (value) => {
      expect(readStatusCode(value, now)).toBeUndefined();
    },
  );
});

describe('readRequestState', () => {
  it.each([
    ['ON_APPROVAL', 'requested'],
    [' approved ', 'cancelled'],
    ['STATE_REJECTED', 'alive'],
    ['На рассмотрении', 'requested'],
    ['Одобрена', 'cancelled'],
    ['已拒绝', 'alive'],
    ['constructor', undefined],
    ['Отменено', undefined],
    ['', undefined],
  ])('%s is %s', (value, state) => {
    expect(readRequestState(value)).toBe(state);
  });
});

it.each(['Отменён вчера, 10:30', 'Отменён сегодня 9:05', 'Cancelled yesterday, 10:30', 'Отменены вчера, 5 ноября'])(
  'a day in words is a day: %s',
  (text) => expect(readStatus(text, now, { side: 'buyer' })).toMatchObject({ state: 'cancelled', date: { precision: 'day' } }),
);
