import { isDialog } from './page-map';

/** The dialog that an element stands in. */
export function closestDialog(element: Element): Element | undefined {
  for (let parent: Element | null = element; parent; parent = parent.parentElement) if (isDialog(parent)) return parent;
  return undefined;
}
