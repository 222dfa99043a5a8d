/**
 * A map of a page from its marks: which element holds which numbers and how many statuses. With it a field is taken only from
 * the part of the page that holds exactly one order.
 */
import { orderOfPosting } from '../sighting';
import type { LabelMark, Mark, NumberMark, ReasonMark, StatusMark } from './marks';
import { textOf } from './marks';
import { addsGoods, hasProduct, hasProductLink, isControl, isProductName, readLine, tellsOfPart } from './text';

const nothing: ReadonlySet<string> = new Set();

/** The marks below an element, kept for every element that holds any: so nothing has to be searched twice. */
class Register<M extends Mark> {
  readonly #below = new Map<Element, M[]>();

  /** A generator: it yields between lots of work. */
  *fill(marks: readonly M[]): Generator<undefined, void> {
    for (const [index, mark] of marks.entries()) {
      if (index % 200 === 199) yield;
      for (let element: Element | null = mark.element; element; element = element.parentElement) {
        const list = this.#below.get(element);
        if (list) list.push(mark);
        else this.#below.set(element, [mark]);
      }
    }
  }

  in(element: Element): readonly M[] {
    return this.#below.get(element) ?? none;
  }
}

const none: readonly never[] = [];

export class PageMap {
  numbers: readonly NumberMark[] = [];
  statuses: readonly StatusMark[] = [];
  labels: readonly LabelMark[] = [];
  readonly #keys = new Map<Element, Set<string>>();
  readonly #numbersBelow = new Register<NumberMark>();
  readonly #labelsBelow = new Register<LabelMark>();
  readonly #reasonsBelow = new Register<ReasonMark>();
  readonly #counts = new Map<Element, number>();
  #statusesBelow = new Register<StatusMark>();

  private constructor() {}

  /** Makes the map. A generator: it yields between lots of work. */
  static *of(marks: readonly Mark[]): Generator<undefined, PageMap> {
    const map = new PageMap();
    yield* map.#fill(marks);
    return map;
  }

  *#fill(marks: readonly Mark[]): Generator<undefined, void> {
    this.numbers = marks.filter((mark) => mark.kind === 'number');
    // The words of a filter or a form head nothing; a link may be a column's title, and an icon's name may tell all.
    const labels = marks.filter(
      (mark): mark is LabelMark =>
        mark.kind === 'label' &&
        (mark.field === 'whyCancelled' ||
          !isControl(mark.element) ||
          mark.element.closest('th, [role="columnheader"]') !== null ||
          isNameOfIcon(mark)),
    );
    this.labels = [
      ...keepOutermost(labels.filter((mark) => mark.rest === undefined)),
      ...keepInnermost(labels.filter((mark) => mark.rest !== undefined)),
    ];
    yield;
    yield* this.#numbersBelow.fill(this.numbers);
    yield* this.#labelsBelow.fill(this.labels);
    yield* this.#reasonsBelow.fill(keepOutermost(marks.filter((mark) => mark.kind === 'reason')));
    yield;
    const postings = new Set(this.numbers.map((mark) => mark.reference.postingNumber).filter(Boolean));
    const ordersOfPostings = new Set([...postings].map((posting) => orderOfPosting(posting!)));
    for (const [index, mark] of this.numbers.entries()) {
      if (index % 200 === 199) yield;
      const { postingNumber, orderNumber } = mark.reference;
      // An order number beside its posting's number is the same thing told twice.
      const key = postingNumber ?? (ordersOfPostings.has(orderNumber) ? `${orderNumber}*` : orderNumber);
      for (let element: Element | null = mark.element; element; element = element.parentElement) addTo(this.#keys, element, key);
    }
    const statuses: StatusMark[] = [];
    for (const [index, mark] of keepOutermost(marks.filter((mark) => mark.kind === 'status')).entries()) {
      if (index % 100 === 0) yield;
      if (isControl(mark.element) || isProductName(mark.element)) continue;
      if (mark.status.state !== 'cancelled' || !tellsOfPart(mark.element)) statuses.push(mark);
    }
    yield* this.#statusesBelow.fill(statuses);
    const told: StatusMark[] = [];
    for (const [index, mark] of statuses.entries()) {
      if (index % 100 === 0) yield;
      if (!this.#isInStrip(mark)) told.push(mark);
    }
    this.statuses = told;
    if (told.length === statuses.length) return;
    this.#statusesBelow = new Register<StatusMark>();
    yield* this.#statusesBelow.fill(told);
  }

  /** The distinct orders below an element. `10000001-0007*` is an order number whose postings stand elsewhere on the page. */
  keysIn(element: Element): ReadonlySet<string> {
    return this.#keys.get(element) ?? nothing;
  }

  /** How many different orders or postings an element holds. */
  countOrders(element: Element): number {
    let count = this.#counts.get(element);
    if (count === undefined) {
      count = countDistinct(this.keysIn(element));
      this.#counts.set(element, count);
    }
    return count;
  }

  statusesIn(element: Element): readonly StatusMark[] {
    return this.#statusesBelow.in(element);
  }

  numbersIn(element: Element): readonly NumberMark[] {
    return this.#numbersBelow.in(element);
  }

  labelsIn(element: Element): readonly LabelMark[] {
    return this.#labelsBelow.in(element);
  }

  reasonsIn(element: Element): readonly ReasonMark[] {
    return this.#reasonsBelow.in(element);
  }

  /** The largest element around `start` that holds the same order and no other: the whole page, where it shows but one. */
  regionOf(start: Element): Element {
    const count = this.countOrders(start);
    let region = start;
    for (let parent = start.parentElement; parent; parent = parent.parentElement) {
      if (this.countOrders(parent) > Math.max(count, 1)) break;
      region = parent;
      if (isDialog(parent)) break;
    }
    return region;
  }

  /** The smallest element around a mark that holds an order number. */
  homeOf(mark: Mark): Element | undefined {
    for (let element: Element | null = mark.element; element; element = element.parentElement) {
      if (this.keysIn(element).size > 0) return isPage(element) && this.countOrders(element) > 1 ? undefined : element;
    }
    return undefined;
  }

  /** The largest element around a status that holds no other status, below `limit`. */
  statusRegion(mark: StatusMark, limit: Element | undefined): Element {
    let region = mark.element;
    for (let parent = region.parentElement; parent && parent !== limit && !isPage(parent); parent = parent.parentElement) {
      if (
        this.statusesIn(parent).some(
          (other) =>
            other.element !== mark.element && !other.element.contains(mark.element) && !mark.element.contains(other.element),
        )
      )
        break;
      if (hasProductLink(region) && addsGoods(parent, region)) break;
      region = parent;
      if (isDialog(parent)) break;
    }
    return region;
  }

  /** A row of bare status words without an order is a strip: tabs, filters, a legend, the steps of a delivery. */
  #isInStrip(mark: StatusMark): boolean {
    for (let element: Element | null = mark.element; element && !isPage(element); element = element.parentElement) {
      if (this.keysIn(element).size > 0) return false;
      const marks = this.statusesIn(element);
      if (new Set(marks.map((other) => other.text)).size < 2) continue;
      return [...element.children]
        .filter((child) => this.statusesIn(child).length > 0)
        .every((child) => textOf(child, 60).length <= 60 && !hasProduct(child));
    }
    return false;
  }
}

