/** The day that stands beside a status, in an element of its own. */
import type { Moment } from '../../cancellation';
import { parcelInLine } from '../../ozon/buyer-widgets';
import type { Address } from '../../ozon/pages';
import { readDay } from '../dates';
import type { Block } from './blocks';
import { cleanWords } from './clean-words';
import { textOf } from './element-text';
import { ofStep } from './labelled';
import { readLinesOf } from './lines';
import { pieces, sentencesOf } from './sentences';
import { inlineTags } from './shown-numbers';
import { eachTextElement } from './text';

/** What holds one fact of a row. */
export const cells = 'td, [role="gridcell"], [role="cell"]';

/**
 * The day in the text right behind a status: the line was split. In a seller's row a day may be any day, unless it stands in the
 * status's own cell, or the status is its term.
 */
export function readDayBehind(
  status: Element,
  { element: block }: Block,
  { side }: Address,
  now: Date,
  isAlone: boolean,
): Moment | undefined {
  const before = ofStep(status);
  const behind = isAlone ? behindInLine(status) : undefined;
  for (const beside of [before, behind]) {
    const day = beside && readDay(cleanWords(textOf(beside)), now);
    if (day) return day;
  }
  const cell = side === 'buyer' ? block : status.closest(`${cells}, dt`);
  const part = cell?.tagName === 'DT' ? cell.nextElementSibling : cell;
  if (!part || !block.contains(part)) return undefined;
  let isBehind = part !== cell;
  for (const { element, text } of eachTextElement(part, 80)) {
    if (status.contains(element)) isBehind = true;
    // «22 ноября · Товар закончился», «23 ноября. Посылка …»: the line goes on with something else.
    else if (isBehind) {
      const [first = '', ...others] = sentencesOf(text.split(pieces)[0]!);
      return readDay(others.some(parcelInLine) ? first.replace(/[.。]$/, '') : text.split(pieces)[0]!, now);
    }
  }
  return undefined;
}

/** In a status's own cell, the day beneath the reason: «Отменён», «Покупатель передумал», «24.11.2026», and no more. */
export function readDayBehindReason({ statuses }: Block, reason: string, now: Date): Moment | undefined {
  const days = statuses.flatMap(({ element, status }) => {
    const cell = status.state === 'cancelled' ? element.closest(cells) : null;
    const lines = cell ? readLinesOf(cell, 4).map(({ text }) => text) : [];
    const day = lines.length === 3 && lines[1] === reason ? readDay(lines[2]!, now) : undefined;
    return day ? [day] : [];
  });
  return days.length === 1 ? days[0] : undefined;
}

/** On a posting's own page, a piece of the same line right behind the status of a sibling: `<span>已取消</span><span>9月26日</span>`. */
function behindInLine(status: Element): Element | undefined {
  const next = status.nextElementSibling;
  const isLine = inlineTags.has(status.tagName) && next && inlineTags.has(next.tagName);
  return isLine && !status.closest(cells) ? next : undefined;
}
