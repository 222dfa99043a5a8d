/**
 * One block of a page → its sightings. A block is cancelled when its status says so (the one in the status column, or beside the
 * label, first), or, where no status stands, when a cancellation's reason stands beside its label.
 */
import { isReturnReason, type Classify } from '../../classify/known-reason';
import { normaliseWords } from '../../classify/normalise';
import { readParty } from '../../classify/party';
import type { Address } from '../../ozon/pages/page-kinds';
import { isMetricLabel, isVagueLabel, type LabelledField } from '../../ozon/words/field-labels';
import { otherTypes } from '../../ozon/words/status-words';
import { supposition } from '../../ozon/words/why-words';
import type { Reading, Sighting, State } from '../sighting';
import { readStatus } from '../words/status';
import { isRow, type Block } from './blocks/blocks';
import { mayBeAskedFor, withoutAnswers } from './fields/asked-for';
import { findBareReason, speaksOfCancelling } from './fields/bare-reason';
import { decideStatus, isOtherStatus, saysRefused, speaksOfRequest, statusOptions } from './fields/decide-status';
import { findScheme, fitsField, isAnswer, isAnswered, mayBeReason } from './fields/field-values';
import { hasCancelDate, mayBeOfOther, readMoments, withOwnDay } from './fields/moments';
import { readAfterShip, readRating, tellsOfRating } from './fields/rating';
import { readGoodsOf } from './goods/block-goods';
import { guessName } from './goods/guess-name';
import { isOfAllParts } from './goods/titled-goods';
import { readCell, type Columns } from './map/columns';
import { findLabelledValue, isLabelOf, isUnfolded, namesMetric } from './map/labelled';
import { isDialog } from './map/page-frame';
import type { PageMap } from './map/page-map';
import type { LabelMark } from './marks/marks';
import { isInOtherPart } from './others/other-parts';
import { isOfOtherType, namesCancellation } from './others/without-returns';
import { readWithoutExtras } from './text/shown-value';

const formControls = 'select, input, textarea, [role="combobox"], [role="listbox"]';
const buttons = 'button, [role="button"]';

export class BlockReader {
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

