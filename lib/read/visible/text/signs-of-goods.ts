/** What shows that goods stand somewhere: links to their pages, pictures, money. */
import { money } from '../../../ozon/words/money';
import { notGoods } from '../../../ozon/words/product-lines';
import { textOf } from './element-text';
import { eachTextElement } from './text-elements';

/** Pages of goods in the shop. The cabinet has «/app/advertisement/product/…». */
export const productLinks = 'a[href*="/product/"]:not([href*="/app/"])';

/** True in the name of a product, which may be any words at all. */
export function isProductName(element: Element): boolean {
  return element.closest(productLinks) !== null || element.closest('img, picture') !== null;
}

/** True beside the name of a product: what stands there is said of the goods, not of the order that `outside` speaks of. */
export function isInGoods(element: Element, outside: Element): boolean {
  let part = element;
  while (part.parentElement && !part.parentElement.contains(outside)) part = part.parentElement;
  return !part.contains(outside) && hasProductLink(part);
}

export function hasProductLink(element: Element): boolean {
  return element.querySelector(productLinks) !== null;
}

/** True where `outer` shows goods that `inner` does not: a shelf of other things, when `inner` has its own. */
export function addsGoods(outer: Element, inner: Element): boolean {
  return outer.querySelectorAll(productLinks).length > inner.querySelectorAll(productLinks).length;
}

export function hasMoney(element: Element): boolean {
  return money.test(textOf(element));
}

export function hasProduct(element: Element): boolean {
  return element.querySelector(`${productLinks}, img`) !== null || hasMoney(element);
}

/** True where goods stand, linked, pictured or priced: money that went back is no price. */
export function showsGoods(element: Element): boolean {
  if (element.querySelector(`${productLinks}, img`) !== null) return true;
  return [...eachTextElement(element, 60)].some(({ text }) => findMoney(text) !== undefined && !notGoods.test(text));
}

export function findMoney(text: string): string | undefined {
  return money.test(text) && text.length <= 40 ? text : undefined;
}
