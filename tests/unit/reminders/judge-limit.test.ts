import { expect, it } from 'vitest';
import type { Tally } from '../../../lib/history/tallies';
import { judgeLimit } from '../../../lib/reminders/judge-limit';

const today = '2026-09-14';
const tally = (day: string, count: number, counts: 'yes' | 'no' = 'yes'): Tally => ({
  day,
  parts: [{ side: 'seller', store: '1', state: 'cancelled', cause: 'seller.out-of-stock', party: 'seller', counts, count }],
});

it('reminds when more than the limit count in seven days, today among them', () => {
  const days = [tally('2026-09-07', 9), tally('2026-09-08', 2), tally('2026-09-14', 1), tally('2026-09-13', 9, 'no')];
  const tallies = { whole: days.flatMap(({ parts }) => parts), days };
  expect(judgeLimit(tallies, 3, today, false)).toEqual({ count: 3, isOver: false, remind: false });
  expect(judgeLimit(tallies, 2, today, false)).toEqual({ count: 3, isOver: true, remind: true });
});

it('reminds once, until the number has fallen to the limit again', () => {
  const days = [tally('2026-09-14', 4)];
  const tallies = { whole: days[0]!.parts, days };
  expect(judgeLimit(tallies, 3, today, true)).toMatchObject({ isOver: true, remind: false });
  expect(judgeLimit(tallies, 4, today, true)).toMatchObject({ isOver: false, remind: false });
});
