import type { Cancellation } from '../cancellation';
import type { BuyerAdvice, GoodsId, SellerAdvice } from '../ozon/advice/advice';
import { ruleNumbers, type RuleId } from '../ozon/advice/rules';
import { findDue, findRefundDue } from './deadlines';
import { isAhead, type Clock } from './due';
import { elapsedBetween } from './elapsed';
import type { CostLine, Counts, MoneyId } from './explanation';

const goodsRules: Partial<Record<GoodsId, RuleId>> = {
  'stay-or-return': 'goods.before-shipment',
  refused: 'goods.refused',
  uncollected: 'goods.before-shipment',
  lost: 'goods.lost',
};

/** What it costs the seller: the error index, charges, and where the goods go. */
export function reckonSellerCost(record: Cancellation, advice: SellerAdvice, counts: Counts): CostLine[] {
  if (record.state === 'requested') return [{ id: 'request-open', rule: 'counts.request-approved' }];
  const lines: CostLine[] = [];
  if (counts.verdict === 'yes') {
    const isCertain = counts.basis !== 'inferred' && !counts.ifCauseIsRight;
    lines.push({ id: isCertain ? 'index-counted' : 'index-if-counted', rule: 'index.definition' });
    const ownDelivery = record.scheme === 'rFBS' || record.scheme === undefined;
    lines.push(ownDelivery ? { id: 'charges-crossborder', rule: 'index.charges' } : { id: 'charges-elsewhere' });
  } else if (counts.verdict === 'unknown' && counts.basis !== 'fbo') {
    lines.push({ id: 'index-if-counted', rule: 'index.definition' });
  } else if (counts.verdict === 'no') {
    lines.push({ id: 'index-untouched' });
  }
  lines.push(lineOfGoods(record, advice));
  return lines;
}

function lineOfGoods(record: Cancellation, { goods, rule: countsRule }: SellerAdvice): CostLine {
  const settledElsewhere = goods === 'lost' || goods === 'damaged' || goods === 'moved' || goods === 'ask';
  const id = record.scheme === 'FBO' && !settledElsewhere ? 'fbo' : goods;
  const rule = goodsRules[id];
  const isSaidByRule = rule !== 'goods.before-shipment' || countsRule === 'counts.customer'; // it speaks of buyers' cancellations
  return { id, ...(rule && isSaidByRule && { rule }) };
}

/** What it costs the buyer: where the money is, where it shows, and the delivery fee. */
export function reckonBuyerCost(record: Cancellation, advice: BuyerAdvice, clock: Clock): CostLine[] {
  if (record.state === 'requested') return [{ id: 'money-request' }];
  if (advice.money === 'moved') return [{ id: 'money-moved' }];
  if (advice.money === 'unpaid') return [{ id: 'money-unpaid', rule: 'money.refund' }];
  return [
    reckonMoney(record, clock),
    ...advice.fee.map((id): CostLine => ({ id, rule: 'money.refund' })),
    ...(findDue('returns', record, clock)?.passed ? [] : [{ id: 'money-where', rule: 'money.returns-section' } as const]),
  ];
}

/**
 * Where the money is. A payment is never earlier than its order: cancelled within six hours of ordering means within
 * six hours of paying. The other way round it is an assumption that the buyer paid when ordering; the text says so.
 */
function reckonMoney(record: Cancellation, clock: Clock): CostLine {
  const due = findRefundDue(record, clock);
  const line = (id: MoneyId): CostLine => ({ id, rule: 'money.refund', ...(due && { due }) });
  const { orderedAt, cancelledAt } = record;
  const timesAreKnown = orderedAt && cancelledAt && !isAhead(orderedAt, clock) && !isAhead(cancelledAt, clock);
  const { min, max } = timesAreKnown ? elapsedBetween(orderedAt, cancelledAt) : { min: 0, max: Infinity };
  if (max >= 0 && max < ruleNumbers.holdHours) return line('money-held');
  if (due?.passed) return line('money-late');
  return line(min >= ruleNumbers.holdHours ? 'money-sent' : 'money-unsure');
}
