/** Products as a page shows them: names that link to a product, the columns that a table names, names beside a picture. */
import type { Product } from '../../cancellation';
import { normaliseWords } from '../../classify/normalise';
import {
  behindOffer,
  isNameOfGoods,
  nameLabel,
  notGoods,
  notPrice,
  productKey,
  saidQuantity,
  shelfTitle,
  skuBehind,
} from '../../ozon/product-lines';
import type { LabelledField } from '../../ozon/field-labels';
import type { Address } from '../../ozon/pages';
import { findNumbers } from '../numbers';
import type { Reading } from '../sighting';
import type { Block } from './blocks';
import { cleanWords } from './clean-words';
import { textOf } from './element-text';
import { isInFrame, readGoods, readGoodsRows, readOffer, readRowOf, withoutCount } from './goods-rows';
import { readGoodsTable } from './goods-table';
import { readLinesOf } from './lines';
import { mayBeName } from './may-be-name';
import { isParcel } from './parcels';
import { readLines, readRows, readShown } from './shown-goods';
import { eachTextElement, findMoney, hasProductLink, isControl, isOfPart, productLinks } from './text';

const mostProducts = 200;
const ownSku = /^\d{9,10}$/;
const longestName = 300;
const longestTitle = 60;
/** The facts of one product stand within so many lines. */
const farthest = 7;

interface Readers {
  address: Address;
  /** The value of a labelled field of the block. */
  find: (field: LabelledField) => Reading<string> | undefined;
  /** The element that shows the product, in the column or beside the label of products. */
  shown: Element | undefined;
  /** True for what holds an order's number, its status, a label or a reason. */
  isMarked: (element: Element) => boolean;
  /** True for what holds the order's number. */
  holdsNumber: (element: Element) => boolean;
}

export function readVisibleProducts(
  whole: Block,
  { address: { side, isOwnPage }, find, shown, isMarked, holdsNumber }: Readers,
): Product[] {
  const block = withinShare(withinHead(withinParcel(whole), holdsNumber));
  const tabled = readGoodsTable(block.element, side, holdsNumber);
  if (tabled.length > 0) return tabled;
  const linked = readLinked(block.element, side, isMarked);
  if (linked.length > 0) return linked;
  const rows = shown ? readRows(shown, isMarked) : [];
  if (rows.length > 1) return rows;
  const lines = shown && readShown(shown, side);
  const label = find('products');
  const named = lines?.name ?? label?.value;
  const name = named && isNameOfGoods(named, label?.where) ? named : undefined;
  const product: Product = {};
  if (name && name.length <= longestName) product.name = name;
  const offer = find('offerId')?.value;
  const sku = /\d{5,}/.exec(find('sku')?.value ?? '')?.[0] ?? lines?.sku ?? skuBehind.exec(offer ?? '')?.[1];
  if (sku) product.sku = sku;
  const offerId = offer?.replace(behindOffer, '') ?? lines?.offerId;
  if (offerId && offerId.length <= 100) product.offerId = offerId;
  if (Object.keys(product).length === 0) {
    const pictured = readPictured(block, isMarked);
    const isAlone = block.isTight || (isOwnPage && namesOne(block.element));
    if (pictured.length > 0 || !isAlone) return pictured;
    const rows = readGoodsRows(block.element, side, isMarked, holdsNumber);
    if (block.isTight) return rows;
    // All over a page, an ID may be that of a shop.
    return rows.filter(({ name, sku, offerId }) => name && mayBeName(name) && (offerId ?? (sku && ownSku.test(sku))));
  }
  const quantity = Number(/^\d{1,4}/.exec(find('quantity')?.value ?? '')?.[0] ?? lines?.quantity);
  if (quantity > 0) product.quantity = quantity;
  const price = findMoney(find('price')?.value ?? '') ?? lines?.price;
  if (price) product.price = price;
  const number = product.name ? undefined : (product.offerId ?? product.sku);
  const unnamed = number && (readRowOf(number, block.element, holdsNumber) ?? readLabelledName(number, block.element));
  return [{ ...unnamed, ...product }];
}

/** False where the goods of another posting may stand as well. */
function namesOne(part: Element): boolean {
  return new Set(findNumbers(textOf(part)).flatMap(({ postingNumber }) => postingNumber ?? [])).size <= 1;
}

/** «Название» and what stands behind it, among the facts of the goods that have a number. */
function readLabelledName(number: string, part: Element): Product {
  const lines = readLines(part);
  const label = lines.findIndex((line) => nameLabel.test(normaliseWords(line)));
  const name = lines[label + 1];
  const isNear = lines.slice(label, label + farthest).some((line) => line.includes(number));
  return label >= 0 && name && isNear && mayBeName(name) ? { name } : {};
}

/** On a page of several parcels, the part that begins with the number of this one. */
function withinHead(block: Block, holdsNumber: (element: Element) => boolean): Block {
  if (block.isTight) return block;
  const part = block.anchor.closest('section, article');
  const isOwn = part !== null && part !== block.element && block.element.contains(part) && holdsNumber(part);
  return isOwn ? { ...block, element: part, isTight: true } : block;
}

/** Where but a share of the goods was cancelled, what stands with the words that say so. */
function withinShare(block: Block): Block {
  if (!block.statuses.some(isOfPart)) return block;
  let part = block.anchor;
  while (part !== block.element && part.parentElement && !hasGoods(part)) part = part.parentElement;
  return { ...block, element: part };
}

