import { longestMarkup } from './tokens';

/** What a parser takes for text or puts elsewhere, and what is long and told to nobody. */
const noMarkup = 'noscript, template, style, xmp, noembed, noframes, plaintext';
/** What only stands where it does: a parser that meets it alone makes something else of it. */
const placeBound = new Set([
  ...['html', 'head', 'body', 'frameset', 'frame'],
  ...['caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'],
]);
/** Few elements are told as fast one by one; of very many, the page would stand still. */
const elementsOfMarkup = { least: 100, most: 40_000 } as const;
/** How long markup may be (characters): one part, and all of a page. */
const longest = { part: longestMarkup, all: 12_000_000 } as const;
/** How many large parts are looked through in vain before the rest is told one by one. */
const mostRefusals = 24;

export interface Written {
  markup: string;
  /** What is in it, in the order of the page. */
  inner: NodeListOf<Element>;
}

/**
 * Has the browser write parts of a page. That takes a tenth of a walk through them, element by element; what comes with it and is
 * told to nobody, `readMarkup` drops.
 */
export class MarkupWriter {
  /** The last one that was too small: so is what is in it. */
  #small: Element | undefined;
  #refusals = 0;
  #length = 0;

  /**
   * Writes an element, where a parser would make the same of it as far as one can tell from here.
   * @param most how many elements may be in it
   * @returns undefined where it has to be told one by one
   */
  write(element: Element, most: number): Written | undefined {
    if (this.#refusals >= mostRefusals || placeBound.has(element.localName) || this.#small?.contains(element)) return undefined;
    const inner = element.querySelectorAll('*');
    if (inner.length < elementsOfMarkup.least) this.#small = element;
    if (this.#small === element) return undefined;
    this.#refusals += 1;
    if (inner.length > Math.min(elementsOfMarkup.most, most) || element.querySelector(noMarkup)) return undefined;
    const markup = element.outerHTML;
    this.#length += markup.length;
    // What is too long for one is so for those around and beside it, and to write it took its time.
    if (markup.length > longest.part || this.#length > longest.all) this.#refusals = mostRefusals;
    else this.#refusals -= 1;
    return this.#refusals < mostRefusals ? { markup, inner } : undefined;
  }
}
