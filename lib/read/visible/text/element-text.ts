/** The text of an element as a person reads it, and the attributes in which more of it may be hidden. */

/** Longer texts are no status, no label, no number: they are sentences. */
export const longestText = 160;
/** What no person reads as part of the page. */
const ignored = 'script,style,template,noscript,head,textarea,select,datalist,svg,iframe';
export const ignoredElements = `${ignored},[contenteditable="true"]`;
export const ignoredNames = new Set(`${ignored.toUpperCase()},svg`.split(','));
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
/** What is drawn over the page, elsewhere than where it stands. */
export const tooltipSelector = '[role="tooltip"]';
/** Attributes that name another element whose text belongs to this one: tooltips are often rendered elsewhere. */
export const describers = ['aria-describedby', 'aria-labelledby', 'aria-details'];
export const describedSelector = describers.map((name) => `[${name}]`).join();

/**
 * The text of an element without what is ignored. Zero-width characters are left for the normaliser.
 * @param enough a text that is longer than this (in characters) may end anywhere behind it
 */
export function textOf(element: Element, enough = Infinity): string {
  return element.firstElementChild ? collectText(element, enough) : (element.textContent ?? '');
}

function collectText(parent: Node, enough: number): string {
  let text = '';
  for (let node = parent.firstChild; node && text.length <= enough; node = node.nextSibling) {
    if (node.nodeType === 3) text += node.nodeValue!;
    else if (node.nodeType === 1 && !ignoredNames.has(node.nodeName)) text += collectText(node, enough - text.length);
  }
  return text;
}
