/** Goods beside their pictures. */
import type { Product } from '../../cancellation';
import { normaliseWords } from '../../classify/normalise';
import { namelessPicture } from '../../ozon/product-lines';
import type { Block } from './blocks';
import { cleanWords } from './clean-words';
import { readGoods } from './goods-facts';
import { isInFrame } from './goods-rows';
import { readLinesOf } from './lines';
import { longestName, mayBeName } from './may-be-name';
import { readLines } from './shown-goods';
import { largestPart, productLinks } from './text';

const mostProducts = 200;
const mostLines = 80;

/** «Кресло-мешок» beside its picture: each picture's part holds one product, and nothing that is said of the order. */
export function readPictured(block: Block, isMarked: (element: Element) => boolean): Product[] {
  if (!block.isTight) return [];
  const products = [...block.element.querySelectorAll('img')].slice(0, mostProducts).flatMap((picture) => {
    const product = readGoods(readBesidePicture(picture, block.element, isMarked));
    // A logo, a person and the sign of a pick-up point have words beside them, too.
    const isOfGoods = product.price ?? product.quantity ?? product.sku ?? product.offerId ?? picture.closest('a[href]');
    return product.name && isOfGoods ? [product] : [];
  });
  return products.length > 0 && products.every(({ name }) => name!.length <= longestName) ? products : [];
}

/**
 * Goods that their pictures alone name, by the words that stand for them: where a price beside the picture or its link says that it
 * shows goods, or a line of the order says the same.
 */
export function readNamedPictures({ element: block, isTight }: Block, isMarked: (element: Element) => boolean): Product[] {
  if (!isTight) return [];
  const lines = new Set(readLinesOf(block, mostLines).map(({ text }) => text));
  return [...block.querySelectorAll('img[alt]')].slice(0, mostProducts).flatMap((picture) => {
    const name = isInFrame(picture, block) ? undefined : nameOfPicture(picture);
    if (name === undefined) return [];
    const { name: other, ...facts } = readGoods(readBesidePicture(picture, block, isMarked));
    const isOfGoods = facts.price ?? picture.closest(productLinks) ?? lines.has(name);
    return isOfGoods && other === undefined ? [{ name, ...facts }] : [];
  });
}

/** The words that stand for a picture, where they may be the name of goods. */
export function nameOfPicture(picture: Element): string | undefined {
  const name = cleanWords(picture.getAttribute('alt') ?? '');
  return mayBeName(name) && !namelessPicture.test(normaliseWords(name)) ? name : undefined;
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
