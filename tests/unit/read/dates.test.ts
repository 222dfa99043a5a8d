import { describe, expect, it } from 'vitest';
import { normaliseWords } from '../../../lib/classify/normalise';
import { findDate, isAhead, isToCome, readDay, readInstant } from '../../../lib/read/words/dates';

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

  it.each([
    ['5 января', '2027-01-05'],
    ['10 сентября', '2026-09-10'],
    ['9 сентября', '2027-09-09'],
    ['29 февраля', '2028-02-29'],
  ])('looks ahead where a date is expected: %s → %s', (text, value) => {
    expect(findDate(text, now, 'future')?.moment).toEqual({ value, precision: 'day', yearAssumed: true });
  });

  it.each([
    ['10 сентября', '2026-09-10'],
    ['11 сентября', '2026-09-11'], // the page's day may have begun in a zone east of ours
    ['12 сентября', '2025-09-12'],
  ])('looks back where none is: %s → %s', (text, value) => {
    expect(findDate(text, now)?.moment.value).toBe(value);
  });

  it('takes the first days of a year that begins in the east for days of it', () => {
    expect(findDate('1 января', new Date(2026, 11, 31, 23))?.moment.value).toBe('2027-01-01');
    expect(findDate('2 января', new Date(2026, 11, 31, 23))?.moment.value).toBe('2026-01-02');
  });

  it.each([
    ['Отменён 1 сентября 2026 г., 10:30 продавцом', 'отменен |1 сентября 2026 г., 10:30| продавцом'],
    ['Отменён 1 сентября 2026 года в 9:05', 'отменен |1 сентября 2026 года в 9:05|'],
    ['Отменён 1 сен. 2026 10:30:15', 'отменен |1 сен. 2026 10:30:15|'],
    ['Отменён 1.9.2026, 10:30', 'отменен |1.9.2026, 10:30|'],
    ['Отменён 01.09.2026 в 10:30:00 МСК', 'отменен |01.09.2026 в 10:30:00 мск|'],
    ['on September 12, 2026 at 10:30', 'on |september 12, 2026 at 10:30|'],
    ['on Sept. 1 2026', 'on |sept. 1 2026|'],
    ['on 12 May 2026, 10:30', 'on |12 may 2026, 10:30|'],
    ['已于2026年12月15日 10:30取消', '已于|2026年12月15日 10:30|取消'],
    ['已于 12 月 5 日取消', '已于 |12 月 5 日|取消'],
    ['2026 年 9 月 1 日', '|2026 年 9 月 1 日|'],
    ['18.08.202611:27', '|18.08.202611:27|'],
    ['2026/08/1811:27', '|2026/08/1811:27|'],
    ['2026-08-1811:27', '|2026-08-1811:27|'],
    ['Aug 1811:27', '|aug 1811:27|'],
    ['Отменён 18.08.2026 до 2026-08-24', 'отменен |18.08.2026| до 2026-08-24'],
    ['ПВЗ на ул. 8 Марта, 24.08.2026', 'пвз на ул. 8 марта, |24.08.2026|'],
    ['Мария 24.08.2026', 'мария |24.08.2026|'],
    ['вчера, 12:44', '|вчера, 12:44|'],
    ['вчера, 9 сентября', 'вчера, |9 сентября|'],
    ['Отменены 6 августа, четверг', 'отменены |6 августа, четверг|'],
    ['Отменён в четверг, 6 августа в 10:30', 'отменен |в четверг, 6 августа в 10:30|'],
    ['6 авг., чт, 10:30', '|6 авг., чт, 10:30|'],
    ['Canceled on Thu, Aug 6', 'canceled |on thu, aug 6|'],
    ['Aug 6, 2026 (Thursday)', '|aug 6, 2026 (thursday)|'],
    ['8月6日（周四）取消', '|8月6日(周四)|取消'],
    ['Маркет 24 августа', 'маркет |24 августа|'],
    ['6 августа, среднее', '|6 августа|, среднее'],
    ['6 August, sunset', '|6 august|, sunset'],
    ['at 2026-09-01T10:30:15.250', 'at |2026-09-01t10:30:15.250|'],
    ['2026-09-01 10:30 MSK', '|2026-09-01 10:30 msk|'],
    ['Отменён вчера', 'отменен |вчера|'],
  ])('tells where in the words it stands: %s', (text, marked) => {
    const words = normaliseWords(text);
    const { start, end } = findDate(text, now)!;
    expect(`${words.slice(0, start)}|${words.slice(start, end)}|${words.slice(end)}`).toBe(marked);
  });

  it.each([
    ['позавчера', '2026-09-08'],
    ['today', '2026-09-10'],
    ['12 октября 2025', '2025-10-12'],
    ['мая 31, 2026', '2026-05-31'],
    ['31.12.2025', '2025-12-31'],
    ['01.01.1998', '1998-01-01'],
    ['31.12.2100', '2100-12-31'],
    ['12 июня', '2026-06-12'],
    ['March 15', '2026-03-15'],
  ])('%s → %s', (text, value) => {
    expect(findDate(text, now)?.moment.value).toBe(value);
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
    '31.12.1997',
    '01.01.2101',
    '01.00.2026',
    '0 сентября',
    '0 сентября 2026',
    '32 сентября',
    '30.02.2026',
    '1.02.20261',
    '101.02.2026',
    '123 сентября',
    'September 123',
    'какмарт 5',
    'невчера',
    'вчерашний',
    '2026年13月1日',
    '2026-13-01',
  ])('finds none in "%s"', (text) => {
    expect(findDate(text, now)?.moment.value ?? 'none').toBe('none');
  });
});

