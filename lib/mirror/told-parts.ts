/** Which parts of a page the reader's mirror holds: what it asks a document about. No style, no picture, nothing typed into a field. */
import { ownElements } from '../own-elements';
import { stateSelector } from '../ozon/pages/buyer-widgets';
import { robotClass } from '../ozon/pages/closed-doors';
import { rowNames } from '../row-names';

/** A page with more elements, or with more text in one telling (characters), is not told to its end. */
export const most = { elements: 400_000, text: 40_000_000 } as const;

/** Names of attributes. Of `class`, that alone which marks the robot check is told: it is no name that a style gives. */
const toldAttributes = new Set([
  ...['id', 'role', 'name', 'type', 'for', 'href', 'open', 'colspan', 'rowspan', 'contenteditable'],
  ...rowNames,
  ...['title', 'aria-label', 'aria-description', 'aria-describedby', 'aria-labelledby', 'aria-details', 'aria-modal'],
  ...['data-state', 'data-widget', 'data-tooltip', 'data-title', 'data-original-title', 'data-text', 'data-value'],
]);

/** Changes of these are worth telling. */
export const watchedAttributes: readonly string[] = [...toldAttributes];

/** The longest text and value that is told (characters); what is longer is cut there, and the reader says that it is too long. */
const longestText = 8_000_001;

const ourOwn = new Set<string>(Object.values(ownElements));
const untoldElements = new Set([...ourOwn, 'style', 'noscript', 'template', 'link', 'meta', 'base']);
const hollowElements = new Set(['svg', 'iframe', 'textarea']);

/** True for what we put into the page. */
export function isOurOwn(node: Node): boolean {
  return ourOwn.has((node as Element).localName);
}

/** True for what has one of our panels in it. */
export function holdsPanel(element: Element): boolean {
  return element.querySelector(ownElements.panel) !== null;
}

/** False for what is passed over with all that is in it. */
export function isTold(element: Element, name: string): boolean {
  return !untoldElements.has(name) && (name !== 'script' || element.matches(stateSelector));
}

const untold = [...untoldElements].join();
const withinHollow = [...hollowElements].map((name) => `${name} *`).join();

/** True for what the mirror does not hold, or not what is in it: changes there are told to nobody. */
export function isUntold(element: Element): boolean {
  return element.closest(untold) !== null || element.matches(withinHollow) || !isTold(element, element.localName);
}

/** True for what is told by its name alone, whatever is in it. */
export function isHollow(name: string): boolean {
  return hollowElements.has(name);
}

/** A text as far as it is told. */
export function cutText(text: string): string {
  return text.length > longestText ? text.slice(0, longestText) : text;
}

/** True for an attribute that the reader may ask for; no other is told, and no other is believed. */
export function isToldAttribute(name: string, value: string): boolean {
  return toldAttributes.has(name) || (name === 'class' && value.includes(robotClass));
}

/** The attributes that are told of an element, by name; empty where there is none. */
export function readToldAttributes(element: Element): Record<string, string> {
  const told: Record<string, string> = {};
  // Not `element.attributes`: the browser would make a node of each.
  for (const name of element.getAttributeNames()) {
    if (!toldAttributes.has(name) && name !== 'class') continue;
    const value = element.getAttribute(name)!;
    if (isToldAttribute(name, value)) told[name] = cutText(value);
  }
  return told;
}
