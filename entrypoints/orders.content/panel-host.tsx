/**
 * One `<cancellation-panel>` in the page. Its element and attributes are there at once, for they cost next to nothing; its
 * shadow root is made and drawn when it is near the screen.
 */
import { render } from 'preact';
import { Panel } from '../../components/panel/panel';
import css from '../../components/panel/panel.css?inline';
import type { Cancellation } from '../../lib/cancellation';
import { diagnoseWith } from '../../lib/classify/diagnose-with';
import type { Classify } from '../../lib/classify/known-reason';
import { displayNumber } from '../../lib/display-number';
import type { PanelView } from '../../lib/explain/panel-view';
import type { Spot } from './find-spot';

/** Events that would make the page act on what a person does in our panel: rows open their order, cards their link. */
const keptInside = [
  ...['click', 'dblclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart', 'touchend'],
  ...['keydown', 'keyup', 'keypress', 'input', 'change', 'copy', 'paste', 'cut', 'focusin', 'focusout', 'submit'],
];
const keepInside = (event: Event): void => event.stopPropagation();

/** Nothing of the page's own style reaches the panel. */
const style = `:host{all:initial !important}${css}`;

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
  #body: HTMLElement | undefined;

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
    return this.#body !== undefined;
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
    this.#render();
  }

  /** Makes the shadow root and what is in it; later calls do nothing. */
  draw(): void {
    if (this.#body) return;
    const root = this.element.attachShadow({ mode: 'open' });
    const sheet = document.createElement('style');
    sheet.textContent = style;
    this.#body = document.createElement('div');
    for (const type of keptInside) this.#body.addEventListener(type, keepInside);
    root.append(sheet, this.#body);
    this.#render();
  }

  remove(): void {
    this.element.remove();
    if (this.#body) render(null, this.#body);
  }

  #render(): void {
    const words = this.#record.reasonText ?? this.#record.status;
    if (this.#body)
      render(<Panel key={displayNumber(this.#record)} view={this.#view} words={words} form={this.#form} />, this.#body);
  }
}

/** The attributes are a contract: tests and people's own scripts read them. */
function setAttributes(host: HTMLElement, record: Cancellation, classify: Classify): void {
  const { cause, party, confidence } = diagnoseWith(record, classify);
  const values = { order: displayNumber(record), cause, party, state: record.state, confidence };
  for (const [name, value] of Object.entries(values)) if (host.dataset[name] !== value) host.dataset[name] = value;
}
