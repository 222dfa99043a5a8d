/** Goods that nothing names as such: a line that counts them, and a row that holds a name and, beside it, a number of goods or of an article. */
import type { Product } from '../../cancellation';
import { normaliseWords } from '../../classify/normalise';
import {
  behindOffer,
  countBeforePrice,
  countedName,
  leadsOn,
  looksLikePerson,
  noName,
  notGoods,
  offerLine,
  offerSign,
  quantityLine,
  singlePrice,
  skuBehind,
  skuLine,
} from '../../ozon/product-lines';
import { cleanWords } from './clean-words';
import { textOf } from './element-text';
import { type Line, readLinesOf } from './lines';
import { findMoney, isControl } from './text';

const frames = 'header, footer, nav, aside';
/** What sets the facts of a line apart. */
export const pieces = /\s[·•|]\s/;
/** «30 шт» within a name is the size of a pack. */
const countedPieces = /^\d/;
const mostRows = 50;
const mostLines = 80;
const longestRow = 6;
const longestName = 300;

/**
 * Beside a price alone, a name is that of goods on a buyer's page only: among a seller's facts a courier and a payment have one, too.
 * @param part what speaks of one order alone
 * @param isMarked true for what holds an order's number, its status, a label or a reason
 * @param holdsNumber true for what holds an order's number
 */
export function readGoodsRows(
  part: Element,
  side: 'seller' | 'buyer',
  isMarked: (element: Element) => boolean,
  holdsNumber: (element: Element) => boolean,
): Product[] {
  const found = new Map<Element, Product>();
  for (const { element, text } of readLinesOf(part, mostLines)) {
    if (found.size >= mostRows || text.length > longestName) continue;
    if (isControl(element) || isMarked(element) || isInFrame(element, part, holdsNumber)) continue;
    if ([...found.keys()].some((row) => row.contains(element))) continue;
    const facts = factsOf({ element, text });
    const isNumbered = facts.some(isNumberOfGoods);
    const isNamed = facts.some((fact) => skuLine.test(normaliseWords(fact)) || readOffer(fact));
    const counted = countedName.exec(text);
    const isPriced = side === 'buyer' && findMoney(text) !== undefined;
    if (isNamed && isOneOfGoods(facts)) found.set(element, readGoods(facts));
    else if (counted && !notGoods.test(text)) found.set(element, { name: counted[1]!.trim(), quantity: Number(counted[2]) });
    else if (isPriced || isNumbered) {
      const row = findRow(element, part, isMarked);
      const lines = row ? linesOf(row) : linesBeside(element, isMarked);
      if (!isOneOfGoods(lines)) continue;
      // Their number of pieces may stand a step further out than their name.
      for (const inner of found.keys()) if (row?.contains(inner)) found.delete(inner);
      found.set(row ?? element, readGoods(lines));
    }
  }
  return [...found.values()];
}

/**
 * The goods that have a number which the page names as an article or a SKU, from the row that it stands in: their name stands above it.
 * @param isOther true for what speaks of more than these goods
 */
export function readRowOf(number: string, part: Element, isOther: (element: Element) => boolean): Product | undefined {
  for (const { element, text } of readLinesOf(part, mostLines)) {
    const { sku, offerId } = readGoods([text]);
    if (sku !== number && offerId !== number) continue;
    let row = findRow(element, part, isOther);
    if (!row || !isOneOfGoods(linesOf(row)) || !isName(linesOf(row)[0]!) || noName.test(linesOf(row)[0]!)) continue;
    // Their number of pieces may stand a step further out.
    for (
      let outer = row.parentElement;
      outer && outer !== part && !isOther(outer) && isOneOfGoods(linesOf(outer));
      outer = outer.parentElement
    )
      row = outer;
    return readGoods(linesOf(row));
  }
  return undefined;
}

/** True in a part that stands around what the page, or a drawer, is about. An `<aside>` that names an order is a drawer. */
export function isInFrame(element: Element, outer: Element, holdsNumber = (_element: Element) => false): boolean {
  const frame = element.closest(frames);
  return frame !== null && !(frame.matches('aside') && (frame.contains(outer) || holdsNumber(frame)));
}

