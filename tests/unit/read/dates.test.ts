import { describe, expect, it } from 'vitest';
import { findDate, readInstant } from '../../../lib/read/dates';

const now = new Date(2026, 8, 10, 12);

describe('findDate', () => {
  it.each([
    ['Отменён 1 сентября', '2026-09-01', true],
    ['Отменён 8 августа 2025', '2025-08-08', undefined],
    ['Заказ от 05.07.2023', '2023-07-05', undefined],
    ['Отменён 25 декабря', '2025-12-25', true],
    ['вчера', '2026-09-09', undefined],
    ['昨天', '2026-09-09', undefined],
    ['2026年9月1日', '2026-09-01', undefined],
    ['9月1日', '2026-09-01', true],
    ['Sep 1, 2026', '2026-09-01', undefined],
    ['1 Sep', '2026-09-01', true],
    ['2026-09-01 10:00:00', '2026-09-01', undefined],
    ['Ожидаем15 июля', '2026-07-15', true],
    ['29 февраля', '2024-02-29', true],
    ['1\u00a0сентября', '2026-09-01', true],
  ])('%s → %s', (text, value, yearAssumed) => {
    expect(findDate(text, now)?.moment).toEqual({ value, precision: 'day', ...(yearAssumed && { yearAssumed }) });
  });

  it('looks ahead where a date is expected', () => {
    expect(findDate('5 января', now, 'future')?.moment.value).toBe('2027-01-05');
  });

  it.each([
    '31 февраля',
    '00.13.2026',
    'Товар 5 маек',
    'марта',
    '',
    '99 сентября 2026',
    '1 сентябрьская',
    '5 ноябряОтменён вами',
  ])('finds none in "%s"', (text) => {
    expect(findDate(text, now)?.moment.value ?? 'none').toBe('none');
  });
});

describe('readInstant', () => {
  it('reads ISO with up to six decimals, and plain days', () => {
    expect(readInstant('2026-08-20T10:00:00.123456Z')).toEqual({ value: '2026-08-20T10:00:00.123Z', precision: 'instant' });
    expect(readInstant('2026-08-20T10:00:00+03:00')?.value).toBe('2026-08-20T07:00:00.000Z');
    expect(readInstant('2026-08-20')).toEqual({ value: '2026-08-20', precision: 'day' });
  });

  it.each(['', '0001-01-01T00:00:00Z', 'yesterday', 1, null, '2026-13-45T00:00:00Z'])('%s is none', (value) => {
    expect(readInstant(value)).toBeUndefined();
  });
});
