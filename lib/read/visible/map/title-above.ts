import { textOf } from '../text/element-text';
import { headings } from '../text/text-elements';
import { isPage } from './page-frame';

const longestTitle = 80;
/** What stands in a bar with a title: buttons, how many there are. */
const longestBar = 120;
/** A heading is looked for so many elements back. */
const mostSteps = 30;

/** The words of the nearest heading above an element, on its level or around it, within the page. */
export function titleAbove(element: Element): string | undefined {
  for (let part = element; part.parentElement && !isPage(part.parentElement); part = part.parentElement) {
    let before = part.previousElementSibling;
    for (let steps = 0; before && steps < mostSteps; before = before.previousElementSibling, steps += 1) {
      const title = findTitle(before);
      if (title) return textOf(title, longestTitle);
    }
  }
  return undefined;
}

/** A heading, or the one in a bar that holds little else. */
function findTitle(element: Element): Element | undefined {
  if (element.matches(headings)) return element;
  const [title, ...others] = element.querySelectorAll(headings);
  return others.length === 0 && textOf(element, longestBar + 1).length <= longestBar ? title : undefined;
}
