import type { Cancellation } from '../../lib/cancellation';
import { backupEnd, writeBackupHead, writeBackupRow } from '../../lib/export/backup';

const day = 86_400_000;

/** Ozon's words, who cancelled, and how often it happens in a shop that runs out of stock now and then. */
const happenings: readonly (Pick<Cancellation, 'reasonText' | 'initiator' | 'party'> & { share: number })[] = [
  { share: 9, reasonText: 'Товар закончился на складе продавца', initiator: 'Продавец', party: 'seller' },
  { share: 6, reasonText: 'Покупатель отменил заказ: нашел дешевле', initiator: 'Клиент', party: 'buyer' },
  { share: 4, reasonText: 'Вы не отгрузили заказ вовремя', initiator: 'Ozon', party: 'ozon' },
  { share: 4, reasonText: 'Покупатель передумал', initiator: 'Клиент', party: 'buyer' },
  { share: 3, reasonText: 'Покупатель не оплатил заказ вовремя', initiator: 'Ozon', party: 'ozon' },
  { share: 2, reasonText: 'Покупатель не предоставил паспортные данные', initiator: 'Ozon', party: 'ozon' },
];
const goods = [
  { name: '手机壳（黑色）', offerId: 'CASE-014-BLK' },
  { name: '床头灯', offerId: 'LAMP-3000K' },
  { name: '无线鼠标', offerId: 'MOUSE-2G' },
  { name: '收纳盒', offerId: 'BOX-12L' },
];

/** Cancellations of each day, today first: a week's rhythm, and a sale three weeks ago. */
const ofDay = Array.from({ length: 60 }, (_, age) => [2, 3, 1, 2, 4, 2, 1][age % 7]! + (age > 17 && age < 24 ? 2 : 0));
const ages = ofDay.flatMap((count, age) => Array.from({ length: count }, (_, nth) => age + nth / 24));

/** A back-up of an invented shop's cancellations in the two months before `now`. The same picture every day. */
export function makeSampleBackup(now: Date): string {
  const kinds = happenings.flatMap((happening) => Array.from({ length: happening.share }, () => happening));
  const rows = ages.map((age, index) => {
    const { reasonText, initiator, party } = kinds[(15 + index * 11) % kinds.length]!;
    const product = goods[party === 'seller' ? 0 : (index * 5) % goods.length]!;
    const cancelledAt = new Date(now.getTime() - age * day - 3_600_000).toISOString();
    const record: Cancellation = {
      side: 'seller',
      state: 'cancelled',
      host: 'seller.ozon.ru',
      postingNumber: `1000${String(1000 + index)}-0${String(100 + index)}-1`,
      scheme: index % 4 === 0 ? 'rFBS' : 'FBS',
      status: 'Отменён',
      products: [{ ...product, quantity: 1 }],
      cancelledAt: { value: cancelledAt, precision: 'instant' },
      reasonText,
      initiator,
      party,
      evidence: [],
      readAt: cancelledAt,
    } as Cancellation;
    return { record, firstSeenAt: cancelledAt, lastSeenAt: cancelledAt };
  });
  const lines = rows.map((row, index) => writeBackupRow(row as Parameters<typeof writeBackupRow>[0], index === 0));
  return writeBackupHead(now.toISOString()) + lines.join('') + backupEnd;
}
