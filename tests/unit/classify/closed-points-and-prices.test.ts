/** A closed pickup point beside another cause, and prices set by accident. */
import { describe, expect, it } from 'vitest';
import { classifyReason } from '../../../lib/classify/classify-reason';

const cause = (text: string) => classifyReason(text, 'seller')?.cause;

describe('no certainty where another cause is told beside the closed pickup point', () => {
  it.each([
    'Посылку потеряли: пункт выдачи закрыли',
    'Посылка утеряна, пункт выдачи закрыт',
    'The parcel was lost when the pickup point closed',
    '包裹在已关闭的自提点丢失',
    'Истёк срок хранения: пункт выдачи был закрыт',
    'Продавец не отгрузил, пункт выдачи закрыт',
    'Нашёл дешевле, а пункт выдачи закрыт',
    'Не прошла оплата, пункт выдачи закрыт',
    'Адрес неверный, пункт выдачи закрыт',
    'Пункт приёма закрыт, продавец не смог отгрузить',
  ])('%s', (text) => expect(cause(text)).not.toBe('ozon.pickup-closed'));
});

describe('a price set by accident, no longer understood', () => {
  it.each([
    '不小心把折扣设成了90%',
    '卖家不小心设置了促销',
    '误设促销',
    'Акция настроена по ошибке',
    'По ошибке настроили акцию',
  ])('%s', (text) => expect(cause(text)).toBe('seller.price-error'));
});
