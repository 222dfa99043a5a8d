/**
 * A map of a page from its marks: which element holds which numbers and how many statuses. With it a field is taken only from
 * the part of the page that holds exactly one order.
 */
import { orderOfPosting } from '../../sighting';
import { mayHoldNumbers } from '../../words/numbers';
import type { HeadingMark, LabelMark, Mark, NumberMark, ReasonMark, StatusMark } from '../marks/marks';
import { isControl, unfoldedBy } from '../text/controls';
import { textOf } from '../text/element-text';
import { tellsOfPart } from '../text/of-part';
import { addsGoods, hasProduct, hasProductLink, isProductName } from '../text/signs-of-goods';
import { keepInnermost, keepOutermost, withoutSaidAgain } from './distinct-marks';
import { columnTitles, isSaid } from './labelled';
import { foldOfGoods, isHead, isOfFooter, isOneStatus } from './one-status';
import { withoutOtherPostings } from './other-postings';
import { isDialog, isPage } from './page-frame';
import { isInStrip } from './strips';

/** Ways through the site: their words are no labels of an order. */
const ways = 'nav, [role="navigation"], [role="menu"], [role="menubar"]';
const none: readonly never[] = [];
const nothing: ReadonlySet<string> = new Set();

/** What stands below one element, and the part that holds that element: so nothing has to be searched or climbed twice. */
class Part {
  numbers: NumberMark[] | undefined;
  labels: LabelMark[] | undefined;
  reasons: ReasonMark[] | undefined;
  statuses: StatusMark[] | undefined;
  keys: Set<string> | undefined;
  orders: number | undefined;
  readonly around: Part | undefined;

  constructor(around: Part | undefined) {
    this.around = around;
  }
}

export class PageMap {
  numbers: readonly NumberMark[] = [];
  statuses: readonly StatusMark[] = [];
  labels: readonly LabelMark[] = [];
  headings: readonly HeadingMark[] = [];
  /** Every element that holds a mark. */
  readonly #parts = new Map<Element, Part>();
  readonly #now: Date;
  readonly #elsewhere: readonly Element[];

  private constructor(now: Date, elsewhere: readonly Element[]) {
    this.#now = now;
    this.#elsewhere = elsewhere;
  }

  /**
   * Makes the map. A generator: it yields between lots of work.
   * @param elsewhere parts of the page that other marks speak of
   */
  static *of(marks: readonly Mark[], now: Date, elsewhere: readonly Element[] = []): Generator<undefined, PageMap> {
    const map = new PageMap(now, elsewhere);
    yield* map.#fill(marks);
    return map;
  }

