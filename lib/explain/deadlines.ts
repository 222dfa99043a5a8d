import type { Cancellation, Moment } from '../cancellation';
import { ozonTimeZone, ozonUtcOffsetHours, ruleNumbers } from '../ozon/advice/rules';
import type { DeadlineId } from '../ozon/advice/steps';
import { dueAfter, dueAt, dueOn, hourInMs, isAhead, type Clock, type Due } from './due';

const minuteInMs = 60_000;

/**
 * The deadline of a step for this order.
 * @returns undefined where the time that the rule starts from was not read, or lies in the future (a wrong clock): then
 * the rule is told in words
 */
export function findDue(id: DeadlineId, record: Cancellation, clock: Clock): Due | undefined {
  switch (id) {
    case 'request':
      return record.autoApproveAt && dueBy(record.autoApproveAt, clock);
    case 'appeal':
      return pastOnly(record.cancelledAt, clock, endOfOzonDay);
    case 'passport':
      return pastOnly(record.orderedAt, clock, (moment) => dueAfter(moment, ruleNumbers.passportHours, clock));
    case 'returns':
      return pastOnly(record.cancelledAt, clock, (moment) => dueAfter(moment, ruleNumbers.returnsWeeks * 7 * 24, clock));
    case 'tracking':
    case 'charge':
      return undefined; // counted from a notice or a withholding, whose day no order page tells
  }
}

/** The end of the usual time for a refund to start, from the moment of cancellation. */
export function findRefundDue(record: Cancellation, clock: Clock): Due | undefined {
  return pastOnly(record.cancelledAt, clock, (moment) => dueAfter(moment, ruleNumbers.refundDays * 24, clock));
}

function pastOnly(moment: Moment | undefined, clock: Clock, reckon: (moment: Moment, clock: Clock) => Due): Due | undefined {
  return moment && !isAhead(moment, clock) ? reckon(moment, clock) : undefined;
}

function dueBy(moment: Moment, clock: Clock): Due {
  if (moment.precision === 'instant') return dueAt(new Date(moment.value), clock);
  return dueOn(moment.value, moment.yearAssumed ?? false, clock, clock.timeZone);
}

/** The last minute of the day of a moment, as Ozon reckons days. */
function endOfOzonDay(moment: Moment, clock: Clock): Due {
  if (moment.precision === 'day') return dueOn(moment.value, moment.yearAssumed ?? false, clock, ozonTimeZone);
  const offset = ozonUtcOffsetHours * hourInMs;
  const day = 24 * hourInMs;
  const end = (Math.floor((Date.parse(moment.value) + offset) / day) + 1) * day - offset;
  return dueAt(new Date(end - minuteInMs), clock);
}
