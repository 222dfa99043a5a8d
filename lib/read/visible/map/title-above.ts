import { textOf } from '../text/element-text';
import { headings } from '../text/text-elements';
import { isPage } from './page-frame';

const longestTitle = 80;
/** A heading is looked for so many elements back. */
const mostSteps = 30;

/** The words of the nearest heading above an element, on its level or around it, within the page. */
export function titleAbove(element: Element): string | undefined {
  for (let part = element; part.parentElement && !isPage(part.parentElement); part = part.parentElement) {
    let title = part.previousElementSibling;
    for (let steps = 0; title && !title.matches(headings) && steps < mostSteps; steps += 1) title = title.previousElementSibling;
    if (title?.matches(headings)) return textOf(title, longestTitle);
  }
  return undefined;
}

/** What heads the list that a row stands in: a heading above it, else the only one of its section, in a bar with buttons. */
export function titleOfList(row: Element): string | undefined {
  const section = row.parentElement?.closest('section, article');
  const [title, ...others] = [...(section?.querySelectorAll(headings) ?? [])].filter((heading) => !row.contains(heading));
  return titleAbove(row) ?? (title && others.length === 0 ? textOf(title, longestTitle) : undefined);
}
