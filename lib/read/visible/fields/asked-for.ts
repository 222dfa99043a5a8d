/** Why a buyer asks to cancel, told in the same line: «Клиент просит отменить заказ: долго ждать». */
import type { Classify } from '../../../classify/known-reason';
import type { StatusReading } from '../../words/status';
import type { Block } from '../blocks/blocks';

/** What stands behind such a line may be an answer or advice as well: only with a buyer's reason the request is known to wait. */
export function mayBeAskedFor(status: StatusReading | undefined, side: 'seller' | 'buyer', classify: Classify): boolean {
  return status?.asked === undefined || classify(status.asked, side)?.cause.startsWith('buyer.') === true;
}

/** The block, without lines that may ask for anything else, or beside which nothing says that the order goes on. */
export function withoutAnswers(block: Block, side: 'seller' | 'buyer', classify: Classify): Block {
  const goesOn = block.statuses.some(({ status }) => status.state === 'alive');
  const statuses = block.statuses.filter(
    ({ status }) => status.asked === undefined || (goesOn && mayBeAskedFor(status, side, classify)),
  );
  return statuses.length === block.statuses.length ? block : { ...block, statuses };
}

/** @returns undefined where nobody tells why, or several do */
export function readAskedFor({ statuses }: Block): string | undefined {
  const reasons = statuses.flatMap(({ status, text }) => {
    const [, reason] = status.asked ? (/^[^:：]{4,60}[:：]\s*(.+)$/su.exec(text) ?? []) : [];
    return reason ?? [];
  });
  return reasons.length === 1 ? reasons[0] : undefined;
}
