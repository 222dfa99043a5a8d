/** One `<cancellation-panel>` in the page: made, drawn, and taken away again. */
import { render } from 'preact';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { createShadowRootUi, type ShadowRootContentScriptUi } from 'wxt/utils/content-script-ui/shadow-root';
import { Panel } from '../../components/panel/panel';
import css from '../../components/panel/panel.css?inline';
import type { Cancellation } from '../../lib/cancellation';
import { displayNumber } from '../../lib/display-number';
import { diagnose } from '../../lib/classify/diagnose';
import type { PanelView } from '../../lib/explain/panel-view';
import type { Spot } from './find-spot';
import { lookAround } from './look';

/** Events that would make the page act on a click in our panel: rows open their order, cards their link. */
const keptInside = ['click', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart', 'touchend', 'keydown', 'keyup', 'keypress', 'input', 'change', 'copy', 'paste', 'cut', 'contextmenu', 'focusin', 'focusout', 'submit', 'wheel'];

export interface PanelMount {
  readonly host: HTMLElement;
  spot: Spot;
  draw(record: Cancellation, view: PanelView | undefined): void;
  remove(): void;
}

export async function mountPanel(ctx: ContentScriptContext, record: Cancellation, spot: Spot, form: 'full' | 'compact'): Promise<PanelMount> {
  let container: HTMLElement | undefined;
  const ui: ShadowRootContentScriptUi<void> = await createShadowRootUi(ctx, {
    name: 'cancellation-panel',
    css,
    position: 'inline',
    isolateEvents: keptInside,
    anchor: () => spot.parent,
    append: (parent, host) => insert(parent, host, spot),
    onMount: (element) => void (container = element),
    onRemove: () => container && render(null, container),
  });
  setAttributes(ui.shadowHost, record);
  ui.mount();
  ui.shadowHost.dataset['look'] = lookAround(spot.parent);
  return {
    host: ui.shadowHost,
    spot,
    draw(current, view) {
      setAttributes(ui.shadowHost, current);
      const words = current.reasonText ?? current.status;
      if (container) render(<Panel key={displayNumber(current)} view={view} words={words} form={form} />, container);
    },
    remove: () => ui.remove(),
  };
}

function insert(parent: Element, host: Element, spot: Spot): void {
  if (spot.after?.parentElement === parent) spot.after.after(host);
  else parent.append(host);
}

/** The attributes are a contract: tests and people's own scripts read them. */
function setAttributes(host: HTMLElement, record: Cancellation): void {
  const { cause, party, confidence } = diagnose(record);
  const values = { order: displayNumber(record), cause, party, state: record.state, confidence };
  for (const [name, value] of Object.entries(values)) if (host.dataset[name] !== value) host.dataset[name] = value;
}
