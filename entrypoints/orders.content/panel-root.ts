/** What the shadow root of every panel holds, whichever script draws into it. */
import css from '../../components/panel/panel.css?inline';

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

/** Makes a root ready to be drawn into, where it is not. @returns the element that holds what is drawn */
export function dressRoot(root: ShadowRoot): HTMLElement {
  if (root.lastElementChild) return root.lastElementChild as HTMLElement;
  const body = document.createElement('div');
  for (const type of keptInside) body.addEventListener(type, keepInside);
  dress(root);
  root.append(body);
  return body;
}

/** In Firefox no script of an extension may hand a sheet to a page: there, each panel has a text of its own. */
function dress(root: ShadowRoot): void {
  if (import.meta.env.FIREFOX) return root.append(Object.assign(document.createElement('style'), { textContent: style }));
  if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(style);
  root.adoptedStyleSheets = [sheet];
}
