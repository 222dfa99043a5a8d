/** A page whose end never came. */
import type { Mutation } from '../page';

export const truncateHtml: Mutation = ({ document }, random) => {
  const all = [...document.body.querySelectorAll('*')];
  if (all.length < 2) return undefined;
  const cut = all[1 + random.below(all.length - 1)]!;
  // All that follows in the order of the source: later siblings, and those of every ancestor.
  for (let element: Element | null = cut; element && element !== document.body; element = element.parentElement) {
    while (element.nextSibling) element.nextSibling.remove();
  }
  cut.remove();
  return { records: true, reasons: true };
};
