/** The goods of one block: those in it, else those of the parcel around it, or beneath their title elsewhere on its order's page. */
import type { Product } from '../../cancellation';
import type { Block } from './blocks';
import type { PageMap } from './page-map';
import { parcelAround } from './parcels';
import { readVisibleProducts, type Readers } from './products';
import { tellsOfGoodsAlone } from './titled-goods';

type Told = Pick<Readers, 'address' | 'find' | 'shown'> & { map: PageMap };

export function readGoodsOf(block: Block, { map, ...told }: Told): Product[] {
  const readers: Readers = {
    ...told,
    isMarked: (element) => map.isMarked(element),
    holdsNumber: (element) => map.numbersIn(element).length > 0,
  };
  const readPart = (element: Element | undefined, { isMarked } = readers) =>
    element ? readVisibleProducts({ ...block, element, isTight: true }, { ...readers, isMarked }) : [];
  // Beneath the title of goods, their labels part none from another.
  const readTitled = () => readPart(block.goods, { ...readers, isMarked: (element) => !tellsOfGoodsAlone(element, map) });
  const titled = block.isTight ? [] : readTitled();
  if (titled.length > 0) return titled;
  const products = readVisibleProducts(block, readers);
  if (products.length > 0) return products;
  const parcel = parcelAround(block, map);
  return parcel ? readPart(parcel) : readTitled();
}
