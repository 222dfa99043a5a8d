import { JSDOM } from 'jsdom';

/** One window's parser for all pages: a window of its own for each takes several times as long as the page itself. */
const parser = new new JSDOM('').window.DOMParser();

/** @returns a page's document, as a browser makes it of the markup */
export function parseHtml(html: string): Document {
  return parser.parseFromString(html, 'text/html');
}
