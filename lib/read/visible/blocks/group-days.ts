/** A list in groups, each headed with the day on which all of it was cancelled: «Отменены 22 сентября 2026». */
import type { Moment } from '../../../cancellation';
import { normaliseWords } from '../../../classify/normalise';
import { besideDay, howMany } from '../../../ozon/words/date-words';
import { cancelledOfDay } from '../../../ozon/words/status-sentences';
import { cancelledPlurals, sinceWords } from '../../../ozon/words/status-words';
import type { Reading } from '../../sighting';
import { readDay } from '../../words/dates';
import { ofStep } from '../map/labelled';
import { closestDialog } from '../map/page-frame';
import type { PageMap } from '../map/page-map';
import type { LabelMark, StatusMark } from '../marks/marks';
import { cleanWords } from '../text/clean-words';
import { textOf } from '../text/element-text';
import { headings } from '../text/text-elements';
import type { Block } from './blocks';
import { addLabels } from './further-labels';

const titles = `${headings}, caption`;

/**
 * Tells the blocks of each group the day that heads it: on which all of it was cancelled, or ordered. A group ends where something
 * stands that names no order: the next heading.
 */
export function nameDays(blocks: readonly Block[], map: PageMap, now: Date): void {
  const heads = map.statuses.filter((mark) => isHead(mark, now));
  const ordered = map.labels.filter(isHeadOfOrders);
  if (heads.length + ordered.length === 0) return;
  const blockOf = new Map(blocks.map((block) => [block.element, block]));
  for (const { element, text, status } of heads) {
    const below = blocksBelow(element, map, blockOf);
    // «Отменено 5 октября» may count, and over one order end what stands above it.
    if (startsWithPlural(normaliseWords(text)) || (below.length > 1 && beginsGroup(element, map)))
      for (const block of below) block.groupDay = { value: status.date!, words: text, where: 'heading' };
  }
  for (const label of ordered)
    if (map.keysIn(label.element).size === 0)
      for (const block of blocksBelow(label.element, map, blockOf))
        if (!map.labelsIn(block.element).some(({ field }) => field === 'orderedAt')) addLabels(block, [label]);
}

/**
 * The day of the step with which the way of a posting ended, on its own page: `<li><time>18.11.2026</time><p>Отменено</p></li>`, the
 * last of a list that tells other states before.
 */
export function readLastStep(map: PageMap, now: Date): Reading<Moment> | undefined {
  const days = map.statuses.flatMap(({ element, status, text }) => {
    const list = status.state === 'cancelled' && !closestDialog(element) ? element.closest('ol, ul') : null;
    const steps = list ? map.statusesIn(list) : [];
    const day = steps.at(-1)?.element === element ? ofStep(element) : undefined;
    const date = day && readDay(cleanWords(textOf(day)), now);
    const isWay = steps.slice(0, -1).every((step) => step.status.state === 'alive') && steps.length > 1;
    return date && isWay ? { value: date, words: text, where: 'step' } : [];
  });
  return days.length === 1 ? days[0] : undefined;
}

function blocksBelow(start: Element, map: PageMap, blockOf: ReadonlyMap<Element, Block>): Block[] {
  const found: Block[] = [];
  let head = start;
  while (head.parentElement && map.keysIn(head.parentElement).size === 0) head = head.parentElement;
  for (let part = head.nextElementSibling; part && map.keysIn(part).size > 0; part = part.nextElementSibling) {
    if (holdsHeading(part, map)) break;
    for (const inner of [part, ...part.querySelectorAll('*')]) {
      const block = blockOf.get(inner);
      if (block) found.push(block);
    }
  }
  return found;
}

/** «11月20日 下单», and no more. */
function isHeadOfOrders({ field, rest, element, text }: LabelMark): boolean {
  if (field !== 'orderedAt' || rest === undefined || closestDialog(element)) return false;
  const whole = textOf(element, longest).trim();
  return whole === text || (whole.startsWith(text) && whole.endsWith(rest));
}

const longest = 60;

/** Said of several, on a day and not since one, and no more. */
function isHead({ element, text, status: { state, date } }: StatusMark, now: Date): boolean {
  if (state !== 'cancelled' || !date || closestDialog(element)) return false;
  const words = normaliseWords(text);
  const whole = normaliseWords(textOf(element, longest));
  if (!whole.startsWith(words) || !howMany.test(whole.slice(words.length))) return false;
  const plural = startsWithPlural(words);
  const ofHeading = element.closest(headings) ? Object.values(cancelledOfDay.exec(words)?.groups ?? {}).find(Boolean) : undefined;
  const day = ` ${plural === undefined ? (ofHeading ?? '') : words.slice(plural.length + 1)}`.replace(besideDay, ' ');
  return readDay(day, now) !== undefined && !sinceWords.test(day);
}

/** True for what a part begins with that goes on with the first of its orders. */
function beginsGroup(heading: Element, map: PageMap): boolean {
  const next = heading.nextElementSibling;
  return heading.parentElement?.firstElementChild === heading && next !== null && map.keysIn(next).size > 0;
}

const startsWithPlural = (words: string): string | undefined => cancelledPlurals.find((word) => words.startsWith(`${word} `));

/** True for a part that begins with what names no order, or has such a heading: a group of its own. */
function holdsHeading(part: Element, map: PageMap): boolean {
  const first = [...part.children].find((child) => /\S/.test(child.textContent ?? ''));
  if (first && map.countOrders(part) > 1 && map.keysIn(first).size === 0) return true;
  return [...part.querySelectorAll(titles)].some(
    (heading) => map.keysIn(heading).size === 0 && !/^(?:article|li)$/i.test(heading.parentElement!.tagName),
  );
}
