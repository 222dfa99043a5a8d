/**
 * What a page is reported from: its HTML and the answers it received, as they are. Given to the extension's own popup when a
 * person asks for a report, and never kept: the popup makes the report of it and forgets it.
 */
import { type Answer, parseAnswer } from '../read/json/answer';

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
 * @param answers what the page received lately as the observer passed it on, oldest first; the latest are taken that fit
 */
export function takeSnapshot(document: Document, answers: readonly string[]): PageSnapshot {
  const html = document.documentElement.outerHTML;
  return {
    url: document.location.href,
    html: html.length > snapshotBounds.html ? '' : html,
    answers: keepRecent(answers).flatMap((text) => parseAnswer(text) ?? []),
  };
}

/** The latest answers that fit into the bounds, oldest first. */
function keepRecent(answers: readonly string[]): string[] {
  let size = 0;
  const recent: string[] = [];
  for (const answer of [...answers].reverse()) {
    size += answer.length;
    if (size > snapshotBounds.answers || recent.length >= snapshotBounds.count) break;
    recent.unshift(answer);
  }
  return recent;
}
