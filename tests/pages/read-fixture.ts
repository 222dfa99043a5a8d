/** Reads a fixture the way the content script reads a page: its DOM, its embedded states, and the answers that it receives. */
import { classifyReason } from '../../lib/classify/classify-reason';
import { Mirror } from '../../lib/mirror/mirror';
import { PageTeller } from '../../lib/mirror/page-teller';
import { PageReader, runToEnd, type PageResult } from '../../lib/read/page-reader';
import type { Fixture } from './fixture-schema';
import { parseHtml } from './parse-html';

export interface SavedPage {
  url: string;
  now: string;
  html: string;
  responses: Fixture['responses'];
}

/** @returns what the reader made of it; never undefined, for every fixture stands at an address of Ozon */
export function readSavedPage(page: SavedPage): PageResult {
  return readDocument(mirrorOf(parseHtml(page.html)), page);
}

/** The reader never sees a page itself. Where it cannot make of a page's markup what the page is, it is told the page piece by piece. */
function mirrorOf(document: Document): Document {
  const mirror = mirrorPage(document, true) ?? mirrorPage(document, false);
  if (!mirror) throw new Error('the mirror lost track of the page');
  return mirror;
}

/** @returns undefined where the mirror lost track of the page */
export function mirrorPage(document: Document, writesMarkup: boolean): Document | undefined {
  const teller = new PageTeller(document);
  if (!writesMarkup) teller.giveUpMarkup();
  const mirror = new Mirror(parseHtml);
  for (const tokens of teller.tell()) mirror.take(tokens);
  return mirror.isLost ? undefined : mirror.document;
}

export function readDocument(document: Document, page: Omit<SavedPage, 'html'>): PageResult {
  const url = new URL(page.url);
  const now = new Date(page.now);
  const reader = new PageReader(classifyReason);
  for (const { url: asked, body, requestHeaders } of page.responses) {
    const shopId = Object.entries(requestHeaders ?? {}).find(([name]) => name.toLowerCase() === 'x-o3-company-id')?.[1];
    reader.addAnswer(
      { url: asked, body: typeof body === 'string' ? body : JSON.stringify(body), ...(shopId && { shopId }) },
      url,
      now,
    );
  }
  return (
    runToEnd(reader.read(document, url, now)) ?? {
      cancellations: [],
      reading: {
        side: 'buyer',
        pageKind: 'other',
        channels: { observed: 0, embedded: 0, visible: 0 },
        orders: 0,
        cancelled: 0,
        requested: 0,
        notUnderstood: 0,
        problems: [],
      },
    }
  );
}
