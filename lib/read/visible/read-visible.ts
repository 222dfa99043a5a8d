/**
 * The visible page → sightings. A block is cancelled when its status says so (the one in the status column, or beside the
 * label, first), or, where no status stands, when a cancellation's reason stands beside its label.
 */
import type { Address } from '../../ozon/pages';
import { isReturnReason, type Classify } from '../../classify/known-reason';
import { readParty } from '../../classify/party';
import { noWords, vagueLabels, yesWords, type LabelledField } from '../../ozon/field-labels';
import { normaliseWords } from '../../classify/normalise';
import type { Moment } from '../../cancellation';
import { findDate } from '../dates';
import { findNumbers } from '../numbers';
import type { Reading, Sighting, State } from '../sighting';
import { readStatus } from '../status';
import { findBlocks, type Block } from './blocks';
import { Columns } from './columns';
import { findLabelledValue } from './labelled';
import { collectMarks, type LabelMark } from './marks';
import { isDialog, PageMap } from './page-map';
import { readVisibleProducts } from './products';
import { eachTextElement, isControl, isProductName, readLine, readValue } from './text';

export interface VisibleResult {
  sightings: Sighting[];
  /** Every part of the page that speaks of one order, whether or not it says in what state that is. */
  blocks: Block[];
  /** Cancelled statuses that no order could be found for. */
  unreadable: number;
  /** How many distinct orders or postings the page shows. */
  orders: number;
  /** The day in the page's own title, said of the order that its address names. */
  orderedAt?: Reading<Moment>;
  /** Words in a dialog that tell why an order was cancelled, without saying which. */
  why?: Reading<string>;
}

/**
 * Reads what a page shows.
 * @param root the body of the page
 * @param address what the page's address says
 * @returns a generator that yields between slices of work and returns the result
 */
export function* readVisible(
  root: Element,
  address: Address,
  now: Date,
  classify: Classify,
): Generator<undefined, VisibleResult> {
  const marks = yield* collectMarks(root, { side: address.side, now, requests: address.kind === 'seller-requests' });
  const map = new PageMap(marks);
  yield;
  const orders = map.countOrders(root);
  const why = readWhyDialog(map, root, classify);
  // Words of states on the pages of returns are said of returns.
  if (address.kind === 'seller-returns' || address.kind === 'buyer-returns')
    return { sightings: [], blocks: findBlocks(map, address.side, undefined), unreadable: 0, orders, ...(why && { why }) };
  const columns = new Columns(map);
  const addressed = address.orderNumber ? { orderNumber: address.orderNumber } : undefined;
  const reader = new BlockReader(map, columns, address, now, classify);
  const sightings: Sighting[] = [];
  let count = 0;
  const blocks = findBlocks(map, address.side, addressed);
  const placed = new Set(blocks.flatMap((block) => block.statuses));
  const unreadable = map.statuses.filter((mark) => mark.status.state === 'cancelled' && !placed.has(mark)).length;
  for (const block of blocks) {
    sightings.push(...reader.read(block));
    if ((count += 1) % 20 === 0) yield;
  }
  const orderedAt = address.kind === 'buyer-order' ? readOrderedTitle(map, now) : undefined;
  return { sightings, blocks, unreadable, orders, ...(orderedAt && { orderedAt }), ...(why && { why }) };
}

/** «Почему заказ отменён?» opened: the first sentence behind the title, or the one that is a reason by its meaning. */
function readWhyDialog(map: PageMap, root: Element, classify: Classify): Reading<string> | undefined {
  const title = map.labels.find((label) => label.field === 'whyCancelled' && closestDialog(label.element) !== null);
  const dialog = title
    ? closestDialog(title.element)!
    : [...root.querySelectorAll('[role="dialog"], dialog[open], [aria-modal="true"]')].find(
        (found) => map.countOrders(found) === 0,
      );
  if (!dialog) return undefined;
  const texts = [...eachTextElement(dialog, 80)].filter(
    ({ element, text }) =>
      !isControl(element) &&
      !element.closest('a[href]') &&
      text.length >= 6 &&
      text.length <= 400 &&
      /\p{L}/u.test(text) &&
      text !== title?.text,
  );
  const reason =
    pickReason(texts, (text) => classify(text, 'buyer')) ??
    (title ? texts.find(({ text }) => !/[?？]$/.test(text) && text.split(/\s+/).length + text.length / 8 > 2) : undefined);
  return reason && { value: reason.text, words: reason.text, where: title ? title.text : 'dialog' };
}

function readOrderedTitle(map: PageMap, now: Date): Reading<Moment> | undefined {
  const title = map.labels.find((label) => label.field === 'orderedAt' && label.rest !== undefined && findDate(label.rest, now));
  return title && { value: findDate(title.rest!, now)!.moment, words: title.text, where: 'title' };
}

