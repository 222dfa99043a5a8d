/** The goods of a page's one order, where they stand apart from what is said of it, beneath a title of their own. */
import { normaliseWords } from '../../../classify/normalise';
import { parcelHead } from '../../../ozon/pages/buyer-widgets';
import { fieldsOfGoods } from '../../../ozon/words/labels-of-goods';
import { goodsOfOrder, productKey } from '../../../ozon/words/product-lines';
import { findNumbers } from '../../words/numbers';
import type { Block } from '../blocks/blocks';
import { closestDialog, isPage } from '../map/page-frame';
import type { PageMap } from '../map/page-map';
import type { LabelMark } from '../marks/marks';
import { textOf } from '../text/element-text';
import { readLinesOf } from '../text/lines';
import { isOfPart } from '../text/of-part';
import { addsGoods, hasMoney, productLinks, showsGoods } from '../text/signs-of-goods';
import { headings } from '../text/text-elements';
import { isInFrame } from './goods-rows';

const mostLines = 400;
const mostParts = 100;

/**
 * @param block what tells of the one order of the page
 * @returns the parts beneath «Состав заказа», up to the next title; none where there is no such title, or several, or where but a
 * part of the goods was cancelled
 */
export function findTitledGoods(block: Block, map: PageMap): readonly Element[] {
  if (block.statuses.some(isOfPart)) return [];
  const [title, ...others] = map.labels.filter((label) => isTitle(label, block));
  if (!title || others.length > 0 || isOfAllParts(title, block)) return [];
  let part = title.element;
  for (let outer = part.parentElement; outer && !isPage(outer) && isOfGoods(outer, part, map); outer = outer.parentElement)
    part = outer;
  if (part !== title.element) return [part];
  const [first, ...further] = partsBelow(part, map);
  const end = further.findIndex((row) => !isLike(row, first!));
  const count = end < 0 ? further.length : end;
  return first ? [first, ...further.slice(0, count)] : [];
}

/** True for another row of the same list: alike in its markup, and about one of the goods. */
function isLike(row: Element, first: Element): boolean {
  const keys = new Set([...row.querySelectorAll(productLinks)].map((link) => productKey(link.getAttribute('href')!)));
  const made = (part: Element) => [part, ...part.querySelectorAll('*')].map(({ tagName }) => tagName).join(' ');
  return made(row) === made(first) && keys.size === 1 && hasMoney(row);
}

/** What stands behind a title and tells of goods alone, up to the next title. */
function partsBelow(title: Element, map: PageMap): Element[] {
  const parts: Element[] = [];
  for (let next = title.nextElementSibling; next && parts.length < mostParts; next = next.nextElementSibling) {
    if (next.matches(headings) || next.querySelector(headings) || !tellsOfGoodsAlone(next, map)) break;
    parts.push(next);
  }
  return parts;
}

/** «Товары 1 990 ₽» on a bill, «Товары 3» in a menu. */
function isValued(title: Element): boolean {
  const next = title.nextElementSibling;
  return next !== null && /\d/.test(textOf(next, 20)) && textOf(next, 21).length <= 20 && !/\p{L}{3}/u.test(textOf(next, 20));
}

function isTitle({ field, rest, element }: LabelMark, { element: own }: Block): boolean {
  return (
    field === 'products' &&
    rest === undefined &&
    !isValued(element) &&
    element.closest('table, [role="table"], [role="grid"]') === null &&
    !isInFrame(element, own) &&
    closestDialog(element) === closestDialog(own)
  );
}

/** True for «Товары в заказе» where but a part of them was cancelled, and on a page of several parcels or postings. */
export function isOfAllParts({ text, element }: LabelMark, { statuses }: Block): boolean {
  if (!goodsOfOrder.test(normaliseWords(text))) return false;
  if (statuses.some(isOfPart)) return true;
  const lines = readLinesOf(element.ownerDocument.body, mostLines).map((line) => line.text);
  const postings = lines.flatMap((line) => findNumbers(line).flatMap(({ postingNumber }) => postingNumber ?? []));
  return new Set(postings).size > 1 || lines.filter((line) => parcelHead.test(normaliseWords(line))).length > 1;
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
    map.labelsIn(part).every(({ field }) => fieldsOfGoods.some((own) => own === field)) &&
    map.statusesIn(part).length + map.reasonsIn(part).length + map.numbersIn(part).length === 0
  );
}
