/** Parts of a page that tell of something else than an order's own state: a dispute, a return, a discount, its documents. */
import { normaliseWords } from '../../../classify/normalise';
import { titlesOfOtherParts } from '../../../ozon/words/part-titles';
import { titleAbove } from '../map/title-above';

export function isInOtherPart(element: Element): boolean {
  const title = titleAbove(element);
  return title !== undefined && titlesOfOtherParts.test(normaliseWords(title));
}
