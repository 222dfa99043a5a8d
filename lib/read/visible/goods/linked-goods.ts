/** Goods that link to their pages: the name, and beside it how many, for what, and the article. */
import type { Product } from '../../../cancellation';
import { normaliseWords } from '../../../classify/normalise';
import { shelves } from '../../../ozon/pages/buyer-widgets';
import { bareSku, moneyBack, notGoods, notPrice, productKey, saidQuantity, shelfTitle } from '../../../ozon/words/product-lines';
import { cleanWords } from '../text/clean-words';
import { isControl } from '../text/controls';
import { textOf } from '../text/element-text';
import { readLinesOf } from '../text/lines';
import { longestName, mayBeName } from '../text/may-be-name';
import { findMoney, hasProductLink, productLinks } from '../text/signs-of-goods';
import { eachTextElement, largestPart } from '../text/text-elements';
import { isFactOfGoods, readGoods, readOffer, withoutCount } from './goods-facts';
import { readLines, shownLines } from './shown-goods';

const mostProducts = 200;
const longestTitle = 60;

/**
 * Goods whose names or pictures link to their pages, each once.
 * @param isMarked true for what holds an order's number, its status, a label or a reason
 */
export function readLinked(block: Element, side: 'seller' | 'buyer', isMarked: (element: Element) => boolean): Product[] {
  return readLinks(block, side, isMarked, (link) => !isNumber(link));
}

/** Goods of which only their number links to their pages. */
export function readLinkedNumbers(block: Element, side: 'seller' | 'buyer', isMarked: (element: Element) => boolean): Product[] {
  return readLinks(block, side, isMarked, isNumber);
}

function readLinks(
  block: Element,
  side: 'seller' | 'buyer',
  isMarked: (element: Element) => boolean,
  isRead: (link: Element) => boolean,
): Product[] {
  const products = new Map<string, { product: Product; link: Element }>();
  const links = [...block.querySelectorAll(productLinks)].filter((link) => !isOnShelf(link, block) && isRead(link));
  for (const link of links) {
    const href = link.getAttribute('href')!;
    const key = productKey(href);
    const sku = key === href ? undefined : key;
    const card = readCard(link);
    const name = isNumber(link) ? '' : (card?.name ?? cleanWords(textOf(link)));
    const known = products.get(key)?.product;
    // A picture and a name may both link to the product: the name is the one with words.
    if (known?.name || (!name && known)) continue;
    products.set(key, { link, product: { ...card, ...(name && { name: name.slice(0, longestName) }), ...(sku && { sku }) } });
  }
  for (const { product, link } of [...products.values()].slice(0, mostProducts)) {
    const key = productKey(link.getAttribute('href')!);
    const isOwn = (part: Element) =>
      [...part.querySelectorAll(productLinks)].every((other) => productKey(other.getAttribute('href')!) === key);
    const own = largestPart(link, block, isOwn);
    // A picture alone may link to the product.
    const around = product.name ? undefined : largestPart(link, block, (part) => isOwn(part) && !isMarked(part));
    const beside = around ? readGoods(readLines(around)) : {};
    const name = beside.price ? beside.name : around && readCaption(link, around);
    if (name) product.name = name.slice(0, longestName);
    const { offerId, quantity = countAround(link, own, isMarked), price } = readBeside(link, own);
    // On a buyer's page «Артикул» is Ozon's number of the goods.
    if (offerId && side === 'seller' && offerId !== product.sku) product.offerId = offerId;
    if (quantity) product.quantity = quantity;
    if (price) product.price = price;
  }
  return [...products.values()]
    .map(({ product }) => product)
    .filter((product) => product.name ?? product.sku)
    .slice(0, mostProducts);
}

/** The one line beneath or beside a picture that links to the product, in a part that says nothing else. */
function readCaption(link: Element, part: Element): string | undefined {
  const [only, ...others] = shownLines(part);
  const isCaption = only?.element === link.nextElementSibling && link.querySelector('img') !== null;
  return isCaption && others.length === 0 && mayBeName(only!.text) && /\s/.test(only!.text) ? only!.text : undefined;
}

