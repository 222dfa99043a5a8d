/** Texts: split, spaced, hidden in tooltips. A person at the page reads the same words. */
import { isLabelWord } from '../words';
import { listElements, listTexts, type Mutation } from '../page';

/** Several nodes and small elements for one text, as templates and highlighters leave them. */
export const splitTexts: Mutation = ({ document }, random) => {
  let count = 0;
  for (const text of listTexts(document)) {
    const words = text.data;
    if (words.trim().length < 3 || !random.chance(0.4)) continue;
    const how = random.below(3);
    if (how === 0) text.splitText(1 + random.below(words.length - 1));
    else if (how === 1) text.splitText(1 + random.below(words.length - 1)).before(document.createComment(''));
    else {
      // Between words, or before the last part of a number: where somebody would set one part apart.
      const places = [...words.matchAll(/(?<=\S) (?=\S)|-(?=\d{1,2}\b)/g)].map((match) => match.index);
      if (places.length === 0) continue;
      const at = random.pick(places) + (random.chance(0.5) ? 1 : 0);
      const parts = [words.slice(0, at), words.slice(at)].map((part) => {
        const span = document.createElement(random.pick(['span', 'b', 'span']));
        span.textContent = part;
        return span;
      });
      text.replaceWith(...parts);
    }
    count += 1;
  }
  return count > 0 ? {} : undefined;
};

const spaces = ['\u00a0', '\u2009', '\u202f', '\u2007', '  ', '\n'];
const invisible = ['\u200b', '\u2060', '\ufeff'];

/** No-break and thin spaces for spaces, and zero-width characters anywhere, in texts and in what tooltips say. */
export const addSpaces: Mutation = ({ document }, random) => {
  let count = 0;
  const respace = (words: string) => {
    count += 1;
    const spaced = words.replace(/ /g, (space) => (random.chance(0.6) ? random.pick(spaces) : space));
    if (!random.chance(0.6)) return spaced;
    const at = random.below(spaced.length + 1);
    return spaced.slice(0, at) + random.pick(invisible) + spaced.slice(at);
  };
  for (const text of listTexts(document)) if (random.chance(0.6)) text.data = respace(text.data);
  for (const element of document.body.querySelectorAll('[title], [aria-label]')) {
    for (const name of ['title', 'aria-label']) {
      const value = element.getAttribute(name);
      if (value && random.chance(0.5)) element.setAttribute(name, respace(value));
    }
  }
  return count > 0 ? {} : undefined;
};

/**
 * A value moves into a tooltip: an icon or a text cut short stays. Titles, labels, links and things to press keep their words,
 * and so do whole sentences.
 */
export const moveToTooltips: Mutation = ({ document }, random) => {
  let count = 0;
  for (const element of listElements(document)) {
    const words = (element.textContent ?? '').trim();
    const isValue =
      element.children.length === 0 &&
      words.length >= 3 &&
      words.length <= 140 &&
      !isLabelWord(words) &&
      !/[:：]/.test(words) &&
      !isPart(element, words);
    if (
      !isValue ||
      element.closest(
        'a, button, label, th, [role="columnheader"], [role="tab"], h1, h2, h3, nav, header, footer, summary, p, details, dt, title',
      ) ||
      !random.chance(0.35)
    )
      continue;
    if (element.hasAttribute('title') || element.hasAttribute('aria-label')) continue;
    const mark =
      random.chance(0.5) && words.length > 12
        ? document.createTextNode(`${words.slice(0, 6 + random.below(5)).trim()}…`)
        : drawIcon(document);
    const how = random.below(4);
    if (how === 0) element.setAttribute('title', words);
    else if (how === 1 && mark.nodeType === 1) (mark as Element).setAttribute('aria-label', words);
    else if (how === 2) addTooltip(document, element, words, `tip-${count}-${random.name()}`);
    else element.setAttribute('aria-label', words);
    element.replaceChildren(mark);
    count += 1;
  }
  return count > 0 ? {} : undefined;
};

/** True for one piece of a text: the rest of a number or a sentence stands beside it. */
function isPart(element: Element, words: string): boolean {
  return (
    /^(?:SPAN|B|I|EM|STRONG|SMALL|MARK|WBR)$/.test(element.tagName) && (element.parentElement!.textContent ?? '').trim() !== words
  );
}

function drawIcon(document: Document): Element {
  const icon = document.createElement('i');
  icon.append(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
  return icon;
}

/** Tooltips are drawn at the end of the page; the element names its own. */
function addTooltip(document: Document, element: Element, words: string, id: string): void {
  const tooltip = document.createElement('div');
  tooltip.id = id;
  tooltip.setAttribute('role', 'tooltip');
  tooltip.textContent = words;
  element.setAttribute('aria-describedby', id);
  document.body.append(tooltip);
}
