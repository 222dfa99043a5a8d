/** The large parts of a page: all of it, what lies over it, what ends it. */

/** The parts of a page that hold everything. */
export function isPage(element: Element): boolean {
  return element.tagName === 'BODY' || element.tagName === 'HTML' || element.tagName === 'MAIN';
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

/** True at the end of the page, not of a card: «Возврат» leads there to the rules. */
export function isInPageFooter(element: Element): boolean {
  const footer = element.closest('footer, [role="contentinfo"]');
  return footer !== null && footer.closest('article, section, li, form, dialog, [role="dialog"], [role="listitem"]') === null;
}
