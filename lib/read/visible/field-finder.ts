/** The value of a field of a block: in the column of its title, else beside its label. */
import type { Classify } from '../../classify/known-reason';
import { normaliseWords } from '../../classify/normalise';
import type { Address } from '../../ozon/pages/page-kinds';
import { isMetricLabel, isVagueLabel, type LabelledField } from '../../ozon/words/field-labels';
import { supposition } from '../../ozon/words/why-words';
import type { Reading } from '../sighting';
import type { Block } from './blocks/blocks';
import { speaksOfCancelling } from './fields/bare-reason';
import { fitsField, isAnswerText, isAnswered, mayBeReason } from './fields/field-values';
import { mayBeOfOther } from './fields/moments';
import { tellsOfRating } from './fields/rating';
import { isOfAllParts } from './goods/titled-goods';
import { readCell, type Columns } from './map/columns';
import { findLabelledValue, isLabelOf, isUnfolded, namesMetric } from './map/labelled';
import { isDialog } from './map/page-frame';
import type { PageMap } from './map/page-map';
import type { LabelMark } from './marks/marks';
import { isInOtherPart } from './others/other-parts';
import { readWithoutExtras } from './text/shown-value';

const formControls = 'select, input, textarea, [role="combobox"], [role="listbox"]';
const buttons = 'button, [role="button"]';

/** A page, as far as it is known before its blocks are read. */
export interface PageAtHand {
  map: PageMap;
  columns: Columns;
  address: Address;
  now: Date;
  /** Who tells what a text means. */
  classify: Classify;
}

export class FieldFinder {
  readonly #map: PageMap;
  readonly #columns: Columns;
  readonly #address: Address;
  readonly #now: Date;
  readonly #classify: Classify;

  constructor({ map, columns, address, now, classify }: PageAtHand) {
    this.#map = map;
    this.#columns = columns;
    this.#address = address;
    this.#now = now;
    this.#classify = classify;
  }

  find(block: Block, field: LabelledField): Reading<string> | undefined {
    return this.findShown(block, field)?.reading;
  }

  /** The value, and the element that shows it and nothing else. */
  findShown(block: Block, field: LabelledField): { reading: Reading<string>; element?: Element } | undefined {
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
      const value = findLabelledValue(label, limit, (element) => this.isValue(element, label), this.#fitsField(field));
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
  isValue(element: Element, label: LabelMark): boolean {
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
        (element.querySelectorAll(buttons).length === 1 && isAnswerText(readWithoutExtras(element))))
    );
  }
}
