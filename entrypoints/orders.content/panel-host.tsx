/**
 * One `<cancellation-panel>` in the page. Its element and attributes are there at once, for they cost next to nothing; its
 * shadow root is made and drawn when it is near the screen.
 */
import { render } from 'preact';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { createShadowRootUi, type ShadowRootContentScriptUi } from 'wxt/utils/content-script-ui/shadow-root';
import { Panel } from '../../components/panel/panel';
import css from '../../components/panel/panel.css?inline';
import type { Cancellation } from '../../lib/cancellation';
import { diagnoseWith } from '../../lib/classify/diagnose-with';
import type { Classify } from '../../lib/classify/known-reason';
import { displayNumber } from '../../lib/display-number';
import type { PanelView } from '../../lib/explain/panel-view';
import type { Spot } from './find-spot';
import { lookAround } from './look';

/** Events that would make the page act on what a person does in our panel: rows open their order, cards their link. */
const keptInside = [
  ...['click', 'dblclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart', 'touchend'],
  ...['keydown', 'keyup', 'keypress', 'input', 'change', 'copy', 'paste', 'cut', 'focusin', 'focusout', 'submit'],
];

export class PanelHost {
  readonly #ctx: ContentScriptContext;
  readonly #form: 'full' | 'compact';
  readonly #classify: Classify;
  #record: Cancellation;
  #view: PanelView | undefined;
  #element: HTMLElement;
  #ui: ShadowRootContentScriptUi<HTMLElement> | undefined;
  #isDrawing = false;
  #isRemoved = false;

  constructor(ctx: ContentScriptContext, record: Cancellation, spot: Spot, form: 'full' | 'compact', classify: Classify) {
    this.#classify = classify;
    this.#ctx = ctx;
    this.#record = record;
    this.#form = form;
    this.#element = document.createElement('cancellation-panel');
    setAttributes(this.#element, record, classify);
    if (spot.after?.parentElement === spot.parent) spot.after.after(this.#element);
    else spot.parent.append(this.#element);
  }

  get element(): HTMLElement {
    return this.#element;
  }

  update(record: Cancellation, view: PanelView | undefined): void {
    const isSame = this.#record === record && this.#view === view;
    this.#record = record;
    this.#view = view;
    if (isSame) return;
    setAttributes(this.#element, record, this.#classify);
    this.#render();
  }

  /** Makes the shadow root in place of the bare element; later calls do nothing. */
  async draw(): Promise<void> {
    if (this.#ui || this.#isDrawing || this.#isRemoved) return;
    this.#isDrawing = true;
    const bare = this.#element;
    const ui = await createShadowRootUi(this.#ctx, {
      name: 'cancellation-panel',
      css,
      position: 'inline',
      isolateEvents: keptInside,
      anchor: bare,
      append: 'replace',
      onMount: (container) => container,
      onRemove: (container) => container && render(null, container),
    });
    this.#isDrawing = false;
    if (this.#isRemoved || !bare.isConnected) return;
    this.#ui = ui;
    this.#element = ui.shadowHost;
    setAttributes(ui.shadowHost, this.#record, this.#classify);
    ui.shadowHost.dataset['look'] = lookAround(bare.parentElement ?? bare);
    ui.mount();
    this.#render();
  }

  remove(): void {
    this.#isRemoved = true;
    this.#ui?.remove();
    this.#element.remove();
  }

  #render(): void {
    const words = this.#record.reasonText ?? this.#record.status;
    if (this.#ui?.mounted)
      render(<Panel key={displayNumber(this.#record)} view={this.#view} words={words} form={this.#form} />, this.#ui.mounted);
  }
}

/** The attributes are a contract: tests and people's own scripts read them. */
function setAttributes(host: HTMLElement, record: Cancellation, classify: Classify): void {
  const { cause, party, confidence } = diagnoseWith(record, classify);
  const values = { order: displayNumber(record), cause, party, state: record.state, confidence };
  for (const [name, value] of Object.entries(values)) if (host.dataset[name] !== value) host.dataset[name] = value;
}