/** Keys without those of orders whose postings are among them. */
function countDistinct(keys: ReadonlySet<string>): number {
  let count = keys.size;
  const postings = new Set<string>();
  for (const key of keys) if (!key.endsWith('*')) postings.add(orderOfPosting(key));
  for (const key of keys) if (key.endsWith('*') && postings.has(key.slice(0, -1))) count -= 1;
  return count;
}

/** A text that is split over elements is told by each of them; the outermost tells it whole. */
function keepOutermost<M extends Mark>(marks: readonly M[]): M[] {
  const elements = new Set(marks.map((mark) => mark.element));
  return marks.filter((mark) => {
    let level = 0;
    for (let parent = mark.element.parentElement; parent && level < 3; parent = parent.parentElement, level += 1)
      if (elements.has(parent)) return false;
    return true;
  });
}

/** A label with its value in one text: what holds this element tells the same again, mixed with other things. */
function keepInnermost(marks: readonly LabelMark[]): LabelMark[] {
  const outer = new Map<Element, Set<string>>();
  const pieces = new Set<LabelMark>();
  for (const mark of marks) {
    const whole =
      marks.length < 2_000 && readLine(mark.element) !== undefined
        ? marks.find((other) => other.element === mark.element.parentElement && other.field === mark.field)
        : undefined;
    // A line that is cut into pieces is told whole by what holds the pieces.
    if (whole?.rest?.startsWith(mark.rest!)) {
      pieces.add(mark);
      continue;
    }
    let level = 0;
    for (let parent = mark.element.parentElement; parent && level < 3; parent = parent.parentElement, level += 1)
      addTo(outer, parent, mark.field);
  }
  return marks.filter((mark) => !pieces.has(mark) && !outer.get(mark.element)?.has(mark.field));
}

/** «Причина отмены: …» as the name of a button that shows no text: it tells what a tooltip would. */
function isNameOfIcon(mark: LabelMark): boolean {
  return mark.rest !== undefined && !/\S/.test(textOf(mark.element));
}

/** The parts of a page that hold everything. */
export function isPage(element: Element): boolean {
  return element.tagName === 'BODY' || element.tagName === 'HTML' || element.tagName === 'MAIN';
}

/** True for what lies over the page: a side sheet, a dialog. */
export function isDialog(element: Element): boolean {
  return element.matches('[role="dialog"], [role="alertdialog"], dialog, [aria-modal="true"]');
}

function addTo(map: Map<Element, Set<string>>, element: Element, key: string): void {
  const set = map.get(element);
  if (set) set.add(key);
  else map.set(element, new Set([key]));
}
