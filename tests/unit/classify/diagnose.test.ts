import { describe, expect, test } from 'vitest';
import type { Cancellation } from '../../../lib/cancellation';
import { diagnose } from '../../../lib/classify/diagnose';
import { causeIds, causes, type CauseId } from '../../../lib/ozon/causes/causes';
import { reasons } from '../../../lib/ozon/causes/reasons';

const record = (facts: Partial<Cancellation>): Cancellation => ({
  side: 'seller',
  state: 'cancelled',
  host: 'seller.ozon.ru',
  products: [],
  evidence: [],
  readAt: '2026-09-20T10:00:00.000Z',
  ...facts,
});

describe('the reason text decides the cause', () => {
  test('a known text is certain; without an initiator the cause tells the party', () => {
    expect(diagnose(record({ reasonText: 'Вы не отгрузили заказ вовремя' }))).toEqual({
      cause: 'seller.not-shipped',
      party: 'ozon',
      confidence: 'certain',
      by: 'text',
    });
  });

  test('a meaning understood by rule is likely', () => {
    expect(diagnose(record({ reasonText: 'Посылка потеряна курьером' }))).toMatchObject({
      cause: 'carrier.lost',
      confidence: 'likely',
      by: 'rule',
    });
  });

  test("Ozon's initiator stays the party where the text points to somebody else", () => {
    const text = 'Вы не отгрузили заказ вовремя';
    expect(diagnose(record({ reasonText: text, party: 'buyer' }))).toMatchObject({
      cause: 'seller.not-shipped',
      party: 'buyer',
      confidence: 'certain',
    });
    expect(diagnose(record({ reasonText: text, party: 'unknown' })).party).toBe('ozon');
    expect(diagnose(record({ reasonText: text, initiator: '卖家' })).party).toBe('seller');
  });

  test('channels that disagree make it likely', () => {
    expect(diagnose(record({ reasonText: 'Покупатель передумал', disputed: true })).confidence).toBe('likely');
  });

  test('one reason id stands for several texts', () => {
    const causeOf = (reasonText: string) => diagnose(record({ reasonText, reasonId: 506 })).cause;
    expect(causeOf('Покупатель отменил заказ: нашел дешевле')).toBe('buyer.found-cheaper');
    expect(causeOf('Покупатель отказался при вручении: товар не подошел')).toBe('handover.unsuitable');
    expect(diagnose(record({ reasonId: 506 })).cause).toBe('unknown');
  });

  test('every cause but "unknown" can be told', () => {
    const unseen: Partial<Record<CauseId, string>> = {
      'handover.changed-mind': 'Покупатель отказался при вручении: передумал',
      'handover.price': '买家在交货时拒收：价格太贵',
      'seller.price-error': 'Pricing error by the seller',
      'ozon.rule-violation': 'Нарушение правил площадки',
      'ozon.shipment-split': 'Cancelled because the shipment was split',
      'warehouse.lost-or-damaged': '商品在Ozon仓库丢失',
      'warehouse.reservation': 'Не удалось зарезервировать товар',
    };
    for (const cause of causeIds.filter((id) => id !== 'unknown')) {
      const row = reasons.find((known) => known.cause === cause);
      const found = diagnose(record({ side: row?.side ?? 'seller', reasonText: row?.texts[0] ?? unseen[cause]! }));
      expect(found, cause).toMatchObject({ cause, party: causes[cause].party });
    }
  });
});

describe('without a text', () => {
  test.each([
    ['buyer', 'buyer.unspecified'],
    ['seller', 'seller.unspecified'],
    ['ozon', 'ozon.unspecified'],
  ] as const)('the party %s alone is likely its unspecified cause', (party, cause) => {
    expect(diagnose(record({ party }))).toEqual({ cause, party, confidence: 'likely', by: 'party' });
  });

  test('the carrier alone, and nothing at all, stay unknown', () => {
    expect(diagnose(record({ party: 'carrier' }))).toEqual({
      cause: 'unknown',
      party: 'carrier',
      confidence: 'unknown',
      by: 'none',
    });
    expect(diagnose(record({ reasonId: 79, affectsRating: true, cancelledAfterShip: true }))).toEqual({
      cause: 'unknown',
      party: 'unknown',
      confidence: 'unknown',
      by: 'none',
    });
  });

  test.each([
    'cancelled_from_split_pending',
    'Отменён из-за разделения отправления',
    'Canceled due to shipment split',
    '因货件拆分而取消',
  ])('the status "%s" says that the posting was split', (status) => {
    expect(diagnose(record({ status }))).toEqual({
      cause: 'ozon.shipment-split',
      party: 'ozon',
      confidence: 'certain',
      by: 'status',
    });
    expect(diagnose(record({ status, reasonText: 'Покупатель передумал' })).cause).toBe('buyer.changed-mind');
  });
});

describe('a text that nobody understands', () => {
  test.each(['Причина 17', 'Товар не подошёл', 'Подделка', 'Покупатель отменил заказ: передумал и нашёл дешевле'])(
    '%s',
    (reasonText) => {
      expect(diagnose(record({ reasonText }))).toMatchObject({ cause: 'unknown', party: 'unknown', confidence: 'unknown' });
      expect(diagnose(record({ reasonText, party: 'buyer' }))).toMatchObject({
        cause: 'unknown',
        party: 'buyer',
        confidence: 'unknown',
      });
    },
  );
});