/** The facts of a line: «Анкер-болт <span>арт. AB-12</span> <span>× 2</span>» tells three. */
export function factsOf({ element, text }: Line): string[] {
  const facts = [...element.children]
    .map((piece) => cleanWords(textOf(piece)))
    .filter((text) => isNumberOfGoods(text) && !countedPieces.test(text));
  const apart = facts.reduce((line, fact) => line.replace(fact, ` · ${fact} · `), text);
  return apart.split(pieces).flatMap((fact) => fact.replace(/^[·\s]+|[·\s]+$/g, '') || []);
}

export function isNumberOfGoods(text: string): boolean {
  const words = normaliseWords(text);
  return quantityLine.test(words) || skuLine.test(words) || offerLine.test(text);
}

/** One name, and nothing that is said of money, a person or a place. */
function isOneOfGoods(lines: readonly string[]): boolean {
  const names = lines.filter(isName);
  return names.length === 1 && lines.length <= longestRow && !notGoods.test(lines.join(' ')) && !looksLikePerson.test(names[0]!);
}

/** A price or a number of goods, and the name before it, among the other facts of an order. */
function linesBeside(price: Element, isMarked: (element: Element) => boolean): string[] {
  const beside = price.previousElementSibling;
  return beside && !isMarked(beside) ? [...linesOf(beside), ...linesOf(price)] : [];
}

/** The article that a line names: «Артикул: ТР-17/ч». Without a colon it is one word. */
export function readOffer(line: string): string | undefined {
  const [, mark = '', markBehindArticle = '', told = ''] = offerLine.exec(line) ?? [];
  const offer = told.replace(behindOffer, '').trim();
  const isWhole = /[:：]/.test(mark + markBehindArticle) || !/\s/.test(offer);
  return isWhole && offerSign.test(offer) ? offer : undefined;
}

/** 1 件 × 1 398 ₽ without the number of pieces: the price of one. */
export function withoutCount(price: string): string {
  return price.replace(countBeforePrice, '').replace(singlePrice, '');
}

/** The lines of a part that shows one product: its name first, its numbers and its price as they say themselves. */
export function readGoods(lines: readonly string[]): Product {
  const product: Product = {};
  const isOnlyPrice = lines.filter((line) => findMoney(line)).length === 1;
  for (const line of lines) {
    const words = normaliseWords(line);
    const sku = skuLine.exec(words)?.[1];
    const quantity = quantityLine.exec(words);
    const counted = countBeforePrice.exec(line);
    const price = findMoney(withoutCount(line));
    if (sku) product.sku ??= sku;
    else if (offerLine.test(line)) {
      const offerId = readOffer(line);
      if (offerId) product.offerId ??= offerId;
      const behind = skuBehind.exec(line)?.[1];
      if (behind) product.sku ??= behind;
    } else if (quantity) product.quantity ??= Number(quantity[1] ?? quantity[2] ?? quantity[3]);
    else if (price) {
      product.price ??= price;
      if (counted) product.quantity ??= Number(counted[1]);
      else if (isOnlyPrice && singlePrice.test(line)) product.quantity ??= 1; // of several, one may be paid by and by
    } else if (/\p{L}/u.test(line)) product.name ??= line;
  }
  return product;
}

/** The smallest part around a number of goods that holds a name as well. */
function findRow(start: Element, limit: Element, isMarked: (element: Element) => boolean): Element | undefined {
  for (let row = start.parentElement; row && limit.contains(row); row = row.parentElement) {
    if (isMarked(row)) return undefined;
    if (linesOf(row).some(isName)) return row;
  }
  return undefined;
}

function isName(line: string): boolean {
  return /\p{L}{2}/u.test(line) && !leadsOn.test(line) && !findMoney(line) && !isNumberOfGoods(line);
}

function linesOf(row: Element): string[] {
  return readLinesOf(row, longestRow + 1).flatMap((line) => (isControl(line.element) ? [] : factsOf(line)));
}
