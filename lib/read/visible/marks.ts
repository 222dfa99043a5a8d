/**
 * Marks: the few places of a page's text that can speak of a cancellation — order numbers, status words, labels, known
 * reasons. Everything else on the page is passed over. Nothing here looks at classes.
 */
import { findNumbers, readOrderLink } from '../numbers';
import { hearWith, type Hear, type HearingOptions, type Told } from './hear-words';
import { findShownNumbers } from './shown-numbers';

type At<Kind extends Told['kind']> = Extract<Told, { kind: Kind }> & { element: Element };
export type NumberMark = At<'number'>;
export type StatusMark = At<'status'>;
export type LabelMark = At<'label'>;
export type ReasonMark = At<'reason'>;
export type Mark = NumberMark | StatusMark | LabelMark | ReasonMark;

/** Longer texts are no status, no label, no number: they are sentences. */
const longestText = 160;
/** Our own panels, and what no person reads as part of the page. */
export const ignoredElements =
  'cancellation-panel, script, style, template, noscript, head, textarea, select, datalist, svg, iframe, [contenteditable="true"]';
const ignoredNames = new Set([
  'CANCELLATION-PANEL',
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'HEAD',
  'TEXTAREA',
  'SELECT',
  'DATALIST',
  'IFRAME',
  'svg',
  'SVG',
]);
/** Attributes in which a redesign may hide a value that was text before. */
export const tellingAttributes = [
  'title',
  'aria-label',
  'aria-description',
  'data-tooltip',
  'data-title',
  'data-original-title',
  'data-text',
  'data-value',
];
const attributeSelector = tellingAttributes.map((name) => `[${name}]`).join(',');

/**
 * Collects the marks below `root`, in document order per kind of source (texts, attributes, links).
 * A generator, so that a long page can be read in slices: it yields after every few dozen elements.
 */
export function* collectMarks(root: Element, options: HearingOptions): Generator<undefined, Mark[]> {
  const marks: Mark[] = [];
  const hear = hearWith(options);
  const seen = new WeakSet<Element>();
  const document = root.ownerDocument;
  const walker = document.createTreeWalker(root, 5 /* elements and texts */, {
    acceptNode: (node) =>
      node.nodeType === 1 && ignoredNames.has(node.nodeName) ? 2 /* reject */ : node.nodeType === 3 ? 1 : 3 /* skip */,
  });
  const tooltips = findTooltips(root);
  let count = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    count += 1;
    if (count % 40 === 0) yield;
    if (/\S/.test(node.nodeValue ?? '') && !isInTooltip(node.parentElement!, tooltips))
      readElement(node.parentElement!, seen, hear, marks);
  }
  for (const [tooltip, owner] of tooltips) addTextMarks(owner, textOf(tooltip).slice(0, longestText), hear, marks);
  for (const element of root.querySelectorAll(attributeSelector)) {
    if ((count += 1) % 60 === 0) yield;
    if (element.closest(ignoredElements)) continue;
    for (const name of tellingAttributes) {
      const text = element.getAttribute(name);
      if (text && text.length <= longestText) addTextMarks(element, text, hear, marks);
    }
  }
  yield;
  for (const link of root.querySelectorAll('a[href*="order="], a[href*="/postings/"], a[href*="posting"]')) {
    addLinkMark(link, marks);
    if ((count += 1) % 60 === 0) yield;
  }
  return marks;
}

/** Tooltips that are rendered elsewhere than what they belong to, with the element that names them. */
function findTooltips(root: Element): Map<Element, Element> {
  const tooltips = new Map<Element, Element>();
  if (root.querySelector('[role="tooltip"]') === null) return tooltips;
  for (const owner of root.querySelectorAll('[aria-describedby], [aria-labelledby], [aria-details]')) {
    const ids = ['aria-describedby', 'aria-labelledby', 'aria-details'].flatMap(
      (name) => owner.getAttribute(name)?.split(/\s+/) ?? [],
    );
    for (const id of ids) {
      const tooltip = root.ownerDocument.getElementById(id);
      if (tooltip?.matches('[role="tooltip"]') && !owner.contains(tooltip)) tooltips.set(tooltip, owner);
    }
  }
  return tooltips;
}

function isInTooltip(element: Element, tooltips: ReadonlyMap<Element, Element>): boolean {
  const tooltip = tooltips.size > 0 && element.closest('[role="tooltip"]');
  return Boolean(tooltip) && tooltips.has(tooltip as Element);
}

/** A text can be split over several nodes and small elements: the element's whole text is read, then its small parents'. */
function readElement(start: Element, seen: WeakSet<Element>, hear: Hear, marks: Mark[]): void {
  let element: Element | null = start;
  for (let level = 0; element && level < 3 && !seen.has(element); level += 1) {
    seen.add(element);
    const text: string = textOf(element);
    if (text.length > longestText) {
      if (level === 0) addNumbersOfLongText(element, text, marks);
      return;
    }
    // A parent adds to what its child told only when it holds more than that child.
    if (level === 0 || element.childNodes.length > 1) addShownMarks(element, text, hear, marks);
    if (text.length > 120) return;
    element = element.parentElement;
  }
}

/** What an element's own text tells; its numbers are looked for with its cells apart. */
function addShownMarks(element: Element, text: string, hear: Hear, marks: Mark[]): void {
  const told = hear(text);
  for (const one of told) if (one.kind !== 'number') marks.push({ ...one, element });
  if (told.some(({ kind }) => kind === 'number'))
    for (const reference of findShownNumbers(element, text, ignoredNames))
      marks.push({ kind: 'number', element, text, reference });
}

function addTextMarks(element: Element, raw: string, hear: Hear, marks: Mark[]): void {
  for (const told of hear(raw)) marks.push({ ...told, element });
}

/** Numbers count in long texts too: a row whose cells run together still belongs to its posting. */
function addNumbersOfLongText(element: Element, text: string, marks: Mark[]): void {
  if (text.length > 2_000) return;
  for (const reference of findShownNumbers(element, text, ignoredNames))
    marks.push({ kind: 'number', element, text: text.slice(0, longestText), reference });
}

function addLinkMark(link: Element, marks: Mark[]): void {
  const href = link.getAttribute('href') ?? '';
  const order = readOrderLink(href);
  const reference =
    order ??
    findNumbers(href.split('?')[0]!.replace(/\//g, ' ')).at(0) ??
    findNumbers(new URLSearchParams(href.split('?')[1]).get('postingDetails') ?? '').at(0);
  if (reference) marks.push({ kind: 'number', element: link, text: href, reference });
}

/** The text of an element without what is ignored. Zero-width characters are left for the normaliser. */
export function textOf(element: Element): string {
  return element.firstElementChild && element.querySelector(ignoredElements) ? collectText(element) : (element.textContent ?? '');
}

function collectText(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (node.nodeType === 1 && ignoredNames.has(node.nodeName)) return '';
  return [...node.childNodes].map(collectText).join('');
}
