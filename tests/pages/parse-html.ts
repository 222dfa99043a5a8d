/** A browser's own parser; in Node, jsdom's: one window's for all pages, for a window takes several times as long as a page. */
const parser = typeof DOMParser === 'undefined' ? await makeParser() : new DOMParser();

async function makeParser(): Promise<DOMParser> {
  const { JSDOM } = await import('jsdom');
  return new new JSDOM('').window.DOMParser();
}

/** @returns a page's document, as a browser makes it of the markup */
export function parseHtml(html: string): Document {
  return parser.parseFromString(html, 'text/html');
}
