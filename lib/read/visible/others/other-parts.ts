/** Parts of a page that tell of something else than an order's own state: a dispute, a return, a discount, its documents. */
import { normaliseWords } from '../../../classify/normalise';
import { titlesOfOtherParts } from '../../../ozon/words/status-words';
import { isPage } from '../map/page-frame';
import { textOf } from '../text/element-text';
import { headings } from '../text/text-elements';

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

export function isInOtherPart(element: Element): boolean {
  const title = titleAbove(element);
  return title !== undefined && titlesOfOtherParts.test(normaliseWords(title));
}
