/**
 * Marks: the few places of a page's text that can speak of a cancellation — order numbers, status words, labels, known
 * reasons. Everything else on the page is passed over. Nothing here looks at classes.
 */
import { normaliseWords } from '../../../classify/normalise';
import { howMany } from '../../../ozon/words/date-words';
import { findNumbers, readOrderLink } from '../../words/numbers';
import { cleanWords } from '../text/clean-words';
import { ignoredElements, ignoredNames, longestText, tellingAttributes, textOf } from '../text/element-text';
import { readLinesOf } from '../text/lines';
import { breakBlocks, findShownNumbers, inlineTags } from '../text/shown-numbers';
import { headings, titleCells } from '../text/text-elements';
import { hearWith, type Hear, type HearingOptions, type Told } from './hear-words';
import { readPair } from './label-pairs';
import { findTooltips, isInTooltip, readTooltipLines } from './tooltips';

type At<Kind extends Told['kind']> = Extract<Told, { kind: Kind }> & { element: Element };
export type NumberMark = At<'number'>;
export type StatusMark = At<'status'>;
export type LabelMark = At<'label'>;
export type ReasonMark = At<'reason'>;
/** A status in the plural: «Отменены». It names a tab, or heads a column of cards. */
export type HeadingMark = At<'heading'>;
export type Mark = NumberMark | StatusMark | LabelMark | ReasonMark | HeadingMark;

/** Of a text with something else beside it, that long may be looked through for numbers. */
export const longestRow = 2_000;
const noPieces: ReadonlySet<string> = new Set();
/** Whose words are none of what is said: see `isControl`. */
const pressed = 'button, summary, label, [role="button"], [role="tab"]';

const attributeSelector = tellingAttributes.map((name) => `[${name}]`).join(',');

/**
 * Collects the marks below `root`, in document order per kind of source (texts, attributes, links).
 * A generator, so that a long page can be read in slices: it yields after every few dozen elements.
 */
export function* collectMarks(root: Element, options: HearingOptions): Generator<undefined, Mark[]> {
  const marks: Mark[] = [];
  const hear = hearWith(options);
  const seen = new Set<Element>();
  const tooltips = findTooltips(root);
  let count = 0;
  for (let node = nextText(root, root); node; node = nextText(node, root)) {
    if ((count += 1) % 40 === 0) yield;
    if (/\S/.test(node.nodeValue ?? '') && !isInTooltip(node.parentElement!, tooltips))
      readElement(node.parentElement!, seen, hear, marks);
  }
  for (const [tooltip, owner] of tooltips)
    for (const line of readTooltipLines(tooltip, hear)) addTextMarks(owner, line, hear, marks);
  for (const element of root.querySelectorAll(attributeSelector)) {
    if ((count += 1) % 60 === 0) yield;
    if (element.closest(ignoredElements)) continue;
    for (const name of tellingAttributes) {
      const text = element.getAttribute(name);
      if (text && text.length <= longestText) addTextMarks(element, text, hear, marks, isNameOfPart(element));
    }
  }
  yield;
  for (const link of root.querySelectorAll('a[href*="order="], a[href*="/postings/"], a[href*="posting"]')) {
    addLinkMark(link, marks);
    if ((count += 1) % 60 === 0) yield;
  }
  return marks;
}

/** The next text below `root` in document order, outside of what is ignored. */
function nextText(from: Node, root: Node): Node | null {
  let node = from;
  let inner = node === root || !ignoredNames.has(node.nodeName) ? node.firstChild : null;
  for (;;) {
    if (inner) node = inner;
    else {
      while (node !== root && !node.nextSibling) node = node.parentNode ?? root;
      if (node === root) return null;
      node = node.nextSibling!;
    }
    if (node.nodeType === 3) return node;
    inner = node.nodeType === 1 && !ignoredNames.has(node.nodeName) ? node.firstChild : null;
  }
}

/** A text can be split over several nodes and small elements: the element's whole text is read, then its small parents'. */
function readElement(start: Element, seen: Set<Element>, hear: Hear, marks: Mark[]): void {
  let element: Element | null = start;
  let text = '';
  for (let level = 0; element && level < 3 && !seen.has(element); level += 1) {
    // A page and what lies over it are two, however short both are.
    if (level > 0 && element.tagName === 'BODY') return;
    seen.add(element);
    // A parent adds to what its child told only when it holds more than that child.
    const isMore = level === 0 || element.firstChild !== element.lastChild;
    if (isMore) text = textOf(element, level === 0 ? longestRow : longestText);
    if (text.length > longestText) {
      if (level === 0) addNumbersOfLongText(element, text, marks);
      return;
    }
    if (isMore) addShownMarks(element, text, hear, marks);
    if (text.length > 120) return;
    element = element.parentElement;
  }
}

