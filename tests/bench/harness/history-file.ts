/** A back-up with as many invented cancellations as are asked for, written as the extension writes one. */
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { once } from 'node:events';
import type { Cancellation } from '../../../lib/cancellation';
import { backupEnd, writeBackupHead, writeBackupRow } from '../../../lib/export/backup';

/** What the rows tell, for whoever wants to know what a search must leave. */
export interface MadeOrder {
  number: string;
  shopId: string;
  reasonText: string;
  sku: string;
  /** A UTC instant; no two orders share one. */
  cancelledAt: string;
}

const reasons = [
  ['Товар закончился на складе продавца', 'Продавец', 'seller'],
  ['Покупатель отменил заказ: нашел дешевле', 'Клиент', 'buyer'],
  ['Отправление просрочено: не отгружено вовремя', 'Ozon', 'ozon'],
  ['Покупатель не забрал заказ', 'Клиент', 'buyer'],
  ['Заказ не оплачен', 'Ozon', 'ozon'],
  ['Проверка качества Ozon', 'Ozon', 'ozon'],
] as const;
const days = 400;

/**
 * Orders of two shops and 300 products, spread over 400 days, in no order of time.
 * @param now the time before which all of them were cancelled
 */
export function makeOrders(count: number, now: number): MadeOrder[] {
  const apart = (days * 86_400_000) / count;
  const stride = 7_919; // a prime: each place in time is taken once
  return Array.from({ length: count }, (_, place) => ({
    number: `${20_000_000 + Math.floor(place / 3)}-0007-${(place % 3) + 1}`,
    shopId: place % 4 === 0 ? '1000002' : '1000001',
    reasonText: reasons[(place * 7) % reasons.length]![0],
    sku: String(900_000_000 + ((place * 13) % 300)),
    cancelledAt: new Date(now - ((place * stride) % count) * apart).toISOString(),
  }));
}

/** Writes them to a file, a row on each line, with evidence from two channels for each field. */
export async function writeHistoryFile(path: string, orders: readonly MadeOrder[]): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  const file = createWriteStream(path);
  file.write(writeBackupHead(new Date().toISOString()));
  for (const [place, order] of orders.entries()) {
    const record = makeRecord(order);
    const row = { firstSeenAt: order.cancelledAt, lastSeenAt: order.cancelledAt, record };
    if (!file.write(writeBackupRow(row, place === 0))) await once(file, 'drain');
  }
  file.end(backupEnd);
  await once(file, 'finish');
}

function makeRecord({ number, shopId, reasonText, sku, cancelledAt }: MadeOrder): Cancellation {
  const [, initiator, party] = reasons.find(([text]) => text === reasonText)!;
  const name = `Товар для дома, вариант ${sku.slice(-3)}`;
  const said = [
    ['postingNumber', number],
    ['status', 'Отменено'],
    ['reasonText', reasonText],
    ['initiator', initiator],
    ['products', name],
    ['cancelledAt', cancelledAt],
  ] as const;
  return {
    side: 'seller',
    state: 'cancelled',
    host: 'seller.ozon.ru',
    postingNumber: number,
    orderNumber: number.slice(0, -2),
    shopId,
    scheme: 'FBS',
    status: 'Отменено',
    products: [{ name, sku, quantity: 1, price: '1 290 ₽' }],
    cancelledAt: { value: cancelledAt, precision: 'instant' },
    initiator,
    party,
    reasonText,
    evidence: said.flatMap(([field, words]) => [
      { field, channel: 'observed' as const, where: `result.postings[7].${field}`, words, used: true },
      { field, channel: 'visible' as const, where: 'Отменены', words, used: false },
    ]),
    readAt: cancelledAt,
  };
}
