/** The goods of a page's one order, where they stand apart from what is said of it, beneath a title of their own. */
import type { Block } from './blocks';
import { closestDialog } from './dialogs';
import { isInFrame } from './goods-rows';
import type { LabelMark } from './marks';
import { isPage, type PageMap } from './page-map';
import { addsGoods, headings, isOfPart, showsGoods } from './text';

export const fieldsOfGoods: readonly LabelMark['field'][] = ['products', 'sku', 'offerId', 'quantity', 'price'];

/**
 * @param block what tells of the one order of the page
 * @returns the part beneath «Состав заказа», up to the next title; undefined where there is none, or several, or where but a part
 * of the goods was cancelled
 */
export function findTitledGoods(block: Block, map: PageMap): Element | undefined {
  if (block.statuses.some(isOfPart)) return undefined;
  const [title, ...others] = map.labels.filter((label) => isTitle(label, block));
  if (!title || others.length > 0) return undefined;
  let part = title.element;
  for (let outer = part.parentElement; outer && !isPage(outer) && isOfGoods(outer, part, map); outer = outer.parentElement)
    part = outer;
  if (part !== title.element) return part;
  const next = part.nextElementSibling;
  return next && tellsOfGoodsAlone(next, map) && !next.querySelector(headings) ? next : undefined;
}

function isTitle({ field, rest, element }: LabelMark, { element: own }: Block): boolean {
  return (
    field === 'products' &&
    rest === undefined &&
    element.closest('table, [role="table"], [role="grid"]') === null &&
    !isInFrame(element, own) &&
    closestDialog(element) === closestDialog(own)
  );
}

/** True for what tells of goods alone, and has no other title than `inner`. */
function isOfGoods(outer: Element, inner: Element, map: PageMap): boolean {
  const count = (part: Element) => part.querySelectorAll(headings).length + Number(part.matches(headings));
  return (
    tellsOfGoodsAlone(outer, map) && count(outer) <= Math.max(count(inner), 1) && !(showsGoods(inner) && addsGoods(outer, inner))
  );
}

/** True for what says nothing of an order but of its goods. */
function tellsOfGoodsAlone(part: Element, map: PageMap): boolean {
  return (
    map.labelsIn(part).every(({ field }) => fieldsOfGoods.includes(field)) &&
    map.statusesIn(part).length + map.reasonsIn(part).length + map.numbersIn(part).length === 0
  );
}
