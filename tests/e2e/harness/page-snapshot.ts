import { htmlOf, type Site } from './site';
import type { TestPage } from './test-browser';

/** What a page is and does, apart from panels: what an extension must leave as it was. */
interface PageSnapshot {
  /** Markup of the page's own document. */
  markup: string;
  /** How many nodes it has: a split text does not show in markup. */
  nodes: number;
  /** Uncaught errors, and errors that were logged. */
  errors: string[];
  /** `METHOD address`, sorted. */
  requests: string[];
}

export async function takeSnapshot(page: TestPage): Promise<PageSnapshot> {
  const document = await page.run(describeDocument);
  const logged = page.log.filter((line) => line.type === 'error').map((line) => line.text);
  return { ...document, errors: [...page.pageErrors, ...logged], requests: [...page.requests].sort() };
}

/**
 * The snapshot of a page that was left as it was served, and whose code does nothing but make its requests.
 * @param page any open page: its browser parses
 */
export async function expectSnapshot(page: TestPage, site: Site): Promise<PageSnapshot> {
  const document = await page.run(describeDocument, htmlOf(site));
  const requests = site.answers.map(({ method, url }) => `${method} ${new URL(url, site.url).href}`);
  return { ...document, errors: [], requests: [`GET ${site.url}`, ...requests].sort() };
}

/** Runs in a page. @param html markup to describe instead of the page's own document */
function describeDocument(html?: string): Pick<PageSnapshot, 'markup' | 'nodes'> {
  const parsed = html === undefined ? document : new DOMParser().parseFromString(html, 'text/html');
  const copy = parsed.documentElement.cloneNode(true) as Element;
  for (const panel of copy.querySelectorAll('cancellation-panel')) panel.remove();
  const walker = document.createTreeWalker(copy);
  let nodes = 1;
  while (walker.nextNode()) nodes += 1;
  return { markup: copy.outerHTML, nodes };
}
