import { describe, expect, it } from 'vitest';
import type { Cancellation } from '../../../lib/cancellation';
import { describeDiagnosis } from '../../../lib/explain/describe';
import type { Language } from '../../../lib/i18n/languages';
import { causeIds, type CauseId } from '../../../lib/ozon/causes/causes';
import { beijing, buyerRecord, diagnosisOf, noon, sellerRecord } from './samples';

function messageOf(record: Cancellation, language: Language, cause: CauseId = 'seller.not-shipped') {
  return describeDiagnosis(record, diagnosisOf(cause), language, { now: noon, timeZone: beijing }).message;
}

describe('the message to support', () => {
  it('is sent in Russian and shown in the reader’s language beside it', () => {
    const chinese = messageOf(sellerRecord(), 'zh-CN');
    expect(chinese.text).toMatch(/^Здравствуйте!\nОтправление 10000001-0007-1 отменено\./);
    expect(chinese.translation).toMatch(/^您好！\n货件 10000001-0007-1 已被取消。/);
    expect(chinese.text.split('\n')).toHaveLength(chinese.translation?.split('\n').length ?? 0);
    expect(messageOf(sellerRecord(), 'ru').translation).toBeUndefined();
    expect(messageOf(buyerRecord(), 'en').text).toMatch(/^Здравствуйте!/);
    expect(messageOf(buyerRecord(), 'en').translation).toMatch(/^Hello!/);
  });

  it('is sent in English by a seller who reads English', () => {
    expect(messageOf(sellerRecord(), 'en')).toEqual({ text: expect.stringMatching(/^Hello!\nPosting/) as string });
  });

  it('names the order, its dates, its goods and Ozon’s words, and asks', () => {
    const { text } = messageOf(sellerRecord({ reasonText: 'Вы не отгрузили заказ вовремя' }), 'en');
    expect(text).toContain('Posting 10000001-0007-1 was cancelled.');
    expect(text).toContain('Date of the cancellation: 20 Aug 2026, 18:00 (GMT+8).');
    expect(text).toContain('Goods: Чехол для телефона × 2.');
    expect(text).toContain('“Вы не отгрузили заказ вовремя”');
    expect(text).toContain('review whose fault');
  });

  it('names three products at most, and shortens long names', () => {
    const products = ['Товар 1', 'Товар 2', 'Ж'.repeat(300), 'Товар 4', 'Товар 5'].map((name) => ({ name }));
    const { text } = messageOf(sellerRecord({ products }), 'ru');
    expect(text).toContain(`Товары: Товар 1; Товар 2; ${'Ж'.repeat(119)}… и ещё 2 товара.`);
    expect(messageOf(sellerRecord({ products: [{ sku: '1000000001' }] }), 'ru').text).not.toContain('Товары');
  });

  it('goes by the number that there is', () => {
    expect(messageOf(buyerRecord(), 'ru').text).toContain('Заказ 10000001-0007 отменён.');
    expect(messageOf(buyerRecord({ orderNumber: undefined, parcelId: '4000000001' }), 'ru').text).toContain(
      'Посылка 4000000001 отменена.',
    );
  });

  it('quotes the status as a status where no reason was read, and nothing where neither was', () => {
    expect(messageOf(buyerRecord({ status: 'Отменён 1 сентября' }), 'ru').text).toContain(
      'Статус на странице: «Отменён 1 сентября».',
    );
    expect(messageOf(buyerRecord(), 'ru').text).not.toContain('«');
  });

  it('takes whatever stands in a name as it is', () => {
    const name = '<b>{{number}}</b> $t(messages/opening) $& {{maxCharge, number}} __proto__';
    expect(messageOf(sellerRecord({ products: [{ name }] }), 'en').text).toContain(`Goods: ${name}.`);
  });

  it('speaks of a request as of a request', () => {
    const { text } = messageOf(sellerRecord({ state: 'requested' }), 'ru', 'buyer.changed-mind');
    expect(text).toContain('есть заявка на отмену');
    expect(text).not.toContain('Дата отмены');
  });

  it('asks for what fits the cause and the reader', () => {
    const ask = (record: Cancellation, cause: CauseId) => messageOf(record, 'ru', cause).text.split('\n').at(-2);
    expect(ask(sellerRecord(), 'carrier.lost')).toContain('ещё раз проверить, где товар');
    expect(ask(sellerRecord(), 'ozon.rule-violation')).toContain('какое правило');
    expect(ask(sellerRecord(), 'unknown')).toContain('точную причину');
    expect(ask(buyerRecord(), 'seller.out-of-stock')).toContain('по цене этого заказа');
    expect(ask(buyerRecord(), 'handover.unsuitable')).toContain('вернут деньги');
    expect(ask(buyerRecord(), 'buyer.at-seller-request')).toContain('об отмене попросил продавец');
  });

  it('denies nothing that the seller did, and tells who wanted it', () => {
    const ask = (cause: CauseId) => messageOf(sellerRecord(), 'ru', cause).text.split('\n').at(-2);
    for (const cause of ['seller.unspecified', 'seller.asked-ozon'] as const)
      expect(ask(cause), cause).not.toContain('не по моей');
    expect(ask('buyer.asked-seller')).toContain('попросил покупатель');
    expect(ask('seller.not-shipped')).toContain('доказательства прилагаю');
  });

  it('asks nothing about the error index for an order from Ozon’s warehouse', () => {
    for (const cause of causeIds) {
      const { text } = messageOf(sellerRecord({ scheme: 'FBO', affectsRating: undefined }), 'ru', cause);
      expect(text, cause).not.toMatch(/индекс/);
    }
  });

  it('says in its own language what Ozon’s words mean, where Ozon has words of its own for it', () => {
    const { text, translation } = messageOf(sellerRecord({ reasonText: '买家取消了订单' }), 'zh-CN', 'buyer.unspecified');
    expect(text).toContain('Указанная причина: «Покупатель отменил заказ» (на странице: «买家取消了订单»).');
    expect(translation).toContain('Ozon 给出的原因：“买家取消了订单”。');
    expect(messageOf(sellerRecord({ reasonText: '库里没有货' }), 'zh-CN').text).toContain('Указанная причина: «库里没有货».');
  });
});
