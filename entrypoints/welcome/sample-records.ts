/** The invented cancellations that the welcome page explains. */
import type { Cancellation, Evidence, Side } from '../../lib/cancellation';
import { mainBuyerHost } from '../../lib/ozon/pages/hosts';

const hour = 3_600_000;

/**
 * @param host the cabinet's host, for the links
 * @param now the cancellations lie an hour before
 */
export function makeSampleRecords(host: string, now: Date): Record<Side, Cancellation> {
  const before = (hours: number) => ({
    value: new Date(now.getTime() - hours * hour).toISOString(),
    precision: 'instant' as const,
  });
  const read = (field: Evidence['field'], where: string, words: string): Evidence => ({
    field,
    channel: 'visible',
    where,
    words,
    used: true,
  });
  return {
    seller: {
      side: 'seller',
      state: 'cancelled',
      host,
      postingNumber: '10000001-0007-1',
      orderNumber: '10000001-0007',
      scheme: 'rFBS',
      status: 'Отменён',
      products: [{ name: 'Чехол для телефона', offerId: 'CASE-01', quantity: 1 }],
      orderedAt: before(12 * 24),
      cancelledAt: before(1),
      initiator: 'Ozon',
      party: 'ozon',
      reasonText: 'Вы не отгрузили заказ вовремя',
      evidence: [
        read('postingNumber', '«Номер отправления»', '10000001-0007-1'),
        read('reasonText', '«Причина отмены»', 'Вы не отгрузили заказ вовремя'),
        read('initiator', '«Инициатор отмены»', 'Ozon'),
      ],
      readAt: now.toISOString(),
    },
    buyer: {
      side: 'buyer',
      state: 'cancelled',
      host: mainBuyerHost,
      orderNumber: '10000002-0011',
      status: 'Отменён',
      products: [{ name: 'Чехол для телефона', quantity: 1 }],
      orderedAt: before(3),
      cancelledAt: before(1),
      reasonText: 'Покупатель не оплатил заказ вовремя',
      evidence: [
        read('orderNumber', '«Заказ»', '10000002-0011'),
        read('status', '«Статус»', 'Отменён'),
        read('reasonText', '«Почему отменён заказ?»', 'Покупатель не оплатил заказ вовремя'),
      ],
      readAt: now.toISOString(),
    },
  };
}