/** In a column of numbers, the number links to the product; its name stands in a column of its own. */
function isNumber(link: Element): boolean {
  return link.firstElementChild === null && bareSku.test(cleanWords(textOf(link, 20)));
}

/** A link around all that is told of the goods: their name, how many, for what. */
function readCard(link: Element): Product | undefined {
  const [first, ...others] = readLines(link);
  const { quantity, price } = readGoods(others);
  const isCard = first !== undefined && mayBeName(first) && others.length > 0 && others.every(isFactOfGoods);
  return isCard ? { name: first, ...(quantity && { quantity }), ...(price && { price }) } : undefined;
}

/** True for goods that the shop recommends beside an order: a title above them says so. */
export function isOnShelf(link: Element, block: Element): boolean {
  const isTitle = (element: Element | undefined | null, text: string) =>
    element && text.length <= longestTitle && shelfTitle.test(text) && !isControl(element) && !element.closest('a[href]');
  if (link.closest(shelves)) return true;
  for (let part = link.parentElement; part && block.contains(part); part = part.parentElement) {
    const [first] = readLinesOf(part, 1);
    const before = part.previousElementSibling;
    if (isTitle(first?.element, first?.text ?? '')) return true;
    if (before && !hasProductLink(before) && isTitle(before, textOf(before, longestTitle + 1))) return true;
  }
  return false;
}

/** The one price, how many and the article, in the smallest part around a link that shows a price, or right beside the link. */
function readBeside(link: Element, own: Element): Omit<Product, 'name' | 'sku'> {
  for (let part = link.parentElement; part && own.contains(part); part = part.parentElement) {
    const texts = [...eachTextElement(part, 60)].flatMap(({ element, text }, place, all) => {
      if (element.closest('s, del, strike') || isMoneyBack(text, all[place - 1])) return [];
      // The link may stand in the same element as the price, a line above it.
      const lines = element.contains(link) && element !== link ? readLines(element) : [text];
      return lines.filter((line) => !notGoods.test(line) && !notPrice.test(line));
    });
    const prices = new Set(texts.flatMap((text) => withoutCount(findMoney(text) ?? '') || []));
    if (prices.size > 1) return {};
    if (prices.size === 1) {
      const { quantity } = readGoods(readLines(part));
      return { ...findOffer(part), ...(quantity && { quantity }), price: [...prices][0]! };
    }
  }
  if (!link.parentElement || !own.contains(link.parentElement)) return {};
  // «12 шт» alone may be what is left of them.
  const { quantity } = readGoods(readLines(link.parentElement).filter((line) => saidQuantity.test(line)));
  return { ...findOffer(link.parentElement), ...(quantity && { quantity }) };
}

/** True for money beneath a line that says that it went back: no name of goods, nor a badge. */
function isMoneyBack(text: string, before: { element: Element; text: string } | undefined): boolean {
  const isTitle = before !== undefined && before.text.length <= longestTitle && before.element.closest(productLinks) === null;
  return isTitle && findMoney(text) !== undefined && moneyBack.test(normaliseWords(before.text));
}

/** How many, where that stands a step further out than the name, and nothing but facts of the goods between. */
function countAround(link: Element, own: Element, isMarked: (element: Element) => boolean): number | undefined {
  for (let part = link.parentElement; part && own.contains(part) && !isMarked(part); part = part.parentElement) {
    const [, ...facts] = readLines(part);
    if (!facts.every(isFactOfGoods)) return undefined;
    const { quantity } = readGoods(facts);
    if (quantity) return quantity;
  }
  return undefined;
}

/** The one article that a part names. */
function findOffer(part: Element): Pick<Product, 'offerId'> {
  const offers = [...new Set(readLines(part).flatMap((line) => readOffer(line) ?? []))];
  return offers.length === 1 ? { offerId: offers[0]! } : {};
}
