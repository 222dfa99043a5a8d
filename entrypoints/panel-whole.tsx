import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Panel } from '../components/panel/panel';
import css from '../components/panel/panel.css?inline';
import { type Drawing, offerDrawing } from './orders.content/panel-drawing';

/** Events that would make the page act on what a person does in our panel: rows open their order, cards their link. */
const keptInside = [
  ...['click', 'dblclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart', 'touchend'],
  ...['keydown', 'keyup', 'keypress', 'input', 'change', 'copy', 'paste', 'cut', 'focusin', 'focusout', 'submit'],
];
const keepInside = (event: Event): void => event.stopPropagation();

/** Nothing of the page's own style reaches the panel. */
const style = `:host{all:initial !important}${css}`;
/** One for all panels of a page: a panel that carries the text has it read once more. */
let sheet: CSSStyleSheet | undefined;

/** Brought in when the first panel of a page comes near the screen. */
export default defineUnlistedScript(() => offerDrawing(drawPanel));

function drawPanel(root: ShadowRoot): Drawing {
  const body = document.createElement('div');
  for (const type of keptInside) body.addEventListener(type, keepInside);
  dress(root);
  root.append(body);
  return {
    show: ({ key, view, words, form }) => render(<Panel key={key} view={view} words={words} form={form} />, body),
    end: () => render(null, body),
  };
}

/** In Firefox no script of an extension may hand a sheet to a page: there, each panel has a text of its own. */
function dress(root: ShadowRoot): void {
  if (import.meta.env.FIREFOX) return root.append(Object.assign(document.createElement('style'), { textContent: style }));
  if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(style);
  root.adoptedStyleSheets = [sheet];
}
