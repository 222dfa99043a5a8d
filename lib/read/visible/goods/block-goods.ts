/** The goods of one block: those in it, else those of the parcel around it, or beneath their title elsewhere on its order's page. */
import type { Product } from '../../../cancellation';
import { normaliseWords } from '../../../classify/normalise';
import type { Address } from '../../../ozon/pages/page-kinds';
import { fieldLabels } from '../../../ozon/words/field-labels';
import { fieldsOfGoods } from '../../../ozon/words/labels-of-goods';
import { createdColumns } from '../../../ozon/words/order-days';
import { goodsOfOrder, shelfTitle } from '../../../ozon/words/product-lines';
import { readShare } from '../../words/share';
import type { Block } from '../blocks/blocks';
import { findParcelElements, partOfParcel } from '../blocks/parcels';
import type { Columns } from '../map/columns';
import { isPage } from '../map/page-frame';
import type { PageMap } from '../map/page-map';
import { readDayAfter } from '../marks/hear-days';
import { readLinesOf } from '../text/lines';
import { mayBeName } from '../text/may-be-name';
import { isOfPart } from '../text/of-part';
import { tableRows } from '../text/row-cells';
import { showsGoods } from '../text/signs-of-goods';
import { headings } from '../text/text-elements';
import { readGoodsTable } from './goods-table';
import { readFurtherRows } from './further-rows';
import { withLinesBeside } from './lines-beside';
import { readPictured } from './pictured-goods';
import { readVisibleProducts, type Readers } from './products';

const mostLines = 80;
const labelsOfNumbers: ReadonlySet<string> = new Set([...fieldLabels.postingNumber, ...fieldLabels.orderNumber]);

type Told = Pick<Readers, 'address' | 'find' | 'shown'> & { map: PageMap; columns: Columns; now: Date };

export function readGoodsOf(block: Block, { map, columns, now, ...told }: Told): Product[] {
  const readers: Readers = {
    ...told,
    // Their own labels part no goods from their name, nor does the day on which a posting was created, which is a state elsewhere.
    isMarked: (element) =>
      map.isMarked(element, fieldsOfGoods, ({ text }) => readDayAfter(createdColumns, text, now) !== undefined),
    holdsNumber: (element) => map.numbersIn(element).length > 0,
  };
  const readPart = (element: Element) => readVisibleProducts({ ...block, element, isTight: true }, readers);
  const readTitled = () => onlySold((block.goods ?? []).flatMap(readPart));
  const titled = block.isTight ? [] : readTitled();
  if (titled.length > 0) return titled;
  const products = withLinesBeside(readVisibleProducts(block, readers), block.anchor, columns);
  if (products.length > 0) return [...products, ...readFurtherRows(block, products, readers, columns, map)];
  const opened = readOpenedRow(block, readers);
  if (opened.length > 0) return opened;
  const parcel = partOfParcel(block, map);
  if (parcel) return readPart(parcel);
  if (block.goods?.length) return readTitled();
  const beside = findBesideOrder(block, told.address, map);
  if (beside) return onlySold(readPictured({ ...block, element: beside, isTight: true }, told.address.side, readers.isMarked));
  const [only, ...others] = told.address.kind === 'buyer-order' ? findParcelElements(block.element) : [];
  const isItsOwn = only && others.length === 0 && !block.statuses.some(isOfPart) && !hasShelf(only, block.anchor);
  return isItsOwn ? onlySold(readPart(only)) : [];
}

/** Goods of which one at least has a number or a price, as no menu has, and none is a line of a bill. */
function onlySold(goods: readonly Product[]): Product[] {
  const isSold = ({ sku, offerId, price }: Product) => (sku ?? offerId ?? price) !== undefined;
  const mayBe = ({ name, sku }: Product) => name === undefined || sku !== undefined || mayBeName(name);
  return goods.some(isSold) ? goods.filter(mayBe) : [];
}

/** On the page of a buyer's one order, the smallest part around its status, else its number, that shows pictures of goods. */
function findBesideOrder({ element, anchor, isTight, statuses }: Block, { kind }: Address, map: PageMap): Element | undefined {
  if (kind !== 'buyer-order' || isTight || statuses.some(isOfPart)) return undefined;
  const numbers = map.numbersIn(element).map((number) => number.element);
  for (const start of [anchor, ...numbers.filter((number) => number.querySelector('img') === null)]) {
    let part: Element | null = start;
    while (part && part !== element && !(part.querySelector('img') && showsGoods(part))) part = part.parentElement;
    const isItsOwn = part !== null && !isPage(part) && element.contains(part) && !hasShelf(part, start);
    if (isItsOwn && (start === anchor || standsRightBeside(part!, start))) return part!;
  }
  return undefined;
}

/** True where nothing stands between a number and the first picture but the number's label: a title may be one of an advertisement. */
function standsRightBeside(part: Element, number: Element): boolean {
  const picture = part.querySelector('img');
  const before = readLinesOf(part, mostLines).filter(
    (line) => picture && line.element.compareDocumentPosition(picture) & 4 && !line.element.contains(picture) /* follows */,
  );
  return before.every(
    ({ element, text }) => element.contains(number) || number.contains(element) || labelsOfNumbers.has(normaliseWords(text)),
  );
}

/** True for what has a title of its own beside what says that it is the order's, or one of a shelf. */
function hasShelf(part: Element, own: Element): boolean {
  const titles = [...part.querySelectorAll(headings)].filter((title) => !title.contains(own) && !own.contains(title));
  return titles.length > 0 || readLinesOf(part, mostLines).some(({ text }) => shelfTitle.test(text));
}

/**
 * The table of goods in a row that was opened below the posting's own: one cell across the whole table, which names no posting. Where
 * but a part of them was cancelled, nobody knows which.
 */
function readOpenedRow({ element, statuses }: Block, { address, holdsNumber }: Readers): Product[] {
  const below = element.matches(tableRows) && element.childElementCount > 1 ? element.nextElementSibling : null;
  const isOpened = isOneCell(below) && !holdsNumber(below);
  if (!isOpened || isOneCell(below.parentElement!.firstElementChild) || holdsOtherGoods(below)) return [];
  return statuses.some(isOfPart) || tellsShare(element) ? [] : readGoodsTable(below, address.side, holdsNumber);
}

/** Where a table begins with such a row, it stands above its posting's. */
const isOneCell = (row: Element | null): row is Element =>
  row !== null && row.matches(tableRows) && row.childElementCount === 1 && !row.matches('thead *');

/** True beneath a title of other goods than the posting's: of a shelf, of what comes back, of the whole order. */
function holdsOtherGoods(row: Element): boolean {
  const isTold = (title: string) => fieldLabels.products.some((known) => known === title) && !goodsOfOrder.test(title);
  return readLinesOf(row, mostLines).some(({ element, text }) => {
    const title = normaliseWords(text).replace(/[\s:]*(?:[(（]?\d{1,3}[)）]?)?$/, '');
    const isTitle = element.closest(`${headings}, caption`) !== null && !isTold(title);
    return (
      isTitle || shelfTitle.test(text) || (goodsOfOrder.test(title) && fieldLabels.products.some((known) => known === title))
    );
  });
}

/** «Отменён», and in the line beneath «1 из 2 товаров». */
function tellsShare(row: Element): boolean {
  const lines = readLinesOf(row, mostLines).map(({ text }) => text);
  return lines.some((line, index) => [line, `${lines[index - 1] ?? ''} ${line}`].some((text) => readShare(text) === 'part'));
}