function hasGoods(part: Element): boolean {
  return part.querySelector(`${productLinks}, img`) !== null;
}

/** Of a part that is larger than the parcel it speaks of, the parcel alone: beneath it other goods may be recommended. */
function withinParcel(block: Block): Block {
  let part: Element | null = block.anchor;
  while (part && part !== block.element && !isParcel(part)) part = part.parentElement;
  return part && part !== block.element && block.element.contains(part) ? { ...block, element: part, isTight: true } : block;
}

function readLinked(block: Element, side: 'seller' | 'buyer', isMarked: (element: Element) => boolean): Product[] {
  const products = new Map<string, { product: Product; link: Element }>();
  const links = [...block.querySelectorAll(productLinks)].filter((link) => !isOnShelf(link, block));
  for (const link of links) {
    const href = link.getAttribute('href')!;
    const key = productKey(href);
    const sku = key === href ? undefined : key;
    const name = cleanWords(textOf(link));
    const known = products.get(key)?.product;
    // A picture and a name may both link to the product: the name is the one with words.
    if (known?.name || (!name && known)) continue;
    products.set(key, { link, product: { ...(name && { name: name.slice(0, longestName) }), ...(sku && { sku }) } });
  }
  for (const { product, link } of [...products.values()].slice(0, mostProducts)) {
    const key = productKey(link.getAttribute('href')!);
    const isOwn = (part: Element) =>
      [...part.querySelectorAll(productLinks)].every((other) => productKey(other.getAttribute('href')!) === key);
    const own = largestPart(link, block, isOwn);
    // A picture alone may link to the product.
    const beside = product.name ? {} : readGoods(readLines(largestPart(link, block, (part) => isOwn(part) && !isMarked(part))));
    if (beside.name && beside.price) product.name = beside.name.slice(0, longestName);
    const { offerId, quantity, price } = readBeside(link, own);
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

/** True for goods that the shop recommends beside an order: a title above them says so. */
function isOnShelf(link: Element, block: Element): boolean {
  const isTitle = (element: Element | undefined | null, text: string) =>
    element && text.length <= longestTitle && shelfTitle.test(text) && !isControl(element) && !element.closest('a[href]');
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
    const texts = [...eachTextElement(part, 60)].flatMap(({ element, text }) => {
      if (element.closest('s, del, strike')) return [];
      // The link may stand in the same element as the price, a line above it.
      const lines = element.contains(link) && element !== link ? readLines(element) : [text];
      return lines.filter((line) => !notGoods.test(line) && !notPrice.test(line));
    });
    const prices = new Set(texts.flatMap((text) => findMoney(text) ?? []));
    if (prices.size > 1) return {};
    if (prices.size === 1) {
      const { quantity } = readGoods(readLines(part));
      return { ...findOffer(part), ...(quantity && { quantity }), price: withoutCount([...prices][0]!) };
    }
  }
  if (!link.parentElement || !own.contains(link.parentElement)) return {};
  // «12 шт» alone may be what is left of them.
  const { quantity } = readGoods(readLines(link.parentElement).filter((line) => saidQuantity.test(line)));
  return { ...findOffer(link.parentElement), ...(quantity && { quantity }) };
}

/** The one article that a part names. */
function findOffer(part: Element): Pick<Product, 'offerId'> {
  const offers = [...new Set(readLines(part).flatMap((line) => readOffer(line) ?? []))];
  return offers.length === 1 ? { offerId: offers[0]! } : {};
}

/** «Кресло-мешок» beside its picture: each picture's part holds one product, and nothing that is said of the order. */
function readPictured(block: Block, isMarked: (element: Element) => boolean): Product[] {
  if (!block.isTight) return [];
  const products = [...block.element.querySelectorAll('img')].slice(0, mostProducts).flatMap((picture) => {
    const product = readGoods(readBesidePicture(picture, block.element, isMarked));
    // A logo, a person and the sign of a pick-up point have words beside them, too.
    const isOfGoods = product.price ?? product.quantity ?? product.sku ?? product.offerId ?? picture.closest('a[href]');
    return product.name && isOfGoods ? [product] : [];
  });
  return products.length > 0 && products.every(({ name }) => name!.length <= longestName) ? products : [];
}

function readBesidePicture(picture: Element, block: Element, isMarked: (element: Element) => boolean): string[] {
  const part = largestPart(picture, block, (outer) => outer.querySelectorAll('img').length === 1 && !isMarked(outer));
  return part === picture || isInFrame(picture, block) ? [] : readLines(part);
}

/** The one line that stands alone beside a picture, and may be a name; undefined where there are several. */
export function readPicturedName(
  { element }: Block,
  isMarked: (element: Element) => boolean,
  isKnown: (text: string) => boolean,
): string | undefined {
  const names = [...element.querySelectorAll('img')].slice(0, mostProducts).flatMap((picture) => {
    const lines = readBesidePicture(picture, element, isMarked);
    return lines.length === 1 && mayBeName(lines[0]!) && !isKnown(lines[0]!) ? lines : [];
  });
  return names.length === 1 ? names[0] : undefined;
}

/** The largest part around an element, below `limit`, of which something holds. */
function largestPart(element: Element, limit: Element, holds: (part: Element) => boolean): Element {
  let part = element;
  for (let outer = element.parentElement; outer && limit.contains(outer) && holds(outer); outer = outer.parentElement)
    part = outer;
  return part;
}