  *#fill(marks: readonly Mark[]): Generator<undefined, void> {
    this.numbers = withoutOtherPostings(marks.filter((mark) => mark.kind === 'number'));
    this.headings = marks.filter((mark): mark is HeadingMark => mark.kind === 'heading' && !isControl(mark.element));
    const labels = marks.filter(
      (mark): mark is LabelMark => mark.kind === 'label' && !mark.element.closest(ways) && isSaid(mark),
    );
    this.labels = [
      ...keepOutermost(labels.filter((mark) => mark.rest === undefined)),
      ...keepInnermost(labels.filter((mark) => mark.rest !== undefined)),
    ];
    yield;
    const postings = new Set(this.numbers.map((mark) => mark.reference.postingNumber).filter(Boolean));
    const ordersOfPostings = new Set([...postings].map((posting) => orderOfPosting(posting!)));
    yield* this.#enter(this.numbers, (mark) => {
      const { postingNumber, orderNumber } = mark.reference;
      // An order number beside its posting's number is the same thing told twice.
      const key = postingNumber ?? (ordersOfPostings.has(orderNumber) ? `${orderNumber}*` : orderNumber);
      return (part) => {
        (part.numbers ??= []).push(mark);
        (part.keys ??= new Set()).add(key);
      };
    });
    yield* this.#enter(this.labels, (mark) => (part) => (part.labels ??= []).push(mark));
    const reasons = keepOutermost(marks.filter((mark) => mark.kind === 'reason'));
    yield* this.#enter(reasons, (mark) => (part) => (part.reasons ??= []).push(mark));
    const statuses: StatusMark[] = [];
    for (const [index, mark] of keepOutermost(withoutSaidAgain(marks, this)).entries()) {
      if (index % 100 === 0) yield;
      if (isControl(mark.element) && !this.#headsOwn(mark)) continue;
      if (isProductName(mark.element) || mark.element.closest(columnTitles) || isOfFooter(mark)) continue;
      if (mark.status.isType && mark.element.closest('a')) continue; // what may be done
      if (mark.status.state !== 'cancelled' || !tellsOfPart(mark.element)) statuses.push(mark);
    }
    yield* this.#enterStatuses(statuses);
    const told: StatusMark[] = [];
    for (const [index, mark] of statuses.entries()) {
      if (index % 100 === 0) yield;
      if (!isInStrip(mark, this, this.#now)) told.push(mark);
    }
    this.statuses = told;
    if (told.length === statuses.length) return;
    for (const part of this.#parts.values()) part.statuses = undefined;
    yield* this.#enterStatuses(told);
  }

  /** True in the head of what unfolds: of a row that it names by a number, or of a parcel with goods. */
  #headsOwn(mark: StatusMark): boolean {
    const unfolded = unfoldedBy(mark.element);
    const parcel = foldOfGoods(mark);
    return Boolean((unfolded && this.countOrders(unfolded) === 1) || (parcel && this.countOrders(parcel) <= 1));
  }

  #enterStatuses(statuses: readonly StatusMark[]): Generator<undefined, void> {
    return this.#enter(statuses, (mark) => (part) => (part.statuses ??= []).push(mark));
  }

  /** Enters marks into every part that holds them. A generator: it yields between lots of work. */
  *#enter<M extends Mark>(marks: readonly M[], enter: (mark: M) => (part: Part) => void): Generator<undefined, void> {
    for (const [index, mark] of marks.entries()) {
      if (index % 200 === 199) yield;
      const enterInto = enter(mark);
      for (let part: Part | undefined = this.#partOf(mark.element); part; part = part.around) enterInto(part);
    }
  }

  #partOf(element: Element): Part {
    let part = this.#parts.get(element);
    if (!part) {
      part = new Part(element.parentElement ? this.#partOf(element.parentElement) : undefined);
      this.#parts.set(element, part);
    }
    return part;
  }

  /** True for what stands in a part of the page that is about another posting. */
  isElsewhere(element: Element): boolean {
    return this.#elsewhere.some((part) => part.contains(element));
  }

  /** The distinct orders below an element. `10000001-0007*` is an order number whose postings stand elsewhere on the page. */
  keysIn(element: Element): ReadonlySet<string> {
    return this.#parts.get(element)?.keys ?? nothing;
  }

  /** How many different orders or postings an element holds. */
  countOrders(element: Element): number {
    const part = this.#parts.get(element);
    return part?.keys ? (part.orders ??= countDistinct(part.keys)) : 0;
  }

  statusesIn(element: Element): readonly StatusMark[] {
    return this.#parts.get(element)?.statuses ?? none;
  }

  numbersIn(element: Element): readonly NumberMark[] {
    return this.#parts.get(element)?.numbers ?? none;
  }

  labelsIn(element: Element): readonly LabelMark[] {
    return this.#parts.get(element)?.labels ?? none;
  }

  reasonsIn(element: Element): readonly ReasonMark[] {
    return this.#parts.get(element)?.reasons ?? none;
  }

  /**
   * True where an element shows anything that is said of an order; what its links lead to is not shown.
   * @param without fields whose labels count for nothing
   * @param isOther true for a status that counts for nothing
   */
  isMarked(element: Element, without: readonly LabelMark['field'][] = [], isOther?: (status: StatusMark) => boolean): boolean {
    const part = this.#parts.get(element);
    const shown = part?.numbers?.some(({ element: own }) => mayHoldNumbers(textOf(own)));
    const labels = part?.labels?.filter(({ field }) => !without.includes(field));
    const others = [part?.statuses?.filter((status) => !isOther?.(status)), labels, part?.reasons];
    return shown === true || others.some((marks) => marks !== undefined && marks.length > 0);
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

  /** The largest element around a status that holds no other status but its own further lines, below `limit`. */
  statusRegion(mark: StatusMark, limit: Element | undefined): Element {
    let region = mark.element;
    const joined = new Set<StatusMark>();
    for (let parent = region.parentElement; parent && parent !== limit && !isPage(parent); parent = parent.parentElement) {
      const others = this.statusesIn(parent).filter(
        (other) => !joined.has(other) && !other.element.contains(mark.element) && !mark.element.contains(other.element),
      );
      if (others.length > 0) {
        if (!isOneStatus([mark, ...joined, ...others]) || !isHead(parent) || hasProduct(parent)) break;
        for (const other of others) joined.add(other);
      }
      if (hasProductLink(region) && addsGoods(parent, region)) break;
      region = parent;
      if (isDialog(parent)) break;
    }
    return region;
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