describe('a time of the day', () => {
  it.each([
    ['14.10.2026 в 12:30 МСК', '2026-10-14T09:30:00.000Z'],
    ['2026-10-16 11:40 (UTC+3) 自动批准', '2026-10-16T08:40:00.000Z'],
    ['Nov 9, 2026, 02:00 (UTC+3)', '2026-11-08T23:00:00.000Z'],
    ['2026年10月16日 11:40 (GMT+8)', '2026-10-16T03:40:00.000Z'],
    ['16 октября 2026 в 10:00 (МСК+2)', '2026-10-16T05:00:00.000Z'],
    ['16.10.2026 10:00 UTC', '2026-10-16T10:00:00.000Z'],
    ['16.10.2026 10:00 UTC-03:30', '2026-10-16T13:30:00.000Z'],
    ['16.10.2026 10:00 по московскому времени', '2026-10-16T07:00:00.000Z'],
  ])('with its zone is an instant: %s', (text, value) => {
    expect(findDate(text, now)?.moment).toEqual({ value, precision: 'instant' });
  });

  it.each([
    '14.10.2026 в 12:30',
    '14.10.2026 МСК',
    '14.10.2026 в 12:30, мсклад',
    '14.10.2026 в 12:30 UTC+99',
    '14.10.2026 в 99:99 МСК',
  ])('makes no instant of %s', (text) => expect(findDate(text, now)?.moment).toEqual({ value: '2026-10-14', precision: 'day' }));
});

describe('isAhead', () => {
  const noon = new Date(2026, 8, 10, 12);
  it('takes today for ahead, and an instant by the clock', () => {
    const days = ['2026-09-09', '2026-09-10', '2026-09-11'].map((value) => isAhead({ value, precision: 'day' }, noon));
    expect(days).toEqual([false, true, true]);
    const instant = (offset: number) =>
      isAhead({ value: new Date(noon.getTime() + offset).toISOString(), precision: 'instant' }, noon);
    expect([instant(-60_000), instant(60_000), isAhead(undefined, noon)]).toEqual([false, true, false]);
  });
});

describe('readDay', () => {
  it.each([
    ['3 сентября', '2026-09-03'],
    ['от 3 сентября', '2026-09-03'],
    ['с 3 сентября 2026', '2026-09-03'],
    ['в 3 сентября', '2026-09-03'],
    ['on September 3', '2026-09-03'],
    ['(3 сентября)', '2026-09-03'],
    ['· 3 сентября |', '2026-09-03'],
    ['于 9月3日', '2026-09-03'],
    ['9月3日', '2026-09-03'],
    ['3 сентября 2026, 10:30', '2026-09-03'],
  ])('%s → %s', (text, value) => {
    expect(readDay(text, now)?.value).toBe(value);
  });

  it.each(['3 сентября отменён', 'Отменён 3 сентября', 'до 3 сентября', 'от', '', '12', `${'·'.repeat(40)}3 сентября`])(
    '"%s" is no day and nothing else',
    (text) => {
      expect(readDay(text, now)).toBeUndefined();
    },
  );
});

describe('isToCome', () => {
  const day = (value: string) => isToCome({ value, precision: 'day' }, now);
  it('leaves a day of slack', () => {
    expect([day('2026-09-10'), day('2026-09-11'), day('2026-09-12'), day('2027-01-01')]).toEqual([false, false, true, true]);
    expect(isToCome({ value: '2026-09-11T23:59:00.000Z', precision: 'instant' }, now)).toBe(false);
    expect(isToCome({ value: '2026-09-12T00:01:00.000Z', precision: 'instant' }, now)).toBe(true);
  });
});

describe('readInstant', () => {
  it.each<unknown>([{}, [], null, undefined, true, { toString: '' }])('%o is none', (value) => {
    expect(readInstant(value)).toBeUndefined();
  });

  it('reads seconds and milliseconds since 1970, as numbers and as strings', () => {
    const instant = { value: '2026-08-20T10:00:00.000Z', precision: 'instant' };
    for (const value of [1787220000, '1787220000', 1787220000000, '1787220000000']) expect(readInstant(value)).toEqual(instant);
  });

  it('takes what has no zone for UTC, and reads a zone however it is written', () => {
    for (const value of [
      '2026-08-20T10:00',
      '2026-08-20T10:00:00',
      '2026-08-20T10:00:00Z',
      '2026-08-20T13:00:00+0300',
      '2026-08-20T10:00:00z',
    ])
      expect(readInstant(value)?.value).toBe('2026-08-20T10:00:00.000Z');
    expect(readInstant('2026-08-20T05:00:00-05:00')?.value).toBe('2026-08-20T10:00:00.000Z');
    expect(readInstant('1998-01-01T00:00:00Z')?.value).toBe('1998-01-01T00:00:00.000Z');
  });

  it('reads ISO with up to six decimals, and plain days', () => {
    expect(readInstant('2026-08-20T10:00:00.123456Z')).toEqual({ value: '2026-08-20T10:00:00.123Z', precision: 'instant' });
    expect(readInstant('2026-08-20T10:00:00+03:00')?.value).toBe('2026-08-20T07:00:00.000Z');
    expect(readInstant('2026-08-20')).toEqual({ value: '2026-08-20', precision: 'day' });
  });

  it.each([
    ...['', '0001-01-01T00:00:00Z', 'yesterday', 1, null, '2026-13-45T00:00:00Z', '1997-12-31T23:59:59Z', '2026-02-30'],
    ...[
      '2026-08-20T10',
      ' 2026-08-20',
      '2026-08-20 10:00',
      17872200001,
      '2787220000',
      '17872200000',
      'a1787220000',
      {},
      undefined,
    ],
  ])('%s is none', (value) => {
    expect(readInstant(value)).toBeUndefined();
  });
});
