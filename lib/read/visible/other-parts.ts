/** Parts of a posting's own page that tell of something else: a dispute, a return, a discount, its documents. */
import { normaliseWords } from '../../classify/normalise';
import { titlesOfOtherParts } from '../../ozon/status-words';
import { textOf } from './element-text';
import { isPage } from './page-map';
import { headings } from './text';

const longestTitle = 60;
const mostSteps = 20;

/** True for what stands beneath such a title, nearer than any other title. */
export function isInOtherPart(element: Element): boolean {
  for (let part = element; part.parentElement && !isPage(part); part = part.parentElement) {
    let title = part.previousElementSibling;
    for (let steps = 0; title && !title.matches(headings) && steps < mostSteps; steps += 1) title = title.previousElementSibling;
    if (title?.matches(headings)) return titlesOfOtherParts.test(normaliseWords(textOf(title, longestTitle)));
  }
  return false;
}
