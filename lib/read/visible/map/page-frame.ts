/** The large parts of a page: all of it, and what lies over it. */

/** The parts of a page that hold everything. */
export function isPage(element: Element): boolean {
  return isDocument(element) || element.tagName === 'MAIN';
}

/** The parts that hold the frame of a page, too. */
export function isDocument(element: Element): boolean {
  return element.tagName === 'BODY' || element.tagName === 'HTML';
}

/** True for what lies over the page: a side sheet, a dialog. */
export function isDialog(element: Element): boolean {
  return element.matches('[role="dialog"], [role="alertdialog"], dialog, [aria-modal="true"]');
}

/** The dialog that an element stands in. */
export function closestDialog(element: Element): Element | undefined {
  for (let parent: Element | null = element; parent; parent = parent.parentElement) if (isDialog(parent)) return parent;
  return undefined;
}
