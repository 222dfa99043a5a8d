import type { ComponentChildren } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PanelShell } from '../components/panel/panel-shell';
import { WordsAlone } from '../components/panel/words-alone';
import { appendNodes } from '../components/ui/append-nodes';
import { type Drawing, type ObtainDrawing, offerDrawing, type PanelContent } from './orders.content/panel-drawing';
import { dressRoot } from './orders.content/panel-root';

/** Brought in when the first line of a list comes near the screen. Without Preact: on most lists nobody unfolds one. */
export default defineUnlistedScript({ globalName: false, main: () => offerDrawing('line', drawLine) });

function drawLine(root: ShadowRoot, obtain: ObtainDrawing): Drawing {
  const body = dressRoot(root);
  let shown: PanelContent | undefined;
  /** What has taken the root over. */
  let whole: Drawing | undefined;

  async function unfold({ target }: Event): Promise<void> {
    if (!(target as Element).closest('button')) return;
    body.onclick = null; // it unfolds once, however often it is pressed meanwhile
    const drawPanel = await obtain('whole');
    if (!shown) return;
    whole = drawPanel?.(root, obtain);
    if (whole) whole.show(shown);
    else body.onclick = unfold; // refused: it may be pressed again
  }
  body.onclick = unfold;

  return {
    show(content) {
      shown = content;
      if (whole) whole.show(content);
      else drawInto(body, lineOf(content));
    },
    end() {
      shown = undefined;
      whole?.end();
    },
  };
}

function lineOf({ view, words }: PanelContent) {
  if (view) return <PanelShell view={view} form="compact" isUnfolded={false} />;
  return words && <WordsAlone words={words} />;
}

/** A button may have the focus: where there is one before and after, it stays, and says what is new. */
function drawInto(body: Element, line: ComponentChildren): void {
  const fresh = document.createElement('div');
  appendNodes(fresh, line);
  const [panel, button] = body.querySelectorAll('.panel, button');
  const [freshPanel, freshButton] = fresh.querySelectorAll('.panel, button');
  if (!panel || !button || !freshPanel || !freshButton) return body.replaceChildren(...fresh.childNodes);
  copyAttributes(freshPanel, panel);
  copyAttributes(freshButton, button);
  button.replaceChildren(...freshButton.childNodes);
}

function copyAttributes(from: Element, to: Element): void {
  for (const { name, value } of from.attributes) to.setAttribute(name, value);
}
