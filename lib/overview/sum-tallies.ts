/** The first numbers of the dashboard, from the tallies of days: they are there before all rows are. */
import type { Tally as DayTally } from '../history/tallies';
import { coverSpan, type CoveredSpan, type Filter, spanOf } from './filter';
import type { Tally } from './tally';

export interface Totals {
  tally: Pick<Tally, 'cancelled' | 'requested' | 'sellerTotal' | 'counting' | 'unclear'>;
  /** See `coverSpan`. */
  span?: CoveredSpan;
}

/**
 * @param days of the whole history, oldest first
 * @param today the person's calendar day
 * @returns undefined where the filter asks for what tallies do not tell apart: words, products, reasons, schemes
 */
export function sumTallies(days: readonly DayTally[], filter: Filter, today: string): Totals | undefined {
  const { search, product, reason, scheme, ...told } = filter;
  if (search?.trim() || product || reason !== undefined || scheme) return undefined;
  const asked = spanOf(told, today);
  const names = ['side', 'store', 'party', 'cause', 'counts'] as const;
  const parts = days
    .filter(({ day }) => (!asked.from || day >= asked.from) && (!asked.to || day <= asked.to))
    .flatMap((one) => one.parts)
    .filter((part) => names.every((name) => !told[name] || part[name] === told[name]));
  const cancelled = parts.filter(({ state }) => state === 'cancelled');
  const count = (counted: typeof parts) => counted.reduce((sum, part) => sum + part.count, 0);
  const span = days[0] && coverSpan(asked, days[0].day, today);
  return {
    tally: {
      cancelled: count(cancelled),
      requested: count(parts) - count(cancelled),
      sellerTotal: count(cancelled.filter(({ counts }) => counts !== 'none')),
      counting: count(cancelled.filter(({ counts }) => counts === 'yes')),
      unclear: count(cancelled.filter(({ counts }) => counts === 'unknown')),
    },
    ...(span && { span }),
  };
}
