/**
 * Where panels find what draws them. These are scripts of their own, `panel-line.js` and `panel-whole.js`, that are brought when
 * the first panel that needs them comes near the screen, or is unfolded: most pages of orders show no cancelled one, and on most
 * of those that do nobody unfolds it.
 */
import type { PanelView } from '../../lib/explain/panel-view';
import type { DrawingKind } from '../../lib/messages/protocol';

/** What a panel shows: its texts, where they have come; Ozon's words; and the number that tells it from others. */
export interface PanelContent {
  key: string;
  view: PanelView | undefined;
  words: string | undefined;
  form: 'full' | 'compact';
}

/** A panel in its shadow root. */
export interface Drawing {
  show(content: PanelContent): void;
  end(): void;
}

/** Brings what draws panels. Never throws. @returns undefined where it does not come */
export type ObtainDrawing = (kind: DrawingKind) => Promise<DrawPanel | undefined>;

/** @param obtain brings what a line hands its root over to when it is unfolded */
export type DrawPanel = (root: ShadowRoot, obtain: ObtainDrawing) => Drawing;

/** The scripts of one extension share the global object of their own world, which the page cannot reach. */
const world = globalThis as { cancellationDrawings?: Partial<Record<DrawingKind, DrawPanel>> };

/** To be called by the script that draws. */
export function offerDrawing(kind: DrawingKind, draw: DrawPanel): void {
  world.cancellationDrawings = { ...world.cancellationDrawings, [kind]: draw };
}

/** @returns undefined as long as the script has not been brought */
export function findDrawing(kind: DrawingKind): DrawPanel | undefined {
  return world.cancellationDrawings?.[kind];
}
