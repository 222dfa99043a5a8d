/** Whether a status is said of but a part of an order's goods. */
import { normaliseWords } from '../../../classify/normalise';
import { partlyCancelledWords } from '../../../ozon/words/status-words';
import { readShare } from '../../words/share';
import { textOf } from './element-text';
import { readTooltips } from './shown-value';
import { readLine } from './text-elements';

/** True where an element, its line or its tooltip tells that but a part of the goods was cancelled: «Отменён 1 из 2». */
export function tellsOfPart(element: Element): boolean {
  return [textOf(element), readLine(element) ?? '', ...readTooltips(element)].some((text) => readShare(text) === 'part');
}

/** True for a status that says so, in its own words or beside them. */
export function isOfPart({ text, element }: { text: string; element: Element }): boolean {
  const words = normaliseWords(text);
  return partlyCancelledWords.some((part) => words.includes(part)) || tellsOfPart(element);
}
