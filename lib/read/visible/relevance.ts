/**
 * Which changes of a page can change what was read from it. A clock that ticks, a counter, a banner: where nothing was read
 * before and nothing tells of an order now, the page need not be read again. When in doubt, a change matters.
 */
import { findNumbers } from '../words/numbers';
import type { Block } from './blocks/blocks';
import { isDialog } from './map/page-frame';
import { hearWith, type Hear, type HearingOptions } from './marks/hear-words';
import { collectMarks, longestRow, type Mark } from './marks/marks';
import { describedSelector, describers, longestText, tellingAttributes, textOf } from './text/element-text';

/** A larger piece of a page is not looked through: it is read. */
const mostElements = 40;
/** What brings data, or turns the page into another. */
const weighty = 'script, [data-state], a[href], form, input, iframe, dialog, [role="dialog"], [role="tooltip"], [aria-modal]';

export class Relevance {
  readonly #marked: ReadonlySet<Element>;
  readonly #blocks: ReadonlySet<Element>;
  readonly #referenced = new Set<string>();
  readonly #options: HearingOptions;
  readonly #hear: Hear;

  /** @param root what was read, with the marks and blocks that were found in it */
  constructor(root: Element, marks: readonly Mark[], blocks: readonly Block[], options: HearingOptions) {
    this.#marked = new Set(marks.map(({ element }) => element));
    this.#blocks = new Set(blocks.map(({ element }) => element));
    this.#options = options;
    this.#hear = hearWith(options);
    for (const element of root.querySelectorAll(describedSelector))
      for (const name of describers) for (const id of element.getAttribute(name)?.match(/\S+/g) ?? []) this.#referenced.add(id);
  }

  /** False where a change leaves all that was read as it is. */
  concerns({ type, target, attributeName, addedNodes, removedNodes }: MutationRecord): boolean {
    const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
    if (!element || this.#isWithinRead(element)) return true;
    if (type === 'attributes')
      return !tellingAttributes.includes(attributeName!) || this.#hear(element.getAttribute(attributeName!) ?? '').length > 0;
    for (const node of removedNodes) if (node.nodeType === 1 && this.#wasRead(node as Element)) return true;
    for (const node of addedNodes) if (node.nodeType === 1 && this.#tells(node as Element)) return true;
    return this.#tellsAround(element);
  }

  /** In what a mark, a block, a dialog or a text for another element stands in. */
  #isWithinRead(start: Element): boolean {
    for (let element: Element | null = start; element; element = element.parentElement) {
      if (this.#marked.has(element) || this.#blocks.has(element) || this.#referenced.has(element.id)) return true;
      if (element.tagName === 'SCRIPT' || isDialog(element) || element.matches('[role="tooltip"]')) return true;
    }
    return false;
  }

  #wasRead(removed: Element): boolean {
    const inner = removed.querySelectorAll('*');
    return inner.length > mostElements || [removed, ...inner].some((node) => this.#marked.has(node) || this.#blocks.has(node));
  }

  #tells(added: Element): boolean {
    if (added.matches(weighty) || added.querySelector(weighty) || added.querySelectorAll('*').length > mostElements) return true;
    if ([...added.attributes].some(({ value }) => this.#hear(value.slice(0, 200)).length > 0)) return true;
    for (const work = collectMarks(added, this.#options); ;) {
      const step = work.next();
      if (step.done) return step.value.length > 0;
    }
  }

  /** As marks are collected: the element's whole text, then its small parents'. */
  #tellsAround(start: Element): boolean {
    let element: Element | null = start;
    for (let level = 0; element && level < 3; level += 1, element = element.parentElement) {
      // Of what stands around the change it matters alone whether it is short: most of a page may stand there.
      const text = textOf(element, level === 0 ? longestRow : longestText);
      if (text.length > longestText) return level === 0 && (text.length > longestRow || findNumbers(text).length > 0);
      if (this.#hear(text).length > 0) return true;
    }
    return false;
  }
}
