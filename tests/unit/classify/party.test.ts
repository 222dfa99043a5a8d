import { expect, test } from 'vitest';
import { readParty } from '../../../lib/classify/party';

const words = {
  buyer: [
    'client',
    'CLIENT',
    'Client',
    'customer',
    'Клиент',
    'Покупатель',
    'ПОКУПАТЕЛЬ',
    ' покупатель. ',
    'Покупателем',
    'по инициативе клиента',
    'Отменено покупателем',
    'by the customer',
    'Canceled by the buyer',
    '客户',
    '买家',
    '买方',
    '由买家',
    '买家取消',
    'cancellation_initiator_client',
  ],
  seller: ['seller', 'SELLER', 'Продавец', 'Продавцом', 'со стороны продавца', 'by the seller', '卖家', '由卖家取消'],
  ozon: [
    'ozon',
    'OZON',
    'Озон',
    'system',
    'Система',
    'системой',
    'Ozon',
    '系统',
    '平台',
    '系统自动取消',
    'Ozon平台',
    '平台（Ozon）',
    'Площадка',
  ],
  carrier: [
    'delivery',
    'Delivery',
    'Delivery service',
    'shipping provider',
    'Служба доставки',
    'служба\u00a0доставки',
    'Службой доставки',
    '配送服务',
    '配送服务商',
  ],
} as const;

test.each(Object.entries(words).flatMap(([party, texts]) => texts.map((text) => [text, party] as const)))(
  '%s is the %s',
  (text, party) => {
    expect(readParty(text)).toBe(party);
  },
);

test.each([
  ...[
    '',
    ' ',
    '—',
    '-',
    '0',
    'Покупатель не забрал заказ',
    'Покупатель и продавец',
    'Ozon Seller',
    'Customer service',
    'Служба поддержки',
    'Доставка',
  ],
  ...['Delivered', 'Получатель: Товар 1', 'customs', '买家没有收货', '客户服务', 'x'.repeat(5_000)],
])('%s names nobody', (text) => {
  expect(readParty(text)).toBeUndefined();
});
