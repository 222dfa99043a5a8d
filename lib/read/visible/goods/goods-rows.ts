/** Goods that nothing names as such: a line that counts them, and a row that holds a name and, beside it, a number of goods or of an article. */
import type { Product } from '../../../cancellation';
import { normaliseWords } from '../../../classify/normalise';
import { fieldLabels } from '../../../ozon/words/field-labels';
import {
  barePrice,
  besideArticle,
  countedName,
  leadsOn,
  looksLikePerson,
  nameSigns,
  noName,
  notGoods,
  skuLine,
} from '../../../ozon/words/product-lines';
import { isControl } from '../text/controls';
import { readLinesOf } from '../text/lines';
import { longestName, mayBeName } from '../text/may-be-name';
import { findMoney } from '../text/signs-of-goods';
import { largestPart } from '../text/text-elements';
import { readBareArticle } from './bare-articles';
import { factsOf, isFactOfGoods, isNumberOfGoods, readGoods, readOffer } from './goods-facts';

const labels = ['products', 'reasonText', 'status', 'initiator', 'cancelledAt', 'orderedAt'].flatMap(
  (field) => fieldLabels[field as keyof typeof fieldLabels],
) as readonly string[];
const frames = 'header, footer, nav, aside';
const mostRows = 50;
const mostLines = 80;
const longestRow = 6;

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
  /** Prices that were read with a line above them. */
  const taken = new Set<Element>();
  for (const { element, text } of readLinesOf(part, mostLines)) {
    if (found.size >= mostRows || text.length > longestName) continue;
    if (isControl(element) || isMarked(element) || isInFrame(element, part, holdsNumber)) continue;
    if ([...found.keys(), ...taken].some((row) => row.contains(element))) continue;
    const facts = factsOf({ element, text });
    const isNumbered = facts.some(isNumberOfGoods);
    const isNamed = facts.some((fact) => skuLine.test(normaliseWords(fact)) || readOffer(fact));
    const counted = countedName.exec(text);
    const [first = '', ...numbers] = facts;
    const isWhole =
      numbers.some(isNumberOfGoods) &&
      numbers.every(isFactOfGoods) &&
      isName(first) &&
      mayBeName(first) &&
      (nameSigns.weak.test(first) || nameSigns.strong.test(first));
    const isPriced = side === 'buyer' && findMoney(text) !== undefined;
    const behind = isWhole ? priceBehind(element) : undefined;
    if (behind) taken.add(behind);
    if (isWhole && (behind ?? facts.some((fact) => findMoney(fact) !== undefined || readOffer(fact))))
      found.set(element, readGoods([...facts, ...(behind ? linesOf(behind) : [])]));
    else if (isNamed && isOneOfGoods(facts)) found.set(element, readGoods(facts));
    else if (counted && !notGoods.test(text)) found.set(element, { name: counted[1]!.trim(), quantity: Number(counted[2]) });
    else if (isPriced || isNumbered) {
      const row = findRow(element, part, isMarked);
      const all = row ? linesOf(row) : linesBeside(element, isMarked);
      // Beside how many and a price, what looks like an article is no name; it is one where the SKU stands beside it.
      const mayBeBare = side === 'seller' && row && all.some((line) => findMoney(line));
      const bare = mayBeBare ? readBareArticle(readLinesOf(row, longestRow + 1)).offerId : undefined;
      const isArticle = bare !== undefined && all.some((line) => skuLine.test(normaliseWords(line)));
      const lines = all.filter((line) => line !== bare);
      if (!isOneOfGoods(lines)) continue;
      // Their number of pieces may stand a step further out than their name.
      for (const inner of found.keys()) if (row?.contains(inner)) found.delete(inner);
      found.set(row ?? element, { ...readGoods(lines), ...(isArticle && { offerId: bare }) });
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
    const facts = factsOf({ element, text });
    const { name, sku, offerId } = readGoods(facts);
    if (sku !== number && offerId !== number) continue;
    // «Мяч <span>Артикул: MG-65P</span>»: the name begins the line.
    if (name && facts[0] === name && isOneOfGoods(facts) && !noName.test(name) && !isLabelled(name)) return readGoods(facts);
    let row = findRow(element, part, isOther);
    const [first] = row ? linesOf(row) : [];
    if (!row || !first || !isOneOfGoods(linesOf(row)) || !isName(first) || noName.test(first) || isLabelled(first)) {
      const stacked = readStacked(element, part, isOther);
      if (stacked) return stacked;
      continue;
    }
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

/**
 * The goods of an article whose row tells other things as well, where their lines stand one beneath the other: the name right above the
 * article, how many and the price right beneath it.
 */
function readStacked(article: Element, limit: Element, isOther: (element: Element) => boolean): Product | undefined {
  const line = largestPart(article, limit, (part) => part !== limit && linesOf(part).every(isFactOfGoods));
  const above = line.previousElementSibling;
  const [name = '', ...others] = above ? linesOf(above) : [];
  const isSigned = nameSigns.weak.test(name) || nameSigns.strong.test(name);
  // Of two names, the lower one may be where the goods are.
  const further = above?.previousElementSibling;
  const isBelowName = further && linesOf(further).length === 1 && isName(linesOf(further)[0]!);
  if (
    !above ||
    isOther(above) ||
    isBelowName ||
    besideArticle.test(name) ||
    looksLikePerson.test(name.split(',')[0]!) ||
    others.length > 0 ||
    !isSigned ||
    !mayBeName(name) ||
    noName.test(name) ||
    isLabelled(name)
  )
    return undefined;
  const lines = [name, ...linesOf(line)];
  for (let next = line.nextElementSibling; next; next = next.nextElementSibling) {
    const facts = linesOf(next);
    // What is held back is no price.
    if (facts.length === 0 || !facts.every((fact) => isNumberOfGoods(fact) || barePrice.test(fact))) break;
    lines.push(...facts);
  }
  return isOneOfGoods(lines) ? readGoods(lines) : undefined;
}

/** True in a part that stands around what the page, or a drawer, is about. An `<aside>` that names an order is a drawer. */
export function isInFrame(element: Element, outer: Element, holdsNumber = (_element: Element) => false): boolean {
  const frame = element.closest(frames);
  return frame !== null && !(frame.matches('aside') && (frame.contains(outer) || holdsNumber(frame)));
}

/** One name, and nothing that is said of money, a person or a place. */
function isOneOfGoods(lines: readonly string[]): boolean {
  const names = lines.filter(isName);
  return names.length === 1 && lines.length <= longestRow && !notGoods.test(lines.join(' ')) && !looksLikePerson.test(names[0]!);
}

/** A price or a number of goods, and the name before it, among the other facts of an order. */
function linesBeside(price: Element, isMarked: (element: Element) => boolean): string[] {
  // The numbers beneath a name may share a line: `<span>货号 JM-300</span><span>1 件</span>`.
  const line = price.parentElement;
  const isLine = line && price.previousElementSibling === null && !isMarked(line) && linesOf(line).every(isFactOfGoods);
  const part = isLine ? line : price;
  const beside = part.previousElementSibling;
  return beside && !isMarked(beside) ? [...linesOf(beside), ...linesOf(part)] : [];
}

/** The price in the next piece of a row, and nothing else: «Казан чугунный · 1 шт.», «26 900 ₸». */
function priceBehind(element: Element): Element | undefined {
  const next = element.nextElementSibling;
  const lines = next ? linesOf(next) : [];
  return next && lines.length === 1 && findMoney(lines[0]!) && barePrice.test(lines[0]!) ? next : undefined;
}

/** The smallest part around a number of goods that holds a name as well. */
function findRow(start: Element, limit: Element, isMarked: (element: Element) => boolean): Element | undefined {
  for (let row = start.parentElement; row && limit.contains(row); row = row.parentElement) {
    if (isMarked(row)) return undefined;
    if (linesOf(row).some(isName)) return row;
  }
  return undefined;
}

/** «Товары 3», «Причина отмены указана»: a label and what it says. */
function isLabelled(line: string): boolean {
  const words = normaliseWords(line);
  return labels.some((label) => words.startsWith(`${label} `));
}

function isName(line: string): boolean {
  return /\p{L}{2}/u.test(line) && !leadsOn.test(line) && !findMoney(line) && !isNumberOfGoods(line);
}

function linesOf(row: Element): string[] {
  return readLinesOf(row, longestRow + 1).flatMap((line) => (isControl(line.element) ? [] : factsOf(line)));
}
