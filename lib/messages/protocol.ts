/**
 * The messages between a page's content script, the background and the popup: names, what goes in, what comes back.
 * Types and the messenger alone, so that a content script that only asks carries no schema. Answer with `serveMessage`.
 */
import type { Cancellation, Side } from '../cancellation';
import type { CatchUpView } from '../catch-up/catch-up-view';
import type { Step } from '../catch-up/progress';
import type { PanelView } from '../explain/panel-view';
import type { PageReading } from '../page-reading';
import type { PageSnapshot } from '../report/take-snapshot';
import { send, sendToTab } from './messenger';

/** The most records that one message may carry; the sender splits longer lists. */
export const batchSize = 500;

export interface SaveRequest {
  records: Cancellation[];
  /** The tab that shows them. */
  tabId?: number;
}

export interface SaveAnswer {
  /** Records that are in the history now: new, improved, or already there. */
  stored: number;
  /** Records that were no valid cancellations. */
  rejected: number;
}

/** What draws panels: closed lines of a list, or whole panels. */
export type DrawingKind = 'line' | 'whole';

export interface Protocol {
  /** Reader → background. Answers only after the database's transaction has completed. */
  saveCancellations(request: SaveRequest): SaveAnswer;
  /** Reader → background. Views in the order of the records, in the language of the settings. */
  describeCancellations(request: { records: Cancellation[] }): { views: PanelView[] };
  /** Content → background: has the sender's own tab read. False where the browser refused. */
  bringReader(): boolean;
  /** Content → background: makes sure that somebody is there to read. False where nobody can be. */
  wakeReader(): boolean;
  /** Content → background: runs what draws panels in the sender's own tab. False where the browser refused. */
  bringDrawing(kind: DrawingKind): boolean;
  /** Popup → content script of a tab. */
  readPage(): PageReading;
  /** Popup → content script of a tab, when a person asks for a report: the page as it stands, of which the popup keeps nothing. */
  takeSnapshot(): PageSnapshot;
  /** Popup → background, after it met rows that it could not read. Answers how many were set aside. */
  setAsideDamaged(): number;
  /** Popup → background: it has been opened, and what it shows is no news any more. */
  popupOpened(): void;
  /** Popup → background: makes the tallies anew where they are not sound. Answers when it is done. */
  renewTallies(): void;
  /** Popup → background: opens a side's list of orders, or goes on with it, and lets it load itself further. */
  startCatchUp(request: { side: Side; untilDay?: string }): void;
  /** Content → background: how far the list has come. Null where nobody asked for it in this tab. */
  catchUp(step: Step): CatchUpView | null;
  /** Dashboard → background, after it deleted cancellations: the number on the icon may be another. */
  rowsDeleted(): void;
}

type Name = keyof Protocol;
type Request<N extends Name> = Parameters<Protocol[N]> extends [infer Payload] ? [request: Payload] : [];

/**
 * Asks the background.
 * @throws where nobody answers, where the answering side refused the message, or the extension was reloaded meanwhile
 */
export function sendMessage<N extends Name>(name: N, ...[request]: Request<N>): Promise<ReturnType<Protocol[N]>> {
  return send(name, request) as Promise<ReturnType<Protocol[N]>>;
}

/**
 * Asks the content script of a tab's page.
 * @throws as `sendMessage` does, and where the tab's page has none
 */
export function sendToPage<N extends Name>(tabId: number, name: N, ...[request]: Request<N>): Promise<ReturnType<Protocol[N]>> {
  return sendToTab(tabId, name, request) as Promise<ReturnType<Protocol[N]>>;
}
