/** What a parser takes for text or puts elsewhere, and what is long and told to nobody. */
const noMarkup = 'noscript, template, style';
/** What only stands where it does: a parser that meets it alone makes something else of it. */
const placeBound = new Set([
  ...['html', 'head', 'body', 'frameset', 'frame'],
  ...['caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'],
]);
/** Few elements are told as fast one by one; of very many, the page would stand still. */
const elementsOfMarkup = { least: 100, most: 40_000 } as const;
const longestMarkup = 4_000_000;

/**
 * Has the browser write parts of a page. That takes a tenth of a walk through them, element by element; what comes with it and is
 * told to nobody, `readMarkup` drops.
 */
export class MarkupWriter {
  /** True where a parser was found to make something else of this page's markup than the page is. */
  isGivenUp = false;
  /** The last one that was too small: so is what is in it. */
  #small: Element | undefined;

  /**
   * Writes an element, where a parser would make the same of it as far as one can tell from here.
   * @returns its markup, and the elements in it; undefined where they have to be told one by one
   */
  write(element: Element): { inner: NodeListOf<Element>; markup: string } | undefined {
    if (this.isGivenUp || placeBound.has(element.localName) || this.#small?.contains(element)) return undefined;
    const inner = element.querySelectorAll('*');
    if (inner.length < elementsOfMarkup.least) this.#small = element;
    if (this.#small === element || inner.length > elementsOfMarkup.most || element.querySelector(noMarkup)) return undefined;
    const markup = element.outerHTML;
    return markup.length > longestMarkup ? undefined : { inner, markup };
  }

  /** Lets go of the page. */
  forget(): void {
    this.#small = undefined;
  }
}