/** What an element's own text tells, with its parts apart. */
function addShownMarks(element: Element, text: string, hear: Hear, marks: Mark[]): void {
  const shown = readTitleOfGroup(element) ?? (element.firstElementChild ? breakBlocks(element, ignoredNames) : text);
  const heard = hear(shown);
  const tells = (part: Element, kind: Told['kind']) => hear(textOf(part, longestText)).some((told) => told.kind === kind);
  const parts = hasTwoParts(element) ? [...element.children] : [];
  const statuses = parts.filter((part) => tells(part, 'status'));
  // «Заказ 10000001-0007» above a status is no piece of it.
  const isUnderNumber = statuses.length > 0 && parts.slice(0, parts.indexOf(statuses[0]!)).some((part) => tells(part, 'number'));
  const kept = heard.filter(
    (told) => !isOfPieces(told, element) && !(isUnderNumber && told.kind === 'status' && told.status.date),
  );
  for (const told of kept) if (told.kind !== 'number') marks.push({ ...told, element });
  // `<span>Canceled</span><span>2026-11-22</span>`: two pieces that only the style sets apart.
  if (/\d/.test(text) && !kept.some(({ kind }) => kind === 'status') && statuses.length > 0 && !isUnderNumber)
    for (const told of hear(breakBlocks(element, ignoredNames, noPieces)))
      if (told.kind === 'status' && told.status.date) marks.push({ ...told, element });
  // A step of a delivery: `<strong>Отменён</strong><time>3 ноября</time><p>Пошлина не оплачена</p>`.
  const [status] = statuses;
  const day = status?.nextElementSibling;
  if (
    status &&
    day?.tagName === 'TIME' &&
    parts.length > 2 &&
    element.closest('ol') &&
    !isUnderNumber &&
    !kept.some(({ kind }) => kind === 'status')
  )
    for (const told of hear(`${textOf(status)} ${textOf(day)}`))
      if (told.kind === 'status' && told.status.date) marks.push({ ...told, element });
  // A title in two lines, of which the first stands in no element of its own.
  if (element.firstElementChild && element.matches(titleCells))
    for (const line of readLinesOf(element, 2))
      for (const told of line.element === element ? hear(line.text) : [])
        if (told.kind === 'label' && told.rest === undefined) marks.push({ ...told, element });
  const pair = readPair(element, hear);
  if (pair) marks.push({ ...pair, element });
  for (const reference of findShownNumbers(element, text, ignoredNames)) marks.push({ kind: 'number', element, text, reference });
}

/**
 * True for what is made of pieces that say something else each: a day beside a button «取消», a status and the day in the next
 * column, the label «Причина отмены» beside a cell with a dash.
 */
function isOfPieces(told: Told, element: Element): boolean {
  if (!element.firstElementChild) return false;
  return told.kind === 'status'
    ? told.status.isByDay === true || (told.status.date !== undefined && isOfCells(told.text, element))
    : told.kind === 'label' && told.rest === undefined && /\s[-—–]$/.test(told.text);
}

/** True for an order's row of several cells of which no line holds the whole text: a status in one, a day in another. */
function isOfCells(text: string, element: Element): boolean {
  const cells = [...element.children].filter((child) => /\S/.test(textOf(child, longestText)));
  if (!cells.some((cell) => findNumbers(textOf(cell, longestText)).length > 0)) return false;
  if (cells.length < 3 || [...element.childNodes].some((node) => node.nodeType === 3 && /\S/.test(node.nodeValue!))) return false;
  const lines = breakBlocks(element, ignoredNames, inlineTags, '\n').split('\n');
  return !lines.some((line) => cleanWords(line).includes(text));
}

/** «Отменены 22 сентября<span>3</span>»: a heading with a day, and behind it how many are meant; undefined where it holds anything else. */
function readTitleOfGroup(element: Element): string | undefined {
  const [first, ...others] = element.matches(headings) ? [...element.childNodes].filter(({ nodeValue }) => nodeValue === null || /\S/.test(nodeValue)) : []; // prettier-ignore
  const [count] = others;
  const isTitle = first?.nodeType === 3 && /\d/.test(first.nodeValue!) && others.length === 1 && count?.nodeType === 1;
  return isTitle && howMany.test(normaliseWords(textOf(count as Element, longestRow))) ? first.nodeValue! : undefined;
}

function hasTwoParts({ childElementCount: count }: Element): boolean {
  return count === 2 || count === 3;
}

/** @param isName true where the text names what holds others: it is no label of a value beside it, nor said again of its heading */
function addTextMarks(element: Element, raw: string, hear: Hear, marks: Mark[], isName = false): void {
  if (isName && [...element.querySelectorAll(headings)].some((heading) => saysAgain(heading, raw))) return;
  for (const told of hear(raw))
    if (!(isName && told.kind === 'label' && told.rest === undefined)) marks.push({ ...told, element });
}

/** True for a heading that says the same, and at most how many are meant; what is pressed says nothing. */
function saysAgain(heading: Element, raw: string): boolean {
  const [words, name] = [normaliseWords(textOf(heading, longestText)), normaliseWords(raw)];
  const isPressed = heading.closest(pressed) !== null || heading.querySelector(pressed) !== null;
  return !isPressed && words.startsWith(name) && howMany.test(words.slice(name.length));
}

/** True for a part of the page whose attributes name it: a dialog «Отправление». */
function isNameOfPart(element: Element): boolean {
  return element.childElementCount > 1 && /\S/.test(textOf(element, longestText));
}

/** Numbers count in long texts too: a row whose cells run together still belongs to its posting. */
function addNumbersOfLongText(element: Element, text: string, marks: Mark[]): void {
  if (text.length > longestRow) return;
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
