/** The order numbers that an element shows, with its cells apart. */
import { findNumbers, mayHoldNumbers, type OrderReference } from '../../words/numbers';
import { cleanWords } from './clean-words';

/** Elements that a line of text runs through. */
export const inlineTags = new Set(['SPAN', 'B', 'I', 'EM', 'STRONG', 'SMALL', 'MARK', 'FONT', 'WBR', 'BDI', 'U', 'A']);

/**
 * The numbers in an element's text. Cells that follow each other without a space are no one number: «21:55» before a posting's.
 * @param text the element's text, which the caller has
 * @param ignored names of elements that are passed over
 */
export function findShownNumbers(element: Element, text: string, ignored: ReadonlySet<string>): OrderReference[] {
  const words = cleanWords(text);
  if (!mayHoldNumbers(words)) return [];
  return findNumbers(element.firstElementChild ? cleanWords(breakBlocks(element, ignored)) : words);
}

/** What a piece says that is an order's number and nothing else: it begins one, whatever digits stand right before it. */
const wholeNumber = /^\s*\d{6,}-\d{3,}(?:-\d{1,2})?\s*$/;
/** True for what a search found in a number, and marked within it: `01<em>90000001-0042</em>-1`. */
function isWithinText({ nodeName, previousSibling, nextSibling }: Node): boolean {
  const isText = (node: Node | null, form: RegExp) => node?.nodeType === 3 && form.test(node.nodeValue ?? '');
  const isDigits = previousSibling?.nodeType === 1 && /^\d+$/.test(previousSibling.textContent ?? '');
  return nodeName === 'MARK' || isDigits || isText(previousSibling, /\S$/) || isText(nextSibling, /^[-\d]/);
}

/** What is marked up as a cell goes on in no other, whatever its element. */
const cellRole = /^(?:(?:grid)?cell|(?:row|column)header|row|listitem)$/;

/**
 * The text of an element with a space around each part that is no piece of a line.
 * @param pieces the elements that are pieces of lines; with none, every element is a part
 * @param gap what is put around a part instead of a space
 */
export function breakBlocks(
  node: Node,
  ignored: ReadonlySet<string>,
  pieces: ReadonlySet<string> = inlineTags,
  gap = ' ',
): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (node.nodeType !== 1 || ignored.has(node.nodeName)) return '';
  const text = [...node.childNodes].map((child) => breakBlocks(child, ignored, pieces, gap)).join('');
  if (wholeNumber.test(text) && (node.nodeName === 'A' || !isWithinText(node))) return ` ${text}`;
  const isPiece = pieces.has(node.nodeName) && !cellRole.test((node as Element).getAttribute('role') ?? '');
  return isPiece ? text : gap + text + gap;
}