/**
 * The one text among several that is a reason: a known one first, whole or cut into pieces, else one by its meaning.
 * @returns undefined where there is none, or where two speak of different causes
 */
function pickReason(
  texts: readonly { element: Element; text: string }[],
  classify: (text: string) => ReturnType<Classify>,
): { text: string } | undefined {
  const lines = texts.flatMap(({ element }) => readLine(element) ?? []);
  const told = [...texts.map(({ text }) => text), ...lines].flatMap((text) => {
    const found = classify(text);
    return found ? [{ text, ...found }] : [];
  });
  const known = told.filter(({ by }) => by === 'text');
  const candidates = known.length > 0 ? known : told;
  return new Set(candidates.map(({ cause }) => cause)).size === 1 ? candidates[0] : undefined;
}

function closestDialog(element: Element): Element | null {
  for (let parent: Element | null = element; parent; parent = parent.parentElement) if (isDialog(parent)) return parent;
  return null;
}

const formControls = 'select, input, textarea, button, [role="combobox"], [role="listbox"]';

class BlockReader {
  readonly #map: PageMap;
  readonly #columns: Columns;
  readonly #address: Address;
  readonly #now: Date;
  readonly #classify: Classify;

  constructor(map: PageMap, columns: Columns, address: Address, now: Date, classify: Classify) {
    this.#classify = classify;
    this.#map = map;
    this.#columns = columns;
    this.#address = address;
    this.#now = now;
  }

