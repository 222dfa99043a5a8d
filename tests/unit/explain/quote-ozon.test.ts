import { describe, expect, it } from 'vitest';
import type { Cancellation } from '../../../lib/cancellation';
import { describeCancellation } from '../../../lib/explain/describe';
import { partyName, titleOfCause } from '../../../lib/explain/names';
import type { Language } from '../../../lib/i18n/languages';
import { buyerRecord, noon, sellerRecord } from './samples';

const quoteOf = (record: Cancellation, language: Language) => describeCancellation(record, language, { now: noon }).quote;

describe('Ozon’s words', () => {
  it('are verbatim, with Ozon’s own words in the reader’s language where it has them', () => {
    const words = '  Покупатель  отменил заказ: нашел дешевле ';
    expect(quoteOf(sellerRecord({ reasonText: words }), 'zh-CN')).toEqual({
      words,
      language: 'ru',
      translation: '买家取消了订单：找到了更便宜的商品',
    });
    expect(quoteOf(sellerRecord({ reasonText: '只剩下有缺陷的商品' }), 'ru')?.translation).toBe(
      'Остался только бракованный товар',
    );
  });

  it('are told by the cause where Ozon has no such words', () => {
    const quote = quoteOf(sellerRecord({ reasonText: 'Покупатель отменил заказ: нашел дешевле' }), 'en');
    expect(quote?.translation).toBe('The buyer found it cheaper');
  });

  it('are not said to mean that no reason is given, where that is our remark on them', () => {
    for (const words of ['Не нашёл нужную причину', 'По решению площадки', 'Customer rejected upon hand-delivery']) {
      expect(quoteOf(sellerRecord({ reasonText: words }), 'zh-CN')?.translation, words).toBeUndefined();
    }
    expect(quoteOf(sellerRecord({ reasonText: 'Покупатель отменил заказ' }), 'zh-CN')?.translation).toBe('买家取消了订单');
  });

  it('are not translated by a cause that is only probable', () => {
    const { cause, quote } = describeCancellation(sellerRecord({ reasonText: 'Продавец ошибся в цене товара' }), 'en', {
      now: noon,
    });
    expect(cause).toBe('seller.price-error');
    expect(quote?.translation).toBeUndefined();
  });

  it('are not translated into their own language, nor where no cause was found', () => {
    expect(quoteOf(sellerRecord({ reasonText: 'Покупатель передумал' }), 'ru')).toEqual({
      words: 'Покупатель передумал',
      language: 'ru',
    });
    expect(quoteOf(sellerRecord({ reasonText: 'Абракадабра' }), 'en')).toEqual({ words: 'Абракадабра', language: 'ru' });
  });

  it('are the status where there is no reason, and absent where there is neither', () => {
    expect(quoteOf(buyerRecord({ status: 'Отменён 1 сентября' }), 'zh-CN')).toEqual({
      words: 'Отменён 1 сентября',
      language: 'ru',
      translation: '已取消',
    });
    expect(quoteOf(buyerRecord(), 'en')).toBeUndefined();
  });
});

describe('the evidence', () => {
  it('is shown whole, with the readings that lost', () => {
    const where = 'result.postings[0].cancellation.cancel_reason';
    const evidence: Cancellation['evidence'] = [
      { field: 'reasonText', channel: 'observed', where, words: 'Покупатель передумал', used: true },
      { field: 'initiator', channel: 'visible', where: 'column 5', words: 'Ozon', used: false },
    ];
    expect(describeCancellation(sellerRecord({ evidence }), 'en', { now: noon }).evidence).toEqual([
      { field: 'Reason', words: 'Покупатель передумал', where: `From the data that this page received: ${where}`, used: true },
      { field: 'Who cancelled', words: 'Ozon', where: 'From the text on this page: column 5', used: false },
    ]);
  });
});

describe('names for lists', () => {
  it('exist in every language, for either reader', () => {
    expect(titleOfCause('seller.out-of-stock', 'zh-CN')).toBe('卖家缺货');
    expect(titleOfCause('seller.out-of-stock', 'ru', 'buyer')).toBe('У продавца закончился товар');
    expect(partyName('carrier', 'ru')).toBe('Служба доставки');
  });
});
