/** The goods of one block: those in it, else those of the parcel around it, or beneath their title elsewhere on its order's page. */
import type { Product } from '../../cancellation';
import { shelfTitle } from '../../ozon/product-lines';
import type { Address } from '../../ozon/pages';
import type { Block } from './blocks';
import { readLinesOf } from './lines';
import { isPage, type PageMap } from './page-map';
import { parcelAround } from './parcels';
import { readVisibleProducts, type Readers } from './products';
import { isOfPart, showsGoods } from './text';
import { fieldsOfGoods } from './titled-goods';

const mostLines = 80;

type Told = Pick<Readers, 'address' | 'find' | 'shown'> & { map: PageMap };

export function readGoodsOf(block: Block, { map, ...told }: Told): Product[] {
  const readers: Readers = {
    ...told,
    // Beneath or beside the name of goods, labels of theirs part none from another.
    isMarked: (element) => map.isMarked(element, fieldsOfGoods),
    holdsNumber: (element) => map.numbersIn(element).length > 0,
  };
  const readPart = (element: Element | undefined) =>
    element ? readVisibleProducts({ ...block, element, isTight: true }, readers) : [];
  const titled = block.isTight ? [] : readPart(block.goods);
  if (titled.length > 0) return titled;
  const products = readVisibleProducts(block, readers);
  if (products.length > 0) return products;
  return readPart(parcelAround(block, map) ?? block.goods ?? findBesideStatus(block, told.address));
}

/** On the page of a buyer's one order, the smallest part around its status that shows goods. */
function findBesideStatus({ element, anchor, isTight, statuses }: Block, { kind }: Address): Element | undefined {
  if (kind !== 'buyer-order' || isTight || statuses.some(isOfPart)) return undefined;
  let part: Element | null = anchor;
  while (part && part !== element && !showsGoods(part)) part = part.parentElement;
  return part && !isPage(part) && element.contains(part) && !tellsOfShelf(part) ? part : undefined;
}

function tellsOfShelf(part: Element): boolean {
  return readLinesOf(part, mostLines).some(({ text }) => shelfTitle.test(text));
}
