/**
 * What a page is reported from: its HTML and the answers it received, as they are. Given to the extension's own popup when a
 * person asks for a report, and never kept: the popup makes the report of it and forgets it.
 */
import type { Answer } from '../read/observed';

/** Characters of a snapshot's parts. What is larger is left out, answers by their age. */
export const snapshotBounds = { html: 4_000_000, answers: 3_000_000, count: 20 } as const;

export interface PageSnapshot {
  url: string;
  /** The document's element with all that it holds; empty where it is too large to be passed on. */
  html: string;
  /** The last answers, oldest first. */
  answers: Answer[];
}

/**
 * Takes the page as it stands at this moment.
 * @param document what the page shows
 * @param answers what the page received lately, oldest first, as kept by `keepRecent`
 */
export function takeSnapshot(document: Document, answers: readonly Answer[]): PageSnapshot {
  const html = document.documentElement.outerHTML;
  return { url: document.location.href, html: html.length > snapshotBounds.html ? '' : html, answers: keepRecent(answers) };
}

/** The latest answers that fit into the bounds, oldest first. */
export function keepRecent(answers: readonly Answer[]): Answer[] {
  let size = 0;
  const recent: Answer[] = [];
  for (const answer of [...answers].reverse()) {
    size += answer.body.length;
    if (size > snapshotBounds.answers || recent.length >= snapshotBounds.count) break;
    recent.unshift(answer);
  }
  return recent;
}
