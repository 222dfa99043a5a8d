import { describe, expect, it } from 'vitest';
import { formatDay, formatInstant, formatMoment, formatMonth } from '../../../lib/explain/format-time';
import { beijing } from './samples';

const evening = new Date('2026-08-20T18:30:00Z');

describe('dates', () => {
  it('are written as each language writes them, in the person’s zone', () => {
    expect(formatInstant(evening, 'en', beijing)).toBe('21 Aug 2026, 02:30');
    expect(formatInstant(evening, 'ru', 'Europe/Moscow')).toBe('20 августа 2026, 21:30');
    expect(formatInstant(evening, 'zh-CN', beijing)).toBe('2026年8月21日 02:30');
  });

  it('stay the same day in whatever zone where only a day was read', () => {
    expect(formatDay('2026-08-20', false, 'en')).toBe('20 Aug 2026');
    expect(formatDay('2026-08-20', false, 'ru')).toBe('20 августа 2026');
    expect(formatDay('2026-08-20', false, 'zh-CN')).toBe('2026年8月20日');
  });

  it('leave out a year that was only assumed', () => {
    expect(formatDay('2026-08-20', true, 'en')).toBe('20 August');
    expect(formatDay('2026-08-20', true, 'ru')).toBe('20 августа');
    expect(formatDay('2026-08-20', true, 'zh-CN')).toBe('8月20日');
  });

  it('name their zone to somebody elsewhere', () => {
    const moment = { value: evening.toISOString(), precision: 'instant' } as const;
    expect(formatMoment(moment, 'ru', beijing)).toBe('21 августа 2026, 02:30 (GMT+8)');
    expect(formatMoment(moment, 'zh-CN', beijing)).toBe('2026年8月21日 02:30（GMT+8）');
    expect(formatMoment({ value: '2026-08-20', precision: 'day' }, 'en', beijing)).toBe('20 Aug 2026');
  });

  it('follow the system’s zone where none is given', () => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    expect(formatInstant(evening, 'en', undefined)).toBe(formatInstant(evening, 'en', timeZone));
  });

  it('can be a month', () => {
    expect(formatMonth('2026-09-01', 'ru')).toBe('сентябрь 2026');
  });
});
