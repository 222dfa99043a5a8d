/** Products as a page shows them: those of a table, with links, beneath or beside their labels, beside pictures, in rows. */
import type { Product } from '../../../cancellation';
import { normaliseWords } from '../../../classify/normalise';
import type { Address } from '../../../ozon/pages/page-kinds';
import { fieldLabels, type LabelledField } from '../../../ozon/words/field-labels';
import { sumLabels } from '../../../ozon/words/labels-of-goods';
import {
  bareCountBeforePrice,
  behindOffer,
  countBeforePrice,
  isNameOfGoods,
  looksLikePerson,
  nameLabel,
  saysNumber,
  skuBehind,
  sumWithoutSign,
} from '../../../ozon/words/product-lines';
import type { Reading } from '../../sighting';
import { isTimes } from '../../words/amount';
import { findNumbers } from '../../words/numbers';
import type { Block } from '../blocks/blocks';
import { isParcel } from '../blocks/parcels';
import { textOf } from '../text/element-text';
import { longestName, mayBeName } from '../text/may-be-name';
import { isOfPart } from '../text/of-part';
import { findMoney, productLinks } from '../text/signs-of-goods';
import { factsOfText, isFactOfGoods, readGoods, saysPriceOfOne, withoutCount } from './goods-facts';
import { readGoodsRows, readRowOf } from './goods-rows';
import { readGoodsTable } from './goods-table';
import { readLinked, readLinkedNumbers } from './linked-goods';
import { readPictured, readPicturedName } from './pictured-goods';
import { readRows, readShown, shownLines } from './shown-goods';

const ownSku = /^\d{9,10}$/;
/** The facts of one product stand within so many lines. */
const farthest = 7;

const labelsOfGoods = new Set<string>((['sku', 'offerId', 'quantity', 'price'] as const).flatMap((field) => fieldLabels[field]));

export interface Readers {
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
  const numbers = readLinkedNumbers(block.element, side, isMarked);
  const linked = readLinked(block.element, side, isMarked);
  const unnamed = numbers.filter(({ sku }) => sku && !linked.some((other) => other.sku === sku));
  if (linked.length > 0 || unnamed.length > 1) return [...linked, ...unnamed];
  const told = readUnlinked(block, { address: { side, isOwnPage }, find, shown, isMarked, holdsNumber });
  const [number] = unnamed;
  if (!number || told.length > 1) return told;
  const { name, ...facts } = told[0] ?? {};
  return [{ ...number, ...facts, ...(name && name !== number.sku && { name }) }];
}

