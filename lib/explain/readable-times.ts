import type { Cancellation, Moment } from '../cancellation';

/** The record without the times that no calendar knows: a bad date costs its deadline, not the whole explanation. */
export function keepReadableTimes(record: Cancellation): Cancellation {
  const { orderedAt, cancelledAt, autoApproveAt, ...rest } = record;
  return {
    ...rest,
    ...(isReadable(orderedAt) && { orderedAt }),
    ...(isReadable(cancelledAt) && { cancelledAt }),
    ...(isReadable(autoApproveAt) && { autoApproveAt }),
  };
}

const ozonBegan = Date.UTC(1998, 0);
const farAhead = Date.UTC(2100, 0);

function isReadable(moment: Moment | undefined): boolean {
  if (!moment) return false;
  const time = Date.parse(moment.value);
  if (Number.isNaN(time) || time < ozonBegan || time > farAhead) return false;
  return moment.precision === 'instant' || /^\d{4}-\d{2}-\d{2}$/.test(moment.value);
}