  read(told: Block): Sighting[] {
    const { side, kind } = this.#address;
    const block = withoutAnswers(told, side, this.#classify);
    const page = { address: this.#address, columns: this.#columns, map: this.#map, now: this.#now };
    const fields: Sighting['fields'] = {};
    const reason =
      this.#findField(block, 'reasonText') ??
      findBareReason(block, this.#map, this.#columns, this.#address, this.#now, this.#classify);
    const initiator = this.#findField(block, 'initiator');
    const labelled = this.#findState(block);
    const status = decideStatus(block, {
      labelled,
      hasReason: Boolean(reason),
      reason: reason && reason.where !== 'text' ? reason.value : undefined,
      ...page,
    });
    const hasReason =
      reason !== undefined &&
      !isReturnReason(reason.value) &&
      kind !== 'seller-requests' &&
      (status !== undefined || !(saysRefused(block) || speaksOfRequest(block)));
    // Where rows are of several types, one is a cancellation where it says so: no reason or day speaks for itself.
    const isOtherType = side === 'seller' && (labelled ? status?.where !== labelled.where : isOfOtherType(block.element));
    const isOfType = isRow(block, this.#map) && status?.state === 'cancelled' && !isOtherType;
    if (kind === 'seller-returns' && !(isOfType && hasReason)) return [];
    if ((kind === 'seller-errors' || kind === 'buyer-returns') && !isOfType) return [];
    const day = kind === 'seller-errors' ? this.#findField(block, 'cancelledAt') : undefined;
    if (kind === 'seller-errors' && !namesCancellation(status!, [reason, initiator], day, this.#now)) return [];
    const state: State | undefined =
      status?.state ??
      (hasReason ||
      (kind !== 'seller-requests' &&
        !isOtherStatus(labelled?.value) &&
        ((initiator && readParty(initiator.value, side)) || hasCancelDate(block, this.#columns, this.#now)))
        ? 'cancelled'
        : undefined);
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
      const party = readParty(who.value, side);
      if (party) fields.party = { ...who, value: party };
    }
    readMoments(fields, (field) => this.#findField(block, field), block, state, page);
    const rating = readRating(this.#findField(block, 'affectsRating'), block, this.#address);
    if (rating) fields.affectsRating = rating;
    const isOfOne = block.isTight || this.#address.isOwnPage === true;
    const afterShip = readAfterShip(isOfOne ? this.#findField(block, 'cancelledAfterShip') : undefined);
    if (afterShip) fields.cancelledAfterShip = afterShip;
    const scheme = findScheme(this.#findField(block, 'scheme'), block, this.#address);
    if (scheme) fields.scheme = scheme;
    const products = readGoodsOf(block, {
      map: this.#map,
      columns: this.#columns,
      address: this.#address,
      find: (field) => this.#findField(block, field),
      shown: this.#findValue(block, 'products')?.element,
    });
    const tools = { map: this.#map, columns: this.#columns, isValue: this.#isValue.bind(this), classify: this.#classify };
    const known = { fields, address: this.#address, now: this.#now };
    const guess = products.length === 0 && block.isTight ? guessName(block, { ...tools, ...known }) : undefined;
    return block.references.map((reference) => ({
      channel: 'visible' as const,
      side,
      state,
      ...reference,
      fields: block.references.length > 1 ? withOwnDay(fields, block, reference, this.#map, this.#now) : fields,
      products: block.references.length > 1 ? [] : products,
      ...(guess && { guess }),
      where: status?.where ?? reason?.where ?? 'page',
      block: block.element,
      anchor: block.anchor,
    }));
  }

  /** What stands beside the label of states. Where rows are of several types that is the type, if it names one: «Тип: FBS» does not. */
  #findState(block: Block): Reading<string> | undefined {
    const labelled = this.#findField(block, 'status');
    const options = statusOptions(this.#address);
    const told = labelled && readStatus(labelled.value, this.#now, options);
    if (!mayBeAskedFor(told, this.#address.side, this.#classify)) return undefined;
    if (!labelled || !options.types || told) return labelled;
    return otherTypes.test(normaliseWords(labelled.value)) ? labelled : undefined;
  }

  #findField(block: Block, field: LabelledField): Reading<string> | undefined {
    return this.#findValue(block, field)?.reading;
  }

  /** The value of a field, and the element that shows it and nothing else: in the column of its title, else beside its label. */
  #findValue(block: Block, field: LabelledField): { reading: Reading<string>; element?: Element } | undefined {
    const inColumn = this.#columns.findCell(block.anchor, field);
    if (inColumn) {
      const text = readCell(inColumn, this.#fitsField(field));
      if (!text || !this.#isPlausible(field, text, inColumn.title)) return undefined;
      return { reading: { value: text, words: text, where: inColumn.title }, element: inColumn.cell };
    }
    for (const label of this.#nearestLabels(block, field)) {
      if (isVagueLabel(normaliseWords(label.text)) && !speaksOfCancelling(block)) continue;
      const isOfOne = this.#address.kind === 'seller-posting' || this.#address.kind === 'buyer-order';
      if (isOfOne && isInOtherPart(label.element)) continue;
      if (field === 'orderedAt' && mayBeOfOther(label, this.#map)) continue;
      if (field === 'products' && isOfAllParts(label, block)) continue;
      const isOpenQuestion = label.field === 'whyCancelled' && !isUnfolded(label);
      if (isOpenQuestion && !this.#mayBeAnswered(label, block)) continue;
      const limit = block.element.contains(label.element) ? block.element : label.element.ownerDocument.body;
      const value = findLabelledValue(label, limit, (element) => this.#isValue(element, label), this.#fitsField(field));
      if (label.field === 'whyCancelled' && value && supposition.test(normaliseWords(value.text))) continue;
      if (isOpenQuestion && value && !this.#classify(value.text, this.#address.side)) continue;
      if (value && this.#isPlausible(field, value.text, label.text))
        return {
          reading: { value: value.text, words: value.text, where: label.text },
          ...(!value.element.contains(label.element) && { element: value.element }),
        };
    }
    return undefined;
  }

  /** A seller's row, and a drawer of one order, may answer «Почему отменили» beside it; a link or a button leads to the answer. */
  #mayBeAnswered({ element }: LabelMark, { isTight, element: part }: Block): boolean {
    return (this.#address.side === 'seller' || isDialog(part)) && isTight && element.closest('a[href], button') === null;
  }

  #isPlausible(field: LabelledField, text: string, title: string): boolean {
    // «Показатель качества: процент отмен» says which it is.
    if (field === 'affectsRating' && isMetricLabel(normaliseWords(title))) return tellsOfRating(text);
    return field !== 'reasonText' || mayBeReason(text, this.#address, this.#now, this.#classify);
  }

  #fitsField(field: LabelledField): ReturnType<typeof fitsField> {
    return fitsField(field, this.#address, this.#now, this.#classify);
  }

  /** The labels of a field in a block, those first that stand nearest to its status or number. */
  *#nearestLabels(block: Block, field: LabelledField): Generator<LabelMark> {
    // Most rows label nothing: for them no way is climbed, once for each field.
    if (this.#map.labelsIn(block.element).length === 0 && !block.furtherLabels) return;
    const seen = new Set<LabelMark>();
    for (let around: Element | null = block.anchor; around; around = around.parentElement) {
      for (const label of this.#map.labelsIn(around)) {
        if (!isLabelOf(label, field) || seen.has(label) || this.#columns.isHeader(label)) continue;
        seen.add(label);
        yield label;
      }
      if (around === block.element) break;
    }
    for (const label of block.furtherLabels ?? [])
      if (label.field === field && !seen.has(label) && !this.#columns.isHeader(label)) yield label;
  }

  /** What holds another label, an order or a control is no value but the next part of the page. */
  #isValue(element: Element, label: LabelMark): boolean {
    // 计入错误指数 asks what 对评分的影响 does: beside it, it is the answer.
    const isAnswerTo = ({ field, rest, element: whole }: LabelMark) =>
      field === 'affectsRating' && field === label.field && rest === undefined && whole === element && !isAnswered(whole);
    const others = this.#map
      .labelsIn(element)
      .filter((other) => other.text !== label.text && !isAnswerTo(other) && !namesMetric(other, label));
    return (
      others.length === 0 &&
      this.#map.numbersIn(element).length === 0 &&
      !element.matches(`${formControls}, ${buttons}`) &&
      element.querySelector(formControls) === null &&
      // One small button may stand beside a value: «Подробнее». Several are a choice.
      (element.querySelector(buttons) === null ||
        (element.querySelectorAll(buttons).length === 1 && isAnswer(readWithoutExtras(element))))
    );
  }
}
