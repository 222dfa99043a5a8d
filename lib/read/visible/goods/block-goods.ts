/** The goods of one block: those in it, else those of the parcel around it, or beneath their title elsewhere on its order's page. */
import type { Product } from '../../../cancellation';
import { normaliseWords } from '../../../classify/normalise';
import type { Address } from '../../../ozon/pages/page-kinds';
import { fieldLabels, type LabelledField } from '../../../ozon/words/field-labels';
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
import { cleanWords } from '../text/clean-words';
import { textOf } from '../text/element-text';
import { readLinesOf } from '../text/lines';
import { mayBeName } from '../text/may-be-name';
import { isOfPart } from '../text/of-part';
import { tableRows } from '../text/row-cells';
import { showsGoods } from '../text/signs-of-goods';
import { headings } from '../text/text-elements';
import { readGoodsTable } from './goods-table';
import { withLinesBeside } from './lines-beside';
import { readPictured } from './pictured-goods';
import { readVisibleProducts, type Readers } from './products';

const mostLines = 80;
const mostRows = 50;
const ofOrder = ['status', 'reasonText', 'initiator', 'cancelledAt', 'affectsRating'] as const;

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
  if (products.length > 0) return [...products, ...readSpannedRows(block, readers, columns, map)];
  const opened = readOpenedRow(block, readers);
  if (opened.length > 0) return opened;
  const parcel = partOfParcel(block, map);
  if (parcel) return readPart(parcel);
  if (block.goods?.length) return readTitled();
  const beside = findBesideStatus(block, told.address);
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

/** On the page of a buyer's one order, the smallest part around its status that shows pictures of goods. */
function findBesideStatus({ element, anchor, isTight, statuses }: Block, { kind }: Address): Element | undefined {
  if (kind !== 'buyer-order' || isTight || statuses.some(isOfPart)) return undefined;
  let part: Element | null = anchor;
  while (part && part !== element && !(part.querySelector('img') && showsGoods(part))) part = part.parentElement;
  return part && !isPage(part) && element.contains(part) && !hasShelf(part, anchor) ? part : undefined;
}

/** True for what has a title of its own beside the status, or one of a shelf. */
function hasShelf(part: Element, status: Element): boolean {
  const titles = [...part.querySelectorAll(headings)].filter((title) => !title.contains(status) && !status.contains(title));
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

/** The goods in the rows of a table that the cell with the posting's number spans, below the first. */
function readSpannedRows(block: Block, readers: Readers, columns: Columns, map: PageMap): Product[] {
  const row = block.anchor.closest('tr');
  const cell = row && [...row.children].find((own) => own.hasAttribute('rowspan') && map.numbersIn(own).length > 0);
  const spanned: Element[] = [];
  const count = Math.min(Number(cell?.getAttribute('rowspan')) || 1, mostRows) - 1;
  for (let next = row?.nextElementSibling; next && spanned.length < count; next = next.nextElementSibling) spanned.push(next);
  return spanned.flatMap((element) => {
    const [anchor] = element.children;
    // What tells the state and the reason of the first must span the others as well.
    const isOfFirst = (field: LabelledField) =>
      anchor && columns.findCell(anchor, field)?.cell === columns.findCell(block.anchor, field)?.cell;
    if (!anchor || map.numbersIn(element).length > 0 || !ofOrder.every(isOfFirst)) return [];
    const find: Readers['find'] = (field) => {
      const found = columns.findCell(anchor, field);
      const words = found && cleanWords(textOf(found.cell));
      return words ? { value: words, words, where: found.title } : undefined;
    };
    const shown = columns.findCell(anchor, 'products')?.cell;
    const goods = readVisibleProducts({ ...block, element, anchor, isTight: true }, { ...readers, find, shown });
    return goods.filter(({ name, sku, offerId }) => name !== undefined && mayBeName(name) && (sku ?? offerId) !== undefined);
  });
}
