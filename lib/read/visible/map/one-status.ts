/** When several status lines are one status: said twice, or told step by step. */
import { normaliseWords } from '../../../classify/normalise';
import { readParty } from '../../../classify/party';
import { returnWords } from '../../../ozon/words/return-words';
import type { StatusMark } from '../marks/marks';
import { textOf } from '../text/element-text';
import { hasMoney, hasProductLink } from '../text/signs-of-goods';

/** A status and what is said of it beside it, no more. */
const longestHead = 200;

/**
 * True where lines say one thing: «Отменён 5 ноября», «Отменено 3 товара», «Отменён вами». The words of a legend or of filters
 * name several parties, or none of them tells a day or goods.
 */
export function isOneStatus(marks: readonly StatusMark[]): boolean {
  const [first] = marks;
  if (!first || marks.some(({ status }) => status.state !== first.status.state) || marks.length > 4) return false;
  const parties = marks.flatMap(({ status }) => (status.initiator ? (readParty(status.initiator, 'buyer') ?? 'other') : []));
  const days = marks.flatMap(({ status }) => status.date?.value ?? []);
  return new Set(parties).size <= 1 && new Set(days).size <= 1;
}

/** True for the steps that a parcel would have taken: several states that it lives in, and no day. */
export function areSteps(marks: readonly StatusMark[]): boolean {
  const isBare = ({ status }: StatusMark) => status.state === 'alive' && !status.date;
  return marks.every(isBare) && new Set(marks.map(({ text }) => normaliseWords(text))).size >= 3;
}

/** True for a state, and beneath it that somebody asks to cancel, and why: «В пути», «Клиент просит отменить заказ: долго ждать». */
export function isAskedFor(marks: readonly StatusMark[]): boolean {
  return marks.length === 2 && marks.some(({ status }) => status.asked !== undefined);
}

/** What unfolds beneath «ТехноСклад · Отменён» and holds goods; a bare word may be a question's title. */
export function foldOfGoods({ element, status, text }: StatusMark): Element | undefined {
  const head = element.closest('summary');
  const fold = head?.parentElement;
  const isBare = head !== null && !status.date && textOf(head, longestHead).trim() === text;
  return fold && !isBare && hasProductLink(fold) && hasMoney(fold) ? fold : undefined;
}

/** True for «Возврат» at the foot of a page or a card: it leads to the rules. */
export function isOfFooter({ element, text }: StatusMark): boolean {
  return returnWords.includes(normaliseWords(text)) && element.closest('footer, [role="contentinfo"]') !== null;
}

/** True where an element is the head of a parcel: its status lines and little more. */
export function isHead(element: Element): boolean {
  return textOf(element, longestHead + 1).length <= longestHead;
}

/**
 * The steps that a parcel took, «Создан 3 ноября», «В сборке 4 ноября», «Отменён 10 ноября»: the last tells what became of it.
 * @returns the last step where it is a cancellation with its day and what went before is none; undefined for a legend
 */
export function lastStep(marks: readonly StatusMark[]): StatusMark | undefined {
  const last = marks.at(-1);
  if (last?.status.state !== 'cancelled' || !last.status.date) return undefined;
  const before = marks
    .slice(0, -1)
    .filter((mark) => !mark.element.contains(last.element) && !last.element.contains(mark.element));
  const words = new Set(marks.map(({ text }) => normaliseWords(text)));
  const { value: day } = last.status.date;
  // Where the newest step stands first, the last is the oldest: the order was restored since.
  const isLast = before.every(({ status }) => status.state === 'alive' && (!status.date || status.date.value <= day));
  return before.length > 0 && words.size === marks.length && isLast ? last : undefined;
}
