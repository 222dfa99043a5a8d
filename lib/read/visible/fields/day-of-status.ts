/** The day that stands beside a status, in an element of its own. */
import type { Moment } from '../../../cancellation';
import { normaliseWords } from '../../../classify/normalise';
import { parcelInLine } from '../../../ozon/pages/buyer-widgets';
import type { Address } from '../../../ozon/pages/page-kinds';
import { isStatusLabel } from '../../../ozon/words/field-labels';
import { readDay } from '../../words/dates';
import type { Block } from '../blocks/blocks';
import type { Columns } from '../map/columns';
import { ofStep } from '../map/labelled';
import type { PageMap } from '../map/page-map';
import { cleanWords } from '../text/clean-words';
import { textOf } from '../text/element-text';
import { readLinesOf } from '../text/lines';
import { tables } from '../text/row-cells';
import { pieces, sentencesOf } from '../text/sentences';
import { inlineTags } from '../text/shown-numbers';
import { eachTextElement } from '../text/text-elements';

const longestAgo = 300 * 86_400_000;

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

/**
 * In the column of states, the day beneath a reason: «Отменён», «Покупатель передумал», «24.11.2026», and no more. Where living rows end
 * in a day as well, it may be the day to ship.
 */
export function readDayBehindReason(
  { statuses }: Block,
  reason: string,
  { columns, map, now }: { columns: Columns; map: PageMap; now: Date },
): Moment | undefined {
  const days = statuses.flatMap(({ element, status }) => {
    const cell = status.state === 'cancelled' ? element.closest(cells) : null;
    const lines = cell ? readLinesOf(cell, 4).map(({ text }) => text) : [];
    const day = lines.length === 3 && lines[1] === reason ? readDay(lines[2]!, now) : undefined;
    return cell && day && isOfStates(cell, columns) && !livingRowsEndInDay(cell, map, now) ? [day] : [];
  });
  return days.length === 1 && !wasLongAgo(days[0]!, now) ? days[0] : undefined;
}

/** True below a title that is the label of states, and no more. */
function isOfStates(cell: Element, columns: Columns): boolean {
  const found = columns.findCell(cell, 'status');
  return found?.cell === cell && found.line === undefined && isStatusLabel(normaliseWords(found.title));
}

function livingRowsEndInDay(cell: Element, map: PageMap, now: Date): boolean {
  const living = map.statusesIn(cell.closest(tables) ?? cell).filter(({ status }) => status.state === 'alive');
  return living.some(({ element }) => {
    const other = element.closest(cells);
    const last = other && readLinesOf(other, 6).at(-1)?.text;
    return last ? readDay(last, now) !== undefined : false;
  });
}

/** A day without a year that lies ahead is read as last year's. */
function wasLongAgo({ value, yearAssumed }: Moment, now: Date): boolean {
  return yearAssumed === true && now.getTime() - Date.parse(value) > longestAgo;
}

/** On a posting's own page, a piece of the same line right behind the status of a sibling: `<span>已取消</span><span>9月26日</span>`. */
function behindInLine(status: Element): Element | undefined {
  const next = status.nextElementSibling;
  const isLine = inlineTags.has(status.tagName) && next && inlineTags.has(next.tagName);
  return isLine && !status.closest(cells) ? next : undefined;
}
