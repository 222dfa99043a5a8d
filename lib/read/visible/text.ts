/** Small questions about the text of a page. */
import { normaliseWords } from '../../classify/normalise';
import { emptyValues } from '../../ozon/label-values';
import { notGoods } from '../../ozon/product-lines';
import { partlyCancelledWords } from '../../ozon/status-words';
import { mayHoldNumbers } from '../numbers';
import { readShare } from '../share';
import { cleanWords } from './clean-words';
import { describers, tellingAttributes, textOf } from './element-text';
import { inlineTags } from './shown-numbers';

const empty = new Set<string>(emptyValues);
/** Things that are pressed: their words name what would be done, not what is. */
const controls =
  'button, [role="button"], [role="tab"], [role="option"], [role="menuitem"], [role="radio"], [role="checkbox"], [role="switch"], label, option, summary, nav, [role="navigation"], [role="tablist"], [role="menu"], [role="listbox"]';
/** Beside a value, none of it: «Подробнее», a hint. */
const extras = 'a[href], button, [role="button"], [role="tooltip"]';
const namesNumber =
  /(?:№|номер|заявк|запрос|заказ|отправлени|request|order|shipment|posting|申请|请求|订单|货件)\D{0,12}\d{5}|\d{5}-\d{3}/i;
export const headings = 'h1, h2, h3, h4, h5, h6, [role="heading"], legend';
/** What is marked up as the title of a column. */
export const titleCells = 'th, [role="columnheader"]';
export const productLinks = 'a[href*="/product/"]';
const money =
  /(?:₽|¥|￥|€|₸|£|(?<![a-z])(?:us|ca|hk)?\$|(?<![a-z])(?:cny|usd|eur|rub))\s*\d[\d\s.,]*\d|\d[\d\s.,]*\s*(?:₽|руб|rub|¥|￥|元|cny|\$|€|₸|֏|₮|₾|₼|₴|тенге|драм|сом|byn|br|usd|eur|kzt|uzs|сум)(?![a-zа-я])/i;

/**
 * The value that an element shows: its text, or what a tooltip says in full where the text is cut short or missing.
 * @param fits says which of several texts is a value of the field that is looked for
 * @returns the cleaned text; undefined where it stands for nothing («—»)
 */
export function readValue(element: Element, fits?: (text: string) => boolean): string | undefined {
  const shown = cleanWords(textOf(element));
  const hidden = readTooltips(element);
  const start = /^(.{3,}?)\s*(?:…|\.{3})$/.exec(shown)?.[1];
  const whole = start && hidden.find((text) => text.startsWith(start));
  if (whole) return whole;
  const plain = fits && readWithoutExtras(element);
  if (plain && fits(plain)) return plain;
  const paragraph = fits && readParagraph(element, fits);
  if (paragraph) return paragraph;
  if (fits?.(shown)) return shown;
  const fitting = fits && (hidden.find(fits) ?? eachTextOutsideButtons(element).find(fits));
  if (fitting) return fitting;
  // A button's own name («Подробнее») is no value, unless it fits.
  return isFilledText(shown) ? shown : element.querySelector('button, [role="button"]') ? undefined : hidden.find(isFilledText);
}

function eachTextOutsideButtons(element: Element): string[] {
  return [...eachTextElement(element, 12)].flatMap(({ element: piece, text }) => {
    const button = piece.closest('button, [role="button"]');
    return button && button !== element && element.contains(button) ? [] : [text];
  });
}

/** What is shown beside links, buttons and tooltips; undefined where there are none. */
export function readWithoutExtras(element: Element): string | undefined {
  if (element.querySelector(extras) === null) return undefined;
  const texts = [...eachTextElement(element, 12)].filter(({ element: piece }) => {
    const extra = piece.closest(extras);
    return !extra || !element.contains(extra);
  });
  return cleanWords(texts.map(({ text }) => text).join(' '));
}

/** The one paragraph of several that is a value: beneath a reason may stand when the money comes back. */
function readParagraph(element: Element, fits: (text: string) => boolean): string | undefined {
  const isBlock = (part: Node) => part.nodeType === 1 && !inlineTags.has((part as Element).tagName);
  const isEdge = (part: Node | null) => part === null || isBlock(part);
  const paragraphs = [...element.children]
    .filter((child) => isBlock(child) || [siblingOf(child, 'previousSibling'), siblingOf(child, 'nextSibling')].every(isEdge))
    .map((child) => cleanWords(textOf(child)));
  const fitting = paragraphs.filter((text) => fits(text));
  return paragraphs.length > 1 && fitting.length === 1 && !/[:,：，]$/.test(fitting[0]!) ? fitting[0] : undefined;
}

/** The next node to one side that is more than white space. */
function siblingOf(element: Element, side: 'previousSibling' | 'nextSibling'): Node | null {
  let node: Node | null = element[side];
  while (node && node.nodeType !== 1 && !/\S/.test(node.textContent ?? '')) node = node[side];
  return node;
}

export function isFilledText(text: string): boolean {
  return /[\p{L}\d]/u.test(text) && !empty.has(normaliseWords(text));
}

function readReferenced(element: Element, attribute: string): string[] {
  const ids = element.getAttribute(attribute)?.split(/\s+/).slice(0, 4) ?? [];
  return ids
    .map((id) => cleanWords(element.ownerDocument.getElementById(id)?.textContent ?? ''))
    .filter((text) => text && text.length <= 300);
}

function readTooltips(element: Element): string[] {
  const within = [element, ...[...element.querySelectorAll('*')].slice(0, 30)];
  return within.flatMap((node) => [
    ...tellingAttributes.map((name) => cleanWords(node.getAttribute(name) ?? '')).filter(Boolean),
    ...describers.flatMap((name) => readReferenced(node, name)),
  ]);
}

