/** Walking through the texts of a part of the page. */
import { cleanWords } from './clean-words';
import { textOf } from './element-text';
import { inlineTags } from './shown-numbers';

export const headings = 'h1, h2, h3, h4, h5, h6, [role="heading"], legend';

/** What is marked up as the title of a column. */
export const titleCells = 'th, [role="columnheader"]';

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

/** The largest part around an element, below `limit`, of which something holds. */
export function largestPart(element: Element, limit: Element, holds: (part: Element) => boolean): Element {
  let part = element;
  for (let outer = element.parentElement; outer && limit.contains(outer) && holds(outer); outer = outer.parentElement)
    part = outer;
  return part;
}
