/** Panels that are to be drawn, as soon as what draws them, and their texts, have come. */
import type { PanelView } from '../../lib/explain/panel-view';
import type { DrawingKind } from '../../lib/messages/protocol';
import type { Sight } from '../../lib/sight';
import type { ObtainDrawing } from './panel-drawing';
import type { PanelHost } from './panel-host';

/** How long a panel waits for its texts before it is drawn without them (ms). */
const longestWait = 250;

/** A panel with its place on the page, and what it is to show. */
interface Placed {
  host?: Pick<PanelHost, 'kind' | 'update' | 'draw'>;
  sight: Sight;
  view?: PanelView | undefined;
}

export class DrawingQueue<Panel extends Placed> extends Set<Panel> {
  readonly #obtain: ObtainDrawing;
  /** The kinds that are being prepared, and what is to be called when the texts have come. */
  readonly #onTexts = new Map<DrawingKind, () => void>();

  constructor(obtain: ObtainDrawing) {
    super();
    this.#obtain = obtain;
  }

  /**
   * Draws all that wait, the lines of a list though a whole panel still has to. They do not wait for their texts for long, and
   * then show Ozon's words alone: a panel that is drawn without its texts is drawn, laid out and painted twice.
   */
  draw(): void {
    for (const { host } of this) if (host && !this.#onTexts.has(host.kind)) void this.#drawAll(host.kind);
  }

  /** To be called when texts have come. */
  noticeTexts(): void {
    for (const [kind, onTexts] of this.#onTexts) if (this.#haveTexts(kind)) onTexts();
  }

  async #drawAll(kind: DrawingKind): Promise<void> {
    const texts = new Promise<void>((resolve) => {
      this.#onTexts.set(kind, resolve);
      setTimeout(resolve, this.#haveTexts(kind) ? 0 : longestWait);
    });
    const [drawPanel] = await Promise.all([this.#obtain(kind), texts]);
    this.#onTexts.delete(kind);
    if (!drawPanel) return;
    for (const panel of this) {
      const { host, sight, view } = panel;
      if (host?.kind !== kind) continue;
      host.update(sight, view); // before it is drawn, so that it is drawn once
      host.draw(drawPanel, this.#obtain);
      this.delete(panel);
    }
  }

  #haveTexts(kind: DrawingKind): boolean {
    return [...this].every(({ host, view }) => view || host?.kind !== kind);
  }
}
