/**
 * Where panels find what draws them. It is a script of its own, `panel-drawing.js`, that is brought when the first panel
 * comes near the screen: most pages of orders show no cancelled one, and need not carry it.
 */
import type { PanelView } from '../../lib/explain/panel-view';

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

export type DrawPanel = (root: ShadowRoot) => Drawing;

/** The scripts of one extension share the global object of their own world, which the page cannot reach. */
const world = globalThis as { drawCancellationPanel?: DrawPanel };

/** To be called by the script that draws. */
export function offerDrawing(draw: DrawPanel): void {
  world.drawCancellationPanel = draw;
}

/** @returns undefined as long as the script has not been brought */
export function findDrawing(): DrawPanel | undefined {
  return world.drawCancellationPanel;
}
