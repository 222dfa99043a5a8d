/** What the lines beneath a product's name tell: its numbers, how many, for what. */
import type { Product } from '../../../cancellation';
import { normaliseWords } from '../../../classify/normalise';
import {
  bareCountBeforePrice,
  bareCountBehindPrice,
  barePrice,
  behindOffer,
  bracketedOffer,
  countBeforePrice,
  countBehindPrice,
  countedArticle,
  countedGoods,
  eachOfPrice,
  gluedCount,
  offerLine,
  offerSign,
  priceLabel,
  quantityLine,
  singleOfLine,
  singlePrice,
  skuBehind,
  skuLine,
} from '../../../ozon/words/product-lines';
import { isTimes } from '../../words/amount';
import { cleanWords } from '../text/clean-words';
import { textOf } from '../text/element-text';
import type { Line } from '../text/lines';
import { pieces } from '../text/sentences';
import { findMoney } from '../text/signs-of-goods';

/** «30 шт» within a name is the size of a pack. */
const countedPieces = /^\d/;

/** The facts of a line: «Анкер-болт <span>арт. AB-12</span> <span>× 2</span>» tells three. */
export function factsOf({ element, text }: Line): string[] {
  const facts = [...element.children]
    .map((piece) => cleanWords(textOf(piece)))
    .filter((text) => isNumberOfGoods(text) && !countedPieces.test(text));
  const apart = facts.reduce((line, fact) => line.replace(fact, ` · ${fact} · `), text);
  return factsOfText(apart);
}

/** The facts that the words of a line tell apart. */
export function factsOfText(text: string): string[] {
  return (offerLine.test(text) ? text.replace(gluedCount, ' · ') : text)
    .replace(bracketedOffer, ' · $1 · ')
    .split(pieces)
    .flatMap((fact) => fact.replace(/^[·\s]+|[·\s]+$/g, '') || [])
    .flatMap(splitFact);
}

/** «Артикул KPB-07, 1 шт., 3 490 ₽», 无线耳机 白色 × 1, «Кресло-мешок, 1 шт., 4 650 ₽»: what follows says itself what it is. */
function splitFact(fact: string): string[] {
  const [, name, count, price] = singleOfLine.exec(fact) ?? [];
  if (name && findMoney(price!)) return [name, count!, price!];
  const counted = countedGoods.exec(fact) ?? (offerLine.test(fact) ? countedArticle.exec(fact) : null);
  if (counted && !findMoney(counted[1]!)) return [counted[1]!.trim(), `× ${counted[2]!}`];
  const [first, ...others] = fact.split(/[,，]\s+/);
  return others.length > 0 && (isNumberOfGoods(first!) || findMoney(first!)) && others.every(isFactOfGoods)
    ? [first!, ...others]
    : [fact];
}

/** True for a number of goods or of an article, and for a price. */
export function isFactOfGoods(text: string): boolean {
  return isNumberOfGoods(text) || findMoney(text) !== undefined;
}

export function isNumberOfGoods(text: string): boolean {
  const words = normaliseWords(text);
  return quantityLine.test(words) || skuLine.test(words) || offerLine.test(text);
}

/** The article that a line names: «Артикул: ТР-17/ч». Without a colon it is one word. */
export function readOffer(line: string): string | undefined {
  const [, mark = '', markBehindArticle = '', told = ''] = offerLine.exec(line) ?? [];
  const offer = told.replace(behindOffer, '').trim();
  const isWhole = /[:：]/.test(mark + markBehindArticle) || !/\s/.test(offer);
  return isWhole && offerSign.test(offer) ? offer : undefined;
}

/** 1 件 × 1 398 ₽, «380 ₽ × 2 шт.» without the number of pieces: the price of one. */
export function withoutCount(price: string): string {
  const ofOne = price.replace(priceLabel, '').replace(countBehindPrice, '').replace(eachOfPrice, '');
  return ofOne.replace(countBeforePrice, '').replace(singlePrice, '');
}

/** True for a line that says itself that its money is the price of one: «2 шт. × 1 190 ₽», «990 ₽ за шт.», «Цена: 990 ₽». */
export function saysPriceOfOne(line: string): boolean {
  return [eachOfPrice, countBeforePrice, bareCountBeforePrice, countBehindPrice, priceLabel, singlePrice].some((form) =>
    form.test(line),
  );
}

/**
 * «2 × 7 450 ₸», ¥ 59.90 × 2 beside a seller's number of the goods: how many, and the price of one. Elsewhere, and beside a number of
 * pieces or a sum that it does not make up, it may be a part to be paid.
 */
function readBareCount(lines: readonly string[], prices: readonly string[]): Pick<Product, 'quantity' | 'price'> | undefined {
  // A buyer is told Ozon's number as the article.
  const isSellers = (line: string) => skuLine.test(normaliseWords(line)) || /\D/.test(readOffer(line) ?? '');
  if (!lines.some(isSellers) || lines.some((line) => quantityLine.test(normaliseWords(line)))) return undefined;
  for (const line of prices) {
    const bare = bareCountBeforePrice.exec(line) ?? bareCountBehindPrice.exec(line);
    const quantity = Number(bare?.[1]);
    const price = bare ? line.replace(bare[0], '').trim() : '';
    const others = prices.filter((other) => other !== line);
    const isSum = others.length === 0 || others.some((sum) => isTimes(sum, quantity, price));
    if (quantity > 0 && findMoney(price) && barePrice.test(price) && isSum) return { quantity, price };
  }
  return undefined;
}

/** The lines of a part that shows one product: its name first, its numbers and its price as they say themselves. */
export function readGoods(lines: readonly string[]): Product {
  const product: Product = {};
  const prices = lines.filter((line) => findMoney(line));
  const isOnlyPrice = prices.length === 1;
  const bare = readBareCount(lines, prices);
  if (bare) Object.assign(product, bare);
  for (const line of lines) {
    const words = normaliseWords(line);
    const sku = skuLine.exec(words)?.[1];
    const quantity = quantityLine.exec(words);
    const counted = countBeforePrice.exec(line.replace(eachOfPrice, '')) ?? countBehindPrice.exec(line);
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
