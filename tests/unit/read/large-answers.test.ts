import { describe, expect, it } from 'vitest';
import { classifyReason } from '../../../lib/classify/classify-reason';
import { answerBounds, isAnswer } from '../../../lib/read/json/answer';
import { ObservedReader } from '../../../lib/read/json/observed';
import { findPostings } from '../../../lib/read/json/find-postings';

const now = new Date('2026-09-10T09:00:00Z');
const page = new URL('https://seller.ozon.ru/app/postings/fbs');
const url = '/api/posting-service/seller-ui/fbs/posting/list';

describe('answers of five megabytes', () => {
  const posting = (index: number) => ({
    posting_number: `1${String(index).padStart(7, '0')}-0001-1`,
    status: index % 1000 === 0 ? 'cancelled' : 'delivered',
    padding: 'x'.repeat(440),
  });
  const body = JSON.stringify({ result: { postings: Array.from({ length: 10_000 }, (_, index) => posting(index)) } });

  it('are read whole, and tell of no order that lives', () => {
    expect(body.length).toBeGreaterThan(5_000_000);
    const reader = new ObservedReader(classifyReason);
    reader.add({ url, body }, page, now);
    expect(reader.sightings.filter(({ state }) => state === 'cancelled')).toHaveLength(10);
    expect([...reader.problems]).toEqual([]);
  });

  it('tell of nothing where they are cut off, and are named as broken', () => {
    const reader = new ObservedReader(classifyReason);
    expect(reader.add({ url, body: body.slice(0, -20) }, page, now)).toBe(false);
    expect(reader.sightings).toEqual([]);
    expect([...reader.problems]).toEqual(['broken-json']);
  });

  it('are refused above the bound', () => {
    expect(isAnswer({ url, body: 'x'.repeat(answerBounds.body) })).toBe(true);
    expect(isAnswer({ url, body: 'x'.repeat(answerBounds.body + 1) })).toBe(false);
    expect(isAnswer({ url: 'x'.repeat(answerBounds.url + 1), body })).toBe(false);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'text'],
    ['a list', []],
    ['an empty object', {}],
    ['an address alone', { url }],
    ['a body that is no text', { url, body: {} }],
    ['an address that is no text', { url: 1, body }],
    ['a shop that is a number', { url, body, shopId: 5 }],
    ['a shop of more than digits', { url, body, shopId: '12; drop' }],
    ['a shop without a name', { url, body, shopId: '' }],
  ])('are none where the page made them up: %s', (_, forged) => {
    expect(isAnswer(forged)).toBe(false);
  });

  it('are read as far as the bound on nodes goes, which is said', () => {
    const deep = Array.from({ length: 500_000 }, () => ({}));
    expect(findPostings(deep, { channel: 'observed', now }).truncated).toBe(true);
  });
});
