import { describe, expect, it } from 'vitest';
import { explain } from '../../../lib/explain/explain';
import { causeIds } from '../../../lib/ozon/causes/causes';
import { listStaleRules, rules, type Rule } from '../../../lib/ozon/advice/rules';
import { buyerRecord, diagnosisOf, noon, sellerRecord } from '../explain/samples';

describe('the rules', () => {
  it('each name a source and a day', () => {
    for (const [id, rule] of Object.entries<Rule>(rules)) {
      expect(rule.source, id).not.toBe('');
      expect(rule.asOf, id).toMatch(/^20\d\d-\d\d-\d\d$/);
      if (rule.url) expect(new URL(rule.url).protocol, id).toBe('https:');
    }
  });

  it('name pages that the project knows: of Ozon’s documentation where Ozon is the publisher', () => {
    for (const [id, { publisher, url }] of Object.entries<Rule>(rules))
      if (url && publisher === 'ozon') expect(new URL(url).host, id).toMatch(/^docs\.ozon\.(ru|com)$/);
  });

  it('are all in use: a rule that nothing rests on would only grow old', () => {
    const used = new Set<string | undefined>();
    for (const cause of causeIds) {
      for (const scheme of ['rFBS', 'FBS', 'FBO'] as const) {
        for (const party of ['seller', 'buyer', 'unknown'] as const) {
          const seller = explain(sellerRecord({ scheme, party }), diagnosisOf(cause, { party }), { now: noon });
          const buyer = explain(buyerRecord(), diagnosisOf(cause), { now: noon });
          for (const { cost, steps } of [seller, buyer]) for (const { rule } of [...cost, ...steps]) used.add(rule);
          if (seller.reader === 'seller') used.add(seller.counts.rule);
        }
      }
    }
    const request = explain(sellerRecord({ state: 'requested' }), diagnosisOf('unknown'), { now: noon });
    for (const { rule } of request.steps) used.add(rule);
    expect(Object.keys(rules).filter((id) => !used.has(id))).toEqual([]);
  });

  it('are stale after a year, to the day, oldest first', () => {
    expect(listStaleRules(new Date('2026-04-29T12:00:00Z'))).toEqual(['customs.duty']);
    expect(listStaleRules(new Date('2026-04-30T00:00:00Z'))).toEqual(['customs.duty', 'counts.seller-request']);
    expect(listStaleRules(new Date('2024-06-01T00:00:00Z'))).toEqual([]);
    expect(listStaleRules(new Date('2028-01-01T00:00:00Z'))).toHaveLength(Object.keys(rules).length);
  });
});
