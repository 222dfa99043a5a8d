/** What the dialog behind «Почему отменён?» tells, beyond the reason. */
import { describe, expect, it } from 'vitest';
import { readBody } from './read-body';

const dialog = (...lines: readonly string[]) =>
  readBody(
    'https://www.ozon.ru/my/orderdetails/?order=10000001-0007',
    `<h1>Заказ 10000001-0007</h1><b>Отменён</b><div role="dialog"><h3>Почему заказ отменён</h3>${lines.map((line) => `<p>${line}</p>`).join('')}</div>`,
  )[0];

describe('the dialog that tells why', () => {
  it.each([
    ['Мы отменили его 10 ноября и вернули деньги на карту. Обычно они приходят в течение 3 дней.', '2026-11-10'],
    ['Заказ отменили автоматически 10 ноября.', '2026-11-10'],
    ['Ozon cancelled the order on November 10 and returned the money.', '2026-11-10'],
    ['平台于2026年11月10日取消了该订单，款项将原路退回。', '2026-11-10'],
    ['Отменили 10 ноября. Деньги вернём тем же способом, которым вы оплатили заказ.', '2026-11-10'],
    ['Canceled on November 10. The money goes back to your card.', '2026-11-10'],
    ['已于11月10日取消。', '2026-11-10'],
  ])('tells the day in a sentence: %s', (line, value) => {
    expect(dialog('Продавец не успел передать заказ в доставку', line)).toMatchObject({
      reasonText: 'Продавец не успел передать заказ в доставку',
      cancelledAt: { value, precision: 'day' },
    });
  });

  it.each([
    ['Вы попросили отменить его 10 ноября.'],
    ['Его нельзя было отменить до 10 ноября.'],
    ['Деньги вернули 10 ноября.'],
    ['Отменили 10 ноября доставку курьером.'],
    ['Отменили бы 10 ноября.'],
    ['Отменили 10 ноября. Отменили 12 ноября.'],
    ['Если отменить заказ 10 ноября, деньги вернутся.'],
  ])('tells no day: %s', (line) => {
    expect(dialog('Продавец не успел передать заказ в доставку', line)?.cancelledAt).toBe(undefined);
  });

  it('tells the day beneath its title, though the dialog is called the same', () => {
    const html = `<b>Отменён</b><div role="dialog" aria-label="Почему заказ отменён"><button aria-label="Закрыть">×</button><h3>Почему заказ отменён</h3><p>Заказ отменили 5 ноября: вы не указали паспортные данные для таможни.</p></div>`;
    const [record] = readBody('https://www.ozon.ru/my/orderdetails/?order=10000001-0007', `<h1>Заказ 10000001-0007</h1>${html}`);
    expect(record?.cancelledAt).toMatchObject({ value: '2026-11-05' });
  });

  it.each([
    '<h4>Заявка на возврат</h4><p>Отменили 5 ноября.</p>',
    '<p>Заявку на возврат мы закрыли. Отменили 5 ноября.</p>',
    '<p>За доставку списали дважды. Отменили 5 ноября.</p>',
    '<p>Your card was charged twice. Canceled on November 5.</p>',
    '<p>付款：已于11月5日取消。</p>',
  ])('tells no day of something else: %s', (inner) => {
    expect(dialog(`Продавец не успел передать заказ в доставку</p>${inner}<p>`)?.cancelledAt).toBe(undefined);
  });
});
