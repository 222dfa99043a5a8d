/** The elements that we put into Ozon's pages, by their names. */
export const ownElements = { panel: 'cancellation-panel', catchUp: 'cancellation-catch-up' } as const;

/** Takes them out of a copy of a page, before it is read: the page never had them. */
export function removeOwnElements(document: Document): void {
  for (const element of document.querySelectorAll(Object.values(ownElements).join())) element.remove();
}
