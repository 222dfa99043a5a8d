/** What one text of a page tells is told by each of the elements around it: which of its marks is kept. */
import { fieldsOfGoods } from '../../../ozon/words/labels-of-goods';
import { endOfPrice } from '../../../ozon/words/product-lines';
import type { LabelMark, Mark, StatusMark } from '../marks/marks';
import { readLine, titleCells } from '../text/text-elements';
import type { PageMap } from './page-map';

/** Behind «Артикул: SM-05», the next piece of the line may be how many. */
const factsOfGoods: ReadonlySet<string> = new Set(fieldsOfGoods.filter((field) => field !== 'products'));

/** So many levels above a label, what holds it may be heard as one text: goods stand deep in a card. */
const deepest = { ofGoods: 8, other: 3 } as const;

/** A text that is split over elements is told by each of them; the outermost tells it whole. */
export function keepOutermost<M extends Mark>(marks: readonly M[]): M[] {
  const elements = new Map(marks.map((mark) => [mark.element, mark]));
  return marks.filter((mark) => {
    let level = 0;
    for (let parent = mark.element.parentElement; parent && level < 3; parent = parent.parentElement, level += 1)
      if (elements.has(parent) && !areLinesOfTitle(elements.get(parent)!, mark)) return false;
    return true;
  });
}

/**
 * The statuses, without those that are the first of several: around small cards, what holds them all begins with the words of one, which
 * stand in a part that is about it alone.
 */
export function withoutSaidAgain(marks: readonly Mark[], map: Pick<PageMap, 'countOrders' | 'homeOf'>): StatusMark[] {
  const statuses = marks.filter((mark) => mark.kind === 'status');
  const isOfFewer = (inner: StatusMark, whole: Element) => {
    const home = map.homeOf(inner);
    return home !== undefined && whole.contains(home) && map.countOrders(home) < map.countOrders(whole);
  };
  const isSaidWithin = ({ element, text }: StatusMark) =>
    statuses.some((inner) => inner.text === text && element.contains(inner.element) && isOfFewer(inner, element));
  return statuses.filter((mark) => map.countOrders(mark.element) < 2 || !isSaidWithin(mark));
}

/** «Статус» and, in small letters beneath it, «Дата отмены»: two fields in one column. */
function areLinesOfTitle(outer: Mark, inner: Mark): boolean {
  return outer.kind === 'label' && inner.kind === 'label' && outer.element.matches(titleCells) && outer.field !== inner.field;
}

/** A label with its value in one text: what holds this element tells the same again, mixed with other things. */
export function keepInnermost(marks: readonly LabelMark[]): LabelMark[] {
  const outer = new Map<Element, Set<string>>();
  const pieces = new Set<LabelMark>();
  for (const mark of marks) {
    const whole =
      marks.length < 2_000 && readLine(mark.element) !== undefined
        ? marks.find((other) => other.element === mark.element.parentElement && other.field === mark.field)
        : undefined;
    // A line that is cut into pieces is told whole by what holds the pieces. Of several labels in it, each tells its own.
    const isWhole = whole?.rest?.startsWith(mark.rest!) && (!factsOfGoods.has(mark.field) || isContinued(mark, whole));
    if (whole && isWhole && !marks.some((other) => isLabelBehind(other, mark, whole))) {
      pieces.add(mark);
      continue;
    }
    let level = 0;
    const last = factsOfGoods.has(mark.field) ? deepest.ofGoods : deepest.other;
    for (let parent = mark.element.parentElement; parent && level < last; parent = parent.parentElement, level += 1)
      addTo(outer, parent, mark.field);
  }
  return marks.filter((mark) => !pieces.has(mark) && !outer.get(mark.element)?.has(mark.field));
}

/** «Артикул: TV<mark>-40</mark>», «Цена: 1 990<span> ₽</span>»: the next piece goes on with the value, as how many there are does not. */
function isContinued({ element, field, rest: own = '' }: LabelMark, { rest = '' }: LabelMark): boolean {
  const behind = rest.slice(own.length);
  if (field === 'price') return endOfPrice.test(behind);
  return field !== 'quantity' && /^\S/.test(behind) && element.nextElementSibling?.matches('mark, wbr') === true;
}

/** «Артикул: <b>…</b>», and in the next piece of the line «SKU: …». */
function isLabelBehind(other: LabelMark, mark: LabelMark, { element: line, rest = '' }: LabelMark): boolean {
  const isInNext = other.element !== line && line.contains(other.element) && !mark.element.contains(other.element);
  return isInNext && other.field !== mark.field && other.rest !== undefined && rest.slice(mark.rest!.length).includes(other.rest);
}

function addTo(map: Map<Element, Set<string>>, element: Element, key: string): void {
  const set = map.get(element);
  if (set) set.add(key);
  else map.set(element, new Set([key]));
}