  read(block: Block): Sighting[] {
    const { side, kind } = this.#address;
    const fields: Sighting['fields'] = {};
    const reason = this.#findField(block, 'reasonText') ?? this.#findBareReason(block);
    const initiator = this.#findField(block, 'initiator');
    const status = this.#decideStatus(block, Boolean(reason));
    const hasReason = reason !== undefined && !isReturnReason(reason.value) && kind !== 'seller-requests';
    const state: State | undefined =
      status?.state ??
      (hasReason || (initiator && readParty(initiator.value) && kind !== 'seller-requests') ? 'cancelled' : undefined);
    if (!state) return [];
    if (status) {
      fields.status = { value: status.words, words: status.words, where: status.where };
      if (status.date && state === 'cancelled')
        fields.cancelledAt = { value: status.date, words: status.words, where: status.where };
    }
    if (reason) fields.reasonText = reason;
    const who =
      initiator ?? (status?.initiator ? { value: status.initiator, words: status.words, where: status.where } : undefined);
    if (who) {
      fields.initiator = who;
      const party = readParty(who.value);
      if (party) fields.party = { ...who, value: party };
    }
    this.#readMoments(block, fields, state);
    const flag = this.#findField(block, 'affectsRating');
    const verdict = flag && readYesNo(flag.value);
    if (flag && verdict !== undefined) fields.affectsRating = { ...flag, value: verdict };
    const products = readVisibleProducts(block, (field) => this.#findField(block, field));
    return block.references.map((reference) => ({
      channel: 'visible' as const,
      side,
      state,
      ...reference,
      fields,
      products: block.references.length > 1 ? [] : products,
      where: status?.where ?? reason?.where ?? 'page',
      block: block.element,
      anchor: block.anchor,
    }));
  }

  #decideStatus(
    block: Block,
    hasReason: boolean,
  ): { state: State; words: string; where: string; date?: Moment; initiator?: string } | undefined {
    const requests = this.#address.kind === 'seller-requests';
    const labelled = this.#findField(block, 'status');
    const told = labelled && readStatus(labelled.value, this.#now, { requests });
    if (told) return { ...told, words: labelled.words, where: labelled.where };
    const marks = block.statuses.filter((mark) => {
      const field = this.#columns.fieldAt(mark.element);
      return field === undefined || field === null || field === 'status';
    });
    const states = new Set(marks.map((mark) => mark.status.state));
    // Words of different states and nothing that says which is the status: only a reason can decide for "cancelled".
    const state =
      states.size <= 1
        ? [...states][0]
        : states.has('cancelled') && hasReason
          ? 'cancelled'
          : states.has('requested') && !states.has('cancelled')
            ? 'requested'
            : 'alive';
    const mark =
      marks.find((candidate) => candidate.status.state === state && candidate.status.date) ??
      marks.find((candidate) => candidate.status.state === state);
    return mark && { ...mark.status, words: mark.text, where: 'status' };
  }

  /** The value of a field: in the column of its title, else beside its label. */
  #findField(block: Block, field: LabelledField): Reading<string> | undefined {
    const inColumn = this.#columns.findCell(block.anchor, field);
    if (inColumn) {
      const text = readValue(inColumn.cell, this.#fitsField(field));
      return text && this.#isPlausible(field, text) ? { value: text, words: text, where: inColumn.title } : undefined;
    }
    for (const label of this.#nearestLabels(block, field)) {
      if (vagueLabels.includes(normaliseWords(label.text)) && !this.#speaksOfCancelling(block)) continue;
      const value = findLabelledValue(label, block.element, (element) => this.#isValue(element, label), this.#fitsField(field));
      if (value && this.#isPlausible(field, value.text)) return { value: value.text, words: value.text, where: label.text };
    }
    return undefined;
  }

  /** A date, a status or a party under the title of reasons stands in the wrong column: it is no reason. */
  #isPlausible(field: LabelledField, text: string): boolean {
    if (field !== 'reasonText' || this.#classify(text, this.#address.side)) return true;
    const date = findDate(text, this.#now);
    const isDate = date !== undefined && date.end - date.start >= text.length - 6;
    return !isDate && !readStatus(text, this.#now) && !(readParty(text) && text.length <= 24) && findNumbers(text).length === 0;
  }

  /** Where a cell shows several texts, or hides one in a tooltip: which of them is the field's value. */
  #fitsField(field: LabelledField): ((text: string) => boolean) | undefined {
    if (field === 'reasonText') return (text) => this.#classify(text, this.#address.side) !== undefined;
    if (field === 'initiator') return (text) => readParty(text) !== undefined;
    if (field === 'status')
      return (text) => readStatus(text, this.#now, { requests: this.#address.kind === 'seller-requests' }) !== undefined;
    return undefined;
  }

  /** The labels of a field in a block, those first that stand nearest to its status or number. */
  *#nearestLabels(block: Block, field: LabelledField): Generator<LabelMark> {
    const seen = new Set<LabelMark>();
    for (let around: Element | null = block.anchor; around; around = around.parentElement) {
      for (const label of this.#map.labelsIn(around)) {
        if (label.field !== field || seen.has(label) || this.#columns.isHeader(label)) continue;
        seen.add(label);
        yield label;
      }
      if (around === block.element) return;
    }
  }

  /** What holds another label, an order or a control is no value but the next part of the page. */
  #isValue(element: Element, label: LabelMark): boolean {
    const others = this.#map.labelsIn(element).filter((other) => other !== label && other.text !== label.text);
    return (
      others.length === 0 &&
      this.#map.numbersIn(element).length === 0 &&
      !element.matches(formControls) &&
      element.querySelector(formControls) === null
    );
  }

  #speaksOfCancelling(block: Block): boolean {
    return block.statuses.some((mark) => mark.status.state === 'cancelled');
  }

  /** A reason without a label: a known text in the block, or, beside a cancelled status, a text that is one by its meaning. */
  #findBareReason(block: Block): Reading<string> | undefined {
    const { kind, side } = this.#address;
    const known = this.#map.reasonsIn(block.element).filter((mark) => !isControl(mark.element) && !isProductName(mark.element));
    const distinct = new Set(known.map((mark) => normaliseWords(mark.text)));
    if (distinct.size === 1 && !isReturnReason(known[0]!.text))
      return { value: known[0]!.text, words: known[0]!.text, where: 'text' };
    if (distinct.size > 1 || !this.#speaksOfCancelling(block) || kind === 'seller-requests') return undefined;
    const near = block.isTight ? block.element : (block.anchor.parentElement?.parentElement ?? block.anchor);
    const texts = [...eachTextElement(near, 80)].filter(
      ({ element, text }) =>
        text.length <= 300 &&
        !isControl(element) &&
        !isProductName(element) &&
        this.#columns.fieldAt(element) !== 'products' &&
        !readStatus(text, this.#now),
    );
    const reason = pickReason(texts, (text) => (text.length >= 8 || known.length > 0 ? this.#classify(text, side) : undefined));
    return reason && { value: reason.text, words: reason.text, where: 'text' };
  }

  #readMoments(block: Block, fields: Sighting['fields'], state: State): void {
    for (const field of ['cancelledAt', 'orderedAt', 'autoApproveAt'] as const) {
      if (fields[field] || (field === 'cancelledAt' && state !== 'cancelled')) continue;
      const value = this.#findField(block, field);
      const date = value && findDate(value.value, this.#now, field === 'autoApproveAt' ? 'future' : 'past');
      if (date) fields[field] = { ...value, value: date.moment };
    }
  }
}

function readYesNo(text: string): boolean | undefined {
  const words = normaliseWords(text);
  if (noWords.map(normaliseWords).includes(words)) return false;
  return yesWords.map(normaliseWords).includes(words) ? true : undefined;
}
