/** An element with all that is in it, made of its markup: as the page has it, or not at all. */
import { isHollow, isTold, isToldAttribute } from './told-parts';
import type { Markup } from './tokens';

/** Makes a document in which nothing runs, loads or is shown. */
export type ParseHtml = (html: string) => Document;

/** `NodeFilter.SHOW_COMMENT`. */
const showComments = 128;

/** A document that lays down no rules of its own for what may stand where. */
export const emptyPage = '<!doctype html>';

/**
 * @returns the element and those in it, in the order of the page, but for those that are not told; undefined where a parser makes
 * something else of the markup than the page holds
 */
export function readMarkup([markup, count]: Markup, parse: ParseHtml): (Element | undefined)[] | undefined {
  const { body } = parse(`${emptyPage}<body>${markup}`);
  const top = body.firstElementChild;
  if (!top || body.childNodes.length !== 1 || top.outerHTML !== markup) return undefined;
  const elements = [top, ...top.querySelectorAll('*')];
  if (elements.length !== count + 1) return undefined;
  dropComments(top);
  for (const element of elements) keepTold(element);
  return elements.map((element) => (top.contains(element) ? element : undefined));
}

function dropComments(top: Element): void {
  const walker = top.ownerDocument.createTreeWalker(top, showComments);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode!.removeChild(comment);
}

function keepTold(element: Element): void {
  if (!isTold(element, element.localName)) element.remove();
  for (const { name, value } of [...element.attributes]) if (!isToldAttribute(name, value)) element.removeAttribute(name);
  if (isHollow(element.localName)) element.replaceChildren();
  else if (!element.firstElementChild && element.childNodes.length > 1) element.textContent = element.textContent;
}
