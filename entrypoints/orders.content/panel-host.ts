/**
 * One `<cancellation-panel>` in the page. Its element and attributes are there at once, for they cost next to nothing; its
 * shadow root is made and drawn when it is near the screen.
 */
import type { Cancellation } from '../../lib/cancellation';
import { diagnoseWith } from '../../lib/classify/diagnose-with';
import type { Classify } from '../../lib/classify/known-reason';
import { displayNumber } from '../../lib/display-number';
import type { PanelView } from '../../lib/explain/panel-view';
import type { Spot } from './find-spot';
import type { Drawing, DrawPanel } from './panel-drawing';

export interface PanelPlace {
  spot: Spot;
  form: 'full' | 'compact';
  look: 'light' | 'dark';
}

export class PanelHost {
  readonly element = document.createElement('cancellation-panel');
  readonly #form: 'full' | 'compact';
  readonly #classify: Classify;
  #record: Cancellation;
  #view: PanelView | undefined;
  #drawing: Drawing | undefined;

  /** Puts the bare element into its place. */
  constructor(record: Cancellation, { spot, form, look }: PanelPlace, classify: Classify) {
    this.#record = record;
    this.#form = form;
    this.#classify = classify;
    this.element.dataset['look'] = look;
    setAttributes(this.element, record, classify);
    if (spot.after?.parentElement === spot.parent) spot.after.after(this.element);
    else spot.parent.append(this.element);
  }

  get isDrawn(): boolean {
    return this.#drawing !== undefined;
  }

  get record(): Cancellation {
    return this.#record;
  }

  update(record: Cancellation, view: PanelView | undefined): void {
    const isSame = this.#record === record && this.#view === view;
    this.#record = record;
    this.#view = view;
    if (isSame) return;
    setAttributes(this.element, record, this.#classify);
    this.#show();
  }

  /** Makes the shadow root and what is in it; later calls do nothing. */
  draw(drawPanel: DrawPanel): void {
    if (this.#drawing) return;
    this.#drawing = drawPanel(this.element.attachShadow({ mode: 'open' }));
    this.#show();
  }

  remove(): void {
    this.element.remove();
    this.#drawing?.end();
  }

  #show(): void {
    const words = this.#record.reasonText ?? this.#record.status;
    this.#drawing?.show({ key: displayNumber(this.#record), view: this.#view, words, form: this.#form });
  }
}

/** The attributes are a contract: tests and people's own scripts read them. */
function setAttributes(host: HTMLElement, record: Cancellation, classify: Classify): void {
  const { cause, party, confidence } = diagnoseWith(record, classify);
  const values = { order: displayNumber(record), cause, party, state: record.state, confidence };
  for (const [name, value] of Object.entries(values)) if (host.dataset[name] !== value) host.dataset[name] = value;
}
