/** The value that an element shows, and whether it stands for anything. */
import { normaliseWords } from '../../../classify/normalise';
import { emptyValues, leadsToHelp } from '../../../ozon/words/label-values';
import { leadsOn } from '../../../ozon/words/product-lines';
import { cleanWords } from './clean-words';
import { describers, tellingAttributes, textOf } from './element-text';
import { inlineTags } from './shown-numbers';
import { eachTextElement } from './text-elements';

const empty = new Set<string>(emptyValues);

/** Beside a value, none of it: «Подробнее», a hint. */
const extras = 'a[href], button, [role="button"], [role="tooltip"]';

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
  const answer = fits && readBeforeLink(element, shown);
  if (answer && fits(answer)) return answer;
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

/** «Да <a>Качество работы</a>»: what stands before a link to help that ends a text. */
function readBeforeLink(element: Element, shown: string): string | undefined {
  const last = [...element.childNodes].filter((node) => /\S/.test(node.textContent ?? '')).at(-1);
  const words = last?.nodeType === 1 && (last as Element).matches(extras) ? cleanWords(textOf(last as Element)) : '';
  const before = words && shown.endsWith(words) ? shown.slice(0, -words.length).trim() : '';
  // «Да, <a>если не оспорить</a>»: the sentence goes on.
  return !/[,;:，；：—–-]$/.test(before) && (leadsOn.test(words) || leadsToHelp.test(words)) ? before : undefined;
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

/** What tooltips say of an element and what is in it. */
export function readTooltips(element: Element): string[] {
  const within = [element, ...[...element.querySelectorAll('*')].slice(0, 30)];
  return within.flatMap((node) => [
    ...tellingAttributes.map((name) => cleanWords(node.getAttribute(name) ?? '')).filter(Boolean),
    ...describers.flatMap((name) => readReferenced(node, name)),
  ]);
}
