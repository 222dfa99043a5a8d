/**
 * One `<cancellation-panel>` in the page. Its element and attributes are there at once, for they cost next to nothing; its
 * shadow root is made and drawn when it is near the screen.
 */
import type { PanelView } from '../../lib/explain/panel-view';
import type { DrawingKind } from '../../lib/messages/protocol';
import { ownElements } from '../../lib/own-elements';
import type { Sight } from '../../lib/sight';
import type { PanelPlace } from './find-places';
import type { Drawing, DrawPanel, ObtainDrawing } from './panel-drawing';

export class PanelHost {
  readonly element: Element;
  readonly form: 'full' | 'compact';
  #sight: Sight;
  #view: PanelView | undefined;
  #drawing: Drawing | undefined;

  /** Puts the bare element into its place. */
  constructor(sight: Sight, { spot, form, look }: PanelPlace) {
    this.#sight = sight;
    this.form = form;
    this.element = makeElement(sight, look);
    if (spot.after?.parentElement === spot.parent) spot.after.after(this.element);
    else spot.parent.append(this.element);
  }

  /** What draws it at first. */
  get kind(): DrawingKind {
    return this.form === 'full' ? 'whole' : 'line';
  }

  get isDrawn(): boolean {
    return this.#drawing !== undefined;
  }

  /** @param view absent as long as its texts have not come: the panel shows Ozon's words alone */
  update(sight: Sight, view: PanelView | undefined): void {
    if (this.#sight === sight && this.#view === view) return;
    const before = this.#sight;
    this.#sight = sight;
    this.#view = view;
    for (const name of shownAttributes) if (before[name] !== sight[name]) this.element.setAttribute(`data-${name}`, sight[name]);
    this.#show();
  }

  /** Makes the shadow root and what is in it; later calls do nothing. */
  draw(drawPanel: DrawPanel, obtain: ObtainDrawing): void {
    if (this.#drawing) return;
    this.#drawing = drawPanel(this.element.attachShadow({ mode: 'open' }), obtain);
    this.#show();
  }

  remove(): void {
    this.element.remove();
    this.#drawing?.end();
  }

  #show(): void {
    const { order, words } = this.#sight;
    this.#drawing?.show({ key: order, view: this.#view, words, form: this.form });
  }
}

/** The attributes are a contract: tests and people's own scripts read them. */
const shownAttributes = ['order', 'cause', 'party', 'state', 'confidence'] as const;

let last: { said: string; element: Element } | undefined;

/** Panels of a list mostly say the same but for their number: a copy takes half as long as attributes one by one. */
function makeElement(sight: Sight, look: PanelPlace['look']): Element {
  const said = [look, sight.cause, sight.party, sight.state, sight.confidence].join();
  if (last?.said !== said) {
    last = { said, element: document.createElement(ownElements.panel) };
    last.element.setAttribute('data-look', look);
    for (const name of shownAttributes) last.element.setAttribute(`data-${name}`, sight[name]);
  }
  const element = last.element.cloneNode() as Element;
  element.setAttribute('data-order', sight.order);
  return element;
}