/** Goods whose names link to no page. */
function readUnlinked(
  block: Block,
  {
    address: { side, isOwnPage },
    find,
    shown,
    isMarked,
    holdsNumber,
  }: Omit<Readers, 'address'> & { address: Pick<Address, 'side' | 'isOwnPage'> },
): Product[] {
  const rows = shown ? readRows(shown, side, isMarked) : [];
  if (rows.length > 1) return rows;
  // Several goods with a number each are no one product, whatever label stands nearest.
  const numbered = readNumbered(block, side, isMarked, holdsNumber);
  if (numbered.length > 1) return numbered;
  const lines = shown && readShown(shown, side);
  const label = find('products');
  const [first = '', ...facts] = label ? factsOfText(label.value) : [];
  const told = facts.length > 0 && facts.every(isFactOfGoods) ? readGoods([first, ...facts]) : undefined;
  const named = lines?.name ?? told?.name ?? label?.value;
  const name = named && isNameOfGoods(named, label?.where) ? named : undefined;
  const product: Product = {};
  if (name && name.length <= longestName) product.name = name;
  const article = find('offerId')?.value ?? told?.offerId;
  // On a buyer's page «Артикул» is Ozon's number of the goods.
  const isOzons = side === 'buyer' && /^\d{5,}$/.test(article ?? '');
  const offer = isOzons ? undefined : article;
  const sku =
    /\d{5,}/.exec(find('sku')?.value ?? '')?.[0] ??
    lines?.sku ??
    told?.sku ??
    skuBehind.exec(offer ?? '')?.[1] ??
    (isOzons ? article : undefined);
  if (sku) product.sku = sku;
  const offerId = offer?.replace(behindOffer, '') ?? lines?.offerId;
  if (offerId && offerId.length <= 100) product.offerId = offerId;
  if (Object.keys(product).length === 0) {
    const pictured = readPictured(block, side, isMarked);
    const isAlone = block.isTight || (isOwnPage && namesOne(block.element));
    if (pictured.length > 0 || !isAlone) return pictured;
    const rows = readGoodsRows(block.element, side, isMarked, holdsNumber);
    if (block.isTight) return rows;
    // All over a page, an ID may be that of a shop.
    return rows.filter(({ name, sku, offerId }) => name && mayBeName(name) && (offerId ?? (sku && ownSku.test(sku))));
  }
  const quantity = Number(/^\d{1,4}/.exec(find('quantity')?.value ?? '')?.[0] ?? lines?.quantity ?? told?.quantity);
  if (quantity > 0) product.quantity = quantity;
  const { value: priced = '', where: titled = '' } = find('price') ?? {};
  const count = countBeforePrice.exec(priced) ?? bareCountBeforePrice.exec(priced);
  if (count) product.quantity ??= Number(count[1]);
  const ofOne = lines?.price ?? told?.price;
  const isOfAll = sumLabels.test(normaliseWords(titled));
  const labelled = findMoney(priced.slice(count?.[0].length ?? 0)) ?? sumWithoutSign.exec(priced)?.[0];
  // What stands beneath a name may be a fee or a discount: the price of one says that it is, or makes up the sum.
  const isSaid = () =>
    shown !== undefined && shownLines(shown).some(({ text }) => saysPriceOfOne(text) && findMoney(withoutCount(text)) === ofOne);
  const makesUp = () => labelled !== undefined && quantity > 1 && isTimes(labelled, quantity, ofOne!);
  const price = ofOne && isOfAll && (isSaid() || makesUp()) ? ofOne : (labelled ?? ofOne);
  if (price) product.price = price;
  const number = product.name ? undefined : (product.offerId ?? product.sku);
  const row = number ? (readRowOf(number, block.element, holdsNumber) ?? readLabelledName(number, block.element, isMarked)) : {};
  const pictured = number && !row.name ? readPicturedName(block, isMarked, () => false) : undefined;
  return [{ ...(pictured && { name: pictured }), ...row, ...product }];
}

/** Goods with a number each, in parts of their own. */
function readNumbered(
  block: Block,
  side: 'seller' | 'buyer',
  isMarked: (element: Element) => boolean,
  holdsNumber: (element: Element) => boolean,
): Product[] {
  if (!block.isTight || (textOf(block.element).match(saysNumber)?.length ?? 0) < 2) return [];
  const isNumbered = ({ name, sku, offerId }: Product) => name !== undefined && mayBeName(name) && (sku ?? offerId) !== undefined;
  const pictured = readPictured(block, side, isMarked).filter(isNumbered);
  const goods = pictured.length > 1 ? pictured : readGoodsRows(block.element, side, isMarked, holdsNumber).filter(isNumbered);
  return new Set(goods.map(({ sku, offerId }) => sku ?? offerId)).size === goods.length ? goods : [];
}

/** False where the goods of another posting may stand as well. */
function namesOne(part: Element): boolean {
  return new Set(findNumbers(textOf(part)).flatMap(({ postingNumber }) => postingNumber ?? [])).size <= 1;
}

/** «Название» and what stands behind it, or the line above the pairs of facts, of the goods that have a number. */
function readLabelledName(number: string, part: Element, isMarked: (element: Element) => boolean): Product {
  const shown = shownLines(part);
  const lines = shown.map(({ text }) => text);
  const label = lines.findIndex((line) => nameLabel.test(normaliseWords(line)));
  const name = lines[label + 1];
  const isNear = lines.slice(label, label + farthest).some((line) => line.includes(number));
  if (label >= 0 && name && isNear && mayBeName(name)) return { name };
  const isLabel = (line = '') => labelsOfGoods.has(normaliseWords(line));
  const last = lines.indexOf(number) - 1;
  let first = last;
  while (isLabel(lines[first - 2])) first -= 2;
  const isPairs = isLabel(lines[last]) && (first < last || isLabel(lines[last + 2]));
  const above = shown[first - 1];
  if (!isPairs || !above || !mayBeName(above.text) || looksLikePerson.test(above.text)) return {};
  // What stands with them in a part that tells of them alone.
  const together = smallestAround(above.element, shown[last]!.element);
  return together !== part && !isMarked(together) ? { name: above.text } : {};
}

function smallestAround(one: Element, other: Element): Element {
  let part = one;
  while (!part.contains(other) && part.parentElement) part = part.parentElement;
  return part;
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
