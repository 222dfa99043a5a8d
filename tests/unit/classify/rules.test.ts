import { describe, expect, test } from 'vitest';
import { findMeaning, findRules } from '../../../lib/classify/apply-rules';
import { classifyReason } from '../../../lib/classify/classify-reason';
import { normaliseWords, spaceOut } from '../../../lib/classify/normalise';
import { causeIds, type CauseId } from '../../../lib/ozon/causes/causes';
import { familyHeads, reasonRules, refusal } from '../../../lib/ozon/causes/reason-rules';
import { partyWords } from '../../../lib/ozon/causes/reason-parties';
import { events, notions } from '../../../lib/ozon/causes/reason-words';
import { eighthList } from './held-out/eighth';
import { firstList } from './held-out/first';
import { ninthList } from './held-out/ninth';
import { secondList } from './held-out/second';
import { seventhList } from './held-out/seventh';
import { tenthList } from './held-out/tenth';
import { thirdList } from './held-out/third';
import { ruleExamples } from './rule-examples';
import { readSide } from './sided';

const examples = Object.entries(ruleExamples).flatMap(([cause, byLanguage]) =>
  Object.entries(byLanguage).map(([language, texts]) => ({ cause, language, ...texts })),
);

test('there are examples for every cause but "unknown", in three languages', () => {
  expect([...Object.keys(ruleExamples), 'unknown'].sort()).toEqual([...causeIds].sort());
  for (const { cause, language, match, nearMiss } of examples) {
    expect(match.length, `${cause} ${language}`).toBeGreaterThanOrEqual(2);
    expect(nearMiss.length, `${cause} ${language}`).toBeGreaterThanOrEqual(1);
  }
});

describe.each(examples)('$cause in $language', ({ cause, match, nearMiss }) => {
  test.each(match)('is meant by: %s', (marked) => {
    const { text, side } = readSide(marked);
    expect(classifyReason(text, side)).toEqual({ cause, by: 'rule' });
  });

  test.each(nearMiss)('is not meant by: %s', (marked) => {
    const { text, side } = readSide(marked);
    const found = classifyReason(text, side);
    expect(found?.isWeak ? undefined : found?.cause).not.toBe(cause);
  });
});

test('every rule decides about at least one example', () => {
  const lists = [firstList, secondList, thirdList, seventhList, eighthList, ninthList, tenthList];
  const texts = [
    ...examples.flatMap(({ cause, match }) => match.map((text) => [cause, text] as const)),
    ...lists.flatMap((list) => Object.entries(list).flatMap(([cause, marked]) => marked.map((text) => [cause, text] as const))),
  ];
  const used = new Set(
    texts.flatMap(([cause, marked]) => {
      const { text, side } = readSide(marked);
      return findRules(spaceOut(normaliseWords(text)), side).filter((rule) => rule.cause === cause);
    }),
  );
  const idle = reasonRules.filter((rule) => !used.has(rule));
  expect(idle).toEqual([]);
});

test('every word of the vocabulary is used by a rule', () => {
  const used = [...reasonRules, ...familyHeads, ...refusal]
    .flatMap(({ needs, not = [] }) => [...needs.flat(), ...not])
    .map((need) => need.replace('!', ''));
  const words = [...Object.keys(notions), ...Object.keys(events)].filter((word) => !(word in partyWords));
  expect(words.filter((word) => !used.includes(word))).toEqual([]);
});

describe('what a text leaves open stays open', () => {
  test.each([
    'Покупатель отменил заказ: передумал и нашёл дешевле',
    'Покупатель отказался при вручении: брак и неполная комплектация',
    'Customer refused on receipt: wrong item, poor quality',
    '商品缺货，买家未付款',
  ])('%s', (text) => {
    expect(findMeaning(normaliseWords(text), 'seller')).toBeUndefined();
    expect(classifyReason(text, 'seller')).toBeUndefined();
  });
});

describe("a family's head decides the group, whatever the tail", () => {
  test.each([
    ['Покупатель отменил заказ: обстоятельства', 'buyer.unspecified'],
    ['买家取消了订单：天气原因', 'buyer.unspecified'],
    ['买方取消订单：天气原因', 'buyer.unspecified'],
    ['Customer canceled the order: bad weather', 'buyer.unspecified'],
    ['Покупатель отказался при вручении: обстоятельства', 'handover.refused'],
    ['买家在交货时拒收：天气原因', 'handover.refused'],
    ['买家拒绝取货：天气原因', 'handover.refused'],
    ['Customer refused on receipt: bad weather', 'handover.refused'],
    ['Возврат из службы доставки: обстоятельства', 'carrier.not-delivered'],
    ['快递服务退货：天气原因', 'carrier.not-delivered'],
    ['Return from the delivery service: bad weather', 'carrier.not-delivered'],
    ['Покупатель отменил заказ: техническая ошибка', 'buyer.unspecified'],
    ['Покупатель отказался при вручении: нет в наличии', 'handover.refused'],
  ])('%s', (text, cause) => {
    expect(classifyReason(text, 'seller')).toEqual({ cause, by: 'rule' });
  });
});

describe('what stands around a reason', () => {
  test.each<[string, CauseId]>([
    ['Заказ потерялся по пути — вернули деньги', 'carrier.lost'],
    ['The parcel was lost in transit - we have refunded your money', 'carrier.lost'],
    ['送货时间太久，不想等了', 'buyer.delivery-date'],
    ['Посылка потерялась в пути, вашей вины нет', 'carrier.lost'],
    ["The parcel was lost in transit, so it wasn't your fault", 'carrier.lost'],
    ['包裹在运输途中丢失，与卖家无关', 'carrier.lost'],
  ])('changes nothing of it: %s', (text, cause) => {
    expect(classifyReason(text, 'buyer')?.cause).toBe(cause);
  });

  test('is no reason by itself', () => {
    expect(classifyReason('Мы вернули деньги', 'buyer')).toBeUndefined();
  });
});

describe('who pressed the button says nothing where the text explains it by what another party did', () => {
  test.each([
    'Продавец отменил, потому что покупатель долго выбирал',
    'Ozon отменил заказ, так как продавец пропал',
    'The buyer cancelled because the seller never answered',
    '因为买家一直不回，卖家取消了订单',
  ])('%s', (text) => {
    expect(classifyReason(text, 'seller')).toBeUndefined();
  });

  test('its own doing explains nothing, and leaves it as it is', () => {
    expect(classifyReason('Продавец отменил, потому что продавец так решил', 'seller')?.cause).toBe('seller.unspecified');
  });
});