/** True inside a small control: a tab, a filter, a button. A whole card that can be pressed is none. */
export function isControl(element: Element): boolean {
  const control = findControl(element);
  const words = control ? textOf(control, 60) : '';
  if (control && words.length <= 60) return !isOrderToChoose(control, words);
  const link = element.closest('a[href]');
  return Boolean(
    link &&
    textOf(link, 40).length <= 40 &&
    /[?&](?:tab|status|selectedTab|filter)=/i.test(link.getAttribute('href')!) &&
    !/\d{6}-\d{3}/.test(link.getAttribute('href')!),
  );
}

/** True for one of a list of orders, put together of several parts; what a field of search suggests is a line. */
function isOrderToChoose(control: Element, words: string): boolean {
  return control.matches('[role="option"]') && control.childElementCount > 1 && mayHoldNumbers(words);
}

/** What a head unfolds that names it by a number: a row «Заявка 700418 · На рассмотрении». A fold «Отменено» may be a filter. */
export function unfoldedBy(element: Element): Element | null {
  const head = element.closest('summary, button[aria-expanded], [role="button"][aria-expanded]');
  if (!head || !namesNumber.test(textOf(head, 200))) return null;
  return head.tagName === 'SUMMARY' ? head.parentElement : head;
}

/** A `<label>` that belongs to nothing one can fill in is a caption. */
function findControl(element: Element): Element | null {
  const control = element.closest(controls);
  const isCaption =
    control?.tagName === 'LABEL' && !control.hasAttribute('for') && control.querySelector('input, select, textarea') === null;
  return isCaption ? control.parentElement && findControl(control.parentElement) : control;
}

/** True in the name of a product, which may be any words at all. */
export function isProductName(element: Element): boolean {
  return element.closest(productLinks) !== null || element.closest('img, picture') !== null;
}

/** True beside the name of a product: what stands there is said of the goods, not of the order that `outside` speaks of. */
export function isInGoods(element: Element, outside: Element): boolean {
  let part = element;
  while (part.parentElement && !part.parentElement.contains(outside)) part = part.parentElement;
  return !part.contains(outside) && hasProductLink(part);
}

export function hasProductLink(element: Element): boolean {
  return element.querySelector(productLinks) !== null;
}

/** True where `outer` shows goods that `inner` does not: a shelf of other things, when `inner` has its own. */
export function addsGoods(outer: Element, inner: Element): boolean {
  return outer.querySelectorAll(productLinks).length > inner.querySelectorAll(productLinks).length;
}

export function hasMoney(element: Element): boolean {
  return money.test(textOf(element));
}

export function hasProduct(element: Element): boolean {
  return element.querySelector(`${productLinks}, img`) !== null || hasMoney(element);
}

/** True where goods stand, linked, pictured or priced: money that went back is no price. */
export function showsGoods(element: Element): boolean {
  if (element.querySelector(`${productLinks}, img`) !== null) return true;
  return [...eachTextElement(element, 60)].some(({ text }) => findMoney(text) !== undefined && !notGoods.test(text));
}

/** Elements with text of their own, in document order, at most `limit`. */
export function* eachTextElement(root: Element, limit: number): Generator<{ element: Element; text: string }> {
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  let count = 0;
  let last: Element | null = null;
  for (let node = walker.nextNode(); node && count < limit; node = walker.nextNode()) {
    const element = node.parentElement!;
    if (element === last || !/\S/.test(node.nodeValue ?? '') || element.closest('script, style, template, noscript')) continue;
    last = element;
    count += 1;
    yield { element, text: cleanWords(textOf(element, 2_000)) };
  }
}

/**
 * The text of the line that an element is a piece of, where a line is cut into pieces: all that stands in its parent beside it.
 * @returns undefined where the element is the line
 */
export function readLine(element: Element): string | undefined {
  const parent = element.parentElement;
  if (!parent || !inlineTags.has(element.tagName) || parent.childNodes.length < 2) return undefined;
  if (![...parent.children].every((child) => inlineTags.has(child.tagName))) return undefined;
  const line = cleanWords(joinPieces(parent));
  return line.length <= 300 ? line : undefined;
}

/** Pieces that only their style sets apart: a capital letter right behind a small one begins another. */
function joinPieces(line: Element): string {
  let text = '';
  for (const node of line.childNodes) {
    const piece = node.nodeType === 1 ? textOf(node as Element, 2_000) : (node.nodeValue ?? '');
    text += /[\p{Ll}\d]$/u.test(text) && /^\p{Lu}/u.test(piece) ? ` ${piece}` : piece;
  }
  return text;
}

/** True where an element, its line or its tooltip tells that but a part of the goods was cancelled: «Отменён 1 из 2». */
export function tellsOfPart(element: Element): boolean {
  return [textOf(element), readLine(element) ?? '', ...readTooltips(element)].some((text) => readShare(text) === 'part');
}

/** True for a status that says so, in its own words or beside them. */
export function isOfPart({ text, element }: { text: string; element: Element }): boolean {
  const words = normaliseWords(text);
  return partlyCancelledWords.some((part) => words.includes(part)) || tellsOfPart(element);
}

export function findMoney(text: string): string | undefined {
  return money.test(text) && text.length <= 40 ? text : undefined;
}

/** The largest part around an element, below `limit`, of which something holds. */
export function largestPart(element: Element, limit: Element, holds: (part: Element) => boolean): Element {
  let part = element;
  for (let outer = element.parentElement; outer && limit.contains(outer) && holds(outer); outer = outer.parentElement)
    part = outer;
  return part;
}
