/** Draws views that have no hooks as Preact would, for a place that would carry Preact's renderer for nothing else. */
import type { ComponentChildren, FunctionComponent, VNode } from 'preact';

const svg = 'http://www.w3.org/2000/svg';

type Props = Record<string, unknown> & { children?: ComponentChildren };

/** Appends what is drawn. It hears nothing: no listener is added. @param drawn by components without hooks, refs or `style` */
export function appendNodes(parent: Element, drawn: ComponentChildren): void {
  if (drawn === null || drawn === undefined || typeof drawn === 'boolean') return;
  if (Array.isArray(drawn)) return drawn.forEach((part) => appendNodes(parent, part));
  if (typeof drawn !== 'object') return parent.append(String(drawn));
  const { type, props } = drawn as VNode<Props>;
  if (typeof type === 'function') return appendNodes(parent, (type as FunctionComponent<Props>)(props));
  const element = document.createElementNS(type === 'svg' ? svg : parent.namespaceURI, type);
  for (const name in props) if (name !== 'children') setAttribute(element, name, props[name]);
  appendNodes(element, props.children);
  parent.append(element);
}

function setAttribute(element: Element, name: string, value: unknown): void {
  if (value === null || value === undefined || typeof value === 'function') return;
  if (typeof value !== 'boolean' || name.startsWith('aria-')) element.setAttribute(name, String(value));
  else element.toggleAttribute(name, value);
}
