import { describe, expect, it } from 'vitest';
import { listStaleRules, rules, type Rule } from '../../../lib/ozon/rules';

describe('the rules', () => {
  it('each name a source and a day', () => {
    for (const [id, rule] of Object.entries<Rule>(rules)) {
      expect(rule.source, id).not.toBe('');
      expect(rule.asOf, id).toMatch(/^20\d\d-\d\d-\d\d$/);
      if (rule.url) expect(new URL(rule.url).protocol, id).toBe('https:');
    }
  });

  it('are stale after a year, to the day, oldest first', () => {
    expect(listStaleRules(new Date('2026-04-29T12:00:00Z'))).toEqual(['customs.duty']);
    expect(listStaleRules(new Date('2026-04-30T00:00:00Z'))).toEqual(['customs.duty', 'counts.seller-request']);
    expect(listStaleRules(new Date('2024-06-01T00:00:00Z'))).toEqual([]);
    expect(listStaleRules(new Date('2028-01-01T00:00:00Z'))).toHaveLength(Object.keys(rules).length);
  });
});
