/** Goods beside their pictures. */
import type { Product } from '../../../cancellation';
import type { Block } from '../blocks/blocks';
import { longestName, mayBeName } from '../text/may-be-name';
import { largestPart } from '../text/text-elements';
import { isInFrame } from './goods-rows';
import { readLines, readShown } from './shown-goods';

const mostProducts = 200;

/** «Кресло-мешок» beside its picture: each picture's part holds one product, and nothing that is said of the order. */
export function readPictured(block: Block, side: 'seller' | 'buyer', isMarked: (element: Element) => boolean): Product[] {
  if (!block.isTight) return [];
  const products = [...block.element.querySelectorAll('img')].slice(0, mostProducts).flatMap((picture) => {
    const part = partOfPicture(picture, block.element, isMarked);
    const product = part ? readShown(part, side) : {};
    // A logo, a person and the sign of a pick-up point have words beside them, too.
    const isOfGoods = product.price ?? product.quantity ?? product.sku ?? product.offerId ?? picture.closest('a[href]');
    return product.name && isOfGoods ? [product] : [];
  });
  return products.length > 0 && products.every(({ name }) => name!.length <= longestName) ? products : [];
}

/** @returns undefined where nothing stands beside it */
function partOfPicture(picture: Element, block: Element, isMarked: (element: Element) => boolean): Element | undefined {
  const part = largestPart(picture, block, (outer) => outer.querySelectorAll('img').length === 1 && !isMarked(outer));
  return part === picture || isInFrame(picture, block) ? undefined : part;
}

/** The one line that stands alone beside a picture, and may be a name; undefined where there are several. */
export function readPicturedName(
  { element }: Block,
  isMarked: (element: Element) => boolean,
  isKnown: (text: string) => boolean,
): string | undefined {
  const names = [...element.querySelectorAll('img')].slice(0, mostProducts).flatMap((picture) => {
    const part = partOfPicture(picture, element, isMarked);
    const lines = part ? readLines(part) : [];
    return lines.length === 1 && mayBeName(lines[0]!) && !isKnown(lines[0]!) ? lines : [];
  });
  return names.length === 1 ? names[0] : undefined;
}
