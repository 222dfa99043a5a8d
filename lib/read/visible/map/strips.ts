/** A row of bare status words without an order is a strip: tabs, filters, a legend, the steps of a delivery. */
import type { StatusMark } from '../marks/marks';
import { textOf } from '../text/element-text';
import { hasProduct } from '../text/signs-of-goods';
import { cancelledStep } from './dated-steps';
import { areSteps, isAskedFor, isOneStatus, lastStep } from './one-status';
import { isPage } from './page-frame';
import type { PageMap } from './page-map';

type Statuses = Pick<PageMap, 'keysIn' | 'statusesIn'>;

/** False for the one step among others that tells what became of the order. @param map of all statuses, those in strips among them */
export function isInStrip(mark: StatusMark, map: Statuses, now: Date): boolean {
  for (let element: Element | null = mark.element; element && !isPage(element); element = element.parentElement) {
    if (map.keysIn(element).size > 0) return false;
    const all = map.statusesIn(element);
    // Of steps in their order, a request is what led to the cancellation.
    const isNumbered = element.tagName === 'OL';
    const marks = isNumbered ? all.filter(({ status }) => status.state !== 'requested') : all;
    if (new Set(marks.map((other) => other.text)).size < 2) continue;
    if ((isOneStatus(marks) && !(areSteps(marks) && isBesideCancelled(element, map))) || isAskedFor(marks)) return false;
    const last =
      lastStep(marks) ?? (isNumbered ? cancelledStep(element, marks, now, isBesideCancelled(element, map, true)) : undefined);
    if (last) return mark !== last;
    return [...element.children]
      .filter((child) => map.statusesIn(child).length > 0)
      .every((child) => textOf(child, 60).length <= 60 && !hasProduct(child));
  }
  return false;
}

/**
 * True where the nearest states outside of a strip say that something was cancelled, and nothing else.
 * @param onPage true where all over the page is near enough
 */
function isBesideCancelled(strip: Element, map: Statuses, onPage = false): boolean {
  for (let part = strip.parentElement; part && (onPage || !isPage(part)); part = part.parentElement) {
    const others = map.statusesIn(part).filter(({ element }) => !strip.contains(element));
    if (others.length > 0) return others.every(({ status }) => status.state === 'cancelled');
  }
  return false;
}
